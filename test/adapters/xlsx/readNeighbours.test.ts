import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { buildXlsx, workbookParts, type Parts } from "../../fixtures/xlsx";

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const HEADER = `<row r="1">${cell("A1", "Codice")}${cell("B1", "Esito")}</row>`;
const DATA = `<row r="2">${cell("A2", "a")}${cell("B2", "b")}</row>`;

function read(
  rows: string,
  attributes = "",
  change = (parts: Parts): Parts => parts,
): WorkbookSnapshot {
  const tables = [{ name: "T", ref: "A1:B2", columns: ["Codice", "Esito"], attributes }];
  const parts = workbookParts({ sheets: [{ name: "Dati", rows, tables }] });
  return readSnapshot(openPackage(buildXlsx(change(parts))), "Calcola.");
}

const tableOf = (...given: Parameters<typeof read>) => read(...given).tables[0];

describe("what stands around a table in a file", () => {
  it("is nothing where there is nothing", () => {
    expect(tableOf(HEADER + DATA)).toMatchObject({
      headerCells: null,
      besideHeaders: null,
      filledRowBelow: null,
    });
  });

  it("is the header cells, where they are not the names of the columns", () => {
    const header = `<row r="1">${cell("A1", "Codice")}<c r="B1"><v>2024</v></c></row>`;
    expect(tableOf(header + DATA)?.headerCells).toEqual(["Codice", "2024"]);
  });

  it("is the text right of the last header, and the filled row right below", () => {
    const header = HEADER.replace("</row>", `${cell("C1", "Peso")}</row>`);
    expect(tableOf(header + DATA)?.besideHeaders).toBe("Peso");
    expect(tableOf(`${HEADER}${DATA}<row r="3">${cell("B3", "x")}</row>`)?.filledRowBelow).toBe(3);
    expect(
      tableOf(`${HEADER}${DATA}<row r="3">${cell("C3", "x")}</row>`)?.filledRowBelow,
    ).toBeNull();
    expect(
      tableOf(`${HEADER}${DATA}<row r="4">${cell("B4", "x")}</row>`)?.filledRowBelow,
    ).toBeNull();
  });

  it("takes a first row with the names of the columns for the header, though its flag is lost", () => {
    expect(tableOf(HEADER + DATA, `headerRowCount="0"`)).toMatchObject({
      headerRow: 1,
      rows: [["a", "b"]],
    });
    expect(tableOf(DATA.replaceAll("2", "1") + DATA, `headerRowCount="0"`)?.rows).toHaveLength(2);
  });

  it.each(["hidden", "veryHidden"])("tells a sheet whose state is %s", (state) => {
    const hide = (parts: Parts): Parts => ({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
        "<sheet ",
        `<sheet state="${state}" `,
      ),
    });
    expect(read(HEADER + DATA, "", hide).sheets[0]?.isHidden).toBe(true);
    expect(read(HEADER + DATA).sheets[0]?.isHidden).toBe(false);
  });

  it("tells that formulas are to be calculated when the file is opened", () => {
    const wait = (parts: Parts): Parts => ({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(
        "</workbook>",
        `<calcPr fullCalcOnLoad="1"/></workbook>`,
      ),
    });
    expect(read(HEADER + DATA, "", wait).calculatesOnLoad).toBe(true);
    expect(read(HEADER + DATA).calculatesOnLoad).toBe(false);
  });
});
