import fc from "fast-check";
import {
  compare,
  divide,
  exact,
  isNegative,
  isWhole,
  isZero,
  multiply,
  signed,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";

const aNumber = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([n, d]): Exact => exact(n, d));

const SOME = { numRuns: 1000 };

describe("exact numbers", () => {
  it("are reduced, with the sign apart and a denominator above zero", () => {
    const number = exact(-6, 4);
    expect([number.s, number.n, number.d]).toEqual([-1n, 3n, 2n]);
    expect(signed(number)).toBe(-3n);
    expect(exact(3, -6)).toEqual(exact(-1, 2));
  });

  it("have no zero under the line", () => {
    expect(() => exact(1, 0)).toThrow();
    expect(divide(exact(-1), ZERO)).toBeNull();
    expect(divide(ZERO, ZERO)).toBeNull();
  });

  it.each([
    ["1/3 + 1/6", exact(1, 3), exact(1, 6), exact(1, 2)],
    ["-1/3 + 1/3", exact(-1, 3), exact(1, 3), ZERO],
    ["-1/2 - 1/3", exact(-1, 2), exact(-1, 3), exact(-5, 6)],
  ])("add up: %s", (_, a, b, total) => {
    expect(sum([a, b])).toEqual(total);
    expect(subtract(total, b)).toEqual(a);
  });

  it.each([
    ["6 by -4", exact(6), exact(-4), exact(-3, 2)],
    ["-6 by -4", exact(-6), exact(-4), exact(3, 2)],
    ["0 by -4", ZERO, exact(-4), ZERO],
    ["1/3 by 2/9", exact(1, 3), exact(2, 9), exact(3, 2)],
  ])("divide, signs kept: %s", (_, a, b, quotient) => {
    expect(divide(a, b)).toEqual(quotient);
    expect(multiply(quotient, b)).toEqual(a);
  });

  it("compare by value, however close", () => {
    const close = exact(10n ** 30n + 1n, 10n ** 30n);
    expect(compare(close, exact(1))).toBe(1);
    expect(compare(exact(1), close)).toBe(-1);
    expect(compare(exact(2, 4), exact(1, 2))).toBe(0);
    expect(compare(exact(-1), exact(-2))).toBe(1);
  });

  it("know zero, negative and whole ones", () => {
    expect([exact(0, 7), exact(-1, 9), exact(1, 9)].map(isZero)).toEqual([true, false, false]);
    expect([exact(0), exact(-1, 9), exact(1, 9)].map(isNegative)).toEqual([false, true, false]);
    expect([exact(-4, 2), exact(1, 9)].map(isWhole)).toEqual([true, false]);
  });
});

describe("the sum of many", () => {
  it("is what it is over one common denominator, whatever theirs are", () => {
    fc.assert(
      fc.property(fc.array(aNumber, { maxLength: 40 }), (terms) => {
        // The same by hand: every term over the product of all denominators.
        const below = terms.reduce((product, { d }) => product * d, 1n);
        const above = terms.reduce((total, term) => total + signed(term) * (below / term.d), 0n);
        expect(sum(terms)).toEqual(exact(above, below));
      }),
      SOME,
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(aNumber, { maxLength: 20 }), (terms) => {
        expect(sum([...terms].reverse())).toEqual(sum(terms));
      }),
      SOME,
    );
  });

  it("of nothing is zero", () => {
    expect(sum([])).toEqual(ZERO);
  });
});
