import type { Field } from "../contract/tables";
import type { MergedArea, SheetBlock } from "../workbook/block";
import { isErrorCell, type Cell } from "../workbook/snapshot";
import { cellText, copiedValue } from "./cellText";
import { mergedByRow } from "./merged";
import type { ImportChoices, Recognition } from "./recognise";

/** Rows for `Obiettivi`, made from the user's own table. */
export interface CopiedRows {
  readonly fields: readonly Field<"objectives">[];
  readonly rows: readonly CopiedRow[];
  /** Cells that hold an Excel error: nothing is copied from them. Positions in the block. */
  readonly errors: readonly { readonly row: number; readonly column: number }[];
}

export interface CopiedRow {
  /** Position in the block: where it comes from. */
  readonly row: number;
  /** One for each field. */
  readonly values: readonly (string | number | null)[];
}

/**
 * The rows that `choices` names, with their labels filled down and their units taken from the headings above them
 * where it says so. The block is not changed.
 */
export function copyRows(
  block: SheetBlock,
  { rows }: Recognition,
  choices: ImportChoices,
  uses1904Dates: boolean,
): CopiedRows {
  const sources = choices.columns.flatMap((field, column) =>
    field === null ? [] : [{ field, column }],
  );
  const { takesUnitsFromHeadings, unitForAll } = choices;
  const addsUnits =
    (takesUnitsFromHeadings || unitForAll !== null) &&
    !sources.some(({ field }) => field === "unit");
  const wanted = new Set(choices.rows);
  const areasOf = mergedByRow(block);
  const above = new Map<Field<"objectives">, Cell>();
  const errors: CopiedRows["errors"][number][] = [];
  const copied: CopiedRow[] = [];
  let heading: string | null = null;
  for (const { row, kind } of rows) {
    const cells = unmerged(block, row, areasOf(row));
    if (!wanted.has(row)) {
      if (kind === "heading") heading = cells.map(cellText).find((text) => text !== "") ?? null;
      continue;
    }
    const values = sources.map(({ field, column }) => {
      const own = cells[column] ?? null;
      const cell = own ?? (choices.fillsDown.includes(field) ? (above.get(field) ?? null) : null);
      above.set(field, cell);
      if (isErrorCell(cell)) errors.push({ row, column });
      return copiedValue(cell, uses1904Dates);
    });
    const unit = (takesUnitsFromHeadings ? heading : null) ?? unitForAll;
    copied.push({ row, values: addsUnits ? [unit, ...values] : values });
  }
  const fields = sources.map(({ field }) => field);
  return { fields: addsUnits ? ["unit", ...fields] : fields, rows: copied, errors };
}

/** The cells of a row, one that is merged with cells above it holding what the topmost holds. */
function unmerged(block: SheetBlock, row: number, areas: readonly MergedArea[]): readonly Cell[] {
  const cells = [...(block.rows[row] ?? [])];
  for (const { top, left } of areas) {
    // Across columns only the first keeps it: a text merged over three columns is not in three fields.
    if (row > top) cells[left] = block.rows[top]?.[left] ?? null;
  }
  return cells;
}
