import { NOTICE } from "../../tools/emulated-excel/transport/xdm";
import { valuesOf } from "./inWorkbook";
import { keyboardOf, type KeyboardUser } from "./keyboardUser";
import { openSample } from "./openWorkbooks";
import type { PaneUser } from "./paneUser";
import { itLeavesNothingWrong, withPane } from "./withPane";

// A year of a plan without a mouse: every command of *Durante l'anno*, and the Prospetto.

describe("*Durante l'anno* by keyboard alone", () => {
  const excel = openSample("borgo-esempio-2025");
  let user: PaneUser;
  let keyboard: KeyboardUser;
  withPane(excel, (opened) => {
    user = opened;
    keyboard = keyboardOf(opened);
  });

  async function openYear(): Promise<void> {
    await keyboard.press("Altro");
    await keyboard.press("Durante l'anno");
    await keyboard.comesTo("Durante l'anno");
  }

  it("checks the plan", async () => {
    await user.sees("Performance 2025");
    await user.frame.evaluate(() => {
      window.focus();
    });
    await keyboard.press("Altro");
    await keyboard.press("Controlla il piano");
    await keyboard.comesTo("Controlla il piano");
    await keyboard.press("Torna indietro");
    await keyboard.comesTo("Performance 2025");
  });

  it("records the approved plan with its act, and takes it back", async () => {
    await openYear();
    await keyboard.write("Numero (facoltativo)", "12");
    await keyboard.press("Registra il piano approvato");
    await keyboard.comesTo("Registrazione eseguita");
    expect(valuesOf(excel, "PianoApprovato", "Codice")).toHaveLength(14);
    await keyboard.press("Annulla: rimetti com'era prima");
    await keyboard.comesTo("Ripristino eseguito");
    await keyboard.press("Torna al controllo");
    await keyboard.comesTo("Performance 2025");
  });

  it("is brought to the date that is missing, then records the monitoring", async () => {
    await openYear();
    await keyboard.press("Registra monitoraggio");
    expect(await keyboard.focused()).toBe("Data del monitoraggio");
    await user.frame.getByLabel("Data del monitoraggio").fill("2025-06-30");
    await keyboard.press("Registra monitoraggio");
    await keyboard.comesTo("Registrazione eseguita");
    expect(valuesOf(excel, "Monitoraggi", "Data")[0]).toBe("30/06/2025");
    await keyboard.press("Vai al controllo");
    await keyboard.comesTo("Performance 2025");
  });

  it("makes the Prospetto", async () => {
    await keyboard.press("Calcola performance");
    await keyboard.comesTo("Calcolo eseguito");
    await keyboard.press("Prospetto per il Nucleo di valutazione");
    await user.reads(/Prospetto interno/);
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain("Prospetto 2025");
  });

  it("begins a new year where the user says that the file is a copy", async () => {
    await keyboard.press("Torna al controllo");
    await keyboard.comesTo("Performance 2025");
    await openYear();
    await keyboard.tick("Questo file è la copia per il nuovo anno");
    await keyboard.press("Inizia il nuovo anno");
    await keyboard.comesTo("Nuovo anno iniziato");
    expect(valuesOf(excel, "Parametri", "Valore")).toContain(2026);
  });

  it("has left the pane with no Tab", () => {
    expect(keyboard.hasLeft(NOTICE.tabExit)).toBe(false);
  });

  itLeavesNothingWrong(() => user);
});
