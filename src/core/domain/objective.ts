import type { Measurement } from "./measurement";
import type { Kind } from "./kind";
import type { DeviationCause, Outcome } from "./outcome";
import type { Percentage, Weight } from "./quantities";
import type { ScaleChoices } from "./scales";

/** Which units answer for something: positions in `Plan.units`, in the order of the cell, or all of them (`Tutti`). */
export type Membership = readonly number[] | "all";

/** Whether what has this membership counts in a unit, by its position in `Plan.units` (rules.md §6). */
export function isOfUnit(membership: Membership, unit: number): boolean {
  return membership === "all" || membership.includes(unit);
}

/** One row of `Obiettivi`, as read. Texts are as the user wrote them; a missing one is null. */
export interface Objective {
  /** Position among the table's data rows, from 0. */
  readonly row: number;
  /** As text ("1", not "1.0"); without one, the row's number from 1. */
  readonly code: string;
  /** False: `code` is only the number of its row. */
  readonly hasCode: boolean;
  readonly units: Membership;
  readonly kind: Kind;
  readonly mission: string | null;
  readonly programme: string | null;
  readonly strategicObjective: string | null;
  readonly operationalObjective: string;
  readonly category: string | null;
  /** Null where the cell is empty or unreadable. */
  readonly assignedWeight: Weight | null;
  /** The weight was written as a percentage: it is that share of the total (rules.md §4). */
  readonly isWeightShare: boolean;
  readonly outcome: Outcome | null;
  readonly grade: Percentage | null;
  /** Outcome and grade are those of `Esito Nucleo` and `Grado Nucleo %` (rules.md §3). */
  readonly isDecidedByNucleo: boolean;
  /** What the unit had said, where the Nucleo decided: never in what is published. */
  readonly selfReport: SelfReport | null;
  /** Motivazione Nucleo. */
  readonly nucleoReason: string | null;
  /** Of the outcome that counts: that of the Nucleo where it decided otherwise than the unit and said why. */
  readonly reason: string | null;
  readonly deviationCause: DeviationCause | null;
  /** The act in `Variazioni` that changed or dropped it in the year. */
  readonly variationAct: string | null;
  readonly details: ObjectiveDetails;
  /** What measures it: rows of `Indicatori`, else of `Attività`. */
  readonly measurement: Measurement | null;
  /** Its words for `Strategicità e complessità`. */
  readonly scaleChoices: ScaleChoices;
}

/** `Esito` and `Grado di raggiungimento %` beside a decision of the Nucleo, which are not checked; with `Motivazione`. */
export interface SelfReport {
  readonly outcome: Outcome | null;
  readonly grade: Percentage | null;
  readonly reason: string | null;
}

/** What the plan and its documents say of an objective; no rule reads it. */
export interface ObjectiveDetails {
  readonly fullDescription: string | null;
  readonly purpose: string | null;
  readonly owner: string | null;
  readonly staffInvolved: string | null;
  readonly resources: string | null;
  /** An act, a protocol number, a link. */
  readonly evidence: string | null;
}

/** Escluso holds in every phase and leaves numerator and denominator (rules.md §2). */
export function isExcluded({ outcome }: Pick<Objective, "outcome">): boolean {
  return outcome === "excluded";
}

/** One row of `ObiettiviInNumero`: objectives kept as numbers (workbook.md, Input tables). */
export interface CountedObjectives {
  readonly row: number;
  readonly kind: Exclude<Kind, "performance">;
  readonly units: Membership;
  readonly category: string | null;
  readonly assigned: number;
  readonly excluded: number;
  /** Null: still to be assessed, all of them. */
  readonly achieved: number | null;
  readonly reason: string | null;
}
