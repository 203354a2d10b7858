import type { WriteOperation } from "../../../src/core/workbook/plan";
import { createExcelGateway } from "../../../src/adapters/excel/gateway";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import type { Settings } from "../../../tools/emulated-excel/emulatedHost";
import { inspectEmulated } from "../../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";
import { buildWorkbook } from "../../fixtures/xlsx";
import { DONE, refusedWith, type OpenedExcel } from "./openedExcel";

// A formula that fills several cells beside the table B2:C5, or below it; its other cells look blank.

const HEADERS = `<c r="B2" t="inlineStr"><is><t>Codice</t></is></c><c r="C2" t="inlineStr"><is><t>Peso</t></is></c>`;

/** A sheet with these cells in rows 1 to 7, beside those of the table. */
function opened(cells: Readonly<Record<number, string>>, settings: Settings = {}): OpenedExcel {
  const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => {
    const own = row === 2 ? HEADERS : row > 2 && row < 6 ? `<c r="B${row}"><v>${row}</v></c>` : "";
    return `<row r="${row}">${own}${cells[row] ?? ""}</row>`;
  });
  const table = { name: "Obiettivi", ref: "B2:C5", columns: ["Codice", "Peso"] };
  const file = buildWorkbook({
    sheets: [{ name: "Dati", rows: rows.join(""), tables: [table] }],
  });
  const excel = openEmulatedExcel(loadWorkbook(file), settings);
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  return {
    excel,
    gateway: createExcelGateway(host),
    inspect: () => inspectEmulated(excel.workbook),
  };
}

function formula(address: string, ref: string, isSpill: boolean, value = ""): string {
  const metadata = isSpill ? ` cm="1"` : "";
  return `<c r="${address}"${metadata} t="str"><f t="array" ref="${ref}">X1:X9</f><v>${value}</v></c>`;
}

const add = (...headers: readonly string[]): WriteOperation => ({
  kind: "addTableColumns",
  table: "Obiettivi",
  headers,
  width: 10,
});

const APPEND: WriteOperation = {
  kind: "appendTableRows",
  table: "Obiettivi",
  headers: ["Codice"],
  rows: [[6]],
};

describe("a formula of several cells in the way of a table", () => {
  it.each<[string, Record<number, string>, WriteOperation, "Columns" | "Rows", string]>([
    [
      "a spill in the room for a column is named by its range",
      { 3: formula("D3", "D3:D9", true) },
      add("Nuova"),
      "Columns",
      "Dati!D3:D9",
    ],
    [
      "a spill that comes from outside, by the cells that it reaches",
      { 1: formula("D1", "D1:D9", true) },
      add("Nuova", "Altra"),
      "Columns",
      "Dati!D2:E5",
    ],
    [
      "a spill whose other cells hold something, by its range",
      {
        1: formula("E1", "E1:E4", true, "x"),
        3: `<c r="E3" t="str"><v>y</v></c>`,
      },
      add("Nuova", "Altra"),
      "Columns",
      "Dati!E1:E4",
    ],
    [
      "a spill below the table, in the room for a row",
      { 6: formula("A6", "A6:C6", true) },
      APPEND,
      "Rows",
      "Dati!B6:C6",
    ],
    [
      "an old array, by its first cell",
      { 4: formula("D4", "D4:D9", false) },
      add("Nuova"),
      "Columns",
      "Dati!D4",
    ],
    [
      "an old array that comes from outside, by the cells that it reaches",
      { 1: formula("D1", "D1:D3", false) },
      add("Nuova"),
      "Columns",
      "Dati!D2:D5",
    ],
  ])("%s", async (_title, cells, operation, room, where) => {
    const excel = opened(cells);
    const before = excel.inspect();
    const done = await excel.gateway.apply({ operations: [operation] });
    expect(done).toMatchObject(refusedWith(`noRoomFor${room}`, where));
    expect(excel.inspect()).toEqual(before);
  });

  it("is no obstacle beside the room, or as a formula of a single cell of the table", async () => {
    const beside = opened({ 1: formula("F1", "F1:F9", true) });
    expect(await beside.gateway.apply({ operations: [add("Nuova")] })).toEqual(DONE);
    const single = opened({ 3: formula("C3", "C3", false) });
    expect(await single.gateway.apply({ operations: [add("Nuova")] })).toEqual(DONE);
  });

  it("takes no batch more, however many rows there are", async () => {
    const { excel, gateway } = opened({});
    await gateway.apply({ operations: [add("Nuova")] });
    expect(excel.batches).toBe(2);
  });

  it("is refused by an Excel that cannot tell of it, and nothing is written", async () => {
    const excel = opened({ 1: formula("D1", "D1:D3", false) }, { excelApi: "1.9" });
    const before = excel.inspect();
    const done = await excel.gateway.apply({ operations: [add("Nuova")] });
    expect(done).toMatchObject(refusedWith("excelFailed", "InvalidOperation"));
    expect(excel.inspect()).toEqual(before);
  });
});
