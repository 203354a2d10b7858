import { NOTICE } from "../../tools/emulated-excel/transport/xdm";
import { typeRow, valuesOf } from "./inWorkbook";
import { keyboardOf, type KeyboardUser } from "./keyboardUser";
import { openEmpty } from "./openWorkbooks";
import { openOwnTables } from "./ownTables";
import { until, type PaneUser } from "./paneUser";
import { itLeavesNothingWrong, withPane } from "./withPane";

// Whole runs without a mouse. On the web Office.js moves the focus itself, and Escape goes to Excel unless it is kept.

describe("the pane by keyboard alone", () => {
  const excel = openEmpty();
  let user: PaneUser;
  let keyboard: KeyboardUser;
  withPane(excel, (opened) => {
    user = opened;
    keyboard = keyboardOf(opened);
  });

  it("prepares the file", async () => {
    await enterPane(user);
    await keyboard.press("Prepara questo file");
    await keyboard.comesTo("Prepara questo file");
    await keyboard.write("Ente", "Comune di Prova");
    await keyboard.write("Anno", "2026");
    await keyboard.press("Aggiungi le tabelle");
    await keyboard.comesTo("Tabelle aggiunte");
  });

  it("answers the questions: a choice with the arrows or with Space, a number typed", async () => {
    await keyboard.press("Rispondi alle domande");
    await keyboard.comesTo("Che cosa prevede il vostro SMVP?");
    await keyboard.goTo("Il nostro SMVP non lo dice (si applica «Uguali»)");
    await keyboard.key("ArrowDown");
    expect(await keyboard.focused()).toBe("Uguali");
    await keyboard.tick("Tutto o niente");
    await keyboard.tick("Previsto, su 100:");
    await keyboard.write("Risultato minimo atteso, su 100", "70,5");
    await keyboard.press("Salva le risposte");
    await keyboard.comesTo("Risposte salvate");
    expect(valuesOf(excel, "Parametri", "Valore")).toEqual(
      expect.arrayContaining(["Uguali", "Tutto o niente", 70.5]),
    );
  });

  it("calculates", async () => {
    typeRow(excel, "Strutture", 1, { "Settore/servizio": "Tecnico" });
    typeRow(excel, "Obiettivi", 1, {
      "Settore/servizio": "Tecnico",
      "Ob. operativo": "Piantare alberi",
      Esito: "Sì",
    });
    await keyboard.press("Vai al controllo");
    await keyboard.comesTo("Performance 2026");
    await keyboard.press("Calcola performance");
    await keyboard.comesTo("Calcolo eseguito");
  });

  it("opens where a figure comes from; Escape closes it, gives the figure the focus and stays in the pane", async () => {
    await keyboard.press("100,00%: come si arriva a questo valore");
    const panel = user.frame.getByRole("region", { name: "Come si arriva a questo valore" });
    await panel.waitFor();
    await keyboard.key("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await keyboard.focused()).toBe("100,00%: come si arriva a questo valore");
    expect(keyboard.hasLeft(NOTICE.escapeExit)).toBe(false);
  });

  it("goes back to the cells with Escape where there is nothing to close", async () => {
    await keyboard.key("Escape");
    await until(() => keyboard.hasLeft(NOTICE.escapeExit));
  });

  it("has left the pane with no Tab so far", () => {
    expect(keyboard.hasLeft(NOTICE.tabExit)).toBe(false);
  });

  it("leaves the pane with Tab after the last link of its foot", async () => {
    await keyboard.goTo("Contatti");
    await keyboard.key("Tab");
    await until(() => keyboard.hasLeft(NOTICE.tabExit));
  });

  it("puts everything back, from a button that Shift+Tab comes to", async () => {
    await keyboard.goTo("Ripristina com'era prima del calcolo", "Shift+Tab");
    await keyboard.key("Enter");
    await keyboard.comesTo("Ripristino eseguito");
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Riepilogo 2026");
  });

  itLeavesNothingWrong(() => user);
});

describe("*Ho già i miei fogli* by keyboard alone", () => {
  const excel = openOwnTables();
  let user: PaneUser;
  let keyboard: KeyboardUser;
  withPane(excel, (opened) => {
    user = opened;
    keyboard = keyboardOf(opened);
  });

  it("moves along the places with the arrows, and goes on with the one reached", async () => {
    await enterPane(user);
    await keyboard.press("Ho già i miei fogli");
    await keyboard.comesTo("Ho già i miei fogli");
    await keyboard.goTo("Foglio «PEG»");
    await keyboard.goTo("Tabella «Piano», nel foglio «PEG»", "ArrowDown");
    await keyboard.press("Avanti");
    await keyboard.comesTo("Le colonne");
    await user.reads("Foglio «PEG», intestazioni alla riga 3");
  });

  it("opens the rows of a group with Enter, and takes one away with Space", async () => {
    await keyboard.press("Avanti: le righe");
    await keyboard.comesTo("Le righe");
    await user.reads("3 righe vengono copiate.");
    await keyboard.press("Vedi le righe");
    await keyboard.tick("Riga 5: Tecnico · Curare i parchi · 35 · No");
    await user.reads("2 righe vengono copiate.");
  });

  it("copies the rows that are left", async () => {
    await keyboard.press("Avanti: anteprima");
    await keyboard.comesTo("Anteprima");
    await keyboard.press("Avanti: ente e anno");
    await keyboard.comesTo("Ente e anno");
    await keyboard.write("Anno", "2026");
    await keyboard.tick("Sì, usa i pesi del foglio");
    await keyboard.press("Copia in Obiettivi");
    await keyboard.comesTo("Righe copiate");
    expect(valuesOf(excel, "Obiettivi", "Ob. operativo")).toEqual([
      "Piantare alberi",
      "Pubblicare gli atti",
    ]);
  });

  it("has left the pane with no Tab", () => {
    expect(keyboard.hasLeft(NOTICE.tabExit)).toBe(false);
  });

  itLeavesNothingWrong(() => user);
});

/** As F6 does in Excel. Not before the ways on are there: what opens first has the same title, and no place for Tab. */
async function enterPane({ frame }: PaneUser): Promise<void> {
  await frame.getByRole("button", { name: "Prepara questo file", exact: true }).waitFor();
  await frame.evaluate(() => {
    window.focus();
  });
}
