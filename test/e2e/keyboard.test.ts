import type { Browser } from "playwright-core";
import { launchBrowser } from "../emulator/transport/browser";
import { NOTICE } from "../emulator/transport/xdm";
import { typeRow, valuesOf } from "./inWorkbook";
import { openAsUser, until, type PaneUser } from "./paneUser";
import { openEmpty } from "./openWorkbooks";

// A whole run without a mouse. On the web Office.js moves the focus itself, and Escape goes to Excel unless it is kept.

describe("the pane by keyboard alone", () => {
  const excel = openEmpty();
  let browser: Browser;
  let user: PaneUser;

  beforeAll(async () => {
    browser = await launchBrowser();
    user = await openAsUser(browser, excel);
    await user.sees("Calcola Performance");
    await user.frame.evaluate(() => {
      window.focus();
    });
  });
  afterAll(async () => {
    await browser.close();
  });

  it("prepares the file", async () => {
    await press("Prepara questo file");
    await user.sees("Prepara questo file");
    await write("Ente", "Comune di Prova");
    await write("Anno", "2026");
    await press("Aggiungi le tabelle");
    await user.sees("Tabelle aggiunte");
  });

  it("answers the questions: a choice with the arrows or with Space, a number typed", async () => {
    await press("Rispondi alle domande");
    await user.sees("Che cosa prevede il vostro SMVP?");
    await tabTo("Non previsto (vale «Uguali»)");
    await key("ArrowDown");
    expect(await focused()).toBe("Uguali");
    await choose("Peso intero o zero");
    await choose("Previsto, su 100:");
    await write("Risultato minimo atteso, su 100", "70,5");
    await press("Salva le risposte");
    await user.sees("Risposte salvate");
    expect(valuesOf(excel, "Parametri", "Valore")).toEqual(
      expect.arrayContaining(["Uguali", "Peso intero o zero", 70.5]),
    );
  });

  it("calculates", async () => {
    typeRow(excel, "Strutture", 1, { "Settore/servizio": "Tecnico" });
    typeRow(excel, "Obiettivi", 1, {
      "Settore/servizio": "Tecnico",
      "Ob. operativo": "Piantare alberi",
      Esito: "Sì",
    });
    await press("Vai al controllo");
    await user.sees("Performance 2026");
    await press("Calcola performance");
    await user.sees("Calcolo eseguito");
  });

  it("opens where a figure comes from; Escape closes it, gives the figure the focus and stays in the pane", async () => {
    await press("100,00: come si arriva a questo valore");
    const panel = user.frame.getByRole("region", { name: "Come si arriva a questo valore" });
    await panel.waitFor();
    await key("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await focused()).toBe("100,00: come si arriva a questo valore");
    expect(told(NOTICE.escapeExit)).toBe(false);
  });

  it("goes back to the cells with Escape where there is nothing to close", async () => {
    await key("Escape");
    await until(() => told(NOTICE.escapeExit));
  });

  it("has left the pane with no Tab so far", () => {
    expect(told(NOTICE.tabExit)).toBe(false);
  });

  it("leaves the pane with Tab after the last button", async () => {
    await tabTo("Torna al controllo");
    await key("Tab");
    await until(() => told(NOTICE.tabExit));
  });

  it("puts everything back, from a button that Shift+Tab comes to", async () => {
    await tabTo("Ripristina com'era prima del calcolo", "Shift+Tab");
    await key("Enter");
    await user.sees("Ripristino eseguito");
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain("Riepilogo 2026");
  });

  it("has broken no rule of the page's content policy and left no error on its console", () => {
    expect(user.pane.problems).toEqual([]);
  });

  async function key(name: string): Promise<void> {
    await user.pane.page.keyboard.press(name);
  }

  /** What a screen reader would call what has the focus. */
  function focused(): Promise<string> {
    return user.frame.evaluate(() => {
      const place = document.activeElement;
      const labels = place instanceof HTMLInputElement ? [...(place.labels ?? [])] : [];
      const name = place?.getAttribute("aria-label") ?? labels[0]?.innerText;
      return (name ?? place?.textContent ?? "").trim();
    });
  }

  /** Goes on with Tab; a screen has not so many places. */
  async function tabTo(name: string, step = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 60) {
      await key(step);
      const reached = await focused();
      if (reached === name) return;
      passed.push(reached);
    }
    throw new Error(`Tab does not come to ${name}: ${passed.join(" | ")}`);
  }

  async function press(name: string): Promise<void> {
    await tabTo(name);
    await key("Enter");
  }

  async function choose(name: string): Promise<void> {
    await tabTo(name);
    await key("Space");
  }

  async function write(label: string, text: string): Promise<void> {
    await tabTo(label);
    await user.pane.page.keyboard.type(text);
  }

  function told(action: number): boolean {
    return user.pane.notices.some((notice) => notice.action === action);
  }
});
