import type { Figure } from "../domain/figure";
import { compare, sum } from "../numeric/exact";
import type { ColumnCode, TableNote } from "./figureTable";

/**
 * The note under a column whose shown rows do not add up to its shown total (rules.md §4). Where the exact
 * ones do not either, as with objectives of several units, rounding is not the reason.
 */
export function roundingNote(
  column: ColumnCode,
  rows: readonly (Figure | null)[],
  total: Figure | null,
): readonly TableNote[] {
  if (total === null) return [];
  const found = rows.filter((row) => row !== null);
  const addsUp = (of: "exact" | "shown"): boolean =>
    compare(sum(found.map((row) => row[of])), total[of]) === 0;
  return addsUp("exact") && !addsUp("shown")
    ? [{ code: "rounding", column, places: total.places }]
    : [];
}
