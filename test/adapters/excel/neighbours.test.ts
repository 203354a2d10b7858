import { createExcelGateway } from "../../../src/adapters/excel/gateway";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";
import { lookOf } from "../../../tools/emulated-excel/model/looks";
import { buildXlsx, workbookParts } from "../../fixtures/xlsx";

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const HEADER = cell("A1", "Codice") + cell("B1", "Esito");
const DATA = `<row r="2">${cell("A2", "a")}${cell("B2", "b")}</row>`;

interface Opened {
  readonly rows?: string;
  readonly ref?: string;
  readonly looks?: Readonly<Record<string, string>>;
}

/** What an open Excel says of a table of two columns. */
async function read({ rows, ref = "A1:B2", looks = {} }: Opened): Promise<WorkbookSnapshot> {
  const tables = [{ name: "T", ref, columns: ["Codice", "Esito"] }];
  const sheet = { name: "Dati", rows: rows ?? `<row r="1">${HEADER}</row>${DATA}`, tables };
  const excel = openEmulatedExcel(loadWorkbook(buildXlsx(workbookParts({ sheets: [sheet] }))), {});
  for (const [name, value] of Object.entries(looks)) lookOf(excel.workbook).set(name, value);
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  const snapshot = await createExcelGateway(host).read("Calcola.");
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.failure));
  return snapshot.value;
}

const tableOf = async (opened: Opened) => (await read(opened)).tables[0];

describe("what stands around a table in an open Excel", () => {
  it("is nothing where there is nothing", async () => {
    expect(await tableOf({})).toMatchObject({
      headerCells: null,
      besideHeaders: null,
      filledRowBelow: null,
    });
  });

  it("is the text right of the last header, and the filled row right below", async () => {
    const beside = `<row r="1">${HEADER}${cell("C1", " Peso ")}</row>${DATA}`;
    expect((await tableOf({ rows: beside }))?.besideHeaders).toBe("Peso");
    const below = (address: string, row: number) =>
      `<row r="1">${HEADER}</row>${DATA}<row r="${row}">${cell(address, "x")}</row>`;
    expect((await tableOf({ rows: below("B3", 3) }))?.filledRowBelow).toBe(3);
    expect((await tableOf({ rows: below("C3", 3) }))?.filledRowBelow).toBeNull();
    expect((await tableOf({ rows: below("B4", 4) }))?.filledRowBelow).toBeNull();
  });

  it("is read where the table ends with the sheet", async () => {
    const lastColumns = `<row r="1">${cell("XFC1", "Codice")}${cell("XFD1", "Esito")}</row>`;
    expect(await tableOf({ rows: lastColumns, ref: "XFC1:XFD2" })).toMatchObject({
      firstColumn: 16383,
      besideHeaders: null,
    });
    expect(await tableOf({ ref: "A1:B1048576" })).toMatchObject({ filledRowBelow: null });
  });
});

describe("formulas that wait for calculation", () => {
  it.each([
    ["Manual", "Pending", true],
    ["Manual", "Done", false],
    ["Automatic", "Pending", false],
  ])("in the mode %s, state %s: %s", async (calculationMode, calculationState, waits) => {
    const { calculatesOnLoad } = await read({ looks: { calculationMode, calculationState } });
    expect(calculatesOnLoad).toBe(waits);
  });
});
