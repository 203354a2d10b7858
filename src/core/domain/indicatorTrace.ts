import type { Exact } from "../numeric/exact";
import type { BandRow } from "./bandRow";
import type { BandSubject } from "./trend";
import type { Indicator } from "./measurement";

/** Which line of the table of rules.md §3 gave the achievement of an indicator. */
export type IndicatorFormula =
  /** 100 · A / T. */
  | "increasing"
  /** 100 · (2T − A) / T. */
  | "linear"
  /** 100 · T / A. */
  | "inverse"
  /** 100 · (A − B) / (T − B). */
  | "fromStart"
  /** The others give 100 or 0. */
  | "withinTarget"
  | "beyondIsZero"
  | "zeroTarget"
  | "startIsTarget"
  | "atLeast"
  | "atMost"
  | "yesNo"
  | "date"
  | "range";

/** How the achievement of one indicator came about: from its actual, its target and its starting value. */
export interface IndicatorTrace {
  readonly rule: "indicator";
  readonly indicator: Indicator;
  /** Null under a band that judges the actual or the deviation. */
  readonly formula: IndicatorFormula | null;
  /** What the formula gives before it is held within 0 and 100; null: above every number, or no formula. */
  readonly unbounded: Exact | null;
  readonly band: BandTrace | null;
}

/** The row of a band that gave a value, and what was looked up in it. */
export interface BandTrace {
  readonly name: string;
  readonly subject: BandSubject;
  /** Null: above every number. */
  readonly x: Exact | null;
  readonly step: BandRow;
}
