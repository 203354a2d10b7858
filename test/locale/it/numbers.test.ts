import { exactFromDecimalText, exactFromDouble } from "../../../src/core/numeric/decimal";
import {
  formatEntered,
  formatExact,
  formatFixed,
  theSeveral,
} from "../../../src/locale/it/numbers";

describe("a number in a sentence", () => {
  it.each([
    [0, "0"],
    [87.125, "87,125"],
    [-1234.5, "-1.234,5"],
    [999, "999"],
    [1_234_567, "1.234.567"],
    [1e20, "100.000.000.000.000.000.000"],
  ])("is written in full, in groups of three: %p", (number, text) => {
    expect(formatEntered(exactFromDouble(number))).toBe(text);
  });

  it.each([
    [1e21, "1E+21"],
    [1e300, "1E+300"],
    [-1.5e300, "-1,5E+300"],
    [1.2345678e300, "1,23456…E+300"],
    [1e-300, "1E-300"],
    [-2.5e-30, "-2,5E-30"],
  ])("is written with its power of ten where it would be too long: %p", (number, text) => {
    expect(formatEntered(exactFromDouble(number))).toBe(text);
  });

  it("is short also with fixed decimals, and after a calculation", () => {
    expect(formatFixed(exactFromDouble(1e300), 2)).toBe("1E+300");
    expect(formatExact(exactFromDouble(1e300))).toBe("1E+300");
    expect(formatExact(exactFromDouble(1e-300))).toBe("0,000000…");
  });

  it("is short for as many digits as a cell may hold", () => {
    const long = exactFromDecimalText("7".repeat(32_767));
    expect(long && formatEntered(long)).toBe("7,77777…E+32766");
  });
});

describe("several things", () => {
  it.each([
    [2, "i 2"],
    [8, "gli 8"],
    [11, "gli 11"],
    [18, "i 18"],
    [21, "i 21"],
    [80, "gli 80"],
    [110, "i 110"],
    [888, "gli 888"],
    [1100, "i 1.100"],
    [11_000, "gli 11.000"],
  ])("have the article that their number takes: %p", (count, text) => {
    expect(theSeveral(count)).toBe(text);
  });
});
