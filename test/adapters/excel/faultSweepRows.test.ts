import { calculateOn, demandWritten } from "../../acceptance/excelRun";
import { openedInExcel } from "../../contract/excelHost";
import { inspectEmulated } from "../../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";
import { cellKey, type EmulatedWorkbook } from "../../../tools/emulated-excel/model/workbook";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";
import { calculatedAndEdited } from "./faultSweepFiles";

// Somebody sorts the rows while a calculation is under way: between any two of its four batches.

/** Reading takes the first two; then one checks, and one writes. */
const [CATALOGUE, ROWS, CHECK, WRITE] = [1, 2, 3, 4] as const;

/** Puts the rows of the objectives in the opposite order, each with all its cells. */
function sortRows(workbook: EmulatedWorkbook): void {
  const { sheet, rectangle } = tableOf({ workbook }, "Obiettivi");
  const { top, left, bottom, right } = rectangle;
  const rows = Array.from({ length: bottom - top }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) =>
      sheet.cells.get(cellKey(top + 1 + row, left + column)),
    ),
  );
  rows.reverse().forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const key = cellKey(top + 1 + row, left + column);
      if (cell === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    });
  });
}

async function calculatedWhileSorting(bytes: Uint8Array, batch: number) {
  const host = openedInExcel(bytes);
  host.excel.faults.editBeforeBatch(batch, sortRows);
  const calculated = await calculateOn(host.gateway);
  return { calculated, after: await host.inspect() };
}

function sorted(bytes: Uint8Array) {
  const workbook = loadWorkbook(bytes);
  sortRows(workbook);
  return inspectEmulated(workbook);
}

async function calculatedAfterSorting(bytes: Uint8Array) {
  const host = openedInExcel(bytes);
  sortRows(host.excel.workbook);
  demandWritten(await calculateOn(host.gateway));
  return host.inspect();
}

describe.each([
  ["for the first time", () => Promise.resolve(workbookFile(smallPlan()))],
  ["again", () => calculatedAndEdited(smallPlan())],
])("rows sorted while a workbook is calculated %s", (_title, makeFile) => {
  it.each([
    ["before anything is read", CATALOGUE],
    ["before the rows are read", ROWS],
  ])("%s are calculated in their new order", async (_when, batch) => {
    const bytes = await makeFile();
    const { calculated, after } = await calculatedWhileSorting(bytes, batch);
    expect(calculated).toMatchObject({ ok: true });
    expect(after).toEqual(await calculatedAfterSorting(bytes));
  });

  it("after they were read are noticed before anything is written", async () => {
    const bytes = await makeFile();
    const { calculated, after } = await calculatedWhileSorting(bytes, CHECK);
    expect(calculated).toMatchObject({
      ok: false,
      failure: { code: "workbookChanged", where: "Obiettivi" },
    });
    expect(after).toEqual(sorted(bytes));
  });

  it("in the window that remains, after the check, are noticed by the writing itself and all is put back", async () => {
    const bytes = await makeFile();
    const { calculated, after } = await calculatedWhileSorting(bytes, WRITE);
    expect(calculated).toMatchObject({
      ok: false,
      failure: { code: "rowsMovedAndUndone", where: "Obiettivi" },
    });
    expect(after).toEqual(sorted(bytes));
  });
});
