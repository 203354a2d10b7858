import { addColumns, DATA_SHEET } from "../../contract/contractContent";
import { cellAt, putCell } from "../../../tools/emulated-excel/model/cells";
import type { EmulatedSheet } from "../../../tools/emulated-excel/model/workbook";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { applyTo, DONE, openExcel } from "./openedExcel";

/** Counted from 0: the last column of the table, and the two that are added. */
const [LAST, FIRST_NEW, SECOND_NEW] = [3, 4, 5];
const FIRST_ROW = 3;

/** The sheet after columns were added to its table. */
async function widened(prepare: (sheet: EmulatedSheet) => void): Promise<EmulatedSheet> {
  const opened = openExcel([DATA_SHEET]);
  const { sheet } = tableOf(opened.excel, "Dati");
  prepare(sheet);
  expect(await applyTo(opened, [addColumns])).toEqual(DONE);
  return sheet;
}

describe("columns that are added to a table", () => {
  it("have the look of their neighbour without the rules made for its values", async () => {
    const sheet = await widened((data) => {
      const cell = cellAt(data, FIRST_ROW, LAST);
      putCell(data, FIRST_ROW, LAST, { ...cell, format: { ...cell.format, isConditional: true } });
    });
    const hasRules = [LAST, FIRST_NEW, SECOND_NEW].map(
      (column) => cellAt(sheet, FIRST_ROW, column).format.isConditional,
    );
    expect(hasRules).toEqual([true, false, false]);
  });

  it("are seen also where the sheet's columns were hidden", async () => {
    const sheet = await widened(({ hiddenColumns }) => {
      hiddenColumns
        .add(FIRST_NEW)
        .add(SECOND_NEW)
        .add(SECOND_NEW + 1);
    });
    expect([...sheet.hiddenColumns]).toEqual([SECOND_NEW + 1]);
  });
});
