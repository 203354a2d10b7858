import type { Exact } from "../numeric/exact";

/** One row of `FasceDiPunteggio`. */
export interface BandRow {
  /** Position among the data rows, from 0. */
  readonly row: number;
  readonly from: Exact;
  /** Null: up to the next row, or without end. */
  readonly to: Exact | null;
  readonly fromValue: Exact;
  readonly toValue: Exact;
  /** Etichetta. */
  readonly label: string | null;
}
