import { openPackage } from "../../../src/adapters/package/package";
import { createColumnFormats } from "../../../src/adapters/xlsx/read/columnFormats";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { buildXlsx, workbookParts } from "../../fixtures/xlsx";

/** By cell format: built-in percent, a date of ours, the same under another number, a built-in date, a currency. */
const STYLES =
  `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>` +
  `<cellXfs>${[0, 10, 164, 170, 14, 7].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

/** The format of column A of a table over rows 2 to 4 with cells of these formats; null is no cell. */
function sharedFormat(styles: readonly (number | null)[], columns = ""): string | null | undefined {
  const rows = styles.map((style, index) => {
    const cell = style === null ? "" : `<c r="A${index + 2}" s="${style}"><v>1</v></c>`;
    return `<row r="${index + 2}">${cell}<c r="B${index + 2}"><v>1</v></c></row>`;
  });
  const parts = workbookParts({
    sheets: [
      {
        name: "Dati",
        rows: `<row r="1"><c r="A1" s="1"/><c r="B1"/></row>${rows.join("")}`,
        tables: [{ name: "T", ref: "A1:B4", columns: ["a", "b"] }],
      },
    ],
    styles: STYLES,
  });
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = (parts[path] ?? "").replace("<sheetData>", `${columns}<sheetData>`);
  return readSnapshot(openPackage(buildXlsx(parts)), "-").tables[0]?.columnFormats[0];
}

describe("the number format that the cells of a column share", () => {
  it.each<[string, (number | null)[], string | null]>([
    ["general", [0, 0, 0], "General"],
    ["a built-in one by its American code", [1, 1, 1], "0.00%"],
    ["one of the workbook's", [2, 2, 2], "dd/mm/yyyy"],
    ["one code under two numbers", [2, 3, 2], "dd/mm/yyyy"],
    ["a built-in date by its American code", [4, 4, 4], "m/d/yyyy"],
    ["none where the code depends on the country", [5, 5, 5], null],
    ["none where they differ", [1, 2, 2], null],
    ["none where the last one differs", [1, 1, 2], null],
    ["general also for cells that are not there", [0, null, 0], "General"],
    ["none where one is not there and the others have another", [1, null, 1], null],
    ["none where the last is not there and the others have another", [1, 1, null], null],
    ["general where none is there", [null, null, null], "General"],
  ])("is %s", (_title, styles, code) => {
    expect(sharedFormat(styles)).toBe(code);
  });

  it.each<[(number | null)[], string | null]>([
    [[null, null, null], "0.00%"],
    [[1, null, 1], "0.00%"],
    [[null, 1, null], "0.00%"],
    [[2, null, 2], null],
    [[0, null, null], null],
  ])("is the column's where a cell is not there: %j", (styles, code) => {
    const columns = `<cols><col min="1" max="3" width="9" style="1"/></cols>`;
    expect(sharedFormat(styles, columns)).toBe(code);
  });

  it("is that of the rows asked for, whatever stands above and below", () => {
    const formats = createColumnFormats(["General", "0", "0.00"]);
    [1, 1, 2, 2, 2, 1].forEach((style, index) => {
      formats.ofCell(index + 1, 4, style);
    });
    expect(formats.shared(4, 3, 5)).toBe("0.00");
    expect(formats.shared(4, 1, 2)).toBe("0");
    expect(formats.shared(4, 2, 3)).toBeNull();
    expect(formats.shared(4, 5, 6)).toBeNull();
    expect(formats.shared(4, 7, 9)).toBe("General");
    expect(formats.shared(5, 1, 9)).toBe("General");
  });
});
