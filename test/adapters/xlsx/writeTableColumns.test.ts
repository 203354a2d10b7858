import { buildWorkbook, buildXlsx, relationships, workbookParts } from "../../fixtures/xlsx";
import type { SheetSource, TableSource } from "../../fixtures/xlsx";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { cellText, carriedOut, formatText, partText, refusedWith, rowsOf } from "./carriedOut";
import type { AddTableColumns, SetTableColumn } from "../../../src/core/workbook/plan";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

const ROWS =
  `<row r="2" spans="1:2"><c r="A2" s="1" t="inlineStr"><is><t>Codice</t></is></c>` +
  `<c r="B2" s="2" t="inlineStr"><is><t>Peso</t></is></c></row>` +
  `<row r="3" spans="1:2" ht="20"><c r="A3"><v>1</v></c><c r="B3" s="3"><v>40</v></c></row>` +
  `<row r="5"><c r="A5"><v>3</v></c><c r="E5"><v>9</v></c></row>`;

const STYLES =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="12"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>` +
  `<xf numFmtId="9" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf></cellXfs>`;

function workbook(sheet: Partial<SheetSource> = {}, table: Partial<TableSource> = {}): Uint8Array {
  const whole = { name: "Obiettivi", ref: "A2:B5", columns: ["Codice", "Peso"], ...table };
  const source = { name: "Dati", rows: ROWS, tables: [whole], ...sheet };
  return buildWorkbook({ sheets: [source], styles: STYLES });
}

function adding(...headers: readonly string[]): AddTableColumns {
  return { kind: "addTableColumns", table: "Obiettivi", headers, width: 14 };
}

function setting(
  header: string,
  values: SetTableColumn["values"],
  numberFormat = "#,##0.00",
): SetTableColumn {
  return { kind: "setTableColumn", table: "Obiettivi", header, values, numberFormat };
}

describe("columns added to a table", () => {
  const before = workbook();
  const after = carriedOut(before, adding("Peso calcolato", "Risultato calcolato"));

  it("leave a sound package in which only the parts concerned have changed", () => {
    const mayChange = [SHEET, TABLE, "xl/workbook.xml"];
    expect(packageFaults({ output: after, input: before, mayChange })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
  });

  it("widen the table and get numbers that it never used", () => {
    const gap = `<tableColumn id="7" name="Codice"/><tableColumn id="2" name="Peso"/>`;
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    parts[TABLE] = (parts[TABLE] ?? "").replace(
      /<tableColumns.*<\/tableColumns>/,
      `<autoFilter ref="A2:B4"/><tableColumns count="2">${gap}</tableColumns>`,
    );
    const table = partText(carriedOut(buildXlsx(parts), adding("Nuova", "Altra")), TABLE);
    expect(table).toContain(`ref="A2:D5"`);
    expect(table).toContain(`<autoFilter ref="A2:D4"/>`);
    expect(table).toContain(
      `<tableColumns count="4">${gap}<tableColumn id="8" name="Nuova"/><tableColumn id="9" name="Altra"/>`,
    );
  });

  it("have headers that look like the last one there was", () => {
    expect(cellText(after, "C2")).toBe(
      `<c r="C2" s="2" t="inlineStr"><is><t xml:space="preserve">Peso calcolato</t></is></c>`,
    );
    expect(cellText(after, "D2")).toContain(` s="2"`);
  });

  it("have their width, and split a range of columns that covered them", () => {
    const text = partText(after, SHEET);
    expect(text).toContain(
      `<cols><col min="3" max="3" width="14.7109375" customWidth="1"/><col min="4" max="4" width="14.7109375" customWidth="1"/></cols><sheetData>`,
    );
    const wide = `<cols><col min="1" max="2" width="9"/><col min="3" max="16384" width="5" style="1" hidden="1"/></cols>`;
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    parts[SHEET] = (parts[SHEET] ?? "").replace("<sheetData>", `${wide}<sheetData>`);
    expect(partText(carriedOut(buildXlsx(parts), adding("Nuova")), SHEET)).toContain(
      `<cols><col min="1" max="2" width="9"/>` +
        `<col min="3" max="3" width="14.7109375" style="1" customWidth="1"/>` +
        `<col min="4" max="16384" width="5" style="1" hidden="1"/></cols>`,
    );
  });

  it("widen the sheet's dimension and the spans of the rows they stand in", () => {
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      "<sheetData>",
      `<dimension ref="A2:B5"/><sheetData>`,
    );
    const text = partText(carriedOut(buildXlsx(parts), adding("Nuova")), SHEET);
    expect(text).toContain(`<dimension ref="A2:C5"/>`);
    expect(text).toContain(`<row r="2" spans="1:3">`);
  });

  it("leave the totals row without a value", () => {
    const rows = ROWS.replace(`<c r="E5">`, `<c r="B5" s="3"/><c r="E5">`);
    const total = workbook({ rows }, { attributes: `totalsRowCount="1"` });
    const written = carriedOut(total, adding("Nuova"), setting("Nuova", [1, 2]));
    expect(cellText(written, "C5")).toBe(`<c r="C5" s="3"/>`);
    expect(cellText(written, "C4")).toContain("<v>2</v>");
  });

  it("are not made where cells to the right hold something", () => {
    expect(refusedWith(workbook(), adding("1", "2", "3"))).toEqual(["noRoomForColumns", "Dati!E5"]);
    expect(refusedWith(workbook(), adding("1", "2"))).toBeNull();
  });

  it("may cover cells that have a look but hold nothing", () => {
    const rows = ROWS.replace(`<c r="E5"><v>9</v></c>`, `<c r="C5" s="3"><v></v></c>`);
    expect(refusedWith(workbook({ rows }), adding("Nuova"))).toBeNull();
  });

  it("are not made over a formula, a merged range, another table or the sheet's end", () => {
    const formula = ROWS.replace(`<c r="E5"><v>9</v></c>`, `<c r="C5"><f t="shared" si="0"/></c>`);
    const merged = `<mergeCells count="1"><mergeCell ref="C1:C2"/></mergeCells>`;
    const other = { name: "Altra", ref: "C4:D9", columns: ["x", "y"] };
    const refusedAt = (where: string) => ["noRoomForColumns", where];
    const add = adding("Nuova");
    expect(refusedWith(workbook({ rows: formula }), add)).toEqual(refusedAt("Dati!C5"));
    expect(refusedWith(workbook({ afterRows: merged }), add)).toEqual(refusedAt("Dati!C1:C2"));
    const beside = workbook({ tables: [tableOf(), other] });
    expect(refusedWith(beside, add)).toEqual(refusedAt("Dati!C4:D9"));
    const last = { ref: "XFC2:XFD5" };
    expect(refusedWith(workbook({ rows: "" }, last), add)).toEqual(refusedAt("Obiettivi"));
  });

  it("are a fault of the plan when two have one header, and of the workbook when it has it already", () => {
    expect(() => carriedOut(workbook(), adding("Nuova", "NUOVA"))).toThrow("one header");
    expect(refusedWith(workbook(), adding("peso"))).toEqual(["workbookChanged", "Obiettivi"]);
  });

  it("are told to the query that fills the table, as fields that it leaves alone", () => {
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    parts["xl/tables/_rels/table1.xml.rels"] = relationships([
      { type: "queryTable", target: "../queryTables/queryTable1.xml" },
    ]);
    parts["xl/queryTables/queryTable1.xml"] =
      `<queryTable name="q" connectionId="1"><queryTableRefresh nextId="5"><queryTableFields count="2">` +
      `<queryTableField id="1" name="Codice" tableColumnId="1"/><queryTableField id="4" name="Peso" tableColumnId="2"/>` +
      `</queryTableFields></queryTableRefresh></queryTable>`;
    const written = carriedOut(buildXlsx(parts), adding("Nuova"));
    const query = partText(written, "xl/queryTables/queryTable1.xml");
    expect(query).toContain(`nextId="6"`);
    expect(query).toContain(`<queryTableFields count="3">`);
    expect(query).toContain(`<queryTableField id="5" dataBound="0" tableColumnId="3"/>`);
    expect(partText(written, TABLE)).toContain(`name="Nuova" queryTableFieldId="5"`);
  });
});

describe("a column of values", () => {
  const columns = [adding("Esito"), setting("Esito", [4.76, null, 1e-7], "0.000")] as const;
  const after = carriedOut(workbook(), ...columns);

  it("is written as numbers in their shortest form, an empty cell for no value", () => {
    expect(cellText(after, "C3")).toContain("><v>4.76</v></c>");
    expect(cellText(after, "C4")).toBe("");
    const beside = ROWS.replace(`<row r="5">`, `<row r="4"><c r="B4" s="3"/></row><row r="5">`);
    const continued = carriedOut(workbook({ rows: beside }), ...columns);
    expect(cellText(continued, "C4")).toMatch(/^<c r="C4" s="\d+"\/>$/);
    expect(formatText(continued, "C4")).toBe(formatText(after, "C3"));
    expect(cellText(after, "C5")).toContain("<v>1e-7</v>");
  });

  it("makes the rows that are missing, in order, and keeps cells in order", () => {
    const full = carriedOut(workbook(), columns[0], setting("Esito", [1, 2, 3]));
    expect([...rowsOf(full).matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual([
      "2",
      "3",
      "4",
      "5",
    ]);
    expect([...rowsOf(full).matchAll(/<c r="(\w5)"/g)].map(([, at]) => at)).toEqual([
      "A5",
      "C5",
      "E5",
    ]);
  });

  it("looks like its row, with the number format, on the right and on one line", () => {
    expect(formatText(after, "C3")).toBe(
      `<xf numFmtId="170" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">` +
        `<alignment horizontal="right" vertical="top"/><protection locked="0"/></xf>`,
    );
  });

  it("keeps the look of a cell that is there, number format apart", () => {
    const written = carriedOut(workbook(), setting("Peso", [1, 2, 3], "0.0"));
    expect(formatText(written, "B3")).toContain(
      `<alignment horizontal="left" vertical="top" wrapText="1" indent="2"/>`,
    );
    expect(formatText(written, "B3")).toContain(`numFmtId="171"`);
    expect(partText(written, "xl/styles.xml")).toContain(
      `<numFmt numFmtId="171" formatCode="0.0"/></numFmts>`,
    );
  });

  it("leaves every part the same when the same values are written again", () => {
    const again = carriedOut(after, setting("Esito", [4.76, null, 1e-7], "0.000"));
    expect(Buffer.compare(again, after)).toBe(0);
  });

  it("replaces formulas of that column, its calculation and the order of calculation with them", () => {
    const rows = ROWS.replace(`<v>40</v>`, `<f>A3*2</f><v>40</v>`);
    const parts = workbookParts({ sheets: [{ name: "Dati", rows, tables: [tableOf()] }] });
    parts[TABLE] = (parts[TABLE] ?? "").replace(
      `name="Peso"/>`,
      `name="Peso"><calculatedColumnFormula>A1</calculatedColumnFormula></tableColumn>`,
    );
    parts["xl/calcChain.xml"] = `<calcChain><c r="B3" i="1"/></calcChain>`;
    parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="x/y"/></Types>`,
    );
    parts["xl/_rels/workbook.xml.rels"] = relationships([
      { type: "worksheet", target: "worksheets/sheet1.xml" },
      { type: "calcChain", target: "calcChain.xml" },
    ]);
    const input = buildXlsx(parts);
    const written = carriedOut(input, setting("Peso", [1, 2, 3]));
    expect(cellText(written, "B3")).toMatch(/^<c r="B3" s="\d+"><v>1<\/v><\/c>$/);
    expect(partText(written, TABLE)).toContain(`name="Peso"></tableColumn>`);
    expect(packageFaults({ output: written, input })).toEqual([]);
    expect(sdkFaults(written, input)).toEqual([]);
    expect(partText(written, "xl/calcChain.xml")).toBe("");
  });

  it("has the workbook calculated when it is opened, once values have changed", () => {
    expect(partText(after, "xl/workbook.xml")).toContain(`</sheets><calcPr fullCalcOnLoad="1"/>`);
  });

  it("is set once: twice is a fault of the plan", () => {
    const twice = [setting("Peso", [1, 2, 3]), setting("Peso", [7, 8, 9])];
    expect(() => carriedOut(workbook(), ...twice)).toThrow("set twice");
  });

  it("is known by its header's exact spelling", () => {
    expect(refusedWith(workbook(), setting("PESO", [1, 2, 3]))).toEqual([
      "workbookChanged",
      "Obiettivi",
    ]);
  });

  it("makes no empty cells where there is nothing whose look they would continue", () => {
    const file = workbook({}, { ref: "A2:B1048576" });
    const written = carriedOut(file, adding("Esito", "Altro"), setting("Esito", [4, null, 5]));
    expect(rowsOf(written)).toContain(`<row r="2" spans="1:4">`);
    expect([...rowsOf(written).matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual([
      "2",
      "3",
      "5",
    ]);
    expect([...rowsOf(written).matchAll(/<c r="([CD]\d+)"/g)].map(([, at]) => at)).toEqual([
      "C2",
      "D2",
      "C3",
      "C5",
    ]);
    expect(partText(written, TABLE)).toContain(`ref="A2:D1048576"`);
  });

  it("leaves the blank rows after its values as they are, and refuses when they are blank no more", () => {
    const filled = workbook(
      { rows: `${ROWS}<row r="6"><c r="B6" s="1"/></row>` },
      { ref: "A2:B9" },
    );
    const written = carriedOut(filled, setting("Peso", [1, 2, 3]));
    expect(rowsOf(written)).toMatch(/<row r="6"><c r="B6" s="\d+"\/><\/row>$/);
    const formula = `${ROWS}<row r="6"><c r="A6"><f>1</f></c></row>`;
    expect(
      refusedWith(workbook({ rows: formula }, { ref: "A2:B9" }), setting("Peso", [1, 2, 3])),
    ).toEqual(["workbookChanged", "Dati!A6"]);
  });

  it("cannot be written into a sheet without cells' element, nor out of order", () => {
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    const sheet = parts[SHEET] ?? "";
    const damaged = ["fileDamaged", SHEET];
    for (const broken of [
      sheet.replace(/<sheetData>.*<\/sheetData>/, ""),
      sheet.replace(`<row r="5">`, `<row r="3">`),
      sheet.replace(`r="A5"`, `r="F5"`),
      sheet.replace(`r="A5"`, `r="A6"`),
      sheet.replace(`r="A5"`, `r="5A"`),
    ]) {
      const file = buildXlsx({ ...parts, [SHEET]: broken });
      expect(refusedWith(file, setting("Peso", [1, 2, 3]))).toEqual(damaged);
    }
  });

  it("refuses a table, a column or a number of rows that is no longer there", () => {
    const refused = ["workbookChanged", "Obiettivi"];
    expect(refusedWith(workbook(), setting("Altro", [1, 2, 3]))).toEqual(refused);
    expect(refusedWith(workbook(), setting("Peso", [1, 2]))).toEqual([
      "workbookChanged",
      "Dati!A5",
    ]);
    expect(refusedWith(workbook(), setting("Peso", [1, 2, 3, 4]))).toEqual(refused);
    const other = { ...setting("Peso", [1, 2, 3]), table: "Indicatori" };
    expect(refusedWith(workbook(), other)).toEqual(["workbookChanged", "Indicatori"]);
  });

  it("stands in a row whose tag is full of white space", () => {
    const rows = ROWS.replace(`spans="1:2" ht`, `spans="1:2"${" ".repeat(300_000)}ht`);
    const written = carriedOut(workbook({ rows }), ...columns);
    expect(rowsOf(written)).toContain(`<row r="3" spans="1:3" `);
  });

  it("refuses what is not a number as a fault of the plan", () => {
    expect(() => carriedOut(workbook(), setting("Peso", [Number.NaN, 1, 2]))).toThrow("NaN");
  });

  it("is written with the prefix that the part uses", () => {
    const parts = workbookParts({ sheets: [{ name: "Dati", rows: ROWS, tables: [tableOf()] }] });
    for (const path of [SHEET, TABLE]) {
      parts[path] = (parts[path] ?? "")
        .replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
        .replace("xmlns=", "xmlns:x=");
    }
    const written = carriedOut(buildXlsx(parts), columns[0], setting("Esito", [1, 2, 3]));
    expect(partText(written, SHEET)).toMatch(
      /<x:row r="4"><x:c r="C4" s="\d+"><x:v>2<\/x:v><\/x:c><\/x:row>/,
    );
    expect(partText(written, TABLE)).toContain(`<x:tableColumn id="3" name="Esito"/>`);
  });
});

function tableOf(): TableSource {
  return { name: "Obiettivi", ref: "A2:B5", columns: ["Codice", "Peso"] };
}
