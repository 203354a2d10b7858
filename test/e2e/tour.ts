import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openEmulatedExcel } from "../emulator/emulatedExcel";
import type { EmulatedExcel } from "../emulator/emulatedHost";
import { loadWorkbook } from "../emulator/load";
import { createSheet, createWorkbook } from "../emulator/model/sheets";
import type { ApiVersion } from "../emulator/protocol/hostType";
import { columnOf, sheetOf } from "./inWorkbook";
import { openAsUser, type PaneUser } from "./paneUser";
import { openUntidy } from "./untidySheet";

/** A way through the screens; `visit` is called at each, with what its main action is called (null for none). */
export interface Journey {
  readonly name: string;
  readonly excel: () => EmulatedExcel;
  readonly go: (user: PaneUser, visit: Visit) => Promise<void>;
}

export type Visit = (screen: string, mainAction: string | null) => Promise<void>;

function openSample(name: string, excelApi: ApiVersion = "1.14"): EmulatedExcel {
  const file = join(__dirname, "..", "..", "samples", `${name}.xlsx`);
  return openEmulatedExcel(loadWorkbook(readFileSync(file)), { excelApi });
}

export function openEmpty(): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  return openEmulatedExcel(workbook);
}

const firstUse: Journey = {
  name: "first use",
  excel: openEmpty,
  go: async (user, visit) => {
    await user.sees("Calcola Performance");
    await user.reads("Gli obiettivi 2022");
    await visit("first-use", "Prepara questo file");
    await user.click("Apri un esempio");
    await user.reads("L'esempio è aperto");
    await visit("first-use-example", "Prepara questo file");
    await user.click("Prepara questo file");
    await user.sees("Prepara questo file");
    await user.fill("Anno", "26");
    await user.click("Aggiungi le tabelle");
    await user.reads("Scrivete l'anno");
    await visit("adding-wrong-year", "Aggiungi le tabelle");
    await user.fill("Ente", "Comune di Prova");
    await user.fill("Anno", "2026");
    await user.click("Aggiungi le tabelle");
    await user.sees("Tabelle aggiunte");
    await visit("finished-tables", "Rispondi alle domande");
    await user.click("Vai al controllo");
    await user.sees("Performance 2026");
    await visit("ready-empty", "Calcola performance");
  },
};

const questions: Journey = {
  name: "questions",
  excel: () => openSample("modello-vuoto"),
  go: async (user, visit) => {
    await user.click("Altro");
    await visit("ready-model", "Calcola performance");
    await user.click("Domande sul vostro SMVP");
    await user.sees("Che cosa prevede il vostro SMVP?");
    await visit("questions", "Salva le risposte");
    await user.frame.getByLabel("Previsto, su 100:").first().check();
    await user.click("Avanzate");
    await user.click("Ente, anno e fase");
    await user.click("Salva le risposte");
    await user.reads("Non è stato scritto nulla");
    await visit("questions-wrong", "Salva le risposte");
    await user.frame.getByPlaceholder("per esempio 85").first().fill("79,5");
    await user.click("Salva le risposte");
    await user.sees("Risposte salvate");
    await visit("finished-answers", "Vai al controllo");
    await user.click("Vai al controllo");
    await user.click("Altro");
    await user.click("Aggiungi: obiettivi in numero, atti…");
    await user.sees("Aggiungi tabelle");
    await visit("adding", "Aggiungi le tabelle");
  },
};

const ownSheets: Journey = {
  name: "own sheets",
  excel: openUntidy,
  go: async (user, visit) => {
    await user.click("Ho già i miei fogli");
    await user.sees("Ho già i miei fogli");
    await visit("importing", "Avanti");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await visit("matching-columns", "Avanti: le righe");
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    await visit("matching-rows", "Avanti: anteprima");
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await visit("matching-preview", "Copia in Obiettivi");
    await user.click("Copia in Obiettivi");
    await user.sees("Righe copiate");
    await visit("finished-copy", "Ho finito");
    await user.click("Copia un altro foglio");
    await user.sees("Ho già i miei fogli");
    user.excel.user.addSheet("Vuoto");
    user.excel.user.selectCells("Vuoto!B2");
    await user.pick("Le celle selezionate in Excel");
    await user.click("Avanti");
    await user.reads(/Nel foglio «Vuoto»|La selezione non si può leggere/);
    await visit("importing-failed", "Avanti");
  },
};

const sondrio: Journey = {
  name: "Sondrio",
  excel: () => openSample("sondrio-2022"),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await visit("ready", "Calcola performance");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await visit("done", "Torna al controllo");
    await user.frame
      .getByRole("button", { name: /come si arriva a questo valore/ })
      .first()
      .click();
    await user.reads("Come si arriva a questo valore");
    await visit("explanation", "Torna al controllo");
    const sheet = user.excel.workbook.sheets.at(-1)?.name ?? "";
    user.excel.user.typeInCell(`${sheet}!A1`, "Il nostro riepilogo");
    await typeUntilHeard(user, "Obiettivi!D4");
    await visit("done-changed", "Torna al controllo");
    await user.click("Ripristina com'era prima del calcolo");
    await user.sees("Ci sono modifiche fatte dopo il calcolo");
    await visit("restore-ask", "Lascia tutto com'è");
    await user.click("Lascia tutto com'è");
    await user.click("Torna al controllo");
    await user.sees("Performance 2022");
    await visit("ready-after", "Calcola performance");
    await user.click("Altro");
    await user.click("Rimuovi i dati del componente");
    await user.sees("Rimuovi i dati del componente");
    await visit("removing", "Rimuovi");
    await user.click("Lascia tutto com'è");
    await user.click("Ripristina com'era prima del calcolo");
    await user.click("Ripristina lo stesso");
    await user.sees("Ripristino eseguito");
    await visit("restored", "Torna al controllo");
  },
};

const midYear: Journey = {
  name: "mid-year",
  excel: () => openSample("sondrio-2022-meta-anno"),
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await user.frame.getByRole("button", { name: /^Chi deve ancora scrivere/ }).click();
    await user.frame
      .getByRole("button", { name: /^Copia sollecito/ })
      .first()
      .click();
    await visit("ready-pending", "Calcola performance");
  },
};

const draft: Journey = {
  name: "draft",
  excel: () => {
    const excel = openSample("sondrio-2022");
    excel.user.clearCells(`Obiettivi!${columnOf(excel, "Obiettivi", "Esito")}3`);
    return excel;
  },
  go: async (user, visit) => {
    await user.sees("Performance 2022");
    await visit("ready-draft", "Calcola in bozza");
    await user.click("Calcola in bozza");
    await user.sees("Calcolo eseguito");
    await visit("done-draft", "Torna al controllo");
  },
};

const obstacles: Journey = {
  name: "obstacles",
  excel: () => openSample("sondrio-2022"),
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

/** Where no work can be done; `visit` as in a journey. */
const tooOld: Journey = {
  name: "too old an Excel",
  excel: () => openSample("sondrio-2022", "1.8"),
  go: async (user, visit) => {
    await user.sees("Questa versione di Excel è troppo vecchia");
    await visit("too-old", null);
  },
};

/**
 * Goes on typing until the pane says that the data have changed: Excel does not tell who changes a table, so what comes
 * right after the pane's own writing counts as its own. With pauses, for which the pane waits before it says so.
 */
async function typeUntilHeard({ excel, frame }: PaneUser, cell: string): Promise<void> {
  const banner = frame.locator("#pane .screen").getByText("I dati delle tabelle sono cambiati");
  for (let times = 1; !(await banner.isVisible()); times += 1) {
    if (times > 20) throw new Error("The pane does not hear of changes.");
    excel.user.typeInCell(cell, `Un testo cambiato (${times})`);
    await frame.page().waitForTimeout(700);
  }
}

/** Every screen that the pane has over a workbook. */
export const JOURNEYS: readonly Journey[] = [
  firstUse,
  questions,
  ownSheets,
  sondrio,
  midYear,
  draft,
  obstacles,
  tooOld,
];

/** Opens the pane and goes the whole way. */
export async function travel(
  browser: Browser,
  { excel, go }: Journey,
  visit: (user: PaneUser, screen: string, mainAction: string | null) => Promise<void>,
): Promise<readonly string[]> {
  const user = await openAsUser(browser, excel());
  try {
    await go(user, (screen, mainAction) => visit(user, screen, mainAction));
    return [...user.pane.problems];
  } finally {
    await user.pane.close();
  }
}
