import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { asExcelHolds, calculatedFile } from "../acceptance/excelRun";
import { inspectFile } from "../contract/inspectFile";
import { openEmulatedExcel } from "../emulator/emulatedExcel";
import { inspectEmulated } from "../emulator/inspect";
import { loadWorkbook } from "../emulator/load";
import { launchBrowser, openPane, type BrowserPane } from "../emulator/transport/browser";
import { PUBLISHED } from "./publishedPane";

const SONDRIO = readFileSync(join(__dirname, "..", "..", "samples", "sondrio-2022.xlsx"));

describe("Sondrio in the pane of Excel on the web", () => {
  const excel = openEmulatedExcel(loadWorkbook(SONDRIO));
  let browser: Browser;
  let pane: BrowserPane;

  beforeAll(async () => {
    browser = await launchBrowser();
    pane = await openPane(browser, excel, PUBLISHED);
  });
  afterAll(async () => {
    await browser.close();
  });

  it("is calculated with one click, in seven batches at most, and says where the summary is", async () => {
    await calculate();
    const summary = "Fatto. Il riepilogo è nel foglio «Riepilogo 2022».";
    await pane.frame.getByRole("status").getByText(summary).waitFor();
    expect(excel.batches).toBeLessThanOrEqual(7);
  });

  it("has the columns and the summary that the command writes into a file", async () => {
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const inFile = asExcelHolds(inspectFile(await calculatedFile(SONDRIO, { today })));
    const inExcel = inspectEmulated(excel.workbook);
    for (const [at, sheet] of inFile.sheets.entries()) expect(inExcel.sheets[at]).toEqual(sheet);
    expect(inExcel).toEqual(inFile);
  });

  it("is up to date: a second click writes nothing", async () => {
    await pane.frame.getByRole("button", { name: "Torna al controllo" }).click();
    await pane.frame.getByRole("button", { name: "Calcola performance" }).waitFor();
    excel.restartCount();
    await calculate();
    await pane.frame.getByRole("status").getByText("Nessuna novità").waitFor();
    expect(excel.log.map(({ flags }) => flags & WRITES)).toEqual([0, 0]);
  });

  it("has broken no rule of the page's content policy and left no error on its console", () => {
    expect(pane.problems).toEqual([]);
  });

  async function calculate(): Promise<void> {
    await pane.frame.getByRole("button", { name: "Calcola performance" }).click();
  }
});

/** What a batch says of itself when it writes: bit 0 of its flags. */
const WRITES = 1;
