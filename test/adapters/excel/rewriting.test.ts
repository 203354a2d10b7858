import type { WriteOperation } from "../../../src/core/workbook/plan";
import { RICH_CONTENT, DATA_SHEET } from "../../contract/contractContent";
import { mergeCells } from "../../../tools/emulated-excel/model/merging";
import type { EmulatedSheet } from "../../../tools/emulated-excel/model/workbook";
import { sheetOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { applyTo, DONE, openExcel } from "./openedExcel";

const NAME = "Riepilogo";
const content = { ...RICH_CONTENT, tables: [] };

/** A sheet of ours that a user has changed, rewritten. */
async function rewritten(change: (sheet: EmulatedSheet) => void) {
  const opened = openExcel([DATA_SHEET, { name: NAME, content }]);
  const sheet = sheetOf(opened.excel, NAME);
  change(sheet);
  const rewrite: WriteOperation = { kind: "rewriteSheet", sheet: NAME, content };
  expect(await applyTo(opened, [rewrite])).toEqual(DONE);
  return { sheet, inspected: opened.inspect() };
}

describe("a sheet that is rewritten has nothing left of what somebody did to it", () => {
  it.each<[string, (sheet: EmulatedSheet) => void]>([
    [
      "merged cells",
      (sheet) => {
        mergeCells(sheet, { top: 2, left: 0, bottom: 4, right: 1 }, false);
      },
    ],
    [
      "hidden rows",
      (sheet) => {
        sheet.hiddenRows.add(3);
      },
    ],
    [
      "hidden columns",
      (sheet) => {
        sheet.hiddenColumns.add(1);
      },
    ],
    [
      "a filter",
      (sheet) => {
        sheet.hasFilter = true;
      },
    ],
  ])("%s", async (_what, change) => {
    const { sheet, inspected } = await rewritten(change);
    expect(inspected).toEqual((await rewritten(() => undefined)).inspected);
    expect(sheet.hasFilter).toBe(false);
    expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([]);
  });
});
