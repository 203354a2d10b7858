import type { Browser } from "playwright-core";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { deleteTable } from "../../tools/emulated-excel/model/tableLayout";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { sheetOf, tableOf } from "../../tools/emulated-excel/inspect/placesByName";
import { filterFirstColumn, valuesOf } from "./inWorkbook";
import { openEmpty } from "./openWorkbooks";
import { openAsUser, until, type PaneUser } from "./paneUser";
import {
  CALCULATION,
  CALCULATION_BATCHES,
  COPYING,
  lookThrough,
  openWithOwnSheet,
} from "./refusalTrials";

// What is refused in another way than in the middle of a work: at the opening, as an error among the data's own,
// while Excel waits, while it restores.

const CALCULATE = CALCULATION.button;
const RESTORE = "Ripristina com'era prima del calcolo";

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

  async function open(prepare: (opened: EmulatedExcel) => void = () => undefined): Promise<void> {
    excel = openWithOwnSheet();
    prepare(excel);
    user = await openAsUser(browser, excel);
  }

  async function openReady(): Promise<void> {
    await open();
    await user.frame.getByRole("button", { name: CALCULATE }).waitFor();
    excel.restartCount();
  }

  it("a workbook that Excel does not give to read when the pane is opened", async () => {
    await open(({ faults }) => {
      faults.failBatch(1, "AccessDenied");
    });
    await user.sees("Non è stato possibile");
    await user.reads("Excel ha risposto con un errore");
    await user.click("Riprova");
    await user.sees("Performance 2025");
  });

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
  ])(
    "%s is an error like those of the data, and nothing is written",
    async (_what, obstruct, sentence) => {
      await openReady();
      obstruct(excel);
      const before = inspectEmulated(excel.workbook);
      await user.click(CALCULATE);
      await user.reads("Non è stato scritto nulla: ci sono errori da correggere.");
      await user.reads(sentence);
      expect(inspectEmulated(excel.workbook)).toEqual(before);
    },
  );

  it("a table with a filter: it is lifted with the user's word, and put back", async () => {
    await openReady();
    filterFirstColumn(excel, "Obiettivi", ["1"]);
    await user.click(CALCULATE);
    await user.click("Togli il filtro, scrivi e rimettilo");
    await user.sees(CALCULATION.end);
    expect(tableOf(excel, "Obiettivi").columns[0]?.filter).toMatchObject({ values: ["1"] });
    expect(valuesOf(excel, "Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
  });

  it("a column that is somebody else's: another name is offered", async () => {
    await openReady();
    excel.user.typeInCell("Obiettivi!G1", "Risultato calcolato");
    await user.click(CALCULATE);
    await user.click(/^Scrivi in «/);
    await user.sees(CALCULATION.end);
  });

  it("a table deleted exactly before the writing: nothing of ours is left, and nothing comes back", async () => {
    await openReady();
    let found = inspectEmulated(excel.workbook);
    excel.faults.editBeforeBatch(CALCULATION_BATCHES.writing, (workbook) => {
      excel.coauthor.edit(() => {
        deleteTable(tableOf(excel, "Obiettivi"), "keepCells");
      });
      found = inspectEmulated(workbook);
    });
    await user.click(CALCULATE);
    await user.reads("Le righe della tabella «Obiettivi» sono state spostate o tolte da altri");
    expect(inspectEmulated(excel.workbook)).toEqual(found);
    await user.click("Riprova");
    await user.sees("Calcola Performance");
    await user.reads("Aggiunge le tabelle vuote da compilare.");
  });

  it("a totals row where the rows of somebody's own sheet would go", async () => {
    await openReady();
    const table = tableOf(excel, "Obiettivi");
    table.showsTotals = true;
    await COPYING.reach(user);
    await user.click(COPYING.button);
    await user.reads("Sotto la tabella non c'è posto per le nuove righe («Obiettivi!");
    await user.reads("la riga di totali si toglie da Struttura tabella > Riga Totale");
    table.showsTotals = false;
    await user.click("Riprova");
    await user.sees(COPYING.end);
  });

  it("an own sheet that changes between the preview and the copy: it is read again", async () => {
    await openReady();
    await COPYING.reach(user);
    excel.coauthor.typeInCell("PEG!B2", "Curare i giardini");
    const before = inspectEmulated(excel.workbook);
    await user.click(COPYING.button);
    await user.reads("Il file è cambiato durante il lavoro («PEG»): non è stato scritto nulla.");
    expect(inspectEmulated(excel.workbook)).toEqual(before);
    await user.click("Riprova");
    await user.sees("Ho già i miei fogli");
    await lookThrough(user);
    await user.reads("Curare i giardini");
    await user.click(COPYING.button);
    await user.sees(COPYING.end);
    expect(valuesOf(excel, "Obiettivi", "Ob. operativo")).toContain("Curare i giardini");
  });

  it("an example that Excel does not open", async () => {
    excel = openEmpty();
    user = await openAsUser(browser, excel);
    await user.frame.getByRole("button", { name: "Apri un esempio" }).waitFor();
    // The check, the look for sheets that hold objectives, and following what changes.
    await until(() => excel.batches === 3);
    excel.restartCount();
    excel.faults.failBatch(1, "GeneralException");
    await user.click("Apri un esempio");
    await user.reads("Excel ha risposto con un errore");
    await user.click("Riprova");
    await user.reads("L'esempio è aperto");
  });

  it("a cell being edited: it is waited for, which is said, and then all is written", async () => {
    await openReady();
    excel.workbook.isEditingCell = true;
    await user.click(CALCULATE);
    await user.reads("Terminate la modifica della cella (premete Invio): Excel attende.");
    excel.workbook.isEditingCell = false;
    await user.sees(CALCULATION.end);
  });

  it("a cell being edited: the work can be left", async () => {
    await openReady();
    excel.workbook.isEditingCell = true;
    await user.click(CALCULATE);
    await user.click("Annulla");
    await user.frame.getByRole("button", { name: CALCULATE }).waitFor();
    const before = inspectEmulated(excel.workbook);
    excel.workbook.isEditingCell = false;
    // Excel answers what it was asked before; whatever the pane asked for after that would come before a new check.
    await until(() => (excel.log.at(-1)?.bytesOut ?? 0) > 0);
    const { batches } = excel;
    await user.click("Ricontrolla");
    await until(() => excel.batches >= batches + 2);
    await user.isTold("Nessuna segnalazione: i dati sono a posto.");
    expect(inspectEmulated(excel.workbook)).toEqual(before);
  });

  it("an Excel that is silent for two minutes", async () => {
    await openReady();
    await user.pane.page.clock.install();
    excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    await user.click(CALCULATE);
    await until(() => excel.batches === 1);
    await user.pane.page.clock.fastForward(125_000);
    await user.reads("Excel non risponde, e nella cartella di lavoro non risulta scritto nulla.");
  });

  describe("while restoring", () => {
    const untouched = inspectEmulated(openWithOwnSheet().workbook);

    async function openCalculated(): Promise<void> {
      await openReady();
      await user.click(CALCULATE);
      await user.sees(CALCULATION.end);
      excel.restartCount();
    }

    it("a filter: it is lifted with the user's word, and put back", async () => {
      await openCalculated();
      filterFirstColumn(excel, "Obiettivi", ["1"]);
      await user.click(RESTORE);
      await user.reads("La tabella «Obiettivi» ha un filtro attivo");
      await user.click("Togli il filtro, scrivi e rimettilo");
      await user.sees("Ripristino eseguito");
      expect(tableOf(excel, "Obiettivi").columns[0]?.filter).toMatchObject({ values: ["1"] });
    });

    it("an Excel that breaks off: the restoring is continued", async () => {
      await openCalculated();
      for (let batch = 4; batch < 30; batch += 1) {
        excel.faults.failBatch(batch, "GeneralException", { actionIndex: 20 });
      }
      await user.click(RESTORE);
      await user.sees("Non è stato possibile");
      excel.faults.clear();
      await user.click("Ripristina com'era prima");
      await user.sees("Ripristino eseguito");
      const { tables, sheets } = inspectEmulated(excel.workbook);
      expect(tables).toEqual(untouched.tables);
      expect(sheets.map(({ cells }) => cells)).toEqual(untouched.sheets.map(({ cells }) => cells));
    });
  });
});
