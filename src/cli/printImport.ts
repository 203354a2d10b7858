import type { LocatedIssue } from "../app/locatedIssues";
import type { RecognisedSheet, RecognisedWorkbook } from "../app/recogniseWorkbook";
import { issueLines, printableLines } from "./print";
import type { CommandLineTexts, ImportTexts } from "./texts/texts";

/** The most rows and cells that are listed of each sheet. */
const ROWS_LISTED = 20;
const CELLS_LISTED = 20;

/** What was recognised in the user's own file, what was left out, and what is to be checked. */
export function importText(
  { sheets, unrecognised, hidden }: RecognisedWorkbook,
  issues: readonly LocatedIssue[],
  texts: CommandLineTexts,
): string {
  const words = texts.importing;
  const units = [...new Set(sheets.flatMap(({ preview }) => preview.units))];
  const lines = [
    ...sheets.flatMap((sheet) => [...sheetLines(sheet, words), ""]),
    ...(unrecognised.length === 0 ? [] : [words.unrecognised(unrecognised)]),
    ...(hidden.length === 0 ? [] : [words.hidden(hidden)]),
    ...(units.length === 0 ? [] : [words.units(units)]),
    ...(issues.length === 0 ? [] : [words.toCheck, ...issueLines(issues, texts)]),
  ];
  return lines.map((line) => `${printableLines(onOneLine(line))}\n`).join("");
}

/** By hand: a search for blanks before a line break takes the square of their number. */
function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
}

function sheetLines(
  { source, choices, preview }: RecognisedSheet,
  words: ImportTexts,
): readonly string[] {
  const { leftOut, blankRows, fillsDown, errorCells, missing, rowsWithoutUnit } = preview;
  return [
    words.sheet(source.sheet, source.address, preview.rowCount),
    ...columnLines({ source, choices, preview }, words),
    ...(fillsDown.length === 0 ? [] : [words.filledDown(fillsDown)]),
    ...(missing.length === 0 ? [] : [words.withoutColumn(missing)]),
    ...(rowsWithoutUnit === 0 ? [] : [words.withoutUnit(rowsWithoutUnit)]),
    ...leftOut
      .slice(0, ROWS_LISTED)
      .map(({ sheetRow, kind, text }) => words.leftOutRow(sheetRow, words.rowKinds[kind], text)),
    ...(leftOut.length > ROWS_LISTED ? [words.moreLeftOut(leftOut.length - ROWS_LISTED)] : []),
    ...(blankRows === 0 ? [] : [words.blankRows(blankRows)]),
    ...(errorCells.length === 0 ? [] : [words.errors(errorCells.slice(0, CELLS_LISTED))]),
  ];
}

function columnLines(
  { source, choices, preview }: RecognisedSheet,
  words: ImportTexts,
): readonly string[] {
  const { columns } = source.recognition.header;
  const ignored = columns.flatMap(({ heading }, at) =>
    heading !== "" && (choices.columns[at] ?? null) === null ? [heading] : [],
  );
  return [
    ...preview.columns.map(({ field, header, heading }) => {
      if (heading === null) {
        return choices.takesUnitsFromHeadings || choices.unitForAll === null
          ? words.unitsFromHeadings(header)
          : words.unitForAll(choices.unitForAll, header);
      }
      const isGuessed = columns.find((column) => column.field === field)?.certainty === "guessed";
      return words.column(heading, header) + (isGuessed ? words.guessed : "");
    }),
    ...(ignored.length === 0 ? [] : [words.ignored(ignored)]),
  ];
}
