import Fraction from "fraction.js";

/**
 * An exact rational number, always reduced, denominator above zero.
 * Its parts are integers, so it can be neither NaN nor infinite.
 */
export type Exact = Readonly<Pick<Fraction, "s" | "n" | "d">>;

export const ZERO: Exact = new Fraction(0n, 1n);
export const ONE: Exact = new Fraction(1n, 1n);
export const HUNDRED: Exact = new Fraction(100n, 1n);

/** n / d, reduced. Throws when d is zero: callers with a divisor that may be zero use `divide`. */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  return new Fraction(BigInt(n), BigInt(d));
}

export function add(a: Exact, b: Exact): Exact {
  return new Fraction(signed(a) * b.d + signed(b) * a.d, a.d * b.d);
}

export function subtract(a: Exact, b: Exact): Exact {
  return new Fraction(signed(a) * b.d - signed(b) * a.d, a.d * b.d);
}

export function multiply(a: Exact, b: Exact): Exact {
  return new Fraction(signed(a) * signed(b), a.d * b.d);
}

/** a / b, or null where b is zero: nothing to divide by is a missing figure, never an infinite one. */
export function divide(a: Exact, b: Exact): Exact | null {
  return b.n === 0n ? null : new Fraction(signed(a) * b.d * b.s, a.d * b.n);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  const left = signed(a) * b.d;
  const right = signed(b) * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Exact): boolean {
  return a.n === 0n;
}

export function isNegative(a: Exact): boolean {
  return a.s < 0n && a.n > 0n;
}

export function isWhole(a: Exact): boolean {
  return a.d === 1n;
}

/** The numerator with its sign. */
export function signed(a: Exact): bigint {
  return a.s < 0n ? -a.n : a.n;
}

/** A sum to which terms are added one by one. */
export interface RunningSum {
  readonly add: (term: Exact) => void;
  readonly count: () => number;
  readonly total: () => Exact;
}

/**
 * Numerators are added over a common denominator that grows only when a term does not fit in it,
 * and reduced once: a reduction per term would cost most of the scoring.
 */
export function runningSum(): RunningSum {
  let count = 0;
  let numerator = 0n;
  let denominator = 1n;
  return {
    add: (term) => {
      count += 1;
      if (term.d === denominator) {
        numerator += signed(term);
      } else if (denominator % term.d === 0n) {
        numerator += signed(term) * (denominator / term.d);
      } else {
        const { n: scale, d: growth } = exact(denominator, term.d);
        numerator = numerator * growth + signed(term) * scale;
        denominator *= growth;
      }
    },
    count: () => count,
    total: () => exact(numerator, denominator),
  };
}

/** The exact sum. */
export function sum(terms: Iterable<Exact>): Exact {
  const running = runningSum();
  for (const term of terms) running.add(term);
  return running.total();
}
