import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../src/core/domain/calendarDate";
import { asExcelHolds, calculatedFile } from "../acceptance/excelRun";
import { inspectFile } from "../contract/inspectFile";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import type { PaneUser } from "./paneUser";
import { itLeavesNothingWrong, withPane } from "./withPane";

const SONDRIO = readFileSync(join(__dirname, "..", "..", "samples", "sondrio-2022.xlsx"));

describe("Sondrio in the pane of Excel on the web", () => {
  const excel = openEmulatedExcel(loadWorkbook(SONDRIO));
  let user: PaneUser;
  let today: CalendarDate;
  withPane(excel, (opened) => {
    user = opened;
  });

  it("is calculated with one click, in seven batches at most, and says where the summary is", async () => {
    const now = new Date();
    today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    await user.click("Calcola performance");
    await user.isTold("Fatto. Il riepilogo è nel foglio «Riepilogo 2022».");
    expect(excel.batches).toBeLessThanOrEqual(7);
  });

  it("has the columns and the summary that the command writes into a file", async () => {
    const inFile = asExcelHolds(inspectFile(await calculatedFile(SONDRIO, { today })));
    const inExcel = inspectEmulated(excel.workbook);
    for (const [at, sheet] of inFile.sheets.entries()) expect(inExcel.sheets[at]).toEqual(sheet);
    expect(inExcel).toEqual(inFile);
  });

  it("is up to date: a second click writes nothing", async () => {
    await user.click("Torna al controllo");
    await user.sees("Performance 2022");
    excel.restartCount();
    await user.click("Calcola performance");
    await user.reads("Nessuna novità");
    expect(excel.log.map(({ flags }) => flags & WRITES)).toEqual([0, 0]);
  });

  itLeavesNothingWrong(() => user);
});

/** What a batch says of itself when it writes: bit 0 of its flags. */
const WRITES = 1;
