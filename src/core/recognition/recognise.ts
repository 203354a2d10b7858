import type { Field } from "../contract/tables";
import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import { unitOfSheet } from "./unitOfSheet";
import { findHeader, type RecognisedHeader, type SourceColumn } from "./header";
import { recogniseRows, sharedLabels, type RecognisedRow } from "./rows";

/** What the user's own table seems to be: a proposal that the user sees, changes and accepts. */
export interface Recognition {
  readonly header: RecognisedHeader;
  readonly rows: readonly RecognisedRow[];
  readonly proposal: ImportChoices;
}

/** What is copied: as proposed, or as the user has changed it. */
export interface ImportChoices {
  /** For each column of the block the field of `Obiettivi` that it fills; null for none. Each field once. */
  readonly columns: readonly (Field<"objectives"> | null)[];
  /** Positions in the block of the rows that are copied, ascending. */
  readonly rows: readonly number[];
  /** An empty cell of these fields takes the text above it. */
  readonly fillsDown: readonly Field<"objectives">[];
  /** The text over a group of rows is their unit: for tables without a column for it. */
  readonly takesUnitsFromHeadings: boolean;
  /** The unit of every row that has none from a column or a heading: a sheet may be one unit's; null for none. */
  readonly unitForAll: string | null;
}

/** Null when no row of the block says what an objective is. */
export function recognise(block: SheetBlock): Recognition | null {
  const found = findHeader(block);
  if (found === null) return null;
  const rows = recogniseRows(block, found);
  const header = { ...found, columns: refined(block, found.columns, rows) };
  const objectives = rows.filter(({ kind }) => kind === "objective");
  const hasUnits = header.columns.some(({ field }) => field === "unit");
  const isHeading = ({ kind }: RecognisedRow): boolean => kind === "heading";
  const hasHeadings = rows.some(isHeading);
  const beginsWithHeading =
    hasHeadings && rows.findIndex(isHeading) < rows.findIndex(({ kind }) => kind === "objective");
  return {
    header,
    rows,
    proposal: {
      columns: header.columns.map(({ field }) => field),
      rows: objectives.map(({ row }) => row),
      fillsDown: sharedLabels(block, header.columns, rows),
      takesUnitsFromHeadings: !hasUnits && hasHeadings,
      unitForAll: hasUnits || beginsWithHeading ? null : unitOfSheet(block, header),
    },
  };
}

const HAS_DIGIT = /\d/;

/** "Raggiungimento" may hold words or percentages: the cells tell which, where the other column is not there. */
function refined(
  block: SheetBlock,
  columns: readonly SourceColumn[],
  rows: readonly RecognisedRow[],
): readonly SourceColumn[] {
  const has = (field: Field<"objectives">): boolean =>
    columns.some((column) => column.field === field);
  return columns.map((column, at) => {
    const { field } = column;
    if (field !== "outcome" && field !== "grade") return column;
    const other = field === "outcome" ? "grade" : "outcome";
    const texts = rows
      .filter(({ kind }) => kind === "objective")
      .map(({ row }) => cellText(block.rows[row]?.[at] ?? null))
      .filter((text) => text !== "");
    const areNumbers = texts.length > 0 && texts.every((text) => HAS_DIGIT.test(text));
    const areWords = texts.length > 0 && !texts.some((text) => HAS_DIGIT.test(text));
    const isOther = field === "outcome" ? areNumbers : areWords;
    return isOther && !has(other) ? { ...column, field: other, certainty: "guessed" } : column;
  });
}
