import { exactFromDecimalText } from "../../numeric/decimal";
import { isWhole, ONE, signed, type Exact } from "../../numeric/exact";
import { withoutInvisible } from "../../contract/matching";
import { isErrorCell, isNumberCell } from "../../workbook/snapshot";
import { dateOf, exactOf, foundIn, type FilledCell } from "./cells";
import type { Reading } from "./reading";

/** A number and whether it was written or formatted as a percentage: then 85% is 85. */
export interface CellNumber {
  readonly value: Exact;
  readonly isPercent: boolean;
}

/** No honest number is longer; a text of thousands of digits is not one. */
const LONGEST_NUMBER = 50;
const PARTS = /^([+-]?) ?(\d(?:[\d., ]*\d)?|[.,]\d+) ?(%?)$/;
const WHOLE = /^\d+$/;
const GROUPED_BY_SPACES = /^\d{1,3}(?: \d{3})+(?=[.,]|$)/;
const GROUPED_BY_DOTS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Beside a decimal sign there is no doubt what the other sign is, so the first group may be longer. */
const WHOLE_BY_DOTS = /^\d+(?:\.\d{3})+$/;
const WHOLE_BY_COMMAS = /^\d+(?:,\d{3})+$/;
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * The number that a text writes in the Italian way (workbook.md, Cells); "ambiguous" for "1.234",
 * null for what is no number.
 */
export function numberFromText(text: string): CellNumber | "ambiguous" | null {
  const tidy = withoutInvisible(text)
    .trim()
    .replace(/\u2212/g, "-")
    .replace(/[^\S\r\n]+/g, " ");
  const parts = tidy.length <= LONGEST_NUMBER ? PARTS.exec(tidy) : null;
  if (!parts) return null;
  const [, sign, written = "", percent] = parts;
  const digits = withoutGroupingSpaces(written);
  if (digits === null) return null;
  if (AMBIGUOUS.test(digits)) return "ambiguous";
  const plain = pointDecimal(digits);
  const value = plain === null ? null : exactFromDecimalText((sign ?? "") + plain);
  return value && { value, isPercent: percent === "%" };
}

/** A number; a date, a truth value and a text that is no number are reported. */
export function readNumber(reading: Reading, cell: FilledCell | null): CellNumber | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const { value, place } = cell;
  if (typeof value === "boolean") {
    reading.report("boolean-unexpected", { isTrue: value, wanted: "number" }, place);
    return null;
  }
  if (typeof value === "string") {
    const number = numberFromText(value);
    if (number === "ambiguous") reading.report("number-ambiguous", { text: value }, place);
    else if (number) return number;
    else reading.report("number-unreadable", { found: foundIn(reading, cell) }, place);
    return null;
  }
  const date = dateOf(reading, value);
  if (date) {
    reading.report("number-is-date", { date }, place);
    return null;
  }
  return { value: exactOf(reading, value), isPercent: value.format === "percent" };
}

/** A number of things: whole, not negative, no percentage. Anything else is reported. */
export function readCount(reading: Reading, cell: FilledCell | null, name: string): number | null {
  const number = readNumber(reading, cell);
  if (cell === null || number === null) return null;
  const count = Number(signed(number.value));
  const isCount = isWhole(number.value) && count >= 0 && Number.isSafeInteger(count);
  if (isCount && !number.isPercent) return count;
  reading.report("count-unreadable", { name, found: foundIn(reading, cell) }, cell.place);
  return null;
}

/** A whole number within bounds written without signs, "2024"; null for anything else, unreported. */
export function wholeBetween(
  reading: Reading,
  cell: FilledCell,
  least: number,
  most: number,
): number | null {
  const { value } = cell;
  let number: number;
  if (typeof value === "string" && WHOLE.test(withoutInvisible(value).trim()))
    number = Number(withoutInvisible(value));
  else if (isNumberCell(value) && value.format === "plain") {
    const exactValue = exactOf(reading, value);
    if (!isWhole(exactValue)) return null;
    number = Number(signed(exactValue));
  } else return null;
  return number >= least && number <= most ? number : null;
}

/** Inner spaces only group thousands: "12 34" is not taken for 1234. */
function withoutGroupingSpaces(written: string): string | null {
  if (!written.includes(" ")) return written;
  const grouped = GROUPED_BY_SPACES.exec(written);
  if (!grouped) return null;
  const whole = grouped[0].replaceAll(" ", "");
  const rest = written.slice(grouped[0].length);
  return /^(?:[.,]\d+)?$/.test(rest) ? whole + rest : null;
}

/** "1.234,5" becomes "1234.5"; null where the signs make no number. */
function pointDecimal(digits: string): string | null {
  const lastDot = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  if (lastDot === -1 && lastComma === -1) return digits;
  if (lastDot !== -1 && digits.indexOf(".") !== lastDot && lastComma === -1) {
    return GROUPED_BY_DOTS.test(digits) ? digits.replaceAll(".", "") : null;
  }
  const decimalAt = Math.max(lastDot, lastComma);
  const whole = digits.slice(0, decimalAt);
  const fraction = digits.slice(decimalAt + 1);
  const grouping = lastDot > lastComma ? WHOLE_BY_COMMAS : WHOLE_BY_DOTS;
  if (!WHOLE.test(fraction)) return null;
  if (whole === "") return `0.${fraction}`;
  if (WHOLE.test(whole)) return `${whole}.${fraction}`;
  return grouping.test(whole) ? `${whole.replace(/[.,]/g, "")}.${fraction}` : null;
}

/** The weight of an indicator or of an activity: 1 where the cell is empty. */
export function readMeasureWeight(reading: Reading, cell: FilledCell | null): Exact {
  return readNumber(reading, cell)?.value ?? ONE;
}
