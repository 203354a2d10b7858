import { figure, type Figure, type Trace } from "../../domain/figure";
import type { BandTrace } from "../../domain/indicatorTrace";
import { issue, type Issue } from "../../domain/issue";
import type { Band, Indicator } from "../../domain/measurement";
import type { BeyondTarget } from "../../domain/trend";
import type { IndicatorEvaluation } from "../../domain/measurementEvaluation";
import { cellPlace, type IndicatorField, type Place } from "../../domain/place";
import { asAchievement, type Achievement, type Percentage } from "../../domain/quantities";
import { HUNDRED, type Exact } from "../../numeric/exact";
import { roundHalfAway } from "../../numeric/rounding";
import { clamped, valueInBand, type PreparedBand } from "./bands";
import { compareValues, type Comparison, type ComparisonFault } from "./comparisons";
import type { FormulaResult } from "./numberFormulas";

/** What of the parameters and the bands decides how indicators are measured. */
export interface IndicatorRules {
  readonly decimals: number;
  readonly beyondTarget: BeyondTarget | null;
  /** Null for a band that cannot be used, which has been reported. */
  readonly preparedBand: (band: Band) => PreparedBand | null;
}

type Result = Extract<FormulaResult, { kind: "result" }>;

/** Under a band that judges the actual or the deviation no formula is calculated (rules.md §3). */
const NO_FORMULA: Result = { kind: "result", formula: null, value: null };

const BY_DEVIATION: Trace = { rule: "deviation" };

/** The cell to look at for each condition that is not met; null: where the actual stands. */
const CELL_OF_FAULT: Readonly<Record<ComparisonFault, IndicatorField | null>> = {
  "indicator-target-missing": "target",
  "indicator-target-negative": "target",
  "indicator-target-wrong-side": "target",
  "beyond-target-not-chosen": null,
  "ratio-denominator-zero": "denominator",
};

/**
 * Rules.md §3, Indicators; nothing of a row whose cells could not be read, or that waits for its actual. What else
 * keeps it from having its figures is added to `faults`, unless it has been reported: of its reading, or of its band.
 */
export function measureIndicator(
  indicator: Indicator,
  rules: IndicatorRules,
  faults: Issue[],
): IndicatorEvaluation {
  const { values, band } = indicator;
  if (indicator.faults.length > 0) return { indicator, achievement: null, deviation: null };
  const comparison = compareValues(values, band?.subject === "unboundedAchievement", rules);
  if (comparison?.kind !== "comparison") {
    if (comparison !== null) faults.push(faultOf(indicator, comparison.fault));
    return { indicator, achievement: null, deviation: null };
  }
  const { deviation } = comparison;
  return {
    indicator,
    achievement: achievementOf(indicator, comparison, rules, faults),
    deviation: deviation && figure(deviation, rules.decimals, BY_DEVIATION),
  };
}

/** Null beside a fault. */
function achievementOf(
  indicator: Indicator,
  comparison: Comparison,
  rules: IndicatorRules,
  faults: Issue[],
): Figure<Achievement> | null {
  const { band } = indicator;
  const isByBandAlone = band?.subject === "actual" || band?.subject === "deviation";
  const result = isByBandAlone ? NO_FORMULA : comparison.result;
  if (result.kind === "fault") {
    faults.push(faultOf(indicator, result.fault));
    return null;
  }
  if (band !== null) return byBand(indicator, band, comparison, result, rules, faults);
  return explained(indicator, clamped(result.value ?? HUNDRED), result, null, rules);
}

function explained(
  indicator: Indicator,
  achievement: Percentage,
  { formula, value: unbounded }: Result,
  band: BandTrace | null,
  { decimals }: IndicatorRules,
): Figure<Achievement> {
  const trace: Trace = { rule: "indicator", indicator, formula, unbounded, band };
  return figure(asAchievement(achievement), decimals, trace);
}

function faultOf(indicator: Indicator, code: ComparisonFault): Issue {
  const field = CELL_OF_FAULT[code] ?? actualField(indicator);
  return issue(code, { indicator: indicator.name }, cellOf(indicator, field));
}

/** What the band makes of p, of the actual or of the deviation, rounded first where we computed it. */
function byBand(
  indicator: Indicator,
  band: Band,
  comparison: Comparison,
  result: Result,
  rules: IndicatorRules,
  faults: Issue[],
): Figure<Achievement> | null {
  const prepared = rules.preparedBand(band);
  // The band has been reported.
  if (prepared === null) return null;
  const x = lookedUp(comparison, band, result, rules.decimals);
  if (x === undefined) {
    faults.push(withoutNumber(indicator, band));
    return null;
  }
  const found = valueInBand(prepared, x);
  if (found === null) {
    faults.push(outside(indicator, band, x ?? HUNDRED));
    return null;
  }
  const trace = { name: band.name, subject: band.subject, x, step: found.step };
  return explained(indicator, found.value, result, trace, rules);
}

/** Why the band has nothing to look up. */
function withoutNumber(indicator: Indicator, band: Band): Issue {
  return indicator.values.target === null
    ? faultOf(indicator, "indicator-target-missing")
    : issue("band-needs-number", { band: band.name }, cellOf(indicator, "band"));
}

function outside(indicator: Indicator, band: Band, value: Exact): Issue {
  const isLate = band.subject === "actual" && indicator.values.kind === "date";
  const subject = isLate ? "daysLate" : band.subject;
  const place = cellOf(indicator, actualField(indicator));
  return issue("value-outside-band", { band: band.name, subject, value }, place);
}

/** The x of a band; null is above every number, undefined where there is no such number. */
function lookedUp(
  { amount, deviation }: Comparison,
  { subject }: Band,
  { value }: Result,
  decimals: number,
): Exact | null | undefined {
  switch (subject) {
    case "actual":
      return amount?.judged;
    case "deviation":
      return deviation === null ? undefined : roundHalfAway(deviation, decimals);
    case "achievement":
      return roundHalfAway(clamped(value ?? HUNDRED), decimals);
    case "unboundedAchievement":
      return value && roundHalfAway(value, decimals);
  }
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
