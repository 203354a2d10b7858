import type { ChangedSince, LeftAsItIs, PutBack } from "../../domain/restoring";
import type { WriteOperation } from "../../workbook/plan";

/** A part of a restore plan: what it writes, and what the user is told about it. */
export interface RestoreStep {
  readonly operations: readonly WriteOperation[];
  readonly putBack: readonly PutBack[];
  /** What it would overwrite. */
  readonly changed: readonly ChangedSince[];
  readonly left: readonly LeftAsItIs[];
}

export const NO_STEP: RestoreStep = { operations: [], putBack: [], changed: [], left: [] };

export function joinedSteps(steps: readonly RestoreStep[]): RestoreStep {
  return {
    operations: steps.flatMap(({ operations }) => operations),
    putBack: steps.flatMap(({ putBack }) => putBack),
    changed: steps.flatMap(({ changed }) => changed),
    left: steps.flatMap(({ left }) => left),
  };
}
