import type { Objective } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import { against, by, NIL, rational, rounded, WHOLE, type Rational } from "./rational";
import { given, weightsOf, type Weighed } from "./weights";

/** What rules.md §2–§5 say of one row of `Obiettivi`. */
export interface Row {
  readonly objective: Objective;
  readonly status: "excluded" | "pending" | "assessed";
  /** p, exact; null unless assessed. */
  readonly p: Rational | null;
  readonly progress: Rational | null;
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
    plan.objectives.some((objective) => decided(objective, "draft").status === "pending") ||
    plan.counted.some(({ achieved }) => achieved === null);
  return isMissing ? "draft" : "final";
}

export function rowsOf(plan: Plan, stage: Stage): readonly Row[] {
  const { attribution, achievementThreshold, decimals, roundingDifference } = plan.parameters;
  const weights = weightsOf(plan);
  return plan.objectives.map((objective): Row => {
    const { status, p, progress } = decided(objective, stage);
    const weight = weights.get(objective) ?? null;
    if (p === null) {
      return { objective, status, p, progress, isAchieved: null, weight, result: null };
    }
    const isAchieved = against(rounded(p, decimals), given(achievementThreshold)) >= 0;
    return { objective, status, p, progress, isAchieved, weight, result: weight && result(weight) };

    function result(whole: Weighed): Weighed {
      if (attribution === "wholeOrNothing") return isAchieved ? whole : { exact: NIL, shown: NIL };
      const share = by(p ?? NIL, rational(1, 100));
      const exact = by(whole.exact, share);
      const base = roundingDifference === "noted" ? exact : by(whole.shown, share);
      return { exact, shown: rounded(base, decimals) };
    }
  });
}

/** §2 and §3.1, for rows that nothing measures. */
function decided(
  { outcome, grade }: Objective,
  stage: Stage,
): Pick<Row, "status" | "p" | "progress"> {
  if (outcome === "excluded") return { status: "excluded", p: null, progress: null };
  if (stage === "planning") return { status: "pending", p: null, progress: null };
  if (outcome === "achieved") return { status: "assessed", p: WHOLE, progress: null };
  if (outcome === "notAchieved") return { status: "assessed", p: NIL, progress: null };
  const figure = grade && given(grade);
  const isBetween = figure !== null && against(figure, NIL) > 0 && against(figure, WHOLE) < 0;
  const decides =
    outcome === "partlyAchieved" ? isBetween : outcome === null && stage !== "monitoring";
  return decides && figure !== null
    ? { status: "assessed", p: figure, progress: null }
    : { status: "pending", p: null, progress: figure };
}
