/** A rational number of two big integers, the divisor above zero: on purpose none of the product's own arithmetic. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export const NIL: Rational = { over: 0n, under: 1n };
export const WHOLE: Rational = { over: 100n, under: 1n };

export function rational(over: bigint | number, under: bigint | number = 1): Rational {
  return { over: BigInt(over), under: BigInt(under) };
}

export function plus(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { over: -b.over, under: b.under });
}

export function by(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** Null where there is nothing to divide by. */
export function per(a: Rational, b: Rational): Rational | null {
  if (b.over === 0n) return null;
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

/** Below, at or above zero as a is below, at or above b. */
export function against(a: Rational, b: Rational): number {
  return Number(minus(a, b).over > 0n) - Number(minus(a, b).over < 0n);
}

export function added(all: readonly Rational[]): Rational {
  return all.reduce(plus, NIL);
}

/** Half away from zero: the digits that are kept, as a whole number. */
export function digits(value: Rational, places: number): bigint {
  const scaled = value.over * 10n ** BigInt(places);
  const size = scaled < 0n ? -scaled : scaled;
  const kept = size / value.under + ((size % value.under) * 2n >= value.under ? 1n : 0n);
  return scaled < 0n ? -kept : kept;
}

export function rounded(value: Rational, places: number): Rational {
  return { over: digits(value, places), under: 10n ** BigInt(places) };
}

/** The same text for the same number, in lowest terms. */
export function written({ over, under }: Rational): string {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${over / a}/${under / a}`;
}
