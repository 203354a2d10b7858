import type {
  CategoryEvaluation,
  Evaluation,
  KindEvaluation,
  ObjectiveEvaluation,
  UnitEvaluation,
  WeighedEvaluation,
} from "../domain/evaluation";
import { isPending } from "../domain/evaluation";
import { issue, type Issue } from "../domain/issue";
import { KINDS } from "../domain/kind";
import type { Objective } from "../domain/objective";
import { isFinal, type PhaseDecision } from "../domain/phase";
import { parameterPlace } from "../domain/place";
import type { Plan, StatedPlan } from "../domain/plan";
import { isError } from "../domain/severity";
import { compare, HUNDRED, ZERO } from "../numeric/exact";
import { assess, outcomeAssessments, type Assessment } from "./achievement/decide";
import { measuredOf, measuringOf, type Measured, type Measuring } from "./achievement/measured";
import { choicesThatMatter } from "./alternatives";
import { choicesAskedFor, withDefaults } from "./defaults";
import { deviationsOf } from "./deviations";
import {
  evaluateGroup,
  isBelowMinimum,
  judge,
  percentageOf,
  progressOf,
  type Evaluating,
} from "./groups";
import { decidePhase, remarksOn } from "./phase";
import { resultOf } from "./results";
import { evaluateStaff, remarksOnStaff } from "./staff";
import { countsOf, tallyPlan, type PlanTallies } from "./tallies";
import { unusedUnitTotals } from "./weights/assigned";
import { unusedScales } from "./weights/scales";
import { weighObjectives } from "./weights/weigh";

export interface Scoring {
  /** Null beside the issue that asks for the phase. */
  readonly decision: PhaseDecision | null;
  /** Null when an issue is an error: never a figure that leaves something out. */
  readonly evaluation: Evaluation | null;
  readonly issues: readonly Issue[];
}

/**
 * Scores a plan by rules.md, defaults applied, and tells every choice that the ente did not make and that changes a
 * result. `wantsDraft`: in a Consuntivo what is missing is pending instead of an error (§2).
 */
export function evaluatePlan(stated: StatedPlan, wantsDraft: boolean): Scoring {
  const assess = assessOnce();
  const { decision, evaluation, issues } = scorePlan(stated, wantsDraft, assess);
  const asked = choicesAskedFor(stated);
  const stops = [...asked, ...issues].some(isError);
  const score = (plan: StatedPlan): Evaluation | null =>
    scorePlan(plan, wantsDraft, plan.objectives === stated.objectives ? assess : assessPlan)
      .evaluation;
  const matter = evaluation && !stops ? choicesThatMatter(stated, evaluation, score) : [];
  const isAttributionAskedFor = issues.some(({ code }) => code === "attribution-not-chosen");
  // One of two says that a choice is missing: the one that knows what it changes.
  const isTold = (found: Issue): boolean => {
    if (found.code !== "parameter-not-chosen") return false;
    const { parameter } = found.params;
    if (parameter === "attribution") return isAttributionAskedFor;
    return matter.some(({ params }) => params.parameter === parameter);
  };
  return {
    decision,
    evaluation: stops ? null : evaluation,
    issues: [...asked.filter((each) => !isTold(each)), ...issues, ...matter],
  };
}

/** The same without telling what other choices would change. */
export function scorePlan(
  stated: StatedPlan,
  wantsDraft: boolean,
  assess: AssessPlan = assessPlan,
): Scoring {
  const plan = withDefaults(stated);
  const { decision, issues } = decidePhase(plan, wantsDraft);
  if (decision === null) return { decision, evaluation: null, issues };
  const scoring = scoreInPhase(plan, decision, assess);
  if (!decision.isDraft || scoring.hasPending) return withIssues(scoring, issues);
  // Nothing is missing: a complete Consuntivo is no draft.
  const complete = scoreInPhase(plan, { ...decision, isDraft: false }, assess);
  return withIssues(complete, [...issues, issue("draft-not-needed", {}, null)]);
}

function withIssues(scoring: Scoring, before: readonly Issue[]): Scoring {
  return { ...scoring, issues: [...before, ...scoring.issues] };
}

/** What has become of each objective, which no other objective and no weight changes. */
interface AssessedPlan {
  readonly assessed: readonly AssessedObjective[];
  readonly bandBelowMinimum: Measuring["bandBelowMinimum"];
  readonly issues: readonly Issue[];
}

interface AssessedObjective {
  readonly objective: Objective;
  readonly assessment: Assessment;
  readonly measured: Measured | null;
}

type AssessPlan = (plan: Plan, decision: PhaseDecision) => AssessedPlan;

function assessPlan(plan: Plan, decision: PhaseDecision): AssessedPlan {
  const { rules, bandBelowMinimum, issues: found } = measuringOf(plan);
  const issues = [...found];
  const report = (found: Issue): void => void issues.push(found);
  const { parameters } = plan;
  const assessing = { decision, parameters, byOutcome: outcomeAssessments(parameters), report };
  const assessed = plan.objectives.map((objective): AssessedObjective => {
    const measured = measuredOf(objective, decision, rules);
    return { objective, assessment: assess(objective, measured, assessing), measured };
  });
  return { assessed, bandBelowMinimum, issues };
}

/** For plans with the same objectives, which differ in choices of `alternatives` on which no assessment depends. */
function assessOnce(): AssessPlan {
  const known = new Map<boolean, AssessedPlan>();
  return (plan, decision) => {
    const { isDraft } = decision;
    const assessed = known.get(isDraft) ?? assessPlan(plan, decision);
    known.set(isDraft, assessed);
    return assessed;
  };
}

function scoreInPhase(
  plan: Plan,
  decision: PhaseDecision,
  assess: AssessPlan,
): Scoring & { readonly hasPending: boolean } {
  const { weights, issues: weightIssues } = weighObjectives(plan);
  const { assessed, bandBelowMinimum, issues: assessingIssues } = assess(plan, decision);
  const issues = [
    ...remarksOn(plan, decision),
    ...weightIssues,
    ...unusedScales(plan),
    ...unusedUnitTotals(plan),
    ...assessingIssues,
  ];
  const objectives = assessed.map((each): ObjectiveEvaluation => {
    const weight = weights.get(each.objective) ?? null;
    return weighed(each, weight, weight && resultOf(each.assessment, weight, plan.parameters));
  });
  issues.push(...attributionAskedFor(plan, objectives));
  const hasPending =
    objectives.some(isPending) || plan.counted.some(({ achieved }) => achieved === null);
  if (issues.some(isError)) return { decision, evaluation: null, issues, hasPending };
  const tallies = tallyPlan(plan, objectives, decision);
  const evaluating = { decision, parameters: plan.parameters, bandBelowMinimum };
  const kinds = evaluateKinds(plan, tallies, evaluating);
  const units = evaluateUnits(plan, tallies, evaluating);
  const evaluation = {
    plan,
    ...decision,
    hasReproportionedWeights: weightIssues.some(({ code }) => code === "weights-reproportioned"),
    objectives,
    kinds,
    categories: evaluateCategories(plan, tallies, decision),
    units,
    deviations: deviationsOf(objectives),
    staff: evaluateStaff(plan, units, decision),
  };
  const outside = resultsOutsideBand(evaluation);
  issues.push(
    ...belowMinimumAskedFor(evaluation),
    ...outside,
    ...remarksOnStaff(plan, evaluation.staff, units, decision),
  );
  return { decision, evaluation: outside.length > 0 ? null : evaluation, issues, hasPending };
}

function weighed(
  { objective, assessment, measured }: AssessedObjective,
  weight: ObjectiveEvaluation["weight"],
  result: ObjectiveEvaluation["result"],
): ObjectiveEvaluation {
  return {
    objective,
    // Written out: a spread of thousands of objects takes several times as long.
    status: assessment.status,
    achievement: assessment.achievement,
    progress: assessment.progress,
    isAchieved: assessment.isAchieved,
    measured: measured?.achievement ?? null,
    indicators: measured?.indicators ?? NONE,
    activities: measured?.activities ?? NONE,
    weight,
    result,
  };
}

const NONE: readonly never[] = [];

/** Left empty, `Risultato dell'obiettivo` is asked for where the two ways give other results (rules.md §5). */
function attributionAskedFor(
  { parameters }: Plan,
  objectives: readonly ObjectiveEvaluation[],
): readonly Issue[] {
  if (!parameters.defaulted.has("attribution")) return [];
  const between = objectives.filter(
    ({ objective, achievement }) =>
      objective.kind === "performance" &&
      achievement !== null &&
      compare(achievement.exact, ZERO) > 0 &&
      compare(achievement.exact, HUNDRED) < 0,
  );
  if (between.length === 0) return [];
  const params = { objectives: between.length };
  return [issue("attribution-not-chosen", params, parameterPlace("attribution"))];
}

/** Left empty, `Valutazione sotto il minimo` leaves no evaluation below the minimum (rules.md §6). */
function belowMinimumAskedFor({ plan, kinds, units, ...decision }: Evaluation): readonly Issue[] {
  if (plan.parameters.belowMinimum !== null || !isFinal(decision)) return [];
  const isBelow = (group: WeighedEvaluation): boolean => isBelowMinimum(group, plan.parameters);
  const names = units.filter(isBelow).map(({ unit }) => unit.name);
  if (names.length === 0 && !kinds.some(isBelow)) return [];
  return [issue("below-minimum-not-chosen", { units: names }, parameterPlace("belowMinimum"))];
}

/** A result that its band does not hold is an error on the parameter (rules.md §6). */
function resultsOutsideBand({ plan, kinds, units, ...decision }: Evaluation): readonly Issue[] {
  const { belowMinimum } = plan.parameters;
  if (belowMinimum === null || typeof belowMinimum === "string" || !isFinal(decision)) return [];
  const groups = [
    ...units.map((group) => ({ group, unit: group.unit.name })),
    ...kinds.map((group) => ({ group, unit: null })),
  ];
  return groups.flatMap(({ group, unit }) => {
    const { unitResult, evaluation } = group;
    if (unitResult === null || evaluation !== null) return [];
    if (!isBelowMinimum(group, plan.parameters)) return [];
    const { shown: value, places } = unitResult;
    const params = { band: belowMinimum.band, unit, value, places };
    return [issue("result-outside-band", params, parameterPlace("belowMinimum"))];
  });
}

function evaluateKinds(
  { parameters }: Plan,
  tallies: PlanTallies,
  evaluating: Evaluating,
): readonly KindEvaluation[] {
  return KINDS.flatMap((kind) => {
    const tally = tallies.body.get(kind);
    if (!tally) return [];
    const group = evaluateGroup(kind, tally, parameters.minimum, evaluating);
    const { decision } = evaluating;
    const judgement = kind === "performance" ? judge(group.index, decision, parameters) : null;
    return [{ ...group, judgement }];
  });
}

function evaluateUnits(
  { units, parameters }: Plan,
  tallies: PlanTallies,
  evaluating: Evaluating,
): readonly UnitEvaluation[] {
  return units.flatMap((unit, position) =>
    KINDS.flatMap((kind) => {
      const tally = tallies.units[position]?.get(kind);
      if (!tally) return [];
      const minimum = unit.minimum ?? parameters.minimum;
      return [{ unit, ...evaluateGroup(kind, tally, minimum, evaluating) }];
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
    const progress = progressOf(tally, decision, parameters.decimals);
    return { kind: "strategic", category, counts, percentage, progress };
  });
}
