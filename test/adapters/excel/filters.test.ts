import type { WriteOperation } from "../../../src/core/workbook/plan";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { DATA_SHEET, NARROW_SHEET, setColumn } from "../../contract/contractContent";
import { sheetOf } from "../../contract/contractSteps";
import { applyFilters } from "../../../tools/emulated-excel/model/tableFilters";
import { deleteTable } from "../../../tools/emulated-excel/model/tableLayout";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { applyTo, DONE, openExcel, refusedWith, type OpenedExcel } from "./openedExcel";

const weights = setColumn("Peso", [10, 20, 30]);
const keys: readonly CellValue[] = ["A.1", "=A.2", null];
const expectKeys: WriteOperation = {
  kind: "expectRows",
  table: "Dati",
  header: "Codice",
  values: keys,
};
const CRITERIA = { filterOn: "Values", values: ["A.1"] };

/** The data shown in part: the first row only. */
function openFiltered(): OpenedExcel {
  const opened = openExcel([DATA_SHEET]);
  const table = tableOf(opened.excel, "Dati");
  const [code] = table.columns;
  if (code !== undefined) code.filter = CRITERIA;
  applyFilters(table);
  return opened;
}

function weightsIn(opened: OpenedExcel): readonly unknown[] {
  const { cells } = sheetOf(opened.inspect(), DATA_SHEET.name);
  return ["C4", "C5", "C6"].map((address) => cells[address]?.value);
}

describe("a table of which a filter hides rows", () => {
  it("is not written without consent", async () => {
    const opened = openFiltered();
    const before = opened.inspect();
    expect(await applyTo(opened, [weights])).toMatchObject(refusedWith("tableFiltered", "Dati"));
    expect(opened.inspect()).toEqual(before);
  });

  it("is read in all its rows", async () => {
    const read = await openFiltered().gateway.read("");
    expect(read.ok && read.value.tables[0]?.rows).toHaveLength(3);
  });

  it("is written row by row with consent, in one batch more, and filtered as before", async () => {
    const opened = openFiltered();
    const { excel } = opened;
    const hidden = [...(excel.workbook.sheets[0]?.hiddenRows ?? [])];
    expect(hidden).toEqual([4, 5]);
    expect(await applyTo(opened, [expectKeys, weights], { liftsFilters: true })).toEqual(DONE);
    expect(weightsIn(opened)).toEqual([10, 20, 30]);
    expect(tableOf(opened.excel, "Dati").columns.map(({ filter }) => filter)).toEqual([
      CRITERIA,
      null,
      null,
    ]);
    expect([...(excel.workbook.sheets[0]?.hiddenRows ?? [])]).toEqual(hidden);
    expect(excel.batches).toBe(3);
  });

  it("is written and says so when its filter cannot be put back", async () => {
    const opened = openFiltered();
    opened.excel.faults.failBatch(3, "GeneralException");
    const applied = await applyTo(opened, [weights], { liftsFilters: true });
    expect(applied).toMatchObject(refusedWith("filterNotPutBack", "Dati"));
    expect(weightsIn(opened)).toEqual([10, 20, 30]);
  });

  it("gets its filters back but for that of a column which is taken away", async () => {
    const opened = openFiltered();
    const last = tableOf(opened.excel, "Dati").columns.at(-1);
    if (last !== undefined) last.filter = { filterOn: "Values", values: ["45350"] };
    const remove: WriteOperation = {
      kind: "removeTableColumns",
      table: "Dati",
      headers: [last?.name ?? ""],
    };
    expect(await applyTo(opened, [weights, remove], { liftsFilters: true })).toEqual(DONE);
    expect(tableOf(opened.excel, "Dati").columns.map(({ filter }) => filter)).toEqual([
      CRITERIA,
      null,
    ]);
  });

  it("gets its filter back also when another table goes while it is written", async () => {
    const opened = openExcel([NARROW_SHEET, DATA_SHEET]);
    const { workbook, faults } = opened.excel;
    const left = tableOf(opened.excel, "Sinistra");
    const data = tableOf(opened.excel, "Dati");
    for (const [table, values] of [
      [left, ["a"]],
      [data, ["A.1"]],
    ] as const) {
      const [column] = table.columns;
      if (column !== undefined) column.filter = { filterOn: "Values", values };
      applyFilters(table);
    }
    faults.editBeforeBatch(3, () => {
      deleteTable(left, "keepCells");
    });
    const write: WriteOperation = {
      kind: "setTableCells",
      table: "Sinistra",
      header: "Uno",
      cells: [{ row: 0, value: "b" }],
    };
    expect(await applyTo(opened, [write, weights], { liftsFilters: true })).toEqual(DONE);
    expect(workbook.tables).not.toContain(left);
    expect(data.columns.map(({ filter }) => filter)).toEqual([CRITERIA, null, null]);
  });

  it("gets its filter back also when the writing fails", async () => {
    const opened = openFiltered();
    opened.excel.faults.failBatch(2, "GeneralException", { actionIndex: 12 });
    const applied = await applyTo(opened, [weights], { liftsFilters: true });
    expect(applied).toMatchObject(refusedWith("excelFailed", "GeneralException"));
    expect(tableOf(opened.excel, "Dati").columns.map(({ filter }) => filter)).toEqual([
      CRITERIA,
      null,
      null,
    ]);
  });
});
