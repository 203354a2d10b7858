import type { ImportField } from "../../../core/recognition/importFields";
import { cellText } from "../../../core/recognition/cellText";
import type { ImportSource } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognise";
import { SHARED_LABELS, type RowKind } from "../../../core/recognition/rows";
import { columnLetters } from "../../../core/workbook/address";

// What of somebody's own table the screens show, worked out when it is shown.

/** A column that holds something, as it is shown on its card. */
export interface SourceCard {
  /** Position in the block. */
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** What its first filled cell under the headings says; "" for none. */
  readonly example: string;
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
  "heading",
  "total",
  "repeatedHeader",
  "withoutObjective",
];

/** Longer texts are not read on a card. */
const LONGEST_TEXT = 80;

export function sourceCards({ block, recognition }: ImportSource): readonly SourceCard[] {
  const objectives = recognition.rows.filter(({ kind }) => kind === "objective");
  return recognition.header.columns.flatMap(({ heading }, column) => {
    const texts = objectives.map(({ row }) => cellText(block.rows[row]?.[column] ?? null));
    const example = shortened(texts.find((text) => text !== "") ?? "");
    const letter = columnLetters(block.firstColumn + column);
    return heading === "" && example === "" ? [] : [{ column, letter, heading, example }];
  });
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
