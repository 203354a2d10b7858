import { HostError } from "../protocol/hostError";
import { enterValue } from "./enterValue";
import type { CellContent } from "./workbook";

function enter(value: unknown, numberFormat = "General"): readonly [CellContent, string | null] {
  const { content, numberFormat: taken } = enterValue(value, numberFormat, false);
  return [content, taken];
}

function refusal(value: unknown, numberFormat = "General"): string {
  try {
    enter(value, numberFormat);
  } catch (error) {
    if (error instanceof HostError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a text that looks like a number becomes one", () => {
  it.each<[string, number, string | null]>([
    ["12.5", 12.5, null],
    ["007", 7, null],
    [" 5 ", 5, null],
    ["+1", 1, null],
    ["-1", -1, null],
    ["01.02", 1.02, null],
    [".5", 0.5, null],
    ["5.", 5, null],
    ["1E3", 1000, "0.00E+00"],
    ["1e-3", 0.001, "0.00E+00"],
    ["1,234", 1234, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["85%", 0.85, "0%"],
    ["8.5%", 0.085, "0.00%"],
    ["-5%", -0.05, "0%"],
    ["(5)", -5, null],
    ["$5", 5, '"$"#,##0_);[Red]("$"#,##0)'],
    ["-$5.25", -5.25, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
    ["1 1/2", 1.5, "# ?/?"],
    ["-2 3/16", -2.1875, "# ??/??"],
    ["12345678901234567", 12_345_678_901_234_500, null],
    ["0.12345678901234567", 0.123456789012345, null],
  ])("%j is %d", (text, number, format) => {
    expect(enter(text)).toEqual([number, format]);
  });
});

describe("a text that looks like a day or a time becomes a serial number", () => {
  it.each<[string, number, string]>([
    ["2018-12-31", 43465, "m/d/yyyy"],
    ["2024-02-29", 45351, "m/d/yyyy"],
    ["2/29/2024", 45351, "m/d/yyyy"],
    ["2/29/24", 45351, "m/d/yyyy"],
    ["1/1/30", 10959, "m/d/yyyy"],
    ["1/2", 46024, "d-mmm"],
    ["1-2", 46024, "d-mmm"],
    ["13/1", 46035, "d-mmm"],
    ["1/32", 11689, "mmm-yy"],
    ["5-Jan", 46027, "d-mmm"],
    ["Jan 5", 46027, "d-mmm"],
    ["Jan 2026", 46023, "mmm-yy"],
    ["5 January 2026", 46027, "d-mmm-yy"],
    ["10:30", 0.4375, "h:mm"],
    ["10:30:36", 0.437916666666667, "h:mm:ss"],
    ["10:30 PM", 0.9375, "h:mm AM/PM"],
    ["30:00", 1.25, "[h]:mm:ss"],
    ["2024-02-29 12:00", 45351.5, "m/d/yyyy h:mm"],
  ])("%j is %d", (text, number, format) => {
    const [content, taken] = enter(text);
    expect(content).toBeCloseTo(number, 12);
    expect(taken).toBe(format);
  });

  it("days are counted from 1904 where the workbook says so", () => {
    expect(enterValue("2018-12-31", "General", true).content).toBe(43465 - 1462);
  });
});

describe("a text that only resembles a number or a day stays a text", () => {
  it.each([
    "12,5",
    "1.234,5",
    "19-8-2025",
    "2023-02-29",
    "31/12/2018",
    "1.2.2024",
    "12 €",
    "1E400",
    "5 mag",
    "25:61",
    "1/0/2024",
    "A1",
    "-",
    "=",
    "+",
    "@",
    "(-5)",
    "%",
    " spazi attorno ",
    "  ",
    "\u00a05",
    "prima riga\nseconda riga",
    "tabulato\tcosì",
    "#N/D",
  ])("%j", (text) => {
    expect(enter(text)).toEqual([text, null]);
  });
});

describe("other entries", () => {
  it.each<[unknown, CellContent]>([
    ["", null],
    ["TRUE", true],
    ["False", false],
    ["VERO", true],
    ["falso", false],
    ["#N/A", { error: "#N/A" }],
    ["#div/0!", { error: "#DIV/0!" }],
    [0.1 + 0.2, 0.30000000000000004],
    [12_345_678_901_234_568, 12_345_678_901_234_568],
    [false, false],
  ])("%j", (value, content) => {
    expect(enter(value)).toEqual([content, null]);
  });

  it.each(["=A1", "=1+1", "+A1", "-x", "- voce", "+39 02 123", "@x", "@SUM(A1)"])(
    "%j would be a formula, of which none is known",
    (text) => {
      expect(refusal(text)).toBe(`NotImplemented: not emulated: formula ${text}`);
    },
  );

  it.each([[["a"]], { a: 1 }, Infinity, undefined])("%j fits in no cell", (value) => {
    expect(refusal(value)).toMatch(/^InvalidArgument/);
  });
});

describe("an apostrophe in front makes a text of anything, and is not part of it", () => {
  it.each(["=A1", "1", "1/2", "TRUE", "#N/A", "@x", "'", "'x", ""])("%j", (text) => {
    expect(enter(`'${text}`)).toEqual([text, null]);
  });

  it("a cell holds 32,767 characters and not one more", () => {
    expect(enter(`'${"x".repeat(32_767)}`)).toEqual(["x".repeat(32_767), null]);
    expect(refusal(`'${"x".repeat(32_768)}`)).toMatch(/^InvalidArgument/);
  });
});

describe("a cell formatted as text keeps all that it is given as text", () => {
  it.each<[unknown, string]>([
    ["=A1", "=A1"],
    ["1/2", "1/2"],
    ["'x", "x"],
    [4.35, "4.35"],
    [true, "TRUE"],
  ])("%j", (value, text) => {
    expect(enter(value, "@")).toEqual([text, null]);
  });
});
