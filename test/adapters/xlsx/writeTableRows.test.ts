import type { AppendTableRows, SetTableCells } from "../../../src/core/workbook/plan";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { buildWorkbook, buildXlsx, workbookParts } from "../../fixtures/xlsx";
import type { SheetSource, TableSource } from "../../fixtures/xlsx";
import { carriedOut, cellText, formatText, partText, refusedWith, rowsOf } from "./carriedOut";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

const HEADERS =
  `<row r="2"><c r="A2" t="inlineStr"><is><t>Codice</t></is></c>` +
  `<c r="B2" t="inlineStr"><is><t>Peso</t></is></c><c r="C2" t="inlineStr"><is><t>Esito</t></is></c></row>`;

const ROWS =
  `${HEADERS}<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>40</v></c></row>` +
  `<row r="4"><c r="A4" s="1"><v>2</v></c><c r="B4" s="2"><v>0.6</v></c><c r="C4" s="1"/></row>`;

const STYLES =
  `<fonts count="1"><font><sz val="11"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="1" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="9" fontId="0" fillId="0" borderId="0" quotePrefix="1"/>` +
  `<xf numFmtId="4" fontId="0" fillId="0" borderId="0"/></cellXfs>`;

function source(sheet: Partial<SheetSource>, table: Partial<TableSource>): SheetSource {
  const columns = ["Codice", "Peso", "Esito"];
  const whole = { name: "Obiettivi", ref: "A2:C4", columns, ...table };
  return { name: "Dati", rows: ROWS, tables: [whole], ...sheet };
}

function workbook(sheet: Partial<SheetSource> = {}, table: Partial<TableSource> = {}): Uint8Array {
  return buildWorkbook({ sheets: [source(sheet, table)], styles: STYLES });
}

/** The same with one part changed. */
function changed(path: string, change: (text: string) => string): Uint8Array {
  const parts = workbookParts({ sheets: [source({}, {})], styles: STYLES });
  const text = parts[path];
  if (typeof text !== "string") throw new Error(`no part ${path}`);
  return buildXlsx({ ...parts, [path]: change(text) });
}

function setting(
  header: string,
  ...cells: readonly (readonly [number, string | number | null])[]
): SetTableCells {
  return {
    kind: "setTableCells",
    table: "Obiettivi",
    header,
    cells: cells.map(([row, value]) => ({ row, value })),
  };
}

function appending(...rows: AppendTableRows["rows"]): AppendTableRows {
  return { kind: "appendTableRows", table: "Obiettivi", headers: ["Codice", "Peso"], rows };
}

describe("single cells of a table", () => {
  it("change nothing but the sheet and its call for a calculation", () => {
    const before = workbook();
    const after = carriedOut(before, setting("Peso", [0, 41]), setting("Codice", [1, "=x"]));
    const mayChange = [SHEET, "xl/styles.xml", "xl/workbook.xml"];
    expect(packageFaults({ output: after, input: before, mayChange })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
    expect(rowsOf(after)).toContain(`<c r="B3"><v>41</v></c>`);
    expect(rowsOf(after)).toContain(`<c r="B4" s="2"><v>0.6</v></c>`);
  });

  it("are marked as text where they would be typed as a formula, and only as long as they are", () => {
    const marked = carriedOut(workbook(), setting("Codice", [1, "=x"]), setting("Peso", [1, 5]));
    expect(formatText(marked, "A4")).toBe(
      `<xf numFmtId="1" fontId="0" fillId="0" borderId="0" quotePrefix="1"/>`,
    );
    expect(formatText(marked, "B4")).toBe(`<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/>`);
    const plain = carriedOut(marked, setting("Codice", [1, "x"]));
    expect(cellText(plain, "A4")).toContain(` s="1"`);
  });

  it("make no cell for nothing", () => {
    const after = carriedOut(workbook(), setting("Esito", [0, null]));
    expect(cellText(after, "C3")).toBe("");
  });

  it("take the place of a formula, which leaves the order of calculation", () => {
    const rows = ROWS.replace(`<c r="B3"><v>40</v>`, `<c r="B3"><f>20*2</f><v>40</v>`);
    const after = carriedOut(workbook({ rows }), setting("Peso", [0, 41]));
    expect(cellText(after, "B3")).toBe(`<c r="B3"><v>41</v></c>`);
  });

  it("take the place of no formula on which others build, unless of those too", () => {
    const shared = (content: string): string => `<f t="shared" si="0"${content}`;
    const rows = ROWS.replace(
      `<c r="B3"><v>40</v>`,
      `<c r="B3">${shared(` ref="B3:B4">A3*2</f>`)}<v>40</v>`,
    ).replace(`<c r="B4" s="2">`, `<c r="B4" s="2">${shared("/>")}`);
    const before = workbook({ rows });
    expect(refusedWith(before, setting("Peso", [0, 41]))).toEqual([
      "fileFormulaInTheWay",
      "Dati!B3",
    ]);
    expect(refusedWith(before, setting("Peso", [1, 41]))).toBeNull();
    const both = carriedOut(before, setting("Peso", [0, 41], [1, 42]));
    expect(rowsOf(both)).not.toContain("<f");
  });
});

describe("rows appended to a table", () => {
  it("make it and its filter longer, and look like the last row there was", () => {
    const filter = (text: string): string =>
      text.replace("<tableColumns", `<autoFilter ref="A2:C4"/><tableColumns`);
    const before = changed(TABLE, filter);
    const after = carriedOut(before, appending([3, 0.5], ["-4", "x"]));
    expect(packageFaults({ output: after, input: null })).toEqual([]);
    expect(sdkFaults(after, null)).toEqual([]);
    expect(partText(after, TABLE)).toContain(` ref="A2:C6"`);
    expect(partText(after, TABLE)).toContain(`<autoFilter ref="A2:C6"/>`);
    expect(cellText(after, "A5")).toBe(`<c r="A5" s="1"><v>3</v></c>`);
    expect(cellText(after, "C5")).toBe(`<c r="C5" s="1"/>`);
    expect(formatText(after, "B5")).toContain(`numFmtId="9"`);
    expect(formatText(after, "A6")).toContain(`quotePrefix="1"`);
  });

  it("leave a look that somebody gave to cells below the table, and what is in no column of it", () => {
    const rows = `${ROWS}<row r="5"><c r="B5" s="3"/><c r="D5"><v>9</v></c></row>`;
    const after = carriedOut(workbook({ rows }), appending([3, 0.5]));
    expect(rowsOf(after)).toContain(
      `<row r="5"><c r="A5" s="1"><v>3</v></c><c r="B5" s="3"><v>0.5</v></c><c r="C5" s="1"/><c r="D5"><v>9</v></c></row>`,
    );
  });

  it("fill a waiting row of an empty table, which is a waiting one no more", () => {
    const before = workbook({ rows: HEADERS }, { ref: "A2:C3", attributes: `insertRow="1"` });
    const after = carriedOut(before, appending([1, 2]));
    expect(partText(after, TABLE)).not.toContain("insertRow");
    expect(partText(after, TABLE)).toContain(` ref="A2:C3"`);
    expect(cellText(after, "A3")).toBe(`<c r="A3"><v>1</v></c>`);
  });

  it("widen the sheet's dimension", () => {
    const before = changed(SHEET, (text) =>
      text.replace("<sheetData>", `<dimension ref="A2:C4"/><sheetData>`),
    );
    const after = carriedOut(before, appending([3, 1]));
    expect(partText(after, SHEET)).toContain(`<dimension ref="A2:C5"/>`);
  });

  it("are reached by the rules that reached the last row, wherever those stand", () => {
    const main = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const formula = "http://schemas.microsoft.com/office/excel/2006/main";
    const afterRows =
      `<conditionalFormatting sqref="C3:C4"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="2"><dataValidation type="whole" sqref="B3:B4 E3:E4"><formula1>1</formula1></dataValidation>` +
      `<dataValidation type="whole" sqref="A3"><formula1>1</formula1></dataValidation></dataValidations>` +
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${main}"><x14:dataValidations count="1" xmlns:xm="${formula}">` +
      `<x14:dataValidation type="list"><x14:formula1><xm:f>Altro!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A4 B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const text = partText(carriedOut(workbook({ afterRows }), appending([3, 1], [4, 1])), SHEET);
    expect(text).toContain(`<conditionalFormatting sqref="C3:C6">`);
    expect(text).toContain(`sqref="B3:B6 E3:E4"`);
    expect(text).toContain(`sqref="A3"`);
    expect(text).toContain(`<xm:sqref>A4:A6 B2:B3</xm:sqref>`);
  });

  it("stay without the formula of a calculated column, which is kept for rows typed by hand", () => {
    const calculated = `<tableColumn id="3" name="Esito"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn>`;
    const before = changed(TABLE, (text) =>
      text.replace(/<tableColumn [^>]*name="Esito"[^>]*\/>/, calculated),
    );
    const after = carriedOut(before, appending([3, 1]));
    expect(partText(after, TABLE)).toContain(calculated);
    expect(cellText(after, "C5")).toBe(`<c r="C5" s="1"/>`);
  });

  it("fill blank rows above a totals row, and do not go over it", () => {
    const total = `<row r="6"><c r="A6" t="inlineStr"><is><t>Totale</t></is></c></row>`;
    const before = workbook(
      { rows: ROWS + total },
      { ref: "A2:C6", attributes: `totalsRowCount="1"` },
    );
    expect(cellText(carriedOut(before, appending([3, 1])), "A5")).toContain("<v>3</v>");
    expect(refusedWith(before, appending([3, 1], [4, 1]))).toEqual(["noRoomForRows", "Dati!A6:C6"]);
  });

  it("do not go past the last row of a sheet", () => {
    const before = workbook({}, { ref: "A2:C1048576" });
    const last = 1_048_573;
    expect(refusedWith(before, setting("Codice", [last - 1, 9]), appending([3, 1]))).toBeNull();
    expect(refusedWith(before, setting("Codice", [last, 9]), appending([3, 1]))).toEqual([
      "noRoomForRows",
      "Obiettivi",
    ]);
  });
});
