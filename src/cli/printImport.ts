import type { LocatedIssue } from "../app/locatedIssues";
import type { RecognisedTable, RecognisedWorkbook } from "../app/recogniseWorkbook";
import { matchedColumns, rowsWithoutUnit } from "../core/recognition/preview";
import { copyOf } from "../core/recognition/severalSources";
import { tableRemarks } from "../core/recognition/tableRemarks";
import { issueLines, printableLines } from "./print";
import type { CommandLineTexts, ImportTexts, ShownTextFormat } from "./texts/texts";

/** The most rows and cells that are listed of each sheet. */
const ROWS_LISTED = 20;
const CELLS_LISTED = 20;

/** What was recognised in the user's own file, what was left out, and what is to be checked. */
export function importText(
  {
    tables,
    others,
    unrecognised,
    hidden,
    hiddenRows,
    hiddenColumns,
    taken,
    units,
  }: RecognisedWorkbook,
  format: ShownTextFormat | null,
  hasNewCodes: boolean,
  issues: readonly LocatedIssue[],
  texts: CommandLineTexts,
): string {
  const words = texts.importing;
  return printed([
    ...(format === null ? [] : [words.csv(format), ""]),
    ...tables.flatMap((table) => [...tableLines(table, words), ""]),
    ...others.map(words.other),
    ...(unrecognised.length === 0 ? [] : [words.unrecognised(unrecognised)]),
    ...(hidden.length === 0 ? [] : [words.hidden(hidden)]),
    ...hiddenRows.map(({ sheet, rows }) => words.hiddenRows(sheet, rows)),
    ...hiddenColumns.map(({ sheet, columns }) => words.hiddenColumns(sheet, columns)),
    ...(units.length === 0 ? [] : [words.units(units)]),
    ...(hasNewCodes ? [words.newCodes] : []),
    ...(taken.length === 0 ? [] : [words.takenTitle, ...taken.flatMap(words.doubt)]),
    ...(issues.length === 0 ? [] : [words.toCheck, ...issueLines(issues, texts)]),
  ]);
}

/** What stops the copy, each with the options that answer it. */
export function doubtsText({ doubts }: RecognisedWorkbook, words: ImportTexts): string {
  return printed([words.doubtsTitle, ...doubts.flatMap(words.doubt), words.stopped]);
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${printableLines(onOneLine(line))}\n`).join("");
}

/** By hand: a search for blanks before a line break takes the square of their number. */
function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line, at) => (at === 0 ? line.trimEnd() : line.trim()))
    .join(" ");
}

function tableLines(table: RecognisedTable, words: ImportTexts): readonly string[] {
  const { source, choices, preview } = table;
  const { phaseRows, leftOut, blankRows, fillsDown, errorCells, missing } = preview;
  const isOfObjectives = source.kind === "objectives";
  return [
    isOfObjectives
      ? words.sheet(source.sheet, source.address, preview.rowCount)
      : words.furtherTable(source.sheet, source.address),
    ...(preview.furtherRows.length === 0 ? [] : [words.furtherRows(preview.furtherRows)]),
    ...columnLines(table, words),
    ...unitOfOthers(table, words),
    ...(choices.partsCodes ? [words.codesInTexts] : []),
    ...emptyOutcome(table, words),
    ...tableRemarks(source, choices).map(words.remark),
    ...(fillsDown.length === 0 ? [] : [words.filledDown(fillsDown)]),
    ...(missing.length === 0 || !isOfObjectives ? [] : [words.withoutColumn(missing)]),
    ...(preview.rowsWithoutUnit === 0 ? [] : [words.withoutUnit(preview.rowsWithoutUnit)]),
    ...(phaseRows.length === 0 ? [] : [words.phaseRows(phaseRows)]),
    ...leftOut
      .slice(0, ROWS_LISTED)
      .map(({ sheetRow, kind, text }) => words.leftOutRow(sheetRow, words.rowKinds[kind], text)),
    ...(leftOut.length > ROWS_LISTED ? [words.moreLeftOut(leftOut.length - ROWS_LISTED)] : []),
    ...(blankRows === 0 ? [] : [words.blankRows(blankRows)]),
    ...(errorCells.length === 0 ? [] : [words.errors(errorCells.slice(0, CELLS_LISTED))]),
  ];
}

function columnLines({ source, choices }: RecognisedTable, words: ImportTexts): readonly string[] {
  const { header, unitAbove } = source.recognition;
  const { columns } = header;
  const isRepeat = (column: number): boolean =>
    columns.some(
      ({ field, repeats }, at) => repeats.includes(column) && choices.columns[at] === field,
    );
  const ignored = columns.flatMap(({ heading, name }, at) =>
    heading !== "" && (choices.columns[at] ?? null) === null && !isRepeat(at) ? [name] : [],
  );
  return [
    ...matchedColumns(source, choices).map(({ field, header: name, heading }) => {
      if (heading === null) {
        const { takesUnitsFromHeadings, unitForAll } = choices;
        const isFound = unitAbove !== null && unitAbove.name === unitForAll;
        const origin = isFound ? unitAbove.origin : null;
        return takesUnitsFromHeadings || unitForAll === null
          ? words.unitsFromHeadings(name)
          : words.unitForAll(unitForAll, origin, name);
      }
      const column = columns[choices.columns.indexOf(field)];
      return words.column({
        heading,
        header: name,
        evidence: column?.evidence ?? null,
        samples: column?.samples ?? [],
        rivals: (column?.rivals ?? []).map((rival) => columns[rival]?.name ?? ""),
        repeats: (column?.repeats ?? []).map((repeat) => columns[repeat]?.name ?? ""),
      });
    }),
    ...(ignored.length === 0 ? [] : [words.ignored(ignored)]),
  ];
}

/** Where a column or headings say units, the one that was given is only for the rows that they leave without. */
function unitOfOthers({ source, choices }: RecognisedTable, words: ImportTexts): readonly string[] {
  const { columns, takesUnitsFromHeadings, unitForAll } = choices;
  const saysUnits = columns.includes("unit") || takesUnitsFromHeadings;
  if (source.kind !== "objectives" || unitForAll === null || !saysUnits) return [];
  const rows = rowsWithoutUnit(copyOf(source, { ...choices, unitForAll: null }));
  return [words.unitOfOthers(unitForAll, rows)];
}

/** A column for outcomes that holds nothing: it may be that colours say them, which are not read. */
function emptyOutcome({ source, choices }: RecognisedTable, words: ImportTexts): readonly string[] {
  const column = choices.columns.indexOf("outcome");
  const { heading, samples } = source.recognition.header.columns[column] ?? {};
  return heading === undefined || samples?.length !== 0 ? [] : [words.emptyOutcome(heading)];
}
