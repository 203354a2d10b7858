import type { Figure } from "./figure";
import type { Percentage } from "./quantities";

/**
 * One row of `Personale`. A person is a number: the plan holds no name, so that nothing made of it can publish one.
 */
export interface StaffRow {
  /** Position among the data rows of the table. */
  readonly row: number;
  /** The same in every row of one person, from 0. */
  readonly person: number;
  /** Position in `Plan.units`; null beside an error. */
  readonly unit: number | null;
  /** % di impegno; 100 where the cell is empty, null beside an error. */
  readonly share: Percentage | null;
}

/** Quota performance di struttura %, the same in every row of one person (rules.md §6). */
export interface StaffEvaluation {
  readonly row: number;
  /** Null where one of the person's units has no evaluation. */
  readonly unitPerformance: Figure<Percentage> | null;
}
