import type { BandTrace, IndicatorTrace } from "../../domain/indicatorTrace";
import { issue, type Issue } from "../../domain/issue";
import type { Band, Indicator } from "../../domain/measurement";
import type { BeyondTarget } from "../../domain/trend";
import type { Deviation, IndicatorEvaluation } from "../../domain/measurementEvaluation";
import { cellPlace, type IndicatorField, type Place } from "../../domain/place";
import { asAchievement } from "../../domain/quantities";
import { HUNDRED, isNegative, isZero, type Exact } from "../../numeric/exact";
import { roundHalfAway } from "../../numeric/rounding";
import { figure, type Trace } from "../../domain/figure";
import { clamped, valueInBand, type PreparedBand } from "./bands";
import { compareValues, type Comparison, type ComparisonFault } from "./comparisons";
import type { FormulaResult } from "./numberFormulas";

/** What of the parameters and the bands decides how indicators are measured. */
export interface MeasuringRules {
  readonly decimals: number;
  readonly beyondTarget: BeyondTarget | null;
  /** Null for a band that cannot be used, which has been reported. */
  readonly preparedBand: (band: Band) => PreparedBand | null;
}

/** An indicator with its figures, or what keeps it from having them. */
export interface MeasuredIndicator {
  readonly evaluation: IndicatorEvaluation;
  /** It waits for its actual. */
  readonly isPending: boolean;
  /** Null also beside a fault that has been reported elsewhere: of its reading, or of its band. */
  readonly fault: Issue | null;
}

type Result = Extract<FormulaResult, { kind: "result" }>;

/** The cell to look at for each condition that is not met; null: where the actual stands. */
const CELL_OF_FAULT: Readonly<Record<ComparisonFault, IndicatorField | null>> = {
  "indicator-target-missing": "target",
  "indicator-target-negative": "target",
  "indicator-target-wrong-side": "target",
  "beyond-target-not-chosen": null,
  "ratio-denominator-zero": "denominator",
};

/** Rules.md §3, Indicators; nothing of a row whose cells could not be read. */
export function measureIndicator(indicator: Indicator, rules: MeasuringRules): MeasuredIndicator {
  const nothing = { indicator, achievement: null, deviation: null };
  if (indicator.faults.length > 0) return { evaluation: nothing, isPending: false, fault: null };
  const { band } = indicator;
  const comparison = compareValues(indicator.values, {
    decimals: rules.decimals,
    beyondTarget: rules.beyondTarget,
    isUnbounded: band?.subject === "unboundedAchievement",
  });
  if (comparison === null) return { evaluation: nothing, isPending: true, fault: null };
  if (comparison.kind === "fault") return faulty(comparison.fault, nothing);
  const deviation = deviationOf(comparison, rules.decimals);
  const withDeviation = { indicator, achievement: null, deviation };
  if (band?.subject === "actual" || band?.subject === "deviation") {
    return byBand(withDeviation, comparison, band, null, rules);
  }
  const result = comparison.judge();
  if (result.kind === "fault") return faulty(result.fault, withDeviation);
  if (band !== null) return byBand(withDeviation, comparison, band, result, rules);
  const achievement = asAchievement(clamped(result.value ?? HUNDRED));
  const shown = figure(achievement, rules.decimals, traceOf(indicator, comparison, result, null));
  return {
    evaluation: { indicator, achievement: shown, deviation },
    isPending: false,
    fault: null,
  };
}

function faulty(code: ComparisonFault, evaluation: IndicatorEvaluation): MeasuredIndicator {
  const { indicator } = evaluation;
  const cell = cellOf(indicator, CELL_OF_FAULT[code] ?? actualField(indicator));
  return { evaluation, isPending: false, fault: issue(code, { indicator: indicator.name }, cell) };
}

/** What the band makes of p, of the actual or of the deviation, rounded first where we computed it. */
function byBand(
  evaluation: IndicatorEvaluation,
  comparison: Comparison,
  band: Band,
  result: Result | null,
  rules: MeasuringRules,
): MeasuredIndicator {
  const { indicator } = evaluation;
  const outside = (found: Issue | null): MeasuredIndicator => ({
    evaluation,
    isPending: false,
    fault: found,
  });
  const prepared = rules.preparedBand(band);
  // The band has been reported.
  if (prepared === null) return outside(null);
  const x = lookedUp(comparison, band, result, rules.decimals);
  if (x === undefined) {
    if (comparison.target === null) {
      const params = { indicator: indicator.name };
      return outside(issue("indicator-target-missing", params, cellOf(indicator, "target")));
    }
    const params = { band: band.name };
    return outside(issue("band-needs-number", params, cellOf(indicator, "band")));
  }
  const found = valueInBand(prepared, x);
  if (found === null) {
    const isLate = band.subject === "actual" && indicator.values.kind === "date";
    const subject = isLate ? ("daysLate" as const) : band.subject;
    const params = { band: band.name, subject, value: x ?? HUNDRED };
    const place = cellOf(indicator, actualField(indicator));
    return outside(issue("value-outside-band", params, place));
  }
  const bandTrace = { name: band.name, subject: band.subject, x, step: found.step };
  const trace = traceOf(indicator, comparison, result, bandTrace);
  const achievement = figure(asAchievement(found.value), rules.decimals, trace);
  return { evaluation: { ...evaluation, achievement }, isPending: false, fault: null };
}

/** The x of a band; null is above every number, undefined where there is no such number. */
function lookedUp(
  { amount, deviation }: Comparison,
  { subject }: Band,
  result: Result | null,
  decimals: number,
): Exact | null | undefined {
  switch (subject) {
    case "actual":
      return amount?.judged;
    case "deviation":
      return deviation === null ? undefined : roundHalfAway(deviation, decimals);
    case "achievement":
      return result && roundHalfAway(clamped(result.value ?? HUNDRED), decimals);
    case "unboundedAchievement":
      return result?.value ? roundHalfAway(result.value, decimals) : null;
  }
}

const BY_DEVIATION: Trace = { rule: "deviation" };

/** Rules.md §3: what is printed is what is called favourable or not. */
function deviationOf({ deviation, favourable }: Comparison, decimals: number): Deviation | null {
  if (deviation === null) return null;
  const shown = figure(deviation, decimals, BY_DEVIATION);
  if (favourable === null || isZero(shown.shown)) return { figure: shown, isFavourable: null };
  const sign = isNegative(shown.shown) ? -1 : 1;
  return { figure: shown, isFavourable: sign === favourable };
}

function traceOf(
  { unitOfMeasure }: Indicator,
  { actual, target, start }: Comparison,
  result: Result | null,
  band: BandTrace | null,
): IndicatorTrace {
  return {
    rule: "indicator",
    unitOfMeasure,
    actual,
    target,
    start,
    formula: result?.formula ?? null,
    unbounded: result?.value ?? null,
    band,
  };
}

/** Where the actual was written: of a ratio its first half. */
function actualField({ values }: Indicator): IndicatorField {
  const isRatio =
    values.kind !== "yesNo" && values.kind !== "date" && values.actual?.kind === "ratio";
  return isRatio ? "numerator" : "actual";
}

function cellOf({ row }: Indicator, field: IndicatorField): Place {
  return cellPlace("indicators", row, field);
}
