import { dayMonthYear, type CalendarDate } from "../domain/calendarDate";
import { inputsOf, type Field } from "../contract/tables";
import { wordOf, YES_NO } from "../contract/words";
import { tableSheet } from "../sheet/newWorkbook/tableLayout";
import { LONGEST_CELL_TEXT } from "../workbook/limits";
import type { SheetContent } from "../workbook/plan";
import type { CopiedRows } from "./copied";
import { NOT_COPIED } from "./importFields";
import type { ImportSource, LeftOutRow } from "./importing";
import { leftOutRows, matchedColumns } from "./preview";
import type { ImportChoices } from "./recognition";
import type { ChosenSource } from "./understanding";

const SEPARATOR = "; ";
const CUT = `${SEPARATOR}…`;

type Row = readonly (string | number | null)[];

const FIELDS = inputsOf("correspondences").map(({ field }) => field);

/**
 * Where what was copied comes from: rows of `Corrispondenze`. `copies`: one for each of `chosen`; `areSeen`: the user
 * has looked at all proposals and gone on, which confirms them.
 */
export function originsOf(
  chosen: readonly ChosenSource[],
  copies: readonly CopiedRows[],
  today: CalendarDate,
  areSeen: boolean,
): readonly Row[] {
  return chosen.flatMap(({ source, choices }, at) => {
    const { rows = [], details = [] } = copies[at] ?? {};
    const count = source.kind === "objectives" ? rows.length : details.length;
    const left = leftOutRows(source, choices);
    return correspondenceRows(source, originColumns(source, choices, areSeen), count, left, today);
  });
}

interface OriginColumn {
  readonly heading: string | null;
  readonly copiedTo: string;
  readonly isConfirmed: boolean;
}

/** The headings that were copied or that the user left out, each with whether the user chose so. */
function originColumns(
  source: ImportSource,
  choices: ImportChoices,
  areSeen: boolean,
): readonly OriginColumn[] {
  const { columns } = source.recognition.header;
  const copied = matchedColumns(source, choices).map(({ field, heading, header, word }) => ({
    heading,
    copiedTo: header,
    isConfirmed:
      word === undefined
        ? areSeen || columns[choices.columns.indexOf(field)]?.isSaid === true
        : !choices.proposedWords.includes(word),
  }));
  const left = columns.flatMap(({ name, isSaid: isSaidNow }, at): readonly OriginColumn[] => {
    const isLeft = (choices.columns[at] ?? null) === null;
    return isLeft && (isSaidNow || choices.confirmed.includes(at))
      ? [{ heading: name, copiedTo: NOT_COPIED, isConfirmed: true }]
      : [];
  });
  return [...copied, ...left];
}

/** One for each column. */
function correspondenceRows(
  { sheet, address }: ImportSource,
  columns: readonly OriginColumn[],
  rowCount: number,
  leftOut: readonly LeftOutRow[],
  today: CalendarDate,
): readonly Row[] {
  const left = rowNumbers(leftOut);
  const date = dayMonthYear(today);
  return columns.map(({ heading, copiedTo, isConfirmed }) => {
    const values: Readonly<Record<Field<"correspondences">, string | number | null>> = {
      sheet,
      range: address,
      heading: heading?.slice(0, LONGEST_CELL_TEXT) ?? null,
      copiedTo,
      confirmed: wordOf(YES_NO, isConfirmed ? "yes" : "no"),
      copiedRows: copiedTo === NOT_COPIED ? null : rowCount,
      leftOutRows: left === "" ? null : left,
      date,
    };
    return FIELDS.map((field) => values[field]);
  });
}

export function correspondencesSheet(rows: readonly Row[]): SheetContent {
  return tableSheet({ id: "correspondences", fields: FIELDS, rows }, null);
}

/** "7; 12–14": of the sheet, without the blank ones; with "…" where a cell can hold no more. */
function rowNumbers(rows: readonly LeftOutRow[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { sheetRow, kind } of rows) {
    if (kind === "blank") continue;
    const run = runs.at(-1);
    if (run?.last === sheetRow - 1) run.last = sheetRow;
    else runs.push({ first: sheetRow, last: sheetRow });
  }
  const all = runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(SEPARATOR);
  if (all.length <= LONGEST_CELL_TEXT) return all;
  const end = all.lastIndexOf(SEPARATOR, LONGEST_CELL_TEXT - CUT.length);
  return `${all.slice(0, end)}${CUT}`;
}
