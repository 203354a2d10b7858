import { followTables } from "../../../src/adapters/excel/changes";
import { openEmulatedExcel } from "../../emulator/emulatedExcel";
import { loadWorkbook } from "../../emulator/load";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

/** Events come in a later task. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function follow(isOwnWriting = false) {
  const excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())));
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  const heard = { changes: 0 };
  const isTold = await followTables(
    { host, patience: null, onWaiting: () => undefined },
    () => {
      heard.changes += 1;
    },
    () => isOwnWriting,
  );
  return { excel, heard, isTold };
}

describe("following the tables of an open workbook", () => {
  it("hears of what the user and a co-author type in them", async () => {
    const { excel, heard, isTold } = await follow();
    excel.user.typeInCell("Obiettivi!E4", "Escluso");
    excel.coauthor.typeInCell("Obiettivi!E3", "Escluso");
    await delivered();
    expect([isTold, heard.changes]).toEqual([true, 2]);
  });

  it("hears nothing of cells beside them", async () => {
    const { excel, heard } = await follow();
    excel.user.typeInCell("Obiettivi!Z90", "Nota");
    await delivered();
    expect(heard.changes).toBe(0);
  });

  it("does not take the pane's own writing for somebody's", async () => {
    const { excel, heard } = await follow(true);
    excel.user.typeInCell("Obiettivi!E4", "Escluso");
    await delivered();
    expect(heard.changes).toBe(0);
  });

  it("says so where Excel does not agree to tell", async () => {
    const excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())));
    excel.faults.failBatch(1, "GeneralException");
    const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
    const line = { host, patience: null, onWaiting: () => undefined };
    expect(
      await followTables(
        line,
        () => undefined,
        () => false,
      ),
    ).toBe(false);
  });
});
