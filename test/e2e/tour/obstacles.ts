import { sheetOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { columnOf } from "../inWorkbook";
import { openSample } from "../openWorkbooks";
import { inExcel, type Journey } from "./journey";

export const obstacles: Journey = {
  name: "obstacles",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    const { excel } = user;
    await user.sees("Performance 2022");
    sheetOf(excel, "Obiettivi").isProtected = true;
    await user.click("Calcola performance");
    await user.reads("Non è stato scritto nulla");
    await visit("ready-stopped", "Calcola performance");
    sheetOf(excel, "Obiettivi").isProtected = false;
    excel.restartCount();
    excel.faults.failBatch(1, "AccessDenied");
    await user.click("Ricontrolla");
    await user.sees("Non è stato possibile");
    await visit("refused", "Riprova");
    await user.click("Riprova");
    await user.sees("Performance 2022");
    excel.workbook.isEditingCell = true;
    await user.click("Calcola performance");
    await user.reads("Terminate la modifica della cella");
    await visit("working-waiting", "Annulla");
    excel.workbook.isEditingCell = false;
    await user.sees("Calcolo eseguito");
    excel.user.typeInCell(`Obiettivi!${columnOf(excel, "Obiettivi", "Esito")}3`, "forse");
    await user.click("Torna al controllo");
    await user.reads("Prima di calcolare correggete");
    await visit("ready-errors", "Calcola performance");
  },
};

/** What Excel refuses with the most ways on, and what it leaves half-way. */
export const refusals: Journey = {
  name: "refused",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    const { excel } = user;
    await user.sees("Performance 2022");
    await excel.Excel.run(async ({ workbook }) => {
      const column = workbook.tables.getItem("Obiettivi").columns.getItemAt(0);
      column.filter.applyValuesFilter(["1"]);
      await workbook.context.sync();
    });
    await user.click("Calcola performance");
    await user.sees("Non è stato possibile");
    await visit("refused-filtered", "Togli il filtro, scrivi e rimettilo");
    excel.restartCount();
    for (let batch = WRITING; batch < 2 * WRITING; batch += 1) {
      excel.faults.failBatch(batch, "GeneralException", { actionIndex: 60 });
    }
    await user.click("Togli il filtro, scrivi e rimettilo");
    await user.reads("la scrittura può essere rimasta a metà");
    await visit("refused-half-written", "Ripristina com'era prima del calcolo");
  },
};

/** Commands beside the calculation that something in the workbook stops. */
export const halts: Journey = {
  name: "halted",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    const { excel } = user;
    await user.sees("Performance 2022");
    await user.click("Altro");
    await user.click("Domande sul vostro SMVP");
    await user.sees("Che cosa prevede il vostro SMVP?");
    sheetOf(excel, "Parametri").isProtected = true;
    await user.frame.getByLabel("Previsto, su 100:").first().check();
    await user.frame.getByPlaceholder("per esempio 85").first().fill("79,5");
    await user.click("Salva le risposte");
    await user.sees("Non è stato scritto nulla");
    await visit("halted-answers", "Riprova");
    await user.click("Torna indietro");
    await user.click("Torna indietro");
    await user.sees("Performance 2022");
    excel.workbook.isStructureProtected = true;
    await user.click("Altro");
    await user.click(/^Aggiungi: /);
    await user.sees("Aggiungi tabelle");
    await user.pick("Indicatori");
    await user.click("Aggiungi la tabella");
    await user.sees("Non è stato scritto nulla");
    await visit("halted-tables", "Riprova");
    excel.workbook.isStructureProtected = false;
    sheetOf(excel, "Parametri").isProtected = false;
    await user.click("Torna indietro");
    await user.click("Torna indietro");
    await user.click("Altro");
    await user.click("Rimuovi i dati del componente");
    await user.reads("non c'è nulla da togliere");
    await visit("removing-nothing", "Vai al controllo");
    await user.click("Vai al controllo");
    await user.click("Calcola performance");
    await user.click("Torna al controllo");
    await user.click("Altro");
    await user.click("Rimuovi i dati del componente");
    await user.pick("Le colonne dei risultati");
    sheetOf(excel, "Obiettivi").isProtected = true;
    await user.click("Rimuovi");
    await user.sees("Non è stato scritto nulla");
    await visit("halted-removal", "Riprova");
  },
};

/** Of the batches of a calculation, the first that writes. */
const WRITING = 4;

/** Excel does not answer: before anything is written, and while it is. */
export const waits: Journey = {
  name: "a slow Excel",
  open: inExcel(() => openSample("sondrio-2022")),
  go: async (user, visit) => {
    const { excel } = user;
    await user.sees("Performance 2022");
    excel.restartCount();
    excel.faults.timeOutBatch(1, { isDone: false, answer: "never" });
    await user.click("Calcola performance");
    await user.sees("Calcolo in corso");
    await visit("working-reading", "Annulla");
    await user.click("Annulla");
    await user.sees("Performance 2022");
    excel.restartCount();
    excel.faults.clear();
    excel.faults.timeOutBatch(WRITING, { isDone: false, answer: "never" });
    await user.click("Calcola performance");
    await user.reads("Da qui in poi non si può annullare");
    await visit("working-writing", null);
  },
};
