import type { Figure } from "../../src/core/domain/figure";

/** What a cell must show after LibreOffice's calculation, and which figure it is. */
export interface Check {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: string;
  readonly label: string;
  /** A figure of the engine, a count, a word; null where there is nothing to show. */
  readonly expected: Figure | number | string | null;
}
