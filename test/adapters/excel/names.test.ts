import { calculateOn, demandWritten, restoreOn } from "../../acceptance/excelRun";
import { openedInExcel } from "../../contract/excelHost";
import { activateSheet } from "../../../tools/emulated-excel/model/selection";
import { copySheet } from "../../../tools/emulated-excel/model/sheetCopy";
import { sheetOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

const MARK = "CalcolaPerformance.Riepilogo_2025";

it("the marks are renewed also while a copy of the summary, which has them as its own names, is in front", async () => {
  const host = openedInExcel(workbookFile(smallPlan()));
  const { gateway, excel } = host;
  demandWritten(await calculateOn(gateway));
  const { names: before } = await host.inspect();
  excel.user.edit(() => {
    const copy = copySheet(sheetOf(excel, "Riepilogo 2025"));
    expect(copy.names.has(MARK)).toBe(true);
    activateSheet(copy);
  });
  excel.user.typeInCell("Obiettivi!E2", "Non raggiunto");
  demandWritten(await calculateOn(gateway));
  const { names: after } = await host.inspect();
  expect(after[MARK]).toEqual(before[MARK]);
  expect(after["CalcolaPerformance.Impronta_2025"]).not.toEqual(
    before["CalcolaPerformance.Impronta_2025"],
  );
  expect(await restoreOn(gateway)).toMatchObject({ ok: true, value: { kind: "restored" } });
  expect((await host.inspect()).names).toEqual(before);
});
