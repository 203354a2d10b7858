import { parameterPlace } from "../domain/place";
import { issue, type Issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import type { Phase } from "../domain/parameters";
import type { PhaseDecision } from "../domain/phase";
import type { Plan } from "../domain/plan";
import { isUndecided } from "./pending";

export interface PhaseReading {
  /** Null beside the issue that asks for it. */
  readonly decision: PhaseDecision | null;
  readonly issues: readonly Issue[];
}

/** Rules.md §2: the phase that the ente chose, else the one that the outcomes tell. */
export function decidePhase(plan: Plan, wantsDraft: boolean): PhaseReading {
  const assessed =
    plan.objectives.filter(hasOutcome).length +
    plan.counted.filter((row) => row.achieved !== null).length;
  const pending = plan.objectives.length + plan.counted.length - assessed;
  const phase = plan.parameters.phase ?? inferredPhase(assessed, pending, wantsDraft);
  if (phase === null) {
    const place = parameterPlace("phase");
    return { decision: null, issues: [issue("phase-ambiguous", { assessed, pending }, place)] };
  }
  const isDraft = wantsDraft && phase === "final" && isIncomplete(plan);
  return {
    decision: { phase, isDraft },
    issues: wantsDraft && !isDraft ? [issue("draft-not-needed", {}, null)] : [],
  };
}

function inferredPhase(assessed: number, pending: number, wantsDraft: boolean): Phase | null {
  if (assessed === 0) return "planning";
  return pending === 0 || wantsDraft ? "final" : null;
}

function hasOutcome(objective: Objective): boolean {
  return (
    objective.outcome !== null ||
    objective.grade !== null ||
    (objective.measurement?.hasFigures ?? false)
  );
}

function isIncomplete(plan: Plan): boolean {
  return plan.objectives.some(isUndecided) || plan.counted.some((row) => row.achieved === null);
}
