import fc from "fast-check";
import { exactFromDecimalText, fixedText } from "../../../src/core/numeric/decimal";
import { compare, exact, subtract, sum, ZERO, type Exact } from "../../../src/core/numeric/exact";
import { powerOfTen, roundHalfAway } from "../../../src/core/numeric/rounding";
import { roundShares } from "../../../src/core/numeric/shares";

function shared(texts: readonly string[], places: number): readonly string[] {
  const shares = texts.map((text) => exactFromDecimalText(text) ?? ZERO);
  return roundShares(shares, places).map((share) => fixedText(share, places));
}

describe("shares that add up to their rounded sum", () => {
  it.each([
    [[], 2, []],
    [["12.345"], 2, ["12.35"]],
    [["0.5", "0.5"], 0, ["1", "0"]],
    [["1.4", "1.4", "1.4"], 0, ["2", "1", "1"]],
    [["1.6", "1.6", "1.6"], 0, ["2", "2", "1"]],
    [["0.2", "0.9", "0.9"], 0, ["0", "1", "1"]],
    [["0.4", "0", "0"], 0, ["0", "0", "0"]],
    [["0", "0.5", "0"], 0, ["0", "1", "0"]],
    [["25", "75"], 2, ["25.00", "75.00"]],
  ])("of %j with %s decimals are %j", (texts, places, expected) => {
    expect(shared(texts, places)).toEqual(expected);
  });

  it("compare remainders of different denominators exactly", () => {
    // 1/3 and 33333/100000 differ in the sixth decimal; with 2/3 more they make 1.
    const shares = [exact(33333, 100000), exact(1, 3), exact(33334, 100000)];
    expect(roundShares(shares, 0).map((share) => share.n)).toEqual([0n, 0n, 1n]);
    const twoThirds = [exact(66666, 100000), exact(2, 3), exact(1, 10)];
    expect(roundShares(twoThirds, 0).map((share) => share.n)).toEqual([0n, 1n, 0n]);
  });

  const aShare = fc
    .tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 5_000n))
    .map(([n, d]): Exact => exact(n, d));

  it("always do, none a whole unit away from what it was", () => {
    fc.assert(
      fc.property(fc.array(aShare, { maxLength: 30 }), fc.nat(4), (shares, places) => {
        const rounded = roundShares(shares, places);
        expect(rounded).toHaveLength(shares.length);
        expect(compare(sum(rounded), roundHalfAway(sum(shares), places))).toBe(0);
        const unit = exact(1, powerOfTen(places));
        const isNear = rounded.every((share, at) => {
          const away = subtract(share, shares[at] ?? ZERO);
          return compare(away, unit) < 0 && compare(subtract(ZERO, away), unit) < 0;
        });
        expect(isNear).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("never give a smaller share more than a larger one, nor a later one more than its equal", () => {
    fc.assert(
      fc.property(fc.array(aShare, { minLength: 2, maxLength: 20 }), (shares) => {
        const sorted = [...shares].sort((a, b) => compare(b, a));
        const rounded = roundShares(sorted, 0);
        const isFair = rounded
          .slice(1)
          .every((share, at) => compare(share, rounded[at] ?? ZERO) <= 0);
        expect(isFair).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
