import type { Browser } from "playwright-core";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";
import { layTable } from "../../tools/emulated-excel/model/tableLayout";
import { launchBrowser, type BrowserPane } from "../../tools/emulated-excel/transport/browser";
import { openBarePage } from "./barePage";

// What Excel on the web tells an add-in and does for it, with a page that does nothing by itself.

describe("an add-in in the emulated Excel on the web", () => {
  let browser: Browser;
  let excel: EmulatedExcel;
  let pane: BrowserPane;

  beforeAll(async () => {
    browser = await launchBrowser();
    const workbook = createWorkbook();
    layTable(createSheet(workbook, "Foglio1"), { top: 0, left: 0, bottom: 1, right: 1 }, true);
    createSheet(workbook, "Altro");
    excel = openEmulatedExcel(workbook);
    pane = await openBarePage(browser, excel);
  });
  afterAll(async () => {
    await browser.close();
  });

  it("hears who changed a sheet, and of a table that it was changed", async () => {
    await pane.frame.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        document.title = "";
        const note = (what: string): Promise<void> => {
          document.title += `${what};`;
          return Promise.resolve();
        };
        workbook.tables.onChanged.add(({ address, source }) => note(`${source} ${address}`));
        workbook.worksheets.onChanged.add(({ address, triggerSource }) =>
          note(`${triggerSource} ${address}`),
        );
        await workbook.context.sync();
        workbook.worksheets.getItem("Altro").getRange("C3").values = [[1]];
        await workbook.context.sync();
        note("answer").catch(() => undefined);
      }),
    );
    await titleEnding("ThisLocalAddin C3;");
    excel.coauthor.typeInCell("Foglio1!B2", 2);
    await titleEnding("Unknown B2;Remote B2;");
    expect(await pane.frame.title()).toBe("answer;ThisLocalAddin C3;Unknown B2;Remote B2;");
  });

  it("does not hear what another add-in listens to", async () => {
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.onAdded.add(() => Promise.resolve());
      await workbook.context.sync();
    });
    const before = await pane.frame.title();
    excel.user.addSheet("Nuovo");
    excel.user.typeInCell("Altro!D4", 1);
    await titleEnding("Unknown D4;");
    expect(await pane.frame.title()).toBe(`${before}Unknown D4;`);
  });

  it("brings cells to the front, unless another workbook is there", async () => {
    expect(await select("Altro", "C3")).toBe("Altro!C3");
    excel.workbook.isInactive = true;
    expect(await select("Foglio1", "A1")).toBe("InactiveWorkbook");
    excel.workbook.isInactive = false;
    expect(excel.workbook.activeSheet?.name).toBe("Altro");
  });

  it("opens a new workbook", async () => {
    await pane.frame.evaluate(() => Excel.createWorkbook());
    expect(excel.workbook.opened).toEqual([null]);
  });

  it("is told of no colours of Office", async () => {
    expect(await pane.frame.evaluate(() => typeof Office.context.officeTheme)).toBe("undefined");
  });

  it("has nothing to complain of", () => {
    expect(pane.problems).toEqual([]);
  });

  async function titleEnding(ending: string): Promise<void> {
    await pane.frame.waitForFunction((wanted) => document.title.endsWith(wanted), ending);
  }

  function select(sheet: string, address: string): Promise<string> {
    return pane.frame.evaluate(
      ([sheetName = "", cells = ""]) =>
        Excel.run(async ({ workbook }) => {
          workbook.worksheets.getItem(sheetName).getRange(cells).select();
          const selected = workbook.getSelectedRange().load("address");
          await workbook.context.sync();
          return selected.address;
        }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
      [sheet, address],
    );
  }
});
