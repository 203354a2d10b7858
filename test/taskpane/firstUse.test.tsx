/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { refusal } from "../../src/core/workbook/refusal";
import { failure } from "../../src/core/workbook/result";
import { addSheet, prepared, tableOf } from "../app/commanding";
import { breakingGateway, lookedAt, smallWorkbook } from "../app/runningWorkbook";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

function blankWorkbook(): MemoryWorkbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "Foglio1", []);
  return workbook;
}

async function press({ user }: OpenedPane, name: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

const title = () => screen.getByRole("heading", { level: 1 });

async function tableNames(workbook: MemoryWorkbook): Promise<readonly string[]> {
  return (await lookedAt(workbook)).tables.map(({ name }) => name);
}

describe("the pane on a workbook without our tables", () => {
  it("says what it does in one sentence and offers three ways on, each with what it does", async () => {
    await openPane(blankWorkbook());
    expect(title().textContent).toBe("Calcola Performance");
    const ways = screen.getAllByRole("button").map((button) => button.textContent);
    expect(ways).toEqual(["Prepara questo file", "Apri un esempio", "Ho già i miei fogli"]);
    for (const name of ways) {
      expect(screen.getByRole("button", { name, description: /\.$/ })).toBeTruthy();
    }
    expect(await violations()).toEqual([]);
  });

  it("shows what it would add before it adds anything", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    const list = await screen.findByRole("list", { name: "Tabelle da aggiungere" });
    expect([...list.querySelectorAll("b")].map(({ textContent }) => textContent)).toEqual([
      "Parametri",
      "Strutture",
      "Obiettivi",
    ]);
    expect(document.activeElement).toBe(title());
    expect(await tableNames(workbook)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it("adds the tables with what is known of the ente, says so, and leads to each", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    await pane.user.type(await screen.findByRole("textbox", { name: "Ente" }), "Comune di Prova");
    await pane.user.type(screen.getByRole("textbox", { name: "Anno" }), "2026");
    await press(pane, "Aggiungi le tabelle");
    await screen.findByRole("heading", { name: "Tabelle aggiunte" });
    expect((await tableOf(workbook, "Parametri")).slice(1, 3)).toEqual([
      ["Ente", "Comune di Prova"],
      ["Anno", 2026],
    ]);
    expect(screen.getByRole("status").textContent).toBe("Tabelle aggiunte");
    await press(pane, "Tabella «Strutture», foglio «Strutture»");
    expect(pane.selected).toEqual([{ kind: "sheet", sheet: "Strutture" }]);
    expect(await violations()).toEqual([]);
    await press(pane, "Rispondi alle domande");
    await screen.findByRole("heading", { name: "Che cosa prevede il vostro SMVP?" });
  });

  it("takes no year that is none, and goes to its field", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    const year = await screen.findByRole("textbox", { name: "Anno" });
    await pane.user.type(year, "26");
    await press(pane, "Aggiungi le tabelle");
    expect(screen.getByText(/^Scrivete l'anno con quattro cifre/)).toBeTruthy();
    expect(document.activeElement).toBe(year);
    expect(await tableNames(workbook)).toEqual([]);
  });

  it("does not say that tables were added when somebody else has added them first", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    await screen.findByRole("button", { name: "Aggiungi le tabelle" });
    await prepared(workbook);
    await press(pane, "Aggiungi le tabelle");
    await screen.findByText("Non c'era nulla da aggiungere: le tabelle ci sono già.");
    expect(title().textContent).toBe("Non è stato scritto nulla");
    expect(screen.getByRole("status").textContent).toBe("Non è stato scritto nulla");
  });

  it("takes back what it has added", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    await press(pane, "Aggiungi le tabelle");
    await press(pane, "Annulla: rimetti com'era prima");
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect(await tableNames(workbook)).toEqual([]);
  });

  it("leads back from tables that were half made, also later", async () => {
    const workbook = blankWorkbook();
    const before = await lookedAt(workbook);
    const breaking = breakingGateway(workbook, 3);
    let writings = 0;
    const half = await openPane(workbook, {
      gateway: {
        ...breaking,
        apply: (plan, consent) => {
          writings += 1;
          return writings === 2
            ? Promise.resolve(failure(refusal("partlyWritten", "Parametri")))
            : breaking.apply(plan, consent);
        },
      },
    });
    await press(half, "Prepara questo file");
    await press(half, "Aggiungi le tabelle");
    await press(half, "Torna al controllo");
    await press(half, "Ripristina com'era prima di aggiungere le tabelle");
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect((await lookedAt(workbook)).sheets).toEqual(before.sheets);
  });

  it("opens the example elsewhere, and stays", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Apri un esempio");
    await screen.findAllByText(/^L'esempio è aperto in un'altra cartella/);
    expect(pane.examples()).toBe(1);
    expect(screen.getByRole("button", { name: "Prepara questo file" })).toBeTruthy();
    expect(await tableNames(workbook)).toEqual([]);
  });

  it("goes back without having added anything", async () => {
    const workbook = blankWorkbook();
    const pane = await openPane(workbook);
    await press(pane, "Prepara questo file");
    await press(pane, "Torna indietro");
    await screen.findByRole("button", { name: "Apri un esempio" });
    expect(await tableNames(workbook)).toEqual([]);
  });

  it("says what the world refuses, and tries again", async () => {
    const workbook = blankWorkbook();
    const memory = createMemoryGateway(workbook);
    let refusals = 1;
    const gateway: typeof memory = {
      ...memory,
      apply: (plan, consent) => {
        refusals -= 1;
        return refusals === 0
          ? Promise.resolve(failure(refusal("structureProtected", null)))
          : memory.apply(plan, consent);
      },
    };
    const pane = await openPane(workbook, { gateway });
    await press(pane, "Prepara questo file");
    await press(pane, "Aggiungi le tabelle");
    await screen.findAllByText(/^La struttura della cartella di lavoro è protetta/);
    await press(pane, "Riprova");
    await screen.findByRole("heading", { name: "Tabelle aggiunte" });
  });
});

describe("a workbook whose Obiettivi has another name", () => {
  it("is offered to give the table its name, at a click", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Obiettivi" ? { ...table, name: "Tabella4" } : table,
    );
    const pane = await openPane(workbook);
    expect(screen.getAllByText(/«Tabella4»/).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await press(pane, "Rinomina la tabella in «Obiettivi»");
    await screen.findByRole("heading", { name: "Performance 2025" });
    expect(workbook.tables.map(({ name }) => name)).toContain("Obiettivi");
  });

  it("takes the name back at a click, and offers it again", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Obiettivi" ? { ...table, name: "Tabella4" } : table,
    );
    const pane = await openPane(workbook);
    await press(pane, "Rinomina la tabella in «Obiettivi»");
    await screen.findByRole("heading", { name: "Performance 2025" });
    expect(await violations()).toEqual([]);
    await press(pane, "Ridai alla tabella il nome «Tabella4»");
    await screen.findByRole("button", { name: "Rinomina la tabella in «Obiettivi»" });
    expect(workbook.tables.map(({ name }) => name)).toContain("Tabella4");
    expect(workbook.tables.map(({ name }) => name)).not.toContain("Obiettivi");
  });

  it("is told how to do it by hand where Excel does not", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Obiettivi" ? { ...table, name: "Tabella4" } : table,
    );
    const commands = { renameTable: () => Promise.resolve(false) };
    const pane = await openPane(workbook, { commands });
    await press(pane, "Rinomina la tabella in «Obiettivi»");
    expect(screen.getByRole("status").textContent).toMatch(/^Excel non ha potuto rinominarla/);
    expect(screen.getByRole("button", { name: "Ricontrolla" })).toBeTruthy();
  });
});

describe("tables added later", () => {
  it("are picked from those that are not there, each with what it is for", async () => {
    const workbook = emptyWorkbook();
    await prepared(workbook);
    const pane = await openPane(workbook);
    await press(pane, "Altro");
    await press(pane, "Aggiungi: obiettivi in numero, atti…");
    await screen.findByRole("heading", { name: "Aggiungi tabelle" });
    const offered = screen.getAllByRole("checkbox");
    expect(offered).toHaveLength(10);
    expect(await violations()).toEqual([]);
    await pane.user.click(screen.getByRole("checkbox", { name: "Atti", description: /delibere/ }));
    await press(pane, "Aggiungi la tabella");
    await screen.findByText("È stata aggiunta una tabella.");
    expect(await tableNames(workbook)).toEqual(["Parametri", "Strutture", "Obiettivi", "Atti"]);
  });

  it("are none when nothing is picked, and that is said", async () => {
    const workbook = emptyWorkbook();
    await prepared(workbook);
    const pane = await openPane(workbook);
    await press(pane, "Altro");
    await press(pane, "Aggiungi: obiettivi in numero, atti…");
    await press(pane, "Aggiungi le tabelle");
    expect(screen.getByRole("alert").textContent).toBe("Scegliete almeno una tabella.");
    expect(await tableNames(workbook)).toHaveLength(3);
  });

  it("are first of all the ones without which nothing is calculated", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.filter(({ name }) => name !== "Parametri");
    const pane = await openPane(workbook);
    await press(pane, "Aggiungi: parametri, strutture, atti…");
    const parameters = await screen.findByRole("checkbox", { name: "Parametri" });
    expect(parameters).toHaveProperty("checked", true);
    expect(screen.getByText(/Nel foglio «Parametri .+»\.$/)).toBeTruthy();
    await pane.user.type(screen.getByRole("textbox", { name: "Anno" }), "2026");
    await press(pane, "Aggiungi la tabella");
    await screen.findByRole("heading", { name: "Tabelle aggiunte" });
    expect((await tableOf(workbook, "Parametri"))[2]).toEqual(["Anno", 2026]);
  });

  it("ask for no year where no table of parameters is to be added", async () => {
    const workbook = smallWorkbook();
    workbook.tables = workbook.tables.filter(({ name }) => name !== "Parametri");
    const pane = await openPane(workbook);
    await press(pane, "Aggiungi: parametri, strutture, atti…");
    await pane.user.type(await screen.findByRole("textbox", { name: "Anno" }), "26");
    await pane.user.click(screen.getByRole("checkbox", { name: "Parametri" }));
    await pane.user.click(screen.getByRole("checkbox", { name: "Atti" }));
    await press(pane, "Aggiungi la tabella");
    await screen.findByRole("heading", { name: "Tabelle aggiunte" });
    expect(await tableNames(workbook)).toContain("Atti");
  });
});
