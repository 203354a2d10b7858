/**
 * An exact rational number, always reduced, denominator above zero. Its parts are integers, so it can be neither NaN
 * nor infinite. They are plain numbers where both are safe integers, as almost always, and else bigints: the same
 * value always has the same parts. Arithmetic on numbers is several times faster, and is used only where no
 * intermediate result leaves the safe integers, so that it is exact as well.
 */
class Rational {
  private constructor(
    /** With the sign. */
    readonly numerator: number | bigint,
    readonly denominator: number | bigint,
  ) {}

  /** Safe integers, `d` not zero. */
  static small(n: number, d: number): Rational {
    // "+ 0" makes 0 of -0.
    if (d === 1) return new Rational(n + 0, 1);
    const common = d < 0 ? -greatestCommon(-d, Math.abs(n)) : greatestCommon(d, Math.abs(n));
    return new Rational(n / common + 0, d / common);
  }

  /** Throws when `under` is zero. */
  static large(over: bigint, under: bigint): Rational {
    if (under === 0n) throw new RangeError("No number is divided by zero.");
    const common = under < 0n ? -largeCommon(over, under) : largeCommon(over, under);
    return Rational.reduced(over / common, under / common);
  }

  /** Already reduced, `d` above zero. */
  static reduced(n: bigint, d: bigint): Rational {
    return isSafe(n) && isSafe(d) ? new Rational(Number(n), Number(d)) : new Rational(n, d);
  }

  /** The sign: -1n or 1n, also of zero. */
  get s(): bigint {
    return this.numerator < 0 ? -1n : 1n;
  }

  /** The numerator without its sign. */
  get n(): bigint {
    const numerator = BigInt(this.numerator);
    return numerator < 0n ? -numerator : numerator;
  }

  get d(): bigint {
    return BigInt(this.denominator);
  }

  /** The form in which fingerprints of data have always held it. */
  toJSON(): unknown {
    return { s: String(this.s), n: String(this.n), d: String(this.d) };
  }
}

export type Exact = Rational;

export function isExact(value: unknown): value is Exact {
  return value instanceof Rational;
}

/** An exact number whose parts are plain numbers. */
interface Small {
  readonly numerator: number;
  readonly denominator: number;
}

function isSmall(a: Exact): a is Exact & Small {
  return typeof a.denominator === "number";
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

function isSafe(value: bigint): boolean {
  return value <= MOST && value >= -MOST;
}

const MOST_OF_32_BITS = 2 ** 31 - 1;

/** Euclid; neither is negative, `a` not zero. Integers of 32 bits are divided as such, in half the time of doubles. */
function greatestCommon(a: number, b: number): number {
  while (a > MOST_OF_32_BITS || b > MOST_OF_32_BITS) {
    if (b === 0) return a;
    [a, b] = [b, a % b];
  }
  return commonOf32Bits(a | 0, b | 0);
}

function commonOf32Bits(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** n / d, reduced. Throws when d is zero: callers with a divisor that may be zero use `divide`. */
export function exact(n: bigint | number, d: bigint | number = 1): Exact {
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) && d !== 0
    ? Rational.small(Number(n), Number(d))
    : Rational.large(BigInt(n), BigInt(d));
}

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);
export const HUNDRED: Exact = exact(100);
const HUNDREDTH: Exact = exact(1, 100);

export function add(a: Exact, b: Exact): Exact {
  if (isSmall(a) && isSmall(b)) {
    const total = smallSum(a.numerator, a.denominator, b.numerator, b.denominator);
    if (total !== null) return total;
  }
  return Rational.large(signed(a) * b.d + signed(b) * a.d, a.d * b.d);
}

export function subtract(a: Exact, b: Exact): Exact {
  if (isSmall(a) && isSmall(b)) {
    const difference = smallSum(a.numerator, a.denominator, -b.numerator, b.denominator);
    if (difference !== null) return difference;
  }
  return Rational.large(signed(a) * b.d - signed(b) * a.d, a.d * b.d);
}

/** Null where a step would leave the safe integers. */
function smallSum(n: number, d: number, otherN: number, otherD: number): Exact | null {
  if (d === otherD) {
    const total = n + otherN;
    return Number.isSafeInteger(total) ? Rational.small(total, d) : null;
  }
  const [left, right, under] = [n * otherD, otherN * d, d * otherD];
  const total = left + right;
  const areSafe =
    Number.isSafeInteger(left) &&
    Number.isSafeInteger(right) &&
    Number.isSafeInteger(total) &&
    Number.isSafeInteger(under);
  return areSafe ? Rational.small(total, under) : null;
}

export function multiply(a: Exact, b: Exact): Exact {
  if (isSmall(a) && isSmall(b)) {
    const over = a.numerator * b.numerator;
    const under = a.denominator * b.denominator;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) {
      return Rational.small(over, under);
    }
  }
  return largeProduct(signed(a), a.d, signed(b), b.d);
}

/** a · percent / 100. */
export function percentOf(a: Exact, percent: Exact): Exact {
  if (isSmall(a) && isSmall(percent)) {
    const over = a.numerator * percent.numerator;
    const under = a.denominator * percent.denominator * 100;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) {
      return Rational.small(over, under);
    }
  }
  return multiply(a, multiply(percent, HUNDREDTH));
}

/** Each numerator is reduced with the other denominator first: quick where one of the two numbers is short. */
function largeProduct(n: bigint, d: bigint, otherN: bigint, otherD: bigint): Exact {
  const [left, right] = [largeCommon(n, otherD), largeCommon(otherN, d)];
  return Rational.reduced((n / left) * (otherN / right), (d / right) * (otherD / left));
}

/** Euclid, with plain numbers from where both are safe; `b` is not zero. */
function largeCommon(a: bigint, b: bigint): bigint {
  let [common, rest] = [b < 0n ? -b : b, a < 0n ? -a : a];
  while (rest > MOST) [common, rest] = [rest, common % rest];
  return rest === 0n ? common : BigInt(greatestCommon(Number(rest), Number(common % rest)));
}

/** a / b, or null where b is zero: nothing to divide by is a missing figure, never an infinite one. */
export function divide(a: Exact, b: Exact): Exact | null {
  if (isZero(b)) return null;
  if (isSmall(a) && isSmall(b)) {
    const over = a.numerator * b.denominator;
    const under = a.denominator * b.numerator;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) {
      return Rational.small(over, under);
    }
  }
  const under = signed(b);
  return under < 0n
    ? largeProduct(signed(a), a.d, -b.d, -under)
    : largeProduct(signed(a), a.d, b.d, under);
}

/** 100 · part / whole, or null where `whole` is zero. */
export function inPercent(part: Exact, whole: Exact): Exact | null {
  if (isZero(whole)) return null;
  if (isSmall(part) && isSmall(whole)) {
    const over = 100 * part.numerator * whole.denominator;
    const under = part.denominator * whole.numerator;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) {
      return Rational.small(over, under);
    }
  }
  return divide(multiply(HUNDRED, part), whole);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  if (isSmall(a) && isSmall(b)) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
  }
  return order(signed(a) * b.d, signed(b) * a.d);
}

function order<Value extends number | bigint>(left: Value, right: Value): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Exact): boolean {
  return a.numerator === 0;
}

export function isNegative(a: Exact): boolean {
  return a.numerator < 0;
}

export function isWhole(a: Exact): boolean {
  return a.denominator === 1 || a.denominator === 1n;
}

/** The numerator with its sign. */
export function signed(a: Exact): bigint {
  return BigInt(a.numerator);
}

/**
 * A sum to which terms are added one by one. Numerators are added over a common denominator that grows only when a
 * term does not fit in it, and reduced once: a reduction per term would cost most of the scoring.
 */
export class RunningSum {
  private terms = 0;
  // As long as they are safe integers; then they move to the large ones, and begin again.
  private over = 0;
  private under = 1;
  private largeOver = 0n;
  private largeUnder = 1n;
  /** Null after a term was added. */
  private known: Exact | null = null;

  /** How many terms were added. */
  get count(): number {
    return this.terms;
  }

  add(term: Exact): void {
    this.terms += 1;
    this.known = null;
    if (isSmall(term)) this.addSmall(term.numerator, term.denominator);
    else this.addLarge(signed(term), term.d);
  }

  /** Adds a · b, which is not reduced before. */
  addProduct(a: Exact, b: Exact): void {
    if (isSmall(a) && isSmall(b)) {
      const over = a.numerator * b.numerator;
      const under = a.denominator * b.denominator;
      if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) {
        this.terms += 1;
        this.known = null;
        this.addSmall(over, under);
        return;
      }
    }
    this.add(multiply(a, b));
  }

  total(): Exact {
    this.known ??= this.reducedTotal();
    return this.known;
  }

  private reducedTotal(): Exact {
    if (this.largeOver === 0n) return Rational.small(this.over, this.under);
    this.settle();
    return Rational.large(this.largeOver, this.largeUnder);
  }

  private addSmall(numerator: number, denominator: number): void {
    if (this.fitSmall(numerator, denominator)) return;
    this.settle();
    this.over = numerator;
    this.under = denominator;
  }

  /** False where a step would leave the safe integers. */
  private fitSmall(numerator: number, denominator: number): boolean {
    const { over, under } = this;
    const common = greatestCommon(under, denominator);
    const growth = denominator / common;
    const left = over * growth;
    const right = numerator * (under / common);
    const total = left + right;
    const grown = under * growth;
    const areSafe =
      Number.isSafeInteger(left) &&
      Number.isSafeInteger(right) &&
      Number.isSafeInteger(total) &&
      Number.isSafeInteger(grown);
    if (!areSafe) return false;
    this.over = total;
    this.under = grown;
    return true;
  }

  private addLarge(n: bigint, d: bigint): void {
    if (this.largeUnder % d === 0n) {
      this.largeOver += n * (this.largeUnder / d);
    } else {
      const common = largeCommon(this.largeUnder, d);
      const growth = d / common;
      this.largeOver = this.largeOver * growth + n * (this.largeUnder / common);
      this.largeUnder *= growth;
    }
  }

  private settle(): void {
    this.addLarge(BigInt(this.over), BigInt(this.under));
    this.over = 0;
    this.under = 1;
  }
}

/** The exact sum. */
export function sum(terms: Iterable<Exact>): Exact {
  const running = new RunningSum();
  for (const term of terms) running.add(term);
  return running.total();
}
