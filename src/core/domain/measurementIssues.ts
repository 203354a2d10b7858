import type { Exact } from "../numeric/exact";
import type { NoParams, Severity } from "./issueParts";
import type { BandSubject, NumberTrend } from "./trend";
import type { CalendarDate } from "./calendarDate";
import type { Found } from "./found";
import type { Scale } from "./scale";

type Source = "indicators" | "activities";

/** Of one indicator. */
interface OfIndicator {
  /** Null where it has no name. */
  readonly indicator: string | null;
}

/** Found while reading `Indicatori`, `Attività`, `FasceDiPunteggio` and `Scale`. */
export interface MeasurementReadingParams {
  readonly "trend-missing": NoParams;
  /** The sign in the target contradicts the `Andamento atteso`. */
  readonly "target-sign-disagrees": { readonly text: string; readonly meant: NumberTrend };
  readonly "range-unreadable": { readonly found: Found };
  /** Excel took "10-12" for a day. */
  readonly "range-is-date": { readonly date: CalendarDate };
  readonly "percentages-mixed": NoParams;
  readonly "activities-not-used": { readonly objective: string | null };
  readonly "band-unknown": { readonly name: string; readonly nearest: string | null };
  readonly "band-subjects-differ": { readonly band: string };
  readonly "scale-entry-twice": { readonly entry: string; readonly firstRow: number };
  readonly "scale-points-negative": { readonly entry: string; readonly points: Exact };
}

/** Found while measuring and weighing (rules.md §3 and §4). */
export interface MeasurementScoringParams {
  readonly "measure-missing": { readonly source: Source; readonly name: string | null };
  readonly "measure-weight-negative": {
    readonly source: Source;
    readonly name: string | null;
    readonly weight: Exact;
  };
  readonly "measure-weights-zero": { readonly source: Source };
  readonly "indicator-target-missing": OfIndicator;
  readonly "indicator-target-negative": OfIndicator;
  readonly "indicator-target-wrong-side": OfIndicator;
  readonly "beyond-target-not-chosen": OfIndicator;
  readonly "ratio-denominator-zero": OfIndicator;
  readonly "band-needs-number": { readonly band: string };
  readonly "value-outside-band": {
    readonly band: string;
    /** What the value is: `daysLate` is that of a date, under a band of `Valore`. */
    readonly subject: BandSubject | "daysLate";
    readonly value: Exact;
  };
  /** A unit result below the minimum, as it is shown; `unit` null: the whole body's. */
  readonly "result-outside-band": {
    readonly band: string;
    readonly unit: string | null;
    readonly value: Exact;
    readonly places: number;
  };
  readonly "band-row-reversed": BandRowParams;
  readonly "band-rows-overlap": BandRowParams;
  readonly "band-gap": BandRowParams;
  readonly "band-gap-closed": BandRowParams;
  readonly "band-slope-without-width": { readonly band: string };
  readonly "band-unused": { readonly band: string };
  readonly "beyond-target-unused": NoParams;
  readonly "scale-word-missing": { readonly objective: string | null; readonly scale: Scale };
  readonly "scale-word-unknown": {
    readonly scale: Scale;
    readonly word: string;
    readonly allowed: readonly string[];
  };
  readonly "scale-points-all-zero": NoParams;
  readonly "scales-unused": NoParams;
  readonly "unit-totals-unused": NoParams;
}

/** A row of a band, and where the next one begins. */
export interface BandRowParams {
  readonly band: string;
  readonly from: Exact;
  readonly to: Exact | null;
  readonly next: Exact | null;
}

export const MEASUREMENT_READING_SEVERITIES: Record<keyof MeasurementReadingParams, Severity> = {
  "trend-missing": "error",
  "target-sign-disagrees": "error",
  "range-unreadable": "error",
  "range-is-date": "error",
  "percentages-mixed": "warning",
  "activities-not-used": "remark",
  "band-unknown": "error",
  "band-subjects-differ": "error",
  "scale-entry-twice": "error",
  "scale-points-negative": "error",
};

export const MEASUREMENT_SCORING_SEVERITIES: Record<keyof MeasurementScoringParams, Severity> = {
  "measure-missing": "error",
  "measure-weight-negative": "error",
  "measure-weights-zero": "error",
  "indicator-target-missing": "error",
  "indicator-target-negative": "error",
  "indicator-target-wrong-side": "error",
  "beyond-target-not-chosen": "error",
  "ratio-denominator-zero": "error",
  "band-needs-number": "error",
  "value-outside-band": "error",
  "result-outside-band": "error",
  "band-row-reversed": "error",
  "band-rows-overlap": "error",
  "band-gap": "error",
  "band-gap-closed": "remark",
  "band-slope-without-width": "error",
  "band-unused": "remark",
  "beyond-target-unused": "remark",
  "scale-word-missing": "error",
  "scale-word-unknown": "error",
  "scale-points-all-zero": "error",
  "scales-unused": "remark",
  "unit-totals-unused": "remark",
};
