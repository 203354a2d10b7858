import type { Exact } from "../numeric/exact";
import type { BandRow } from "./bandRow";
import type { IndicatorTrace } from "./indicatorTrace";
import type { Outcome } from "./outcome";
import { roundHalfAway } from "../numeric/rounding";
import type { Achievement, Percentage, Weight } from "./quantities";

/** A result of the scoring: its exact value, what is shown of it, and how it came about. */
export interface Figure<Value extends Exact = Exact> {
  readonly exact: Value;
  /** Rounded to `places` decimals: by ROUND, or as a share of a rounded total (largest remainder). */
  readonly shown: Exact;
  readonly places: number;
  readonly rounding: "halfAway" | "largestRemainder";
  readonly trace: Trace;
}

/** Which rule of rules.md gave a figure, and from what: enough for one sentence. */
export type Trace =
  /** §4, Uguali: total / objectives. */
  | { readonly rule: "equalWeight"; readonly total: Weight; readonly objectives: number }
  /** §4, Assegnati: as the ente wrote it. */
  | { readonly rule: "assignedWeight"; readonly assigned: Weight }
  /** §4, Riproporziona: assigned · total / sum. */
  | {
      readonly rule: "reproportionedWeight";
      readonly assigned: Weight;
      readonly total: Weight;
      readonly sum: Exact;
    }
  /** §4, Ridistribuito: weight · total / (total − excluded). */
  | {
      readonly rule: "redistributedWeight";
      readonly weight: Weight;
      readonly total: Weight;
      readonly excluded: Exact;
    }
  /** §3.1: Raggiunto is 100, Non raggiunto is 0. */
  | { readonly rule: "achievementByOutcome"; readonly outcome: Outcome }
  /** §3.1: the grade that the ente gave. */
  | { readonly rule: "achievementByGrade"; readonly grade: Percentage }
  /** §3.2 and §3.3: Σ wᵢpᵢ / Σ wᵢ over the rows that have figures. */
  | {
      readonly rule: "measured";
      readonly source: "indicators" | "activities";
      readonly sum: Exact;
      readonly weights: Exact;
      readonly rows: number;
      readonly pending: number;
    }
  | IndicatorTrace
  /** §3.3: `Avanzamento %`, else 100 or 0 by `Completata`. */
  | { readonly rule: "activity"; readonly by: "progress" | "completed" | "notCompleted" }
  /** §3: actual − target. */
  | { readonly rule: "deviation" }
  /** §4, Strategicità e complessità: (importance + complexity) · factor · total / sum. */
  | {
      readonly rule: "scaleWeight";
      readonly importance: Exact;
      readonly complexity: Exact;
      readonly factor: Exact;
      readonly total: Weight;
      readonly sum: Exact;
    }
  /** §5: Σ wᵢaᵢ / Σ wᵢ over the objectives not excluded. */
  | { readonly rule: "groupProgress"; readonly sum: Exact; readonly weights: Exact }
  /** §7: result − weight. */
  | { readonly rule: "weightDeviation"; readonly weight: Exact; readonly result: Exact }
  /** §5, Tutto o niente. */
  | {
      readonly rule: "wholeOrNothingResult";
      readonly weight: Weight;
      readonly achievement: Achievement;
      readonly threshold: Percentage;
    }
  /** §5, In proporzione al grado: weight · achievement / 100. */
  | {
      readonly rule: "proportionalResult";
      readonly weight: Weight;
      readonly achievement: Achievement;
    }
  /** §4, Totals. */
  | { readonly rule: "sumOfWeights"; readonly objectives: number }
  | { readonly rule: "sumOfResults"; readonly objectives: number }
  /** §5: achieved / assessed · 100. */
  | { readonly rule: "percentage"; readonly achieved: number; readonly assessed: number }
  /** §5: results / weights · 100. */
  | { readonly rule: "index"; readonly results: Exact; readonly weights: Exact }
  /** §6: what counts for the people of the unit. */
  | {
      readonly rule:
        "evaluationAtMinimum" | "evaluationActual" | "evaluationProportional" | "evaluationZero";
      readonly measure: "percentage" | "index";
      readonly figure: Percentage;
      readonly minimum: Percentage;
    }
  /** §6: Σ (evaluation of the unit · share) / Σ shares over the rows of one person. */
  | {
      readonly rule: "unitPerformanceShare";
      readonly parts: readonly {
        readonly unit: string;
        readonly evaluation: Percentage;
        readonly share: Percentage;
      }[];
      readonly shares: Exact;
    }
  /** §6: a band of what is below the minimum. */
  | {
      readonly rule: "evaluationByBand";
      readonly measure: "percentage" | "index";
      readonly figure: Percentage;
      readonly minimum: Percentage;
      readonly band: string;
      readonly step: BandRow;
    };

/** A figure shown by ROUND to `places` decimals. */
export function figure<Value extends Exact>(
  value: Value,
  places: number,
  trace: Trace,
): Figure<Value> {
  return {
    exact: value,
    shown: roundHalfAway(value, places),
    places,
    rounding: "halfAway",
    trace,
  };
}
