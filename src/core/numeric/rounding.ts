import { exact, signed, type Exact } from "./exact";

/** Decimals shown, digits of a double: worked out once. */
const USUAL_POWERS = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

/**
 * Rounds to `places` decimals, half away from zero, as Excel's ROUND does (rules.md, opening).
 * The library's own rounding sends -1.005 to -1, so this one is ours.
 */
export function roundHalfAway(value: Exact, places: number): Exact {
  const scale = powerOfTen(places);
  // A number that has no more decimals than these is its own rounding.
  return scale % value.d === 0n ? value : exact(roundedUnits(value, places), scale);
}

/** `value` in units of 10^-places, rounded half away from zero. */
export function roundedUnits(value: Exact, places: number): bigint {
  const scaled = value.n * powerOfTen(places);
  const units = (2n * scaled + value.d) / (2n * value.d);
  return value.s < 0n ? -units : units;
}

/** `value` in units of 10^-places, cut towards zero. */
export function truncatedUnits(value: Exact, places: number): bigint {
  return (signed(value) * powerOfTen(places)) / value.d;
}

/** 10^exponent, which is zero or above. */
export function powerOfTen(exponent: number): bigint {
  return USUAL_POWERS[exponent] ?? 10n ** BigInt(exponent);
}
