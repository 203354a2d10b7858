import { judgedAmount } from "../../core/domain/amounts";
import type { Figure } from "../../core/domain/figure";
import type { BandTrace, IndicatorTrace } from "../../core/domain/indicatorTrace";
import type { Amount, Indicator, IndicatorValues, Ratio } from "../../core/domain/measurement";
import { compare, HUNDRED, isZero, type Exact } from "../../core/numeric/exact";
import { formatDate, formatEntered, formatExact, formatFixed } from "./numbers";
import { quote } from "./quotes";

/** "Consuntivo 32 giorni, target 30: oltre il limite, 0"; a band names its row. */
export function indicatorSentence(figure: Figure, trace: IndicatorTrace): string {
  const values = valuesOf(trace.indicator, figure.places);
  const { band } = trace;
  const formula = band === null ? reasonOf(trace, figure) : bandReason(trace, band, figure);
  return `${values}: ${formula}`;
}

function valuesOf({ values, unitOfMeasure }: Indicator, places: number): string {
  const { actual, target } = values;
  const start = values.kind === "number" ? values.start : null;
  const unit = unitOfMeasure === null || isPercentage(actual) ? "" : ` ${unitOfMeasure.trim()}`;
  const parts = [
    `Consuntivo ${valueText(actual, places)}${unit}`,
    ...(target === null ? [] : [`target ${valueText(target, places)}`]),
    ...(start === null ? [] : [`partenza ${numberText(start, places)}`]),
  ];
  return parts.join(", ");
}

/** An actual or a target. */
type Value = IndicatorValues["actual" | "target"];

function isPercentage(value: Value): boolean {
  return value !== null && typeof value !== "boolean" && "isPercent" in value && value.isPercent;
}

function valueText(value: Value, places: number): string {
  if (typeof value === "boolean") return value ? "Sì" : "No";
  if (value !== null && "year" in value) return formatDate(value);
  if (value !== null && "from" in value) {
    return `da ${numberText(value.from, places)} a ${numberText(value.to, places)}`;
  }
  return numberText(value, places) + (isPercentage(value) ? "%" : "");
}

/** A ratio is written as it is judged; nothing where there is no number. */
function numberText(value: Amount | Ratio | null, places: number): string {
  const amount = value && judgedAmount(value, places);
  return amount ? formatEntered(amount.judged) : "";
}

/** A calculation ends with its result, a judgement with 100 or 0. */
function reasonOf(trace: IndicatorTrace, figure: Figure): string {
  const calculation = calculationOf(trace, figure.places);
  if (calculation === null) return `${judgementOf(trace)}, ${formatExact(figure.exact)}`;
  const { unbounded } = trace;
  const isHeld = unbounded !== null && compare(unbounded, figure.exact) !== 0;
  if (!isHeld) return `${calculation} = ${formatExact(figure.exact)}${rounded(figure)}`;
  const limit = isZero(figure.exact) ? "almeno" : "al massimo";
  return `${calculation} = ${formatExact(unbounded)}, ${limit} ${formatExact(figure.exact)}`;
}

/** Null for what is judged and not calculated. */
function calculationOf(
  { formula, indicator: { values } }: IndicatorTrace,
  places: number,
): string | null {
  if (values.kind !== "number") return null;
  const a = numberText(values.actual, places);
  const t = numberText(values.target, places);
  const b = numberText(values.start, places);
  switch (formula) {
    case "increasing":
      return `100 × ${a} : ${t}`;
    case "linear":
      return `100 × (2 × ${t} − ${a}) : ${t}`;
    case "inverse":
      return `100 × ${t} : ${a}`;
    case "fromStart":
      return `100 × (${a} − ${b}) : (${t} − ${b})`;
    default:
      return null;
  }
}

function judgementOf({ formula, unbounded }: IndicatorTrace): string {
  const isMet = unbounded !== null && compare(unbounded, HUNDRED) === 0;
  switch (formula) {
    case "date":
      return isMet ? "entro la data" : "dopo la data";
    case "range":
      return isMet ? "dentro l'intervallo" : "fuori dall'intervallo";
    case "yesNo":
      return isMet ? "come atteso" : "diverso da quanto atteso";
    case "withinTarget":
    case "beyondIsZero":
    case "atMost":
      return isMet ? "entro il limite" : "oltre il limite";
    default:
      return isMet ? "target raggiunto" : "target non raggiunto";
  }
}

function bandReason(
  trace: IndicatorTrace,
  { name, subject, x, step }: BandTrace,
  figure: Figure,
): string {
  const row = bandRowInWords(name, step);
  const value = `${formatExact(figure.exact)}${rounded(figure)}`;
  switch (subject) {
    case "actual":
      return trace.indicator.values.kind === "date"
        ? `giorni di ritardo ${orEndless(x)}; ${row}, ${value}`
        : `${row}, ${value}`;
    case "deviation":
      return `scostamento ${orEndless(x)}; ${row}, ${value}`;
    case "achievement":
    case "unboundedAchievement":
      return `grado ${orEndless(x)}; ${row}, ${value}`;
  }
}

/** "fascia «Tempi», da 25 a 37 («Sufficiente»)". */
export function bandRowInWords(name: string, { from, to, label }: BandTrace["step"]): string {
  const end = to === null ? "in su" : `a ${formatEntered(to)}`;
  const labelled = label === null ? "" : ` (${quote(label)})`;
  return `fascia ${quote(name)}, da ${formatEntered(from)} ${end}${labelled}`;
}

function orEndless(x: Exact | null): string {
  return x === null ? "oltre ogni valore" : formatEntered(x);
}

function rounded({ exact, shown, places }: Figure): string {
  return compare(exact, shown) === 0 ? "" : `, arrotondato a ${formatFixed(shown, places)}`;
}
