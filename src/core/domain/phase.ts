import type { Phase } from "./parameters";

/** In which phase a plan is evaluated, and whether as a draft. */
export interface PhaseDecision {
  readonly phase: Phase;
  /** A Consuntivo with outcomes missing, evaluated as a Monitoraggio (rules.md §2). */
  readonly isDraft: boolean;
}

/** A phase as it was decided, or as the ente stated it; null where nobody has said it yet. */
interface InPhase {
  readonly phase: Phase | null;
}

/** In Programmazione there are weights and counts only: no outcome, no result (rules.md §2). */
export function hasResults({ phase }: InPhase): boolean {
  return phase !== "planning";
}

/** In Monitoraggio only an outcome assesses; everything else is progress (rules.md §2). */
export function isMonitoring({ phase }: InPhase): boolean {
  return phase === "monitoring";
}

/** A Consuntivo, complete or as a draft: what is measured decides where nothing else does (rules.md §2). */
export function isYearEnd({ phase }: InPhase): boolean {
  return phase === "final";
}

/** Nothing says `provvisorio` in Programmazione: only what is still being assessed does. */
export function isProvisional({ phase, isDraft }: PhaseDecision): boolean {
  return isMonitoring({ phase }) || isDraft;
}

/** Only a complete Consuntivo has a judgement and evaluations. */
export function isFinal({ phase, isDraft }: PhaseDecision): boolean {
  return isYearEnd({ phase }) && !isDraft;
}
