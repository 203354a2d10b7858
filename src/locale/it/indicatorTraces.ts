import type { BandTrace, IndicatorTrace, ShownValue } from "../../core/domain/indicatorTrace";
import type { Figure } from "../../core/domain/figure";
import { compare, HUNDRED, isZero, type Exact } from "../../core/numeric/exact";
import { formatDate, formatEntered, formatExact, formatFixed } from "./numbers";
import { quote } from "./quotes";

/** "Consuntivo 32 giorni, target 30: oltre il limite, 0"; a band names its row. */
export function indicatorSentence(figure: Figure, trace: IndicatorTrace): string {
  const values = valuesOf(trace);
  const { band } = trace;
  const formula = band === null ? reasonOf(trace, figure) : bandReason(trace, band, figure);
  return `${values}: ${formula}`;
}

function valuesOf({ actual, target, start, unitOfMeasure }: IndicatorTrace): string {
  const unit = unitOfMeasure === null || isPercentage(actual) ? "" : ` ${unitOfMeasure.trim()}`;
  const parts = [
    `Consuntivo ${valueText(actual)}${unit}`,
    ...(target === null ? [] : [`target ${valueText(target)}`]),
    ...(start === null ? [] : [`partenza ${formatEntered(start)}`]),
  ];
  return parts.join(", ");
}

function isPercentage(value: ShownValue): boolean {
  return value.kind === "number" && value.isPercent;
}

function valueText(value: ShownValue): string {
  switch (value.kind) {
    case "number":
      return formatEntered(value.value) + (value.isPercent ? "%" : "");
    case "yesNo":
      return value.isYes ? "Sì" : "No";
    case "date":
      return formatDate(value.date);
    case "range":
      return `da ${formatEntered(value.from)} a ${formatEntered(value.to)}`;
  }
}

/** A calculation ends with its result, a judgement with 100 or 0. */
function reasonOf(trace: IndicatorTrace, figure: Figure): string {
  const calculation = calculationOf(trace);
  if (calculation === null) return `${judgementOf(trace)}, ${formatExact(figure.exact)}`;
  const { unbounded } = trace;
  const isHeld = unbounded !== null && compare(unbounded, figure.exact) !== 0;
  if (!isHeld) return `${calculation} = ${formatExact(figure.exact)}${rounded(figure)}`;
  const limit = isZero(figure.exact) ? "almeno" : "al massimo";
  return `${calculation} = ${formatExact(unbounded)}, ${limit} ${formatExact(figure.exact)}`;
}

/** Null for what is judged and not calculated. */
function calculationOf({ formula, actual, target, start }: IndicatorTrace): string | null {
  const a = numberText(actual);
  const t = target === null ? "" : numberText(target);
  const b = start === null ? "" : formatEntered(start);
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

function numberText(value: ShownValue): string {
  return value.kind === "number" ? formatEntered(value.value) : valueText(value);
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
      return trace.actual.kind === "date"
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
