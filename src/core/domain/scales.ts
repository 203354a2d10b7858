import type { Scale } from "./scale";
import type { Exact } from "../numeric/exact";
import type { Issue } from "./issue";

/** The table `Scale`, as it was read. */
export interface Scales {
  readonly entries: readonly ScaleEntry[];
  /** What cannot be read in it: errors only where weights come from it. */
  readonly faults: readonly Issue[];
}

/** The points of one word. */
export interface ScaleEntry {
  readonly scale: Scale;
  readonly entry: string;
  /** Zero or above. */
  readonly points: Exact;
}

/** What a cell of `Strategicità`, `Complessità` or `Natura` says. */
export type ScaleChoice =
  | { readonly kind: "entry"; readonly entry: ScaleEntry }
  /** A word that is not in its scale. */
  | { readonly kind: "unknown"; readonly word: string };

/** Of an objective; null where the cell is empty. */
export type ScaleChoices = Readonly<Record<Scale, ScaleChoice | null>>;
