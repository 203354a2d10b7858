import { buildXlsx, workbookParts } from "../../fixtures/xlsx";
import { carriedOut, rowsOf } from "./carriedOut";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = `<cellXfs count="4">${[0, 10, 2, 4].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

/** The rows of a sheet whose table column, in A of format 1 where nothing is written down, is set without a format. */
function rowsAfter(rows: string, values: readonly (number | null)[], column = "A"): string {
  const parts = workbookParts({
    sheets: [
      {
        name: "Dati",
        rows: `<row r="1"><c r="A1"/></row>${rows}`,
        tables: [{ name: "T", ref: `${column}1:${column}${values.length + 1}`, columns: ["a"] }],
      },
    ],
    styles: STYLES,
  });
  const columns = `<cols><col min="1" max="1" width="9" style="1"/></cols>`;
  parts[SHEET] = (parts[SHEET] ?? "").replace("<sheetData>", `${columns}<sheetData>`);
  const after = carriedOut(buildXlsx(parts), {
    kind: "setTableColumn",
    table: "T",
    header: "a",
    values,
    numberFormat: null,
  });
  return rowsOf(after).replace(`<row r="1"><c r="A1"/></row>`, "");
}

describe("a column that is set without a number format", () => {
  it("keeps that of a cell that is there, emptied or not", () => {
    const rows = `<row r="2"><c r="A2" s="2"><v>1</v></c></row><row r="3"><c r="A3" s="3"><v>2</v></c></row>`;
    expect(rowsAfter(rows, [7, null])).toBe(
      `<row r="2"><c r="A2" s="2"><v>7</v></c></row><row r="3"><c r="A3" s="3"/></row>`,
    );
  });

  it("has that of its row, else of its column, in a cell that is not there", () => {
    const rows = `<row r="2" s="3" customFormat="1"></row><row r="3" s="3"></row>`;
    expect(rowsAfter(rows, [7, 8, 9])).toBe(
      `<row r="2" s="3" customFormat="1"><c r="A2" s="3"><v>7</v></c></row>` +
        `<row r="3" s="3"><c r="A3" s="1"><v>8</v></c></row>` +
        `<row r="4"><c r="A4" s="1"><v>9</v></c></row>`,
    );
  });

  it("makes no cell to hold nothing", () => {
    const rows = `<row r="2"><c r="A2" s="2"><v>1</v></c></row>`;
    expect(rowsAfter(rows, [null, null], "B")).toBe(rows);
  });
});
