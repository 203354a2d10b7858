import { SHARED_LABELS, type ImportField } from "../../../core/recognition/importFields";
import { cellText } from "../../../core/recognition/cellText";
import type { SourceColumn } from "../../../core/recognition/header";
import type { ImportSource } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognition";
import type { RowKind } from "../../../core/recognition/recognisedRow";
import { quotedSheet } from "../../../core/sheet/reading/locate";
import { columnLetters, rangeAddress } from "../../../core/workbook/address";
import { parseRangeReference } from "../../../core/workbook/reference";

// What of somebody's own table the screens show, worked out when it is shown.

/** A column that holds something, as it is shown on its card. */
export interface SourceCard {
  /** Position in the block. */
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** Two of its values; none where it is empty. */
  readonly examples: readonly string[];
  readonly recognised: SourceColumn;
  /** Headings of columns that may be the same. */
  readonly rivals: readonly string[];
  /** The heading of the column with which it is copied: "Fase 1" of "Fase 2"; null for none. */
  readonly goesWith: string | null;
}

export interface RowGroup {
  readonly kind: RowKind;
  /** Positions in the block. */
  readonly rows: readonly number[];
}

/** Labels that may be written once over several rows. */
export interface FillableField {
  readonly field: ImportField;
  readonly emptyCells: number;
}

/** The order in which the kinds of rows are shown; blank ones are only counted. */
const SHOWN_KINDS: readonly RowKind[] = [
  "objective",
  "detail",
  "phase",
  "description",
  "heading",
  "strategic",
  "total",
  "repeatedHeader",
  "otherYear",
  "withoutObjective",
];

/** Longer texts are not read on a card. */
const LONGEST_TEXT = 80;

export function sourceCards({ block, recognition }: ImportSource): readonly SourceCard[] {
  const { columns } = recognition.header;
  return columns.flatMap((recognised, column): readonly SourceCard[] => {
    const { heading, samples } = recognised;
    const examples = samples.map(shortened);
    const letter = columnLetters(block.firstColumn + column);
    const rivals = recognised.rivals.map((rival) => columns[rival]?.heading ?? "");
    const isNothing = heading === "" && examples.length === 0;
    const first = columns.find(({ repeats }) => repeats.includes(column));
    const goesWith = first?.heading ?? null;
    return isNothing ? [] : [{ column, letter, heading, examples, recognised, rivals, goesWith }];
  });
}

/** Its cells, as a formula names them. */
export function tableReference({ sheet, address }: ImportSource): string {
  return `${quotedSheet(sheet)}!${address}`;
}

/** The cells of one of its rows. */
export function rowReference({ sheet, address }: ImportSource, sheetRow: number): string {
  const range = parseRangeReference(address);
  const row = range && rangeAddress({ ...range, firstRow: sheetRow, lastRow: sheetRow });
  return `${quotedSheet(sheet)}!${row ?? address}`;
}

export function rowText({ block }: ImportSource, row: number): string {
  const texts = (block.rows[row] ?? []).map(cellText).filter((text) => text !== "");
  return shortened(texts.join(" · "));
}

export function rowGroups({ recognition }: ImportSource): readonly RowGroup[] {
  return SHOWN_KINDS.flatMap((kind) => {
    const rows = recognition.rows.filter((row) => row.kind === kind).map(({ row }) => row);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
}

export function blankRows({ recognition }: ImportSource): number {
  return recognition.rows.filter(({ kind }) => kind === "blank").length;
}

/** The labels with empty cells among the rows that are copied, and those that are filled down already. */
export function fillableFields(
  { block }: ImportSource,
  { columns, rows, fillsDown }: ImportChoices,
): readonly FillableField[] {
  return columns.flatMap((field, column) => {
    if (field === null || !(SHARED_LABELS.includes(field) || fillsDown.includes(field))) return [];
    const emptyCells = rows.filter((row) => (block.rows[row]?.[column] ?? null) === null).length;
    return emptyCells === 0 || emptyCells === rows.length ? [] : [{ field, emptyCells }];
  });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT).trimEnd()}…` : line;
}
