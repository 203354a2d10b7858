import { exact, type Exact } from "./exact";

/** Decimals shown, digits of a double: worked out once. */
const USUAL_POWERS = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));
/** Those that are safe integers. */
const SMALL_POWERS = USUAL_POWERS.slice(0, 16).map(Number);

/**
 * Rounds to `places` decimals, half away from zero, as Excel's ROUND does (rules.md, opening).
 * The library's own rounding sends -1.005 to -1, so this one is ours.
 */
export function roundHalfAway(value: Exact, places: number): Exact {
  const { numerator, denominator } = value;
  const scale = SMALL_POWERS[places];
  const isSmall = typeof numerator === "number" && typeof denominator === "number";
  if (isSmall && scale !== undefined) {
    // A number that has no more decimals than these is its own rounding.
    if (scale % denominator === 0) return value;
    const units = smallUnits(Math.abs(numerator) * scale, denominator);
    if (units !== null) return exact(numerator < 0 ? -units : units, scale);
  }
  const power = powerOfTen(places);
  return power % value.d === 0n ? value : exact(roundedUnits(value, places), power);
}

/** `over` / `under`, neither negative, rounded; null where a step would leave the safe integers. */
function smallUnits(over: number, under: number): number | null {
  const doubled = 2 * over + under;
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(over)) return null;
  // Not the rounded quotient of the two doubles: the difference is exact, and so is its division.
  return (doubled - (doubled % (2 * under))) / (2 * under);
}

/** `value` in units of 10^-places, rounded half away from zero. */
export function roundedUnits(value: Exact, places: number): bigint {
  const { n, d } = value;
  const units = (2n * n * powerOfTen(places) + d) / (2n * d);
  return value.s < 0n ? -units : units;
}

/** `value` in units of 10^-places, cut towards zero. */
export function truncatedUnits(value: Exact, places: number): bigint {
  return (BigInt(value.numerator) * powerOfTen(places)) / value.d;
}

/** 10^exponent, which is zero or above. */
export function powerOfTen(exponent: number): bigint {
  return USUAL_POWERS[exponent] ?? 10n ** BigInt(exponent);
}
