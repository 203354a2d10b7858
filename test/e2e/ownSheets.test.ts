import type { Browser } from "playwright-core";
import { inspectEmulated } from "../emulator/inspect";
import { launchBrowser } from "../emulator/transport/browser";
import { valuesOf } from "./inWorkbook";
import { openAsUser, until, type PaneUser } from "./paneUser";
import { openUntidy } from "./untidySheet";

// *Ho già i miei fogli*, on a sheet that was laid out for people.

describe("a sheet with a title, two rows of headings, merged labels, blank rows and a total", () => {
  const excel = openUntidy();
  const sheetBefore = inspectEmulated(excel.workbook).sheets[0];
  let browser: Browser;
  let user: PaneUser;

  beforeAll(async () => {
    browser = await launchBrowser();
    user = await openAsUser(browser, excel);
  });
  afterAll(async () => {
    await browser.close();
  });

  it("has its columns recognised, whatever their headings", async () => {
    await user.click("Ho già i miei fogli");
    await user.click("Avanti");
    await user.sees("Le colonne");
    await user.reads("intestazioni alla riga 5");
    expect(await goesTo("N.")).toBe("Codice");
    expect(await goesTo("Centro di responsabilità")).toBe("Settore/servizio");
    expect(await goesTo("Obiettivi Ob. strategico")).toBe("Ob. strategico");
    expect(await goesTo("Obiettivi Descrizione obiettivo")).toBe("Ob. operativo");
    expect(await goesTo("Valutazione Peso")).toBe("Peso assegnato");
    expect(await goesTo("Valutazione Esito finale")).toBe("Esito");
    expect(await goesTo("Verbale")).toBe("Non copiare");
  });

  it("proposes what to leave out and what to fill down", async () => {
    await user.click("Avanti: le righe");
    await user.sees("Le righe");
    expect(await isTicked("3 righe con un obiettivo")).toBe(true);
    expect(await isTicked("1 riga di totale")).toBe(false);
    expect(await isTicked("1 intestazione ripetuta")).toBe(false);
    await user.reads("1 riga vuota: si salta.");
    expect(await isTicked("Settore/servizio: 1 cella vuota prende il testo sopra")).toBe(true);
  });

  it("shows what would be copied, and has written nothing so far", async () => {
    await user.click("Avanti: anteprima");
    await user.sees("Anteprima");
    await user.reads("3 righe andranno in fondo alla tabella «Obiettivi».");
    await user.reads("Piantare alberi lungo i viali del centro");
    expect(excel.workbook.tables).toEqual([]);
  });

  it("is copied, with where it comes from", async () => {
    await user.click("Copia in Obiettivi");
    await user.sees("Righe copiate");
    expect(valuesOf(excel, "Obiettivi", "Settore/servizio")).toEqual([
      "Tecnico",
      "Tecnico",
      "Affari generali",
    ]);
    expect(valuesOf(excel, "Obiettivi", "Peso assegnato")).toEqual([40, 35, 25]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toContain("Corrispondenze");
    await user.click("Da dove vengono: Corrispondenze, foglio «Corrispondenze»");
    await until(() => excel.workbook.activeSheet?.name === "Corrispondenze");
  });

  it("is calculated, once the year and the weights are said", async () => {
    await user.click("Ho finito");
    await user.reads(/^Prima di calcolare/);
    await user.click(/^Aggiungi: /);
    await user.sees("Aggiungi tabelle");
    await user.pick("Parametri");
    await user.click(/^Aggiungi l/);
    await user.sees("Tabelle aggiunte");
    await user.click("Rispondi alle domande");
    await user.click("Ente, anno e fase");
    await user.fill("Anno", "2026");
    await user.frame.getByRole("radio", { name: "Assegnati", exact: true }).check();
    await user.frame.getByRole("radio", { name: "Peso intero o zero", exact: true }).check();
    await user.click("Salva le risposte");
    await user.click("Vai al controllo");
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    expect(valuesOf(excel, "Obiettivi", "Risultato calcolato")).toEqual([40, 0, 25]);
    await user.reads("65,00");
  });

  it("is itself as it was", () => {
    expect(inspectEmulated(excel.workbook).sheets[0]).toEqual(sheetBefore);
  });

  it("has broken no rule of the page's content policy and left no error on its console", () => {
    expect(user.pane.problems).toEqual([]);
  });

  function goesTo(heading: string): Promise<string> {
    const choice = user.frame.getByLabel(`Dove va «${heading}»`, { exact: true });
    return choice.evaluate((place) =>
      place instanceof HTMLSelectElement ? (place.selectedOptions[0]?.label ?? "") : "",
    );
  }

  function isTicked(label: string): Promise<boolean> {
    return user.frame.getByLabel(label, { exact: true }).isChecked();
  }
});
