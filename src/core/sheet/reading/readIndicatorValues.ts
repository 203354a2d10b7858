import { header } from "../../contract/tables";
import { TRENDS } from "../../contract/words";
import type { Amount, Band, IndicatorValues, NumberValues, Ratio } from "../../domain/measurement";
import type { IndicatorField } from "../../domain/place";
import type { NumberTrend, Trend } from "../../domain/trend";
import { isZero } from "../../numeric/exact";
import type { FilledCell } from "./cells";
import { choiceList, readChoice, readYesNo } from "./cellsChoice";
import { readDate } from "./cellsDate";
import { readNumber } from "./cellsNumber";
import type { Reading } from "./reading";
import { readRange, signedTarget, type SignedTarget } from "./target";

type CellOf = (field: IndicatorField) => FilledCell | null;

const TREND_WORDS = choiceList(TRENDS);

/** Target and actual of one indicator, read as its `Andamento atteso` asks for (rules.md §3). */
export function readIndicatorValues(
  reading: Reading,
  cell: CellOf,
  band: Band | null,
  usesStart: boolean,
): IndicatorValues {
  const written = readChoice(reading, cell("trend"), TREND_WORDS, header("indicators", "trend"));
  const target = cell("target");
  const signed = target && signedTarget(target);
  const trend = written ?? (cell("trend") === null ? (signed?.trend ?? null) : null);
  switch (trend) {
    case "yesNo":
      return {
        kind: "yesNo",
        target: readYesNo(reading, target) ?? true,
        actual: readYesNo(reading, cell("actual")),
      };
    case "date":
      return {
        kind: "date",
        target: readDate(reading, signed?.trend === "atMost" ? signed.cell : target),
        actual: readDate(reading, cell("actual")),
      };
    case "range": {
      const values = { target: readRange(reading, target), actual: readActual(reading, cell) };
      const { target: range, actual } = values;
      warnOfMixture(reading, cell, [range?.from ?? null, range?.to ?? null, actual]);
      return { kind: "range", ...values };
    }
    default:
      return readNumbers(reading, cell, trend, signed, band, usesStart);
  }
}

/** For the trends that compare numbers, and for a band that judges a number alone. */
function readNumbers(
  reading: Reading,
  cell: CellOf,
  trend: NumberTrend | null,
  signed: SignedTarget | null,
  band: Band | null,
  usesStart: boolean,
): NumberValues {
  const isBandOfNumbers = band?.subject === "actual" || band?.subject === "deviation";
  const actual = readActual(reading, cell);
  if (trend === null && !isBandOfNumbers) {
    const trendCell = cell("trend");
    const figure = cell("actual") ?? cell("numerator");
    // A word that is not in the list has been told; without an actual nothing is to be compared yet.
    if (trendCell === null && figure !== null) reading.report("trend-missing", {}, figure.place);
    return { kind: "number", trend, target: null, start: null, actual: null };
  }
  const target = readTarget(reading, cell, trend, signed, band);
  const start = usesStart ? readAmount(reading, cell("startingValue")) : null;
  warnOfMixture(reading, cell, [target, start, actual]);
  return { kind: "number", trend, target, start, actual };
}

/** Under a band that judges the actual alone no target is asked for. */
function readTarget(
  reading: Reading,
  cell: CellOf,
  trend: Trend | null,
  signed: SignedTarget | null,
  band: Band | null,
): Amount | null {
  if (band?.subject === "actual") return null;
  if (signed === null) return readAmount(reading, cell("target"));
  if (trend !== null && trend !== signed.trend) {
    const params = { text: signed.text, meant: signed.trend };
    reading.report("target-sign-disagrees", params, signed.cell.place);
    return null;
  }
  return readAmount(reading, signed.cell);
}

function readActual(reading: Reading, cell: CellOf): Amount | Ratio | null {
  const actual = cell("actual");
  if (actual !== null) return readAmount(reading, actual);
  const numerator = readNumber(reading, cell("numerator"));
  const denominator = readNumber(reading, cell("denominator"));
  if (numerator === null || denominator === null) return null;
  return { kind: "ratio", numerator: numerator.value, denominator: denominator.value };
}

export function readAmount(reading: Reading, cell: FilledCell | null): Amount | null {
  const number = readNumber(reading, cell);
  return number && { kind: "amount", ...number };
}

/** 85% and 85 are one number; a row that has both may mean two. Zero is zero either way. */
function warnOfMixture(
  reading: Reading,
  cell: CellOf,
  values: readonly (Amount | Ratio | null)[],
): void {
  const amounts = values.flatMap((value) =>
    value?.kind === "amount" && !isZero(value.value) ? [value] : [],
  );
  const percentages = amounts.filter(({ isPercent }) => isPercent).length;
  if (percentages === 0 || percentages === amounts.length) return;
  reading.report("percentages-mixed", {}, cell("target")?.place ?? null);
}
