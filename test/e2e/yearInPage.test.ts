import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../tools/emulated-excel/transport/browser";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";
import { calculate, drop, given, openFromDisk, type OnePageUser } from "./onePageUser";

// A year of a plan in the page that is one file: what a segretario presses and types, from January to the next January.

const PLANNED: FileTables = {
  Parametri: [
    ["Parametro", "Valore"],
    ["Ente", "Comune di Prova"],
    ["Anno", 2025],
    ["Triennio", "2025-2027"],
    ["Fase", "Monitoraggio"],
    ["Pesi", "Uguali"],
    ["Risultato dell'obiettivo", "In proporzione al grado"],
  ],
  Strutture: [
    ["Settore/servizio", "Responsabile"],
    ["Alfa", "Uno"],
    ["Beta", "Due"],
  ],
  Obiettivi: [
    [
      ...["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Grado %", "Motivazione"],
      ...["Esito Nucleo", "Grado Nucleo %", "Motivazione Nucleo"],
    ],
    ["1", "Alfa", "Aprire lo sportello", null, 50, null, null, null, null],
    ["2", "Alfa", "Rifare il sito", null, 20, null, null, null, null],
    ["3", "Beta", "Asfaltare la via", null, 30, null, null, null, null],
  ],
};

describe("a year of a plan in the page", () => {
  let browser: Browser;
  let user: OnePageUser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    user = await openFromDisk(browser);
    ({ page } = user);
    page.setDefaultTimeout(60_000);
    await drop(page, "piano-2025.xlsx", workbookFile(PLANNED));
    await sees("Performance 2025");
  });
  afterAll(async () => {
    await browser.close();
  });

  async function sees(title: string): Promise<void> {
    await page.getByRole("heading", { name: title, level: 1, exact: true }).waitFor();
  }

  async function press(name: string): Promise<void> {
    await page.getByRole("button", { name, exact: true }).click();
  }

  async function openYear(): Promise<void> {
    await press("Altro");
    await press("Durante l'anno");
    await sees("Durante l'anno");
  }

  /** A cell by its row as the sheet numbers it, and its column from 1. */
  async function type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    const cells = page.getByRole("row", { name: new RegExp(`^${row} `) }).getByRole("gridcell");
    await cells.nth(column - 1).dblclick();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }

  /** The command, its way back, and the command again. */
  async function twice(command: () => Promise<void>, done: string): Promise<void> {
    await command();
    await sees(done);
    await press("Annulla: rimetti com'era prima");
    await sees("Ripristino eseguito");
    await press("Torna al controllo");
    await sees("Performance 2025");
    await command();
    await sees(done);
  }

  it("checks the plan, and keeps it as it was approved", async () => {
    await press("Altro");
    await press("Controlla il piano");
    await page.getByText("Non risulta un obiettivo sui tempi di pagamento").first().waitFor();
    await press("Torna indietro");
    await twice(async () => {
      await openYear();
      await page.getByLabel("Numero (facoltativo)").fill("12");
      await press("Registra il piano approvato");
    }, "Registrazione eseguita");
    await page.getByText("Piano approvato 2025 registrato nel foglio «PianoApprovato»").waitFor();
    await press("Vai al controllo");
  });

  it("notes the state at 30 June", async () => {
    await twice(() => monitorAt("2025-06-30"), "Registrazione eseguita");
    await page.getByText(/^Monitoraggio al 30\/06\/2025 registrato.*3 obiettivi/).waitFor();
    await press("Vai al controllo");
  });

  it("records an objective that was excluded, with its act, and says so until it is done", async () => {
    await type("Obiettivi", 3, 4, "Escluso");
    await press("Ricontrolla");
    await page.getByText(/^1 differenza dal piano approvato/).waitFor();
    await twice(async () => {
      await openYear();
      await press("Registra le variazioni");
    }, "Registrazione eseguita");
    await page.getByText("Tolto: obiettivo 2 (Alfa)").waitFor();
    await type("Variazioni", 2, 5, "Giunta comunale n. 80 del 10/09/2025");
    await press("Vai al controllo");
    await sees("Performance 2025");
    await page.getByText(/^1 differenza dal piano approvato/).waitFor({ state: "detached" });
  });

  it("notes the state at 30 September below that of June", async () => {
    await type("Obiettivi", 4, 5, "80");
    await twice(() => monitorAt("2025-09-30"), "Registrazione eseguita");
    await press("Vai al controllo");
  });

  it("is closed, changed by the Nucleo, and told in the Relazione", async () => {
    await type("Parametri", 5, 2, "Consuntivo");
    await type("Obiettivi", 2, 4, "Raggiunto");
    await type("Obiettivi", 4, 4, "Raggiunto");
    await type("Obiettivi", 4, 7, "Parzialmente raggiunto");
    await type("Obiettivi", 4, 8, "90");
    await type("Obiettivi", 4, 9, "Manca il collaudo");
    await press("Ricontrolla");
    await page.getByText(/esito dell'obiettivo «1» è «Raggiunto» ma il grado è 50/).waitFor();
    await calculate(page);
    await goBackFromCalculation();
    expect(await page.getByRole("tab", { name: "Riepilogo 2025" }).count()).toBe(0);
    await calculate(page);
    await makeProspetto();
    await goBackFromCalculation();
    expect(await page.getByRole("tab", { name: "Prospetto 2025" }).count()).toBe(0);
    await calculate(page);
    await makeProspetto();
    await press("Per la Relazione");
    const relazione = await given(page, () => press("Scarica (.docx)"));
    expect(relazione.bytes.length).toBeGreaterThan(5_000);
    await press("Torna indietro");
  });

  it("ends where the next one begins, in a copy that the page itself gives", async () => {
    await sees("Performance 2025");
    await openYear();
    await page.getByText(/Scaricatene prima una copia con «Salva una copia»/).waitFor();
    expect(await page.getByText("Salva con nome").count()).toBe(0);
    await page.getByText(/«Prospetto 2025» restano come sono/).waitFor();
    await press("Torna indietro");
    const closed = await given(page, () => press("Salva"));
    const begin = async (): Promise<void> => {
      await openYear();
      await page.getByLabel("Questo file è la copia per il nuovo anno").check();
      await press("Inizia il nuovo anno");
    };
    await twice(begin, "Nuovo anno iniziato");
    const next = await given(page, () => press("Salva"));
    const [before, after] = [lookAt(closed.bytes), lookAt(next.bytes)];
    expect(before.column("Parametri", "Valore")).toContain(2025);
    expect(after.column("Parametri", "Valore")).toEqual(
      expect.arrayContaining([2026, "2026-2028"]),
    );
    expect(after.column("Obiettivi", "Esito")).toEqual([null, null, null]);
    expect(after.column("AnnoPrecedente", "Indice")).toContain(95);
    expect(after.column("Monitoraggi", "Data")).toHaveLength(6);
    expect(allText(after, "Prospetto 2025")).toEqual(allText(before, "Prospetto 2025"));
  });

  it("leaves no request and no error behind", () => {
    expect(user.problems).toEqual([]);
  });

  async function makeProspetto(): Promise<void> {
    await press("Prospetto per il Nucleo di valutazione");
    await page
      .getByText(/da non pubblicare, nel foglio «Prospetto 2025»/)
      .first()
      .waitFor();
    await page.getByRole("tab", { name: "Prospetto 2025" }).waitFor();
  }

  async function goBackFromCalculation(): Promise<void> {
    await press("Ripristina com'era prima del calcolo");
    await sees("Ripristino eseguito");
    await press("Torna al controllo");
    await sees("Performance 2025");
  }

  async function monitorAt(day: string): Promise<void> {
    await openYear();
    await page.getByLabel("Data del monitoraggio").fill(day);
    await press("Registra monitoraggio");
  }
});
