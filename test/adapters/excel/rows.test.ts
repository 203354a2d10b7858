import type { WriteOperation } from "../../../src/core/workbook/plan";
import { bare, cell, DATA_SHEET, row } from "../../contract/contractContent";
import { sheetOf } from "../../contract/contractSteps";
import type { StartingSheet } from "../../contract/host";
import { mergeCells } from "../../../tools/emulated-excel/model/merging";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { applyTo, DONE, openExcel, refusedWith } from "./openedExcel";

/** A table of three data rows, the last of them blank; `below` is written under it. */
function shortTable(...below: readonly string[]): StartingSheet {
  const rows = [
    row("Codice", "Peso"),
    row("1", 5),
    row("2", 6),
    row(),
    ...below.map((text) => row(text)),
  ];
  const place = { headerRow: 1, firstColumn: 1, columnCount: 2, dataRowCount: 3 };
  return { name: "Corta", content: { ...bare(rows), tables: [{ name: "Corta", ...place }] } };
}

const append: WriteOperation = {
  kind: "appendTableRows",
  table: "Corta",
  headers: ["Peso", "Codice"],
  rows: [
    [7, "=A1"],
    [null, "1/2"],
  ],
};

function cellsOf(opened: ReturnType<typeof openExcel>) {
  const { cells } = sheetOf(opened.inspect(), "Corta");
  return (address: string) => cells[address]?.value ?? null;
}

describe("rows appended to a table in Excel", () => {
  it("fill the blank ones first, then make it longer", async () => {
    const opened = openExcel([shortTable("", "Nota")]);
    expect(await applyTo(opened, [append])).toEqual(DONE);
    const at = cellsOf(opened);
    expect(["A4", "B4", "A5", "B5", "A6"].map(at)).toEqual(["=A1", 7, "1/2", null, "Nota"]);
    expect(opened.inspect().tables[0]?.dataRowCount).toBe(4);
    expect(opened.excel.batches).toBe(3);
  });

  it("keep numbers as numbers below a column that is formatted as text, and are formatted so too", async () => {
    const formatted = { height: null, cells: [cell("1"), cell("05", "plain", "@")] };
    const place = { headerRow: 1, firstColumn: 1, columnCount: 2, dataRowCount: 1 };
    const content = {
      ...bare([row("Codice", "Peso"), formatted]),
      tables: [{ name: "Corta", ...place }],
    };
    const opened = openExcel([{ name: "Corta", content }]);
    expect(await applyTo(opened, [append])).toEqual(DONE);
    const { B2, B3, B4 } = sheetOf(opened.inspect(), "Corta").cells;
    expect(B2).toMatchObject({ value: "05", numberFormat: "@" });
    expect(B3).toMatchObject({ value: 7, numberFormat: "@" });
    expect(B4?.value ?? null).toBeNull();
    expect(opened.excel.batches).toBe(3);
  });

  it("are refused over a cell that holds something, and nothing is written", async () => {
    const opened = openExcel([shortTable("Nota")]);
    const before = opened.inspect();
    expect(await applyTo(opened, [append])).toMatchObject(refusedWith("noRoomForRows", "Corta!A5"));
    expect(opened.inspect()).toEqual(before);
  });

  it("are refused over merged cells that begin beside the table", async () => {
    const opened = openExcel([DATA_SHEET]);
    const { sheet } = tableOf(opened.excel, "Dati");
    mergeCells(sheet, { top: 6, left: 0, bottom: 6, right: 1 }, false);
    const one: WriteOperation = { ...append, table: "Dati", headers: ["Codice"], rows: [["A.4"]] };
    expect(await applyTo(opened, [one])).toMatchObject(
      refusedWith("noRoomForRows", "Dati del '24!A7:B7"),
    );
  });

  it("are refused where this Excel cannot make the table longer without moving what is below", async () => {
    const opened = openExcel([shortTable()], {}, { excelApi: "1.9" });
    const refused = refusedWith("operationNotSupported", "Corta");
    expect(await applyTo(opened, [append])).toMatchObject(refused);
    expect(await applyTo(opened, [{ ...append, rows: [[7, "x"]] }])).toEqual(DONE);
  });
});

it("single cells of a column take texts as texts and leave the others", async () => {
  const opened = openExcel([shortTable()]);
  const cells = [
    { row: 2, value: "=B1" },
    { row: 0, value: null },
  ];
  const set: WriteOperation = { kind: "setTableCells", table: "Corta", header: "Codice", cells };
  expect(await applyTo(opened, [set])).toEqual(DONE);
  expect(["A2", "A3", "A4", "B2"].map(cellsOf(opened))).toEqual([null, "2", "=B1", 5]);
  const outside: WriteOperation = { ...set, cells: [{ row: 3, value: 1 }] };
  expect(await applyTo(opened, [outside])).toMatchObject(refusedWith("workbookChanged", "Corta"));
});

it("a sheet is read as it stands in one batch", async () => {
  const opened = openExcel([DATA_SHEET]);
  const read = await opened.gateway.readBlock("DATI DEL '24");
  expect(read).toMatchObject({
    ok: true,
    value: { sheet: "Dati del '24", firstRow: 1, merged: [] },
  });
  expect(read.ok && read.value.rows.at(-1)).toEqual([null, null, null, null, "Sotto e a destra"]);
  expect(opened.excel.batches).toBe(1);
  const missing = await opened.gateway.readBlock("Assente");
  expect(missing).toMatchObject(refusedWith("workbookChanged", "Assente"));
});
