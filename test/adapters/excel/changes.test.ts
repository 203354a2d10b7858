import { followTables } from "../../../src/adapters/excel/events/changes";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import { delivered } from "../../../tools/emulated-excel/events/delivered";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";
import { addSheet } from "../../../tools/emulated-excel/model/sheetStructure";
import { deleteTable, layTable } from "../../../tools/emulated-excel/model/tableLayout";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

function openSmallPlan(): EmulatedExcel {
  return openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())));
}

function followIn(excel: EmulatedExcel, onChange: () => void): Promise<boolean> {
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  const session = { host, timeoutMs: null, onWaiting: () => undefined };
  return followTables(session, onChange, () => false);
}

/** How often the pane hears of what `act` does. */
async function heardOf(act: (excel: EmulatedExcel) => void): Promise<number> {
  const excel = openSmallPlan();
  let changes = 0;
  const isTold = await followIn(excel, () => {
    changes += 1;
  });
  expect(isTold).toBe(true);
  act(excel);
  await delivered();
  return changes;
}

describe("following the tables of an open workbook", () => {
  it("hears of what the user and a co-author type in them", async () => {
    const changes = await heardOf(({ user, coauthor }) => {
      user.typeInCell("Obiettivi!E4", "Escluso");
      coauthor.typeInCell("Obiettivi!E3", "Escluso");
    });
    expect(changes).toBe(2);
  });

  it("hears nothing of cells beside them", async () => {
    const changes = await heardOf(({ user }) => {
      user.typeInCell("Obiettivi!Z90", "Nota");
    });
    expect(changes).toBe(0);
  });

  it("hears of a table that is deleted, and of one that is added", async () => {
    const changes = await heardOf((excel) => {
      const { user } = excel;
      user.edit(() => {
        deleteTable(tableOf(excel, "Obiettivi"), "keepCells");
      });
      user.edit((workbook) => {
        const place = { top: 0, left: 0, bottom: 1, right: 1 };
        layTable(addSheet(workbook, "Elenchi"), place, true);
      });
    });
    expect(changes).toBe(2);
  });

  it("hears of a sheet that is deleted with its table, also with one that is new", async () => {
    const changes = await heardOf(({ user }) => {
      user.deleteSheet("Obiettivi");
      user.edit((workbook) => {
        const place = { top: 0, left: 0, bottom: 1, right: 1 };
        layTable(addSheet(workbook, "Elenchi"), place, true);
      });
      user.deleteSheet("Elenchi");
    });
    expect(changes).toBe(3);
  });

  it("hears nothing of a sheet that is deleted without a table, also where one stood before", async () => {
    const changes = await heardOf((excel) => {
      const { user } = excel;
      user.addSheet("Appunti");
      user.deleteSheet("Appunti");
      user.edit(() => {
        deleteTable(tableOf(excel, "Obiettivi"), "keepCells");
      });
      user.deleteSheet("Obiettivi");
    });
    expect(changes).toBe(1);
  });

  it("says so where Excel does not agree to tell", async () => {
    const excel = openSmallPlan();
    excel.faults.failBatch(1, "GeneralException");
    expect(await followIn(excel, () => undefined)).toBe(false);
  });
});
