import type { Evaluation } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import { isExcluded, type Membership } from "../domain/objective";
import type { Kind } from "../domain/kind";
import type { Plan } from "../domain/plan";
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

/** One note for every excluded row of a kind: how many, of which units, and why (rules.md §2, Escluso). */
export function exclusionNotes({ plan }: Evaluation, kind: Kind): readonly TableNote[] {
  const objectives = plan.objectives.filter((each) => each.kind === kind && isExcluded(each));
  const counted = plan.counted.filter((row) => row.kind === kind && row.excluded > 0);
  return [
    ...objectives.map(({ units, code, reason }): TableNote => ({
      code: "excluded",
      units: unitNames(plan, units),
      objective: code,
      count: 1,
      reason,
    })),
    ...counted.map(({ units, excluded, reason }): TableNote => ({
      code: "excluded",
      units: unitNames(plan, units),
      objective: null,
      count: excluded,
      reason,
    })),
  ];
}

/** The names of an objective's units, in the order of its cell. */
export function unitNames({ units }: Plan, membership: Membership): readonly string[] {
  if (membership === "all") return units.map(({ name }) => name);
  return membership.flatMap((position) => units[position]?.name ?? []);
}
