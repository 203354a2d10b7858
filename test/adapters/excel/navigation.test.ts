import { showPlace, type ExcelPlace } from "../../../src/adapters/excel/view/navigation";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";
import { activeSheet, selectedCells } from "../../../tools/emulated-excel/model/selection";
import { sheetOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { workbookFile } from "../../fixtures/workbookFile";
import { smallPlan } from "../../fixtures/smallPlan";

function open(): EmulatedExcel {
  return openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())));
}

function show({ Excel, isSetSupported }: EmulatedExcel, place: ExcelPlace): Promise<boolean> {
  const host = { run: Excel.run, isSetSupported };
  return showPlace({ host, timeoutMs: null, onWaiting: () => undefined }, place);
}

function seen({ workbook }: EmulatedExcel): object {
  return { sheet: activeSheet(workbook).name, ...selectedCells(workbook).rectangle };
}

describe("showing a place in Excel", () => {
  it("goes to the sheet of a cell and selects it", async () => {
    const excel = open();
    const place = { kind: "cell", sheet: "Obiettivi", address: "E4" } as const;
    expect(await show(excel, place)).toBe(true);
    expect(seen(excel)).toMatchObject({ sheet: "Obiettivi", top: 3, left: 4, bottom: 3, right: 4 });
  });

  it("goes to the beginning of a sheet", async () => {
    const excel = open();
    expect(await show(excel, { kind: "sheet", sheet: "Obiettivi" })).toBe(true);
    expect(seen(excel)).toMatchObject({ sheet: "Obiettivi", top: 0, left: 0 });
  });

  it("selects a whole column of a table", async () => {
    const excel = open();
    const place = { kind: "column", table: "Obiettivi", header: "Esito" } as const;
    expect(await show(excel, place)).toBe(true);
    expect(seen(excel)).toMatchObject({ sheet: "Obiettivi", top: 0, left: 4, bottom: 3, right: 4 });
  });

  it.each<ExcelPlace>([
    { kind: "cell", sheet: "Altro", address: "A1" },
    { kind: "column", table: "Altra", header: "Esito" },
    { kind: "column", table: "Obiettivi", header: "Altro" },
  ])("says that what is no longer there cannot be shown: %j", async (place) => {
    expect(await show(open(), place)).toBe(false);
  });

  it("does not show what somebody has hidden", async () => {
    const excel = open();
    sheetOf(excel, "Obiettivi").visibility = "Hidden";
    expect(await show(excel, { kind: "cell", sheet: "Obiettivi", address: "A1" })).toBe(false);
    const column = { kind: "column", table: "Obiettivi", header: "Esito" } as const;
    expect(await show(excel, column)).toBe(false);
  });
});
