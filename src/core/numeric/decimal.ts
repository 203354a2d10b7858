import { exact, type Exact } from "./exact";
import { powerOfTen, roundedUnits, truncatedUnits } from "./rounding";

const SIGNIFICANT_DIGITS = 15;
/** Whole numbers below it have no more digits than that. */
const WHOLE_AS_IT_IS = 1e15;
const PLAIN_DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * The number that a cell holds: the decimal of 15 significant digits nearest its double,
 * so 4.3499999999999996 is 4.35 (rules.md, opening). `value` must be finite.
 */
export function exactFromDouble(value: number): Exact {
  if (Number.isInteger(value) && Math.abs(value) < WHOLE_AS_IT_IS) return exact(value);
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const shift = Number(exponent) - (SIGNIFICANT_DIGITS - 1);
  return shift >= 0 ? exact(digits * powerOfTen(shift)) : exact(digits, powerOfTen(-shift));
}

/** The number written as "-12.50": sign, digits, point, digits. Null for anything else. */
export function exactFromDecimalText(text: string): Exact | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return exact(sign === "-" ? -units : units, powerOfTen(fraction.length));
}

/** "4.76": rounded half away from zero to `places` decimals, all of them written. */
export function fixedText(value: Exact, places: number): string {
  return unitsText(roundedUnits(value, places), places);
}

/** "4.7619": cut, not rounded, after `places` decimals. */
export function truncatedText(value: Exact, places: number): string {
  return unitsText(truncatedUnits(value, places), places);
}

/**
 * All the decimals of `value` and at least `minimumPlaces`: "87.00", "87.125".
 * A value with endless decimals is rounded to 15 places.
 */
export function fullText(value: Exact, minimumPlaces: number): string {
  return fixedText(value, Math.max(minimumPlaces, decimalPlaces(value) ?? SIGNIFICANT_DIGITS));
}

/** How many decimals write `value` exactly; null where they never end. */
export function decimalPlaces(value: Exact): number | null {
  let rest = value.d;
  const twos = countFactor(2n);
  const fives = countFactor(5n);
  return rest === 1n ? Math.max(twos, fives) : null;

  function countFactor(factor: bigint): number {
    let count = 0;
    while (rest % factor === 0n) {
      rest /= factor;
      count += 1;
    }
    return count;
  }
}

function unitsText(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const sign = units < 0n ? "-" : "";
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}
