import { notEmulated } from "../protocol/hostError";
import { cellAt, putCell } from "./cells";
import { tellEdited } from "./cellChanges";
import { requireAllowed, requireEditable } from "./protection";
import { columnCount, intersect, placeOf, rowCount } from "./ranges";
import { settleHeaders } from "./tableHeaders";
import { tablesOf } from "./tables";
import type { EmulatedCell, EmulatedRange, EmulatedSheet, Rectangle } from "./workbook";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

/**
 * What `target.copyFrom(source, kind)` does. A target smaller than the source grows to its size, a larger one that is
 * a multiple of it is filled again and again (documentation of `Range.copyFrom`).
 */
export function copyCells(source: EmulatedRange, target: EmulatedRange, kind: CopyKind): void {
  const from = placeOf(source);
  const to = targetSize(from, placeOf(target));
  if (kind === "Formats") requireAllowed(target.sheet, "allowFormatCells");
  else requireEditable(target.sheet, to);
  checkEmulated(source.sheet, target.sheet, from, to, kind);
  // Read before anything is written: the two may overlap.
  const copied: { row: number; column: number; cell: EmulatedCell }[] = [];
  for (let row = to.top; row <= to.bottom; row += 1) {
    for (let column = to.left; column <= to.right; column += 1) {
      const original = cellAt(
        source.sheet,
        from.top + ((row - to.top) % rowCount(from)),
        from.left + ((column - to.left) % columnCount(from)),
      );
      copied.push({ row, column, cell: merged(cellAt(target.sheet, row, column), original, kind) });
    }
  }
  for (const { row, column, cell } of copied) putCell(target.sheet, row, column, cell);
  if (kind === "Formats") return;
  settleHeaders(target.sheet, to);
  tellEdited(target.sheet, to);
}

function targetSize(from: Rectangle, to: Rectangle): Rectangle {
  const isMultiple =
    rowCount(to) % rowCount(from) === 0 && columnCount(to) % columnCount(from) === 0;
  if (isMultiple) return to;
  return {
    ...to,
    bottom: to.top + rowCount(from) - 1,
    right: to.left + columnCount(from) - 1,
  };
}

function checkEmulated(
  sourceSheet: EmulatedSheet,
  targetSheet: EmulatedSheet,
  from: Rectangle,
  to: Rectangle,
  kind: CopyKind,
): void {
  const touchesMerges =
    sourceSheet.merged.some((merged) => intersect(merged, from) !== null) ||
    targetSheet.merged.some((merged) => intersect(merged, to) !== null);
  if (touchesMerges) throw notEmulated("copying merged cells");
  const coversTable = tablesOf(sourceSheet).some(
    ({ rectangle }) => intersect(rectangle, from) !== null && kind === "All",
  );
  const touchesArrays =
    kind !== "Formats" &&
    (sourceSheet.arrays.some(({ cells }) => intersect(cells, from) !== null) ||
      targetSheet.arrays.some(({ cells }) => intersect(cells, to) !== null));
  if (touchesArrays) throw notEmulated("copying cells of an array formula");
  if (coversTable) throw notEmulated("copying cells of a table with all that they have");
}

function merged(before: EmulatedCell, original: EmulatedCell, kind: CopyKind): EmulatedCell {
  if (kind === "Formats") return { ...before, format: original.format };
  if (kind === "Values") return { ...before, value: original.value, formula: null };
  if (original.formula !== null) throw notEmulated(`copying the formula ${original.formula}`);
  if (kind === "Formulas") return { ...before, value: original.value, formula: null };
  return original;
}
