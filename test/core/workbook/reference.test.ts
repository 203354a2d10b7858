import { parseCellReference, parseRangeReference } from "../../../src/core/workbook/reference";
import { cellAddress } from "../../../src/core/workbook/address";

describe("the address of a cell", () => {
  it.each([
    ["A1", 1, 1],
    ["$B$7", 7, 2],
    ["b$7", 7, 2],
    ["XFD1048576", 1_048_576, 16_384],
  ])("%s is row %p, column %p", (text, row, column) => {
    expect(parseCellReference(text)).toEqual({ row, column });
    expect(cellAddress(row, column)).toBe(text.replaceAll("$", "").toUpperCase());
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "A01",
    "XFE1",
    "A1048577",
    "A1B",
    "A-1",
    "$",
    "R1C1",
    "@1",
    "à1",
    "A 1",
  ])("is not %j", (text) => {
    expect(parseCellReference(text)).toBeNull();
  });
});

describe("the address of a range", () => {
  it("may be of one cell, and its corners in any order", () => {
    const range = { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 3 };
    expect(parseRangeReference("A2:C9")).toEqual(range);
    expect(parseRangeReference("$C$2:$A$9")).toEqual(range);
    expect(parseRangeReference("B2")).toEqual({
      firstRow: 2,
      firstColumn: 2,
      lastRow: 2,
      lastColumn: 2,
    });
  });

  it.each(["", "A:A", "1:1", "A1:", "A1:B2:C3", "#REF!"])("is not %j", (text) => {
    expect(parseRangeReference(text)).toBeNull();
  });
});
