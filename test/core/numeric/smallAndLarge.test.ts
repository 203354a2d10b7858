import fc from "fast-check";
import {
  add,
  compare,
  divide,
  exact,
  inPercent,
  multiply,
  percentOf,
  RunningSum,
  subtract,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";
import { roundHalfAway } from "../../../src/core/numeric/rounding";

// Arithmetic on plain numbers ends where the safe integers end. The same by hand, in bigints alone.

interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** Around 0 and around the ends of the safe integers, where a product or a sum leaves them. */
const part = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(2n ** 27n), 2n ** 27n),
  fc.bigInt(2n ** 53n - 3n, 2n ** 53n + 3n),
  fc.bigInt(-(2n ** 53n) - 3n, -(2n ** 53n) + 3n),
  fc.bigInt(-(10n ** 20n), 10n ** 20n),
);
const ratio = fc
  .tuple(part, part)
  .filter(([, under]) => under !== 0n)
  .map(([over, under]): Ratio => ({ over, under }));

function of({ over, under }: Ratio): Exact {
  return exact(over, under);
}

/** Cross products agree, and the parts are reduced ones, plain numbers as far as they are safe. */
function expectSame(found: Exact | null, { over, under }: Ratio): void {
  if (found === null) throw new Error("no number");
  const { s, n, d, numerator, denominator } = found;
  expect(s * n * under).toBe(over * d);
  expect(d > 0n).toBe(true);
  expect(greatestCommon(n, d)).toBe(1n);
  const areSafe = n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER;
  expect([typeof numerator, typeof denominator]).toEqual(
    areSafe ? ["number", "number"] : ["bigint", "bigint"],
  );
  expect(Object.is(numerator, -0)).toBe(false);
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

const MANY = { numRuns: 3000 };

describe("exact numbers, small and large", () => {
  it("are the same as in bigints alone, whatever is done with two of them", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const under = a.under * b.under;
        expectSame(of(a), a);
        expectSame(add(of(a), of(b)), { over: a.over * b.under + b.over * a.under, under });
        expectSame(subtract(of(a), of(b)), { over: a.over * b.under - b.over * a.under, under });
        expectSame(multiply(of(a), of(b)), { over: a.over * b.over, under });
        expectSame(percentOf(of(a), of(b)), { over: a.over * b.over, under: 100n * under });
        const [over, quotientUnder] = [a.over * b.under, a.under * b.over];
        if (b.over === 0n) {
          expect([divide(of(a), of(b)), inPercent(of(a), of(b))]).toEqual([null, null]);
        } else {
          expectSame(divide(of(a), of(b)), { over, under: quotientUnder });
          expectSame(inPercent(of(a), of(b)), { over: 100n * over, under: quotientUnder });
        }
        const sign = under < 0n ? -1n : 1n;
        const difference = (a.over * b.under - b.over * a.under) * sign;
        expect(BigInt(compare(of(a), of(b)))).toBe(
          difference < 0n ? -1n : difference > 0n ? 1n : 0n,
        );
      }),
      MANY,
    );
  });

  it("add up to the same one by one", () => {
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 12 }), (terms) => {
        const running = new RunningSum();
        let total = ZERO;
        for (const term of terms) {
          running.add(of(term));
          total = add(total, of(term));
          // Asked for half-way too, now and then: what is added afterwards still counts.
          if (running.count % 3 === 0) expect(running.total()).toEqual(total);
        }
        expect(running.total()).toEqual(total);
        expect(running.count).toBe(terms.length);
      }),
      MANY,
    );
  });

  it("add up to the same product by product", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ratio, ratio), { maxLength: 6 }), (pairs) => {
        const running = new RunningSum();
        let total = ZERO;
        for (const [a, b] of pairs) {
          running.addProduct(of(a), of(b));
          total = add(total, multiply(of(a), of(b)));
          expect(running.total()).toEqual(total);
        }
        expect(running.count).toBe(pairs.length);
      }),
      MANY,
    );
  });

  it("are rounded half away from zero", () => {
    fc.assert(
      fc.property(ratio, fc.integer({ min: 0, max: 17 }), (value, places) => {
        const scale = 10n ** BigInt(places);
        const isBelow = value.over < 0n !== value.under < 0n;
        const size = (each: bigint): bigint => (each < 0n ? -each : each);
        const [over, under] = [size(value.over) * scale, size(value.under)];
        const half = (over % under) * 2n >= under ? 1n : 0n;
        const units = over / under + half;
        expectSame(roundHalfAway(of(value), places), {
          over: isBelow ? -units : units,
          under: scale,
        });
      }),
      MANY,
    );
  });

  it("are written in JSON in one form", () => {
    const written = [exact(-3, 6), ZERO, exact(10n ** 20n)].map((each) => JSON.stringify(each));
    expect(written).toEqual([
      `{"s":"-1","n":"1","d":"2"}`,
      `{"s":"1","n":"0","d":"1"}`,
      `{"s":"1","n":"100000000000000000000","d":"1"}`,
    ]);
  });
});
