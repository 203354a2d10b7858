import { exactFromDouble, exactFromDecimalText, fixedText, fullText, truncatedText } from "../../../src/core/numeric/decimal";
import { exact, sum, ZERO, divide, compare } from "../../../src/core/numeric/exact";

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
    [-2.5e-7, exact(-25n, 10n ** 8n)],
  ])("reads the double %p as the decimal of 15 digits", (double, expected) => {
    expect(compare(exactFromDouble(double), expected)).toBe(0);
  });
});

describe("sums", () => {
  it("adds three thirds of a hundred to exactly a hundred", () => {
    expect(compare(sum([exact(100, 3), exact(100, 3), exact(100, 3)]), exact(100))).toBe(0);
  });

  it("has no quotient by zero", () => {
    expect(divide(exact(1), ZERO)).toBeNull();
  });
});
