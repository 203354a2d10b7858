import type { Figure } from "../../src/core/domain/figure";
import { fixedText } from "../../src/core/numeric/decimal";
import { powerOfTen } from "../../src/core/numeric/rounding";
import type { Check } from "./check";

/** Values of the calculated cells, by sheet: rows and columns from 0; texts as LibreOffice writes them. */
export type CalculatedCells = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Comparison {
  readonly equal: number;
  /** Figures with an exact value halfway between two shown ones, and that came out the same. */
  readonly equalTies: number;
  /** Figures of that kind that a double, a little below the half, rounded the other way. */
  readonly otherTies: readonly Difference[];
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly check: Check;
  readonly wanted: string;
  readonly found: string;
}

/** Doubles of one decimal figure may differ in their last digits. */
const TOLERANCE = 1e-9;

export function compare(checks: readonly Check[], cells: CalculatedCells): Comparison {
  let equal = 0;
  let equalTies = 0;
  const otherTies: Difference[] = [];
  const differences: Difference[] = [];
  for (const check of checks) {
    const wanted = wantedText(check.expected);
    const found = cellText(check, cells);
    const isTie = isFigure(check.expected) && isHalfway(check.expected);
    if (isSame(wanted, found)) {
      equal += 1;
      if (isTie) equalTies += 1;
    } else if (isTie && isOneStepTowardsZero(check.expected, found)) {
      otherTies.push({ check, wanted, found });
    } else {
      differences.push({ check, wanted, found });
    }
  }
  return { equal, equalTies, otherTies, differences };
}

function wantedText(expected: Check["expected"]): string {
  if (expected === null) return "";
  return isFigure(expected) ? fixedText(expected.shown, expected.places) : String(expected);
}

function cellText({ sheet, row, column }: Check, cells: CalculatedCells): string {
  const rows = cells.get(sheet);
  if (!rows) throw new Error(`LibreOffice gave no sheet ${sheet}.`);
  return rows[row - 1]?.[column.charCodeAt(0) - "A".charCodeAt(0)] ?? "";
}

function isSame(wanted: string, found: string): boolean {
  if (wanted === found) return true;
  if (wanted === "" || found === "") return false;
  return Math.abs(Number(wanted) - Number(found)) < TOLERANCE;
}

function isFigure(expected: Check["expected"]): expected is Figure {
  return typeof expected === "object" && expected !== null;
}

/** The exact value ends with a 5 after the decimals that are shown, and with nothing more. */
function isHalfway({ exact, places }: Figure): boolean {
  const halves = 2n * exact.n * powerOfTen(places);
  return halves % exact.d === 0n && (halves / exact.d) % 2n === 1n;
}

/** What `found` would be had a tie been rounded down; an engine that rounds down itself is not forgiven. */
function isOneStepTowardsZero({ shown, places }: Figure, found: string): boolean {
  const wanted = Math.abs(Number(fixedText(shown, places)));
  const steps = (wanted - Math.abs(Number(found))) * 10 ** places;
  return found !== "" && Math.abs(steps - 1) < TOLERANCE * 10 ** places;
}
