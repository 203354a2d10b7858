import type { LocatedIssue } from "../app/analysis";
import type { RecognisedSheet, RecognisedWorkbook } from "../app/recogniseWorkbook";
import type { Texts } from "../core/texts/texts";
import { IMPORT_WORDS as WORDS, LEFT_OUT_WORDS } from "../locale/it/importing";
import { issueLines, printableLines } from "./print";

/** Of each sheet: nobody reads more. */
const ROWS_LISTED = 20;
const CELLS_LISTED = 20;

/** What was recognised in somebody's own file, what was left out, and what is to be checked. */
export function importText(
  { sheets, unrecognised }: RecognisedWorkbook,
  issues: readonly LocatedIssue[],
  texts: Texts,
): string {
  const units = [...new Set(sheets.flatMap(({ preview }) => preview.units))];
  const lines = [
    ...sheets.flatMap((sheet) => [...sheetLines(sheet), ""]),
    ...(unrecognised.length === 0 ? [] : [WORDS.unrecognised(unrecognised)]),
    ...(units.length === 0 ? [] : [WORDS.units(units)]),
    ...(issues.length === 0 ? [] : [WORDS.toCheck, ...issueLines(issues, texts)]),
  ];
  return lines.map((line) => `${printableLines(line.replace(/\s*\n\s*/g, " "))}\n`).join("");
}

function sheetLines({ source, choices, preview }: RecognisedSheet): readonly string[] {
  const { leftOut, blankRows, fillsDown, errorCells, missing, rowsWithoutUnit } = preview;
  return [
    WORDS.sheet(source.sheet, source.address, preview.rowCount),
    ...columnLines({ source, choices, preview }),
    ...(fillsDown.length === 0 ? [] : [WORDS.filledDown(fillsDown)]),
    ...(missing.length === 0 ? [] : [WORDS.withoutColumn(missing)]),
    ...(rowsWithoutUnit === 0 ? [] : [WORDS.withoutUnit(rowsWithoutUnit)]),
    ...leftOut
      .slice(0, ROWS_LISTED)
      .map(({ sheetRow, kind, text }) => WORDS.leftOutRow(sheetRow, LEFT_OUT_WORDS[kind], text)),
    ...(leftOut.length > ROWS_LISTED ? [WORDS.moreLeftOut(leftOut.length - ROWS_LISTED)] : []),
    ...(blankRows === 0 ? [] : [WORDS.blankRows(blankRows)]),
    ...(errorCells.length === 0 ? [] : [WORDS.errors(errorCells.slice(0, CELLS_LISTED))]),
  ];
}

function columnLines({ source, choices, preview }: RecognisedSheet): readonly string[] {
  const { columns } = source.recognition.header;
  const ignored = columns.flatMap(({ heading }, at) =>
    heading !== "" && (choices.columns[at] ?? null) === null ? [heading] : [],
  );
  return [
    ...preview.columns.map(({ field, header, heading }) => {
      if (heading === null) {
        return choices.takesUnitsFromHeadings || choices.unitForAll === null
          ? WORDS.unitsFromHeadings(header)
          : WORDS.unitForAll(choices.unitForAll, header);
      }
      const isGuessed = columns.find((column) => column.field === field)?.certainty === "guessed";
      return WORDS.column(heading, header) + (isGuessed ? WORDS.guessed : "");
    }),
    ...(ignored.length === 0 ? [] : [WORDS.ignored(ignored)]),
  ];
}
