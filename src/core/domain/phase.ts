import type { Phase } from "./parameters";

/** In which phase a plan is evaluated, and whether as a draft. */
export interface PhaseDecision {
  readonly phase: Phase;
  /** A Consuntivo with outcomes missing, evaluated as a Monitoraggio (rules.md §2). */
  readonly isDraft: boolean;
}

/** In Programmazione there are weights and counts only: no outcome, no result (rules.md §2). */
export function hasResults({ phase }: Pick<PhaseDecision, "phase">): boolean {
  return phase !== "planning";
}

/** Nothing says `provvisorio` in Programmazione: only what is still being assessed does. */
export function isProvisional({ phase, isDraft }: PhaseDecision): boolean {
  return phase === "monitoring" || isDraft;
}

/** Only a complete Consuntivo has a judgement and evaluations. */
export function isFinal({ phase, isDraft }: PhaseDecision): boolean {
  return phase === "final" && !isDraft;
}
