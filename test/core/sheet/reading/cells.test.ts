import { cellPlace } from "../../../../src/core/domain/place";
import {
  readCode,
  readText,
  isBlank,
  type FilledCell,
} from "../../../../src/core/sheet/reading/cells";
import { readYesNo } from "../../../../src/core/sheet/reading/cellsChoice";
import { readDate } from "../../../../src/core/sheet/reading/cellsDate";
import {
  numberFromText,
  readCount,
  readNumber,
} from "../../../../src/core/sheet/reading/cellsNumber";
import { readPercentage } from "../../../../src/core/sheet/reading/cellsPercentage";
import { createReading } from "../../../../src/core/sheet/reading/reading";
import { fullText } from "../../../../src/core/numeric/decimal";
import type { Exact } from "../../../../src/core/numeric/exact";
import type { Cell } from "../../../../src/core/workbook/snapshot";

const place = cellPlace("objectives", 0, "grade");

function filled(value: Exclude<Cell, null>): FilledCell {
  return { value, place };
}

function plain(number: number): FilledCell {
  return filled({ number, format: "plain" });
}

function percent(number: number): FilledCell {
  return filled({ number, format: "percent" });
}

function date(number: number): FilledCell {
  return filled({ number, format: "date" });
}

function shown(value: Exact | null): string | null {
  return value && fullText(value, 0);
}

function codesOf(read: (reading: ReturnType<typeof createReading>) => unknown): string[] {
  const reading = createReading(false);
  read(reading);
  return reading.issues.map(({ code }) => code);
}

describe("numbers written as texts", () => {
  it.each([
    ["4,76", "4.76"],
    ["4.76", "4.76"],
    ["0,333333333333333333333", "0.333333333333333333333"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234.567", "1234567"],
    ["1234.567,8", "1234567.8"],
    ["1.234.567,89", "1234567.89"],
    ["1,234", "1.234"],
    ["0.123", "0.123"],
    ["1234.567", "1234.567"],
    ["1.2345", "1.2345"],
    ["12.34", "12.34"],
    ["\u22125", "-5"],
    ["- 5", "-5"],
    ["+5", "5"],
    [" 30 ", "30"],
    ["1 234,5", "1234.5"],
    ["1\u00a0234", "1234"],
    ["1\u202f234.567", "1234.567"],
    [",5", "0.5"],
  ])("reads %p as %s", (text, value) => {
    const number = numberFromText(text);
    expect(number && number !== "ambiguous" && shown(number.value)).toBe(value);
  });

  it.each(["1.234", "12.345", "123.456", "-1.234", "1.234%"])("asks what %p means", (text) => {
    expect(numberFromText(text)).toBe("ambiguous");
  });

  it.each([
    "3/4",
    "1e3",
    "",
    "-",
    "n.d.",
    "12 34",
    "30\n100",
    "1\r\n234",
    "1,234,567",
    "12.34,5",
    "1.23.456",
    "1.234,5,6",
    "0.123.456",
    "5.",
    "5,",
    "5%%",
    "%",
    "1'234",
    "10..12",
    "٣",
    "1".repeat(51),
    "VERO",
  ])("takes %p for no number", (text) => {
    expect(numberFromText(text)).toBeNull();
  });

  it("reads an ambiguous text as an error that asks", () => {
    expect(codesOf((reading) => readNumber(reading, filled("1.234")))).toEqual([
      "number-ambiguous",
    ]);
  });

  it.each<[string, FilledCell, string]>([
    ["a word", filled("trenta"), "number-unreadable"],
    ["a truth value", filled(true), "boolean-unexpected"],
    ["a date", date(45000), "number-is-date"],
  ])("reports %s in place of a number", (_, cell, code) => {
    expect(codesOf((reading) => readNumber(reading, cell))).toEqual([code]);
  });

  it("says nothing of an empty cell, nor again of an Excel error", () => {
    expect(codesOf((reading) => readNumber(reading, null))).toEqual([]);
    expect(codesOf((reading) => readNumber(reading, filled({ error: "#N/A" })))).toEqual([]);
  });

  it("reads the double 4.3499999999999996 as 4,35", () => {
    const number = readNumber(createReading(false), plain(4.3499999999999996));
    expect(number && shown(number.value)).toBe("4.35");
  });
});

describe("counts", () => {
  it.each<[FilledCell, number]>([
    [plain(0), 0],
    [plain(40), 40],
    [filled("40"), 40],
    [filled("1.234.567"), 1234567],
    [filled("40,0"), 40],
  ])("reads %p as a count", (cell, count) => {
    expect(readCount(createReading(false), cell, "Assegnati")).toBe(count);
  });

  it.each<[FilledCell, string]>([
    [plain(1.5), "count-unreadable"],
    [plain(-1), "count-unreadable"],
    [plain(1e300), "count-unreadable"],
    [percent(1), "count-unreadable"],
    [filled("100%"), "count-unreadable"],
    [filled("molti"), "number-unreadable"],
  ])("reports %p", (cell, code) => {
    const reading = createReading(false);
    expect(readCount(reading, cell, "Assegnati")).toBeNull();
    expect(reading.issues.map((found) => found.code)).toEqual([code]);
  });
});

describe("percentages", () => {
  it.each<[string, FilledCell]>([
    ["a percent-formatted 0,85", percent(0.85)],
    ["the text 85%", filled("85%")],
    ["the text 85 %", filled("85 %")],
    ["the text 85", filled("85")],
    ["the number 85", plain(85)],
  ])("reads %s as 85", (_, cell) => {
    const reading = createReading(false);
    expect(shown(readPercentage(reading, cell, "threshold"))).toBe("85");
    expect(reading.issues).toEqual([]);
  });

  it.each<[FilledCell, string]>([
    [plain(0), "0"],
    [plain(100), "100"],
    [percent(0), "0"],
    [percent(1), "100"],
    [percent(0.005), "0.5"],
    [filled("0,5%"), "0.5"],
    [plain(1.0001), "1.0001"],
  ])("takes %p at its word, in a threshold too", (cell, value) => {
    const reading = createReading(false);
    expect(shown(readPercentage(reading, cell, "threshold"))).toBe(value);
    expect(reading.issues).toEqual([]);
  });

  it.each([plain(0.85), plain(1), filled("0,85"), filled("1")])(
    "refuses the plain %p as a threshold",
    (cell) => {
      const reading = createReading(false);
      expect(readPercentage(reading, cell, "threshold")).toBeNull();
      expect(reading.issues.map(({ code }) => code)).toEqual(["threshold-looks-like-fraction"]);
    },
  );

  it("takes a plain 0,85 literally as a grade, with a warning", () => {
    const reading = createReading(false);
    expect(shown(readPercentage(reading, plain(0.85), "grade"))).toBe("0.85");
    expect(reading.issues.map(({ code }) => code)).toEqual(["grade-looks-like-fraction"]);
  });

  it.each([plain(-1), plain(100.01), percent(85), percent(1.01), filled("-0,5"), filled("101%")])(
    "reports %p, which is outside 0 to 100",
    (cell) => {
      const reading = createReading(false);
      expect(readPercentage(reading, cell, "grade")).toBeNull();
      expect(reading.issues.map(({ code }) => code)).toEqual(["percentage-out-of-range"]);
    },
  );
});

describe("Sì and No", () => {
  it.each(["Sì", "Si", "SI'", "sì", "S", "x", "VERO", "true", "1"])("takes %p for Sì", (word) => {
    expect(readYesNo(createReading(false), filled(word))).toBe(true);
  });

  it.each(["No", "N", "falso", "FALSE", "0", "nò"])("takes %p for No", (word) => {
    expect(readYesNo(createReading(false), filled(word))).toBe(false);
  });

  it("reads truth values and the numbers 1 and 0", () => {
    const reading = createReading(false);
    expect([filled(true), plain(1)].map((cell) => readYesNo(reading, cell))).toEqual([true, true]);
    expect([filled(false), plain(0)].map((cell) => readYesNo(reading, cell))).toEqual([
      false,
      false,
    ]);
  });

  it("takes an empty cell for neither", () => {
    const reading = createReading(false);
    expect(readYesNo(reading, null)).toBeNull();
    expect(reading.issues).toEqual([]);
  });

  it.each([filled("forse"), filled("-"), plain(2), percent(1), date(1)])("reports %p", (cell) => {
    const reading = createReading(false);
    expect(readYesNo(reading, cell)).toBeNull();
    expect(reading.issues.map(({ code }) => code)).toEqual(["yes-no-unreadable"]);
  });
});

describe("dates", () => {
  const april = { year: 2022, month: 4, day: 27 };

  it.each(["27/4/2022", "27/04/2022", "27.04.2022", "27-04-2022", "2022-04-27", " 27/04/2022 "])(
    "reads %p",
    (text) => {
      expect(readDate(createReading(false), filled(text))).toEqual(april);
    },
  );

  it("reads serials, formatted or not, without their time of day", () => {
    const reading = createReading(false);
    expect(readDate(reading, date(44678))).toEqual(april);
    expect(readDate(reading, date(44678.75))).toEqual(april);
    expect(readDate(reading, plain(44678))).toEqual(april);
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(readDate(createReading(true), date(43216))).toEqual(april);
    expect(readDate(createReading(true), date(0))).toEqual({ year: 1904, month: 1, day: 1 });
  });

  it.each([
    [1, { year: 1900, month: 1, day: 1 }],
    [59, { year: 1900, month: 2, day: 28 }],
    [61, { year: 1900, month: 3, day: 1 }],
    [2958465, { year: 9999, month: 12, day: 31 }],
  ])("reads the serial %d around the day that Excel invented", (serial, expected) => {
    expect(readDate(createReading(false), date(serial))).toEqual(expected);
  });

  it.each([
    ["27/04/22", "twoDigitYear"],
    ["31/04/2022", "impossible"],
    ["29/02/2023", "impossible"],
    ["29.2.1900", "impossible"],
    ["1/13/2022", "impossible"],
    ["2022-00-10", "impossible"],
    ["27/04-2022", "form"],
    ["27 aprile 2022", "form"],
    ["44678", "form"],
    ["27/04/20222", "form"],
  ])("reports %p as %s", (text, fault) => {
    const reading = createReading(false);
    expect(readDate(reading, filled(text))).toBeNull();
    expect(reading.issues).toMatchObject([{ code: "date-unreadable", params: { fault } }]);
  });

  it.each([
    ["the day that never was", date(60), "date-unreadable"],
    ["a day after 9999", date(2958466), "date-unreadable"],
    ["a bare year", plain(2022), "date-unreadable"],
    ["a percentage", percent(0.5), "date-unreadable"],
    ["a truth value", filled(true), "boolean-unexpected"],
  ])("reports %s", (_, cell, code) => {
    const reading = createReading(false);
    expect(readDate(reading, cell)).toBeNull();
    expect(reading.issues.map((found) => found.code)).toEqual([code]);
  });

  it("reads 29 February of a leap year", () => {
    expect(readDate(createReading(false), filled("29/02/2024"))).toEqual({
      year: 2024,
      month: 2,
      day: 29,
    });
  });
});

describe("texts", () => {
  it("keeps a text as it is, line breaks included", () => {
    const text = "  Prima riga\r\n=SOMMA(A1)  ";
    expect(readText(createReading(false), filled(text))).toBe(text);
  });

  it.each<[FilledCell, string]>([
    [plain(1), "1"],
    [plain(12.02), "12.02"],
    [percent(0.5), "50%"],
    [date(44678), "27/04/2022"],
  ])("writes %p as %p", (cell, text) => {
    expect(readText(createReading(false), cell)).toBe(text);
  });

  it("reports a truth value in place of a text", () => {
    const reading = createReading(false);
    expect(readText(reading, filled(false))).toBeNull();
    expect(reading.issues).toMatchObject([
      { code: "boolean-unexpected", params: { isTrue: false, wanted: "text" }, place },
    ]);
  });

  it("reads codes without the spaces around, and warns of one that became a date", () => {
    const reading = createReading(false);
    expect(readCode(reading, filled(" A-1 "))).toBe("A-1");
    expect(readCode(reading, plain(1.0))).toBe("1");
    expect(reading.issues).toEqual([]);
    expect(readCode(reading, date(44678))).toBe("27/04/2022");
    expect(reading.issues.map(({ code }) => code)).toEqual(["text-turned-into-date"]);
  });

  it("takes spaces for nothing, and 0 and FALSO for something", () => {
    expect(["", " \u00a0\n", null].every(isBlank)).toBe(true);
    expect([false, { number: 0, format: "plain" } as const, "-"].some(isBlank)).toBe(false);
  });
});
