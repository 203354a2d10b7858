import type { Browser } from "playwright-core";
import { openEmulatedExcel } from "../emulator/emulatedExcel";
import type { EmulatedExcel } from "../emulator/emulatedHost";
import { inspectEmulated } from "../emulator/inspect";
import { loadWorkbook } from "../emulator/load";
import { mergeCells } from "../emulator/model/merging";
import { launchBrowser } from "../emulator/transport/browser";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { sheetOf, tableOf, valuesOf } from "./inWorkbook";
import { openAsUser, type PaneUser } from "./paneUser";

// What a workbook or Excel refuses, in the words that the pane shows.

const CALCULATE = "Calcola performance";
/** The batches of a calculation: two that read, one that looks whether it can be written, and then it is written. */
const WRITING = 4;

describe("the pane says what was refused", () => {
  let browser: Browser;
  let user: PaneUser;
  let excel: EmulatedExcel;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    expect(user.pane.problems).toEqual([]);
    await user.pane.close();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(): Promise<void> {
    excel = openEmulatedExcel(loadWorkbook(workbookFile(smallPlan())));
    user = await openAsUser(browser, excel);
    await user.frame.getByRole("button", { name: CALCULATE }).waitFor();
    excel.restartCount();
  }

  it.each<[string, (excel: EmulatedExcel) => void, string]>([
    [
      "a protected sheet",
      (opened) => {
        sheetOf(opened, "Obiettivi").isProtected = true;
      },
      "Il foglio «Obiettivi» è protetto",
    ],
    [
      "a protected structure",
      ({ workbook }) => {
        workbook.isStructureProtected = true;
      },
      "La struttura della cartella di lavoro è protetta",
    ],
    [
      "a workbook that can only be read",
      ({ workbook }) => {
        workbook.isReadOnly = true;
      },
      "sola lettura",
    ],
  ])("%s: nothing is written", async (_what, obstruct, sentence) => {
    await open();
    obstruct(excel);
    const before = inspectEmulated(excel.workbook);
    await user.click(CALCULATE);
    await user.reads("Non è stato scritto nulla: ci sono errori da correggere.");
    await user.reads(sentence);
    expect(inspectEmulated(excel.workbook)).toEqual(before);
  });

  it.each<[string, (excel: EmulatedExcel) => void, string]>([
    [
      "merged cells where the columns would go",
      (opened) => {
        const { right, top } = tableOf(opened, "Obiettivi").rectangle;
        const area = { top: top + 1, bottom: top + 2, left: right + 1, right: right + 1 };
        mergeCells(sheetOf(opened, "Obiettivi"), area, false);
      },
      "Accanto alla tabella («Obiettivi»), dove andrebbero le nuove colonne, ci sono celle unite",
    ],
    [
      "something written where the columns would go",
      (opened) => {
        const { right } = tableOf(opened, "Obiettivi").rectangle;
        opened.user.typeInCell(`Obiettivi!${"ABCDEFGHIJ".charAt(right + 2)}2`, "appunto");
      },
      "A destra della tabella («Obiettivi») non c'è posto per le nuove colonne",
    ],
    [
      "an Excel that answers with an error",
      ({ faults }) => {
        faults.failBatch(1, "GeneralException");
      },
      "Excel ha risposto con un errore («GeneralException»): non è stato scritto nulla.",
    ],
    [
      "an Excel that fails while it writes: what was written is taken back",
      ({ faults }) => {
        faults.failBatch(WRITING, "GeneralException", { actionIndex: 60 });
      },
      "Excel si è interrotto durante la scrittura. Ciò che era già stato scritto",
    ],
  ])("%s; tried again, it works once the obstacle is gone", async (_what, obstruct, sentence) => {
    await open();
    const clean = inspectEmulated(excel.workbook);
    obstruct(excel);
    await user.click(CALCULATE);
    await user.sees("Non è stato possibile");
    await user.reads(sentence);
    expect(inspectEmulated(excel.workbook).tables).toEqual(clean.tables);
    excel.faults.clear();
    sheetOf(excel, "Obiettivi").merged = [];
    const { right } = tableOf(excel, "Obiettivi").rectangle;
    excel.user.clearCells(`Obiettivi!${"ABCDEFGHIJ".charAt(right + 2)}2`);
    await user.click("Riprova");
    await user.sees("Calcolo eseguito");
  });

  it("a table with a filter: it is lifted with the user's word, and put back", async () => {
    await open();
    const table = tableOf(excel, "Obiettivi");
    await excel.Excel.run(async ({ workbook }) => {
      workbook.tables.getItem("Obiettivi").columns.getItemAt(0).filter.applyValuesFilter(["Alfa"]);
      await workbook.context.sync();
    });
    await user.click(CALCULATE);
    await user.reads("La tabella («Obiettivi») ha un filtro attivo");
    await user.click("Togli il filtro, scrivi e rimettilo");
    await user.sees("Calcolo eseguito");
    expect(table.columns[0]?.filter).toMatchObject({ values: ["Alfa"] });
    expect(valuesOf(excel, "Obiettivi", "Peso calcolato")).not.toContain(null);
  });

  it("a column that is somebody else's: another name is offered", async () => {
    await open();
    const { right, top } = tableOf(excel, "Obiettivi").rectangle;
    const letter = "ABCDEFGHIJ".charAt(right);
    excel.user.typeInCell(`Obiettivi!${letter}${top + 1}`, "Risultato calcolato");
    await user.click(CALCULATE);
    await user.click(/^Scrivi in «/);
    await user.sees("Calcolo eseguito");
  });

  it("a cell being edited: it is waited for, which is said, and then all is written", async () => {
    await open();
    excel.workbook.isEditingCell = true;
    await user.click(CALCULATE);
    await user.reads("Terminate la modifica della cella (premete Invio): Excel attende.");
    excel.workbook.isEditingCell = false;
    await user.sees("Calcolo eseguito");
  });

  it("a cell being edited: the work can be left", async () => {
    await open();
    excel.workbook.isEditingCell = true;
    await user.click(CALCULATE);
    await user.click("Annulla");
    await user.frame.getByRole("button", { name: CALCULATE }).waitFor();
    excel.workbook.isEditingCell = false;
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Riepilogo 2026");
  });

  it("an Excel that is silent for two minutes", async () => {
    await open();
    await user.pane.page.clock.install();
    excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    await user.click(CALCULATE);
    await user.pane.page.clock.fastForward(125_000);
    await user.reads("Excel non risponde, e nella cartella di lavoro non risulta scritto nulla.");
  });

  it("an Excel that fails for good while it writes: what stands there, and the way back", async () => {
    await open();
    excel.faults.failBatch(WRITING, "GeneralException", { actionIndex: 60 });
    for (let later = 1; later < 30; later += 1) {
      excel.faults.failBatch(WRITING + later, "GeneralException");
    }
    await user.click(CALCULATE);
    await user.reads("Excel si è interrotto durante la scrittura. È stato scritto solo questo");
    excel.faults.clear();
    await user.click("Ripristina com'era prima del calcolo");
    await user.sees("Ripristino eseguito");
  });
});
