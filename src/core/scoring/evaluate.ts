import type {
  CategoryEvaluation,
  Evaluation,
  KindEvaluation,
  ObjectiveEvaluation,
  UnitEvaluation,
} from "../domain/evaluation";
import type { Issue } from "../domain/issue";
import { KINDS, type Kind } from "../domain/kind";
import type { Plan } from "../domain/plan";
import { isError } from "../domain/severity";
import { assessmentFor } from "./achievement";
import { evaluateGroup, judge, percentageOf } from "./groups";
import { remarksOn } from "./remarks";
import type { PhaseDecision } from "../domain/phase";
import { decidePhase } from "./phase";
import { resultOf } from "./results";
import { countsOf } from "./tally";
import { tallyPlan, type PlanTallies } from "./tallies";
import { weighObjectives } from "./weights";

export interface Scoring {
  /** Null beside the issue that asks for the phase. */
  readonly decision: PhaseDecision | null;
  /** Null when an issue is an error: never a figure that leaves something out. */
  readonly evaluation: Evaluation | null;
  readonly issues: readonly Issue[];
}

/**
 * Scores a plan by rules.md. `wantsDraft`: a Consuntivo with outcomes missing is calculated as a
 * Monitoraggio instead of asking for them (§2).
 */
export function evaluatePlan(plan: Plan, wantsDraft: boolean): Scoring {
  const { decision, issues: phaseIssues } = decidePhase(plan, wantsDraft);
  if (decision === null) return { decision, evaluation: null, issues: phaseIssues };
  const { weights, issues: weightIssues } = weighObjectives(plan);
  const issues = [...phaseIssues, ...remarksOn(plan, decision), ...weightIssues];
  const report = (found: Issue): void => void issues.push(found);
  const assess = assessmentFor(decision, plan.parameters);
  const objectives = plan.objectives.map((objective): ObjectiveEvaluation => {
    const assessment = assess(objective, report);
    const { status, achievement, isAchieved } = assessment;
    const weight = weights.get(objective) ?? null;
    const result = weight && resultOf(assessment, weight, plan.parameters);
    return { objective, status, achievement, isAchieved, measured: null, weight, result };
  });
  if (issues.some(isError)) return { decision, evaluation: null, issues };
  const tallies = tallyPlan(plan, objectives, decision);
  return {
    decision,
    evaluation: {
      plan,
      ...decision,
      hasReproportionedWeights: weightIssues.some(({ code }) => code === "weights-reproportioned"),
      objectives,
      kinds: evaluateKinds(plan, tallies, decision),
      categories: evaluateCategories(plan, tallies, decision),
      units: evaluateUnits(plan, tallies, decision),
    },
    issues,
  };
}

function evaluateKinds(
  { parameters }: Plan,
  tallies: PlanTallies,
  decision: PhaseDecision,
): readonly KindEvaluation[] {
  return KINDS.flatMap((kind) => {
    const tally = tallies.body.get(kind);
    if (!tally) return [];
    const group = evaluateGroup(kind, tally, parameters.minimum, decision, parameters);
    return [{ ...group, judgement: judge(group.index, decision, parameters) }];
  });
}

function evaluateUnits(
  { units, parameters }: Plan,
  tallies: PlanTallies,
  decision: PhaseDecision,
): readonly UnitEvaluation[] {
  return units.flatMap((unit, position) =>
    KINDS.flatMap((kind: Kind) => {
      const tally = tallies.units[position]?.get(kind);
      if (!tally) return [];
      const minimum = unit.minimum ?? parameters.minimum;
      return [{ unit, ...evaluateGroup(kind, tally, minimum, decision, parameters) }];
    }),
  );
}

function evaluateCategories(
  { parameters }: Plan,
  tallies: PlanTallies,
  decision: PhaseDecision,
): readonly CategoryEvaluation[] {
  return [...tallies.categories].map(([category, tally]) => {
    const counts = countsOf(tally, decision);
    const percentage = percentageOf(counts, parameters.decimals);
    return { kind: "strategic", category, counts, percentage };
  });
}
