import type { Evaluation, WeighedEvaluation } from "../../../src/core/domain/evaluation";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import type { RandomPlan } from "../../fixtures/randomPlan";

/** How many random plans a property is held against. */
export const SOME = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 1000) };

/** The evaluation of a random plan that was changed; the plan itself comes with its own. */
export function scored({ plan, wantsDraft }: Omit<RandomPlan, "evaluation">): Evaluation {
  const { evaluation, issues } = evaluatePlan(plan, wantsDraft);
  if (!evaluation) throw new Error(`not evaluated: ${issues.map(({ code }) => code).join(", ")}`);
  return evaluation;
}

/** The same text for the same figures: faster to compare than thousands of rationals with their methods. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_, found: unknown) =>
    typeof found === "bigint" ? found.toString() : found,
  );
}

/** Units and whole body alike, each with a name. */
export function groupsOf({ units, kinds }: Evaluation): ReadonlyMap<string, WeighedEvaluation> {
  const ofUnits = units.map((group) => [`${group.unit.name} ${group.kind}`, group] as const);
  const ofBody = kinds.map((group) => [`whole body ${group.kind}`, group] as const);
  return new Map<string, WeighedEvaluation>([...ofUnits, ...ofBody]);
}
