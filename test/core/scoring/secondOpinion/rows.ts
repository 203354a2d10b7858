import type { Objective } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import { against, by, NIL, rational, rounded, WHOLE, type Rational } from "./rational";
import { measurementOf, type Measurement } from "./measurement";
import { given, weightsOf, type Weighed } from "./weights";

/** What rules.md §2–§5 say of one row of `Obiettivi`. */
export interface Row {
  readonly objective: Objective;
  readonly status: "excluded" | "pending" | "assessed";
  /** p, exact; null unless assessed. */
  readonly p: Rational | null;
  readonly progress: Rational | null;
  /** What indicators or activities say; null where nothing measures. */
  readonly measurement: Measurement | null;
  readonly isAchieved: boolean | null;
  readonly weight: Weighed | null;
  readonly result: Weighed | null;
}

/** The phase in which a plan is scored; a draft in which nothing is missing is a Consuntivo. */
export type Stage = "planning" | "monitoring" | "draft" | "final";

export function stageOf(plan: Plan, wantsDraft: boolean): Stage {
  const { phase } = plan.parameters;
  if (phase === null) throw new Error("the second opinion is told the phase");
  if (phase !== "final" || !wantsDraft) return phase;
  const isMissing =
    plan.objectives.some((each) => decided(each, "draft", plan).status === "pending") ||
    plan.counted.some(({ achieved }) => achieved === null);
  return isMissing ? "draft" : "final";
}

export function rowsOf(plan: Plan, stage: Stage): readonly Row[] {
  const { attribution, achievementThreshold, decimals, roundingDifference } = plan.parameters;
  const weights = weightsOf(plan);
  return plan.objectives.map((objective): Row => {
    const decision = decided(objective, stage, plan);
    const { p } = decision;
    const weight = weights.get(objective) ?? null;
    if (p === null) return { objective, ...decision, isAchieved: null, weight, result: null };
    const isAchieved = against(rounded(p, decimals), given(achievementThreshold)) >= 0;
    return { objective, ...decision, isAchieved, weight, result: weight && result(weight) };

    function result(whole: Weighed): Weighed {
      if (attribution === "wholeOrNothing") return isAchieved ? whole : { exact: NIL, shown: NIL };
      const share = by(p ?? NIL, rational(1, 100));
      const exact = by(whole.exact, share);
      const base = roundingDifference === "noted" ? exact : by(whole.shown, share);
      return { exact, shown: rounded(base, decimals) };
    }
  });
}

/** §2 and §3. */
function decided(
  objective: Objective,
  stage: Stage,
  plan: Plan,
): Pick<Row, "status" | "p" | "progress" | "measurement"> {
  const { outcome } = objective;
  if (outcome === "excluded" || stage === "planning") {
    const status = outcome === "excluded" ? "excluded" : "pending";
    return { status, p: null, progress: null, measurement: null };
  }
  const measurement = measurementOf(objective, plan);
  const assessed = (p: Rational) =>
    ({ status: "assessed", p, progress: null, measurement }) as const;
  if (outcome === "achieved") return assessed(WHOLE);
  if (outcome === "notAchieved") return assessed(NIL);
  const grade = objective.grade && given(objective.grade);
  const figure = grade ?? measurement?.p ?? null;
  const isWhole = grade !== null || measurement?.isComplete === true;
  const isBetween = figure !== null && against(figure, NIL) > 0 && against(figure, WHOLE) < 0;
  const decides =
    outcome === "partlyAchieved" ? isBetween : outcome === null && stage !== "monitoring";
  return decides && isWhole && figure !== null
    ? assessed(figure)
    : { status: "pending", p: null, progress: figure, measurement };
}
