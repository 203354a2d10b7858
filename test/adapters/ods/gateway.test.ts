import { createFileGateway } from "../../../src/adapters/xlsx/gateway";
import { createOdsGateway, isOds } from "../../../src/adapters/ods/gateway";
import { readOdsContent } from "../../../src/adapters/ods/odsSheets";
import { success } from "../../../src/core/workbook/result";
import { NOT_CALCULATED } from "../../../src/core/workbook/snapshot";
import { itWithLibreOffice } from "../../fixtures/readers/itWithLibreOffice";
import { resavedByLibreOffice } from "../../fixtures/readers/libreoffice";
import { workbookFile } from "../../fixtures/workbookFile";

const NAMESPACES = ["office", "table", "text", "style", "calcext"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");

function read(tables: string, styles = "") {
  return readOdsContent(
    `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    "content.xml",
  );
}

function rowsOf(cells: string) {
  return read(
    `<table:table table:name="F"><table:table-row>${cells}</table:table-row></table:table>`,
  ).sheets[0]?.rows;
}

describe("a cell of OpenDocument", () => {
  it.each([
    ['office:value-type="float" office:value="12.5"', { number: 12.5, format: "plain" }],
    ['office:value-type="percentage" office:value="0.85"', { number: 0.85, format: "percent" }],
    ['office:value-type="boolean" office:boolean-value="true"', true],
    [
      'office:value-type="date" office:date-value="2024-12-31T00:00:00"',
      { number: 45657, format: "date" },
    ],
    ['table:formula="of:=1+1"', { error: NOT_CALCULATED }],
  ])("with %s", (attributes, cell) => {
    expect(rowsOf(`<table:table-cell ${attributes}/>`)).toEqual([[cell]]);
  });

  it("has the text of its paragraphs, without the comment on it", () => {
    expect(
      rowsOf(
        `<table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation>` +
          `<text:p>Piano<text:s text:c="2"/><text:span>asfalti</text:span></text:p><text:p>2024</text:p></table:table-cell>`,
      ),
    ).toEqual([["Piano  asfalti\n2024"]]);
  });

  it("takes a table within a cell for text of the cell", () => {
    const inner = `<table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`;
    const outer = `<table:table-cell><text:p>a</text:p>${inner}</table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell>`;
    expect(rowsOf(outer)).toEqual([["a\nb", "c"]]);
  });

  it("is repeated as often as it says, and blanks to the end of the sheet are not kept", () => {
    expect(
      rowsOf(
        `<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>` +
          `<table:table-cell table:number-columns-repeated="1020"/>`,
      ),
    ).toEqual([[null, null, "x", "x"]]);
  });
});

it("says hidden sheets, rows and columns, merged cells and named ranges", () => {
  const { sheets, ranges } = read(
    `<table:table table:name="Dati" table:style-name="ta1"><table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>` +
      `<table:table-row table:visibility="collapse"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>` +
      `<table:database-ranges><table:database-range table:name="Obiettivi" table:target-range-address="&apos;Foglio 1&apos;.A1:&apos;Foglio 1&apos;.C9"/></table:database-ranges>`,
    `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>`,
  );
  expect(sheets).toEqual([
    {
      name: "Dati",
      isHidden: true,
      rows: [[], [], ["a"]],
      merged: [{ firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 2 }],
      hiddenRows: [3],
      hiddenColumns: [2, 3],
    },
  ]);
  expect(ranges).toEqual([
    {
      name: "Obiettivi",
      sheet: "Foglio 1",
      range: { firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 3 },
    },
  ]);
});

it("refuses more cells than a block may have, however few bytes say them", () => {
  const row = `<table:table-row table:number-rows-repeated="16000"><table:table-cell table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell></table:table-row>`;
  expect(() => read(`<table:table table:name="F">${row}</table:table>`)).toThrow("sheetTooLarge");
});

itWithLibreOffice("reads of an .ods that LibreOffice made what it reads of the .xlsx", async () => {
  const xlsx = workbookFile({
    Obiettivi: [
      ["Settore/servizio", "Ob. operativo", "Peso", "Esito"],
      ["Tecnico", "Piano asfalti", { percent: 0.6 }, "Raggiunto"],
      ["Tributi", "Recupero IMU", { percent: 0.4 }, null],
    ],
  });
  const ods = resavedByLibreOffice(xlsx, "ods");
  expect([isOds(ods), isOds(xlsx)]).toEqual([true, false]);
  const original = createFileGateway({
    load: () => Promise.resolve(success(xlsx)),
    save: () => Promise.reject(new Error("not written")),
  });
  const gateway = createOdsGateway(ods);
  expect(await gateway.readBlock("Obiettivi")).toEqual(await original.readBlock("Obiettivi"));
  const read = await gateway.read("");
  expect(read.ok && read.value.tables).toMatchObject([
    {
      name: "Obiettivi",
      sheet: "Obiettivi",
      headerRow: 1,
      headers: ["Settore/servizio", "Ob. operativo", "Peso", "Esito"],
    },
  ]);
});
