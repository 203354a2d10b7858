import { issue, type Issue } from "../../domain/issue";
import type { Band } from "../../domain/measurement";
import type { BandRow } from "../../domain/bandRow";
import { cellPlace, type BandField, type Place } from "../../domain/place";
import { asPercentage, type Percentage } from "../../domain/quantities";
import {
  add,
  compare,
  divide,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Exact,
} from "../../numeric/exact";

/** A band in the order of its bounds, without gaps: it maps every value from its first bound to its last. */
export interface PreparedBand {
  readonly band: Band;
  readonly steps: readonly BandRow[];
}

/** What a band makes of a value, and in which of its rows. */
export interface BandValue {
  readonly value: Percentage;
  readonly step: BandRow;
}

/** The widest gap that people leave between whole numbers: 0–49, 50–84. */
const WIDEST_GAP = ONE;

/**
 * Rules.md §3, bands. Null where the band cannot be used, beside the issues that say why; `issues`
 * holds a remark for each gap that was closed.
 */
export function prepareBand(band: Band): {
  readonly prepared: PreparedBand | null;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [...band.faults];
  if (issues.length > 0) return { prepared: null, issues };
  const rows = [...band.rows].sort((a, b) => compare(a.from, b.from));
  const steps = rows.map((row, at) => stepOf(band, row, rows[at + 1] ?? null, issues));
  const isUsable = steps.length > 0 && steps.every((step) => step !== null);
  return { prepared: isUsable ? { band, steps } : null, issues };
}

/** One row up to where the next one begins; null beside an error. */
function stepOf(band: Band, row: BandRow, next: BandRow | null, issues: Issue[]): BandRow | null {
  const { from, to } = row;
  const found = (code: "band-row-reversed" | "band-rows-overlap" | "band-gap"): null => {
    const params = { band: band.name, from, to, next: next?.from ?? null };
    issues.push(issue(code, params, cellOf(row, to === null ? "from" : "to")));
    return null;
  };
  if (to !== null && compare(from, to) > 0) return found("band-row-reversed");
  if (next !== null && compare(from, next.from) === 0) return found("band-rows-overlap");
  const end = next === null ? to : next.from;
  if (next !== null && to !== null) {
    const gap = subtract(next.from, to);
    if (isNegative(gap)) return found("band-rows-overlap");
    if (compare(gap, WIDEST_GAP) > 0) return found("band-gap");
    if (!isZero(gap)) {
      const params = { band: band.name, from, to, next: next.from };
      issues.push(issue("band-gap-closed", params, cellOf(row, "to")));
    }
  }
  const isFlat = compare(row.fromValue, row.toValue) === 0;
  const hasWidth = end !== null && compare(from, end) < 0;
  if (!isFlat && !hasWidth) {
    issues.push(issue("band-slope-without-width", { band: band.name }, cellOf(row, "toValue")));
    return null;
  }
  return { ...row, to: end };
}

/**
 * The value at x, 0 to 100. A bound belongs to the row that begins there, the last one to the last row;
 * null where x is outside. `x` null is a value above every other.
 */
export function valueInBand({ steps }: PreparedBand, x: Exact | null): BandValue | null {
  const last = steps.at(-1);
  if (last === undefined) return null;
  if (x === null) return { value: clamped(last.toValue), step: last };
  let found: BandRow | undefined;
  for (const step of steps) {
    if (compare(step.from, x) > 0) break;
    found = step;
  }
  if (found === undefined) return null;
  if (last.to !== null && compare(x, last.to) > 0) return null;
  return { value: clamped(valueInStep(found, x)), step: found };
}

/** Linear between the values at the two ends; a row without an end, or without width, has one value. */
function valueInStep({ from, to, fromValue, toValue }: BandRow, x: Exact): Exact {
  const way = to && divide(subtract(x, from), subtract(to, from));
  return way === null ? fromValue : add(fromValue, multiply(way, subtract(toValue, fromValue)));
}

/** 0 to 100. */
export function clamped(value: Exact): Percentage {
  if (isNegative(value)) return asPercentage(ZERO);
  return asPercentage(compare(value, HUNDRED) > 0 ? HUNDRED : value);
}

function cellOf({ row }: BandRow, field: BandField): Place {
  return cellPlace("bands", row, field);
}
