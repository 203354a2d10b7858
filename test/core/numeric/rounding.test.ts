import fc from "fast-check";
import {
  decimalPlaces,
  exactFromDouble,
  exactFromDecimalText,
  fixedText,
  fullText,
  truncatedText,
} from "../../../src/core/numeric/decimal";
import {
  compare,
  divide,
  exact,
  multiply,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";
import { powerOfTen, roundHalfAway } from "../../../src/core/numeric/rounding";

describe("rounding half away from zero", () => {
  it.each([
    ["1.005", "1.01"],
    ["-1.005", "-1.01"],
    ["1.0049999", "1.00"],
    ["2.5", "2.50"],
    ["0", "0.00"],
    ["-0.004", "0.00"],
  ])("shows %s with two decimals as %s", (text, shown) => {
    expect(fixedText(exactFromDecimalText(text) ?? ZERO, 2)).toBe(shown);
  });

  it("shows 100/21 as 4.76 and cuts it to 4.761904", () => {
    expect(fixedText(exact(100, 21), 2)).toBe("4.76");
    expect(truncatedText(exact(100, 21), 6)).toBe("4.761904");
  });

  it("writes every decimal of a threshold and at least those asked", () => {
    expect(fullText(exact(87), 2)).toBe("87.00");
    expect(fullText(exact(87125, 1000), 2)).toBe("87.125");
  });
});

describe("the number that a cell holds", () => {
  it.each([
    [4.3499999999999996, exact(435, 100)],
    [0.1 + 0.2, exact(3, 10)],
    [1e21, exact(10n ** 21n)],
    [1234567890123456, exact(1234567890123460n)],
    [999999999999999, exact(999999999999999n)],
    [-2.5e-7, exact(-25n, 10n ** 8n)],
    [0, ZERO],
    [-0, ZERO],
    [99.99999999999999, exact(100)],
    [33.3333333333333, exact(333333333333333n, 10n ** 13n)],
    [33.333333333333336, exact(333333333333333n, 10n ** 13n)],
    [1e-300, exact(1n, 10n ** 300n)],
  ])("reads the double %p as the decimal of 15 digits", (double, expected) => {
    expect(compare(exactFromDouble(double), expected)).toBe(0);
  });
});

/** "-2/3" */
function quotient(text: string): Exact {
  const [above = "", below = ""] = text.split("/");
  return exact(BigInt(above), BigInt(below));
}

describe("rounding to any number of decimals", () => {
  it.each([
    ["1/2", 0, "1"],
    ["-1/2", 0, "-1"],
    ["49/100", 0, "0"],
    ["1/3", 4, "0.3333"],
    ["2/3", 4, "0.6667"],
    ["5/1000000000000000000000", 20, "0.00000000000000000001"],
    ["1000000000000000000000000000005/10", 0, "100000000000000000000000000001"],
  ])("shows %s with %s decimals as %s", (value, places, text) => {
    expect(fixedText(quotient(value), places)).toBe(text);
  });

  it("is exact: the rounded value and its text are the same number", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(6), fc.nat(6), (n, d, places) => {
        const value = exact(n, 7n ** BigInt(d));
        const rounded = roundHalfAway(value, places);
        expect(exactFromDecimalText(fixedText(value, places))).toEqual(rounded);
        // Half a unit away at most, and where it is half, away from zero.
        const twice = multiply(subtract(rounded, value), exact(2n * powerOfTen(places)));
        expect(compare(twice, exact(-1))).toBeGreaterThanOrEqual(0);
        expect(compare(twice, exact(1))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("mirrors a number below zero", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 2000n), (n, d) => {
        const below = roundHalfAway(exact(-n, d), 2);
        expect(below).toEqual(subtract(ZERO, roundHalfAway(exact(n, d), 2)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a number cut and not rounded", () => {
  it.each([
    ["2/3", 2, "0.66"],
    ["-2/3", 2, "-0.66"],
    ["5/1", 0, "5"],
    ["1/1000", 2, "0.00"],
  ])("%s with %s decimals is %s", (value, places, text) => {
    expect(truncatedText(quotient(value), places)).toBe(text);
  });
});

describe("all the decimals of a number", () => {
  it.each([
    ["1/8", 3],
    ["1/25", 2],
    ["3/40", 3],
    ["7/1", 0],
    ["1/3", null],
    ["1/30", null],
  ])("of %s are %s", (value, places) => {
    expect(decimalPlaces(quotient(value))).toBe(places);
  });

  it("are fifteen where they never end", () => {
    expect(fullText(exact(200, 3), 2)).toBe("66.666666666666667");
  });
});

describe("a decimal text", () => {
  it.each([
    ["12.50", exact(25, 2)],
    ["-12.50", exact(-25, 2)],
    ["+7", exact(7)],
    ["007", exact(7)],
  ])("%s is a number", (text, value) => {
    expect(exactFromDecimalText(text)).toEqual(value);
  });

  it.each(["", ".", "1.", ".5", "1,5", "1e3", "1 000", "--1", "NaN", "1.2.3"])(
    "%j is none",
    (text) => {
      expect(exactFromDecimalText(text)).toBeNull();
    },
  );
});

describe("sums", () => {
  it("adds three thirds of a hundred to exactly a hundred", () => {
    expect(compare(sum([exact(100, 3), exact(100, 3), exact(100, 3)]), exact(100))).toBe(0);
  });

  it("has no quotient by zero", () => {
    expect(divide(exact(1), ZERO)).toBeNull();
  });
});
