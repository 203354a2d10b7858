import type { Evaluation } from "../domain/evaluation";
import type { Kind, Membership } from "../domain/objective";
import type { Plan } from "../domain/plan";
import type { TableNote } from "./figureTable";

/** One note for every excluded row of a kind: how many, whose, and why (rules.md §2, Escluso). */
export function exclusionNotes({ plan }: Evaluation, kind: Kind): readonly TableNote[] {
  const objectives = plan.objectives.filter(
    (objective) => objective.kind === kind && objective.outcome === "excluded",
  );
  const counted = plan.counted.filter((row) => row.kind === kind && row.excluded > 0);
  return [
    ...objectives.map(({ units, code, reason }) =>
      exclusion(unitNames(plan, units), code, 1, reason),
    ),
    ...counted.map(({ units, excluded, reason }) =>
      exclusion(unitNames(plan, units), null, excluded, reason),
    ),
  ];
}

function exclusion(
  units: readonly string[],
  objective: string | null,
  count: number,
  reason: string | null,
): TableNote {
  return { code: "excluded", units, objective, count, reason };
}

/** The names of an objective's units, in the order of its cell. */
export function unitNames({ units }: Plan, membership: Membership): readonly string[] {
  if (membership === "all") return units.map(({ name }) => name);
  return membership.flatMap((position) => units[position]?.name ?? []);
}
