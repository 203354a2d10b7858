/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { addSheet, prepared, tableOf, type Rows } from "../app/commanding";
import { lookedAt, type } from "../app/runningWorkbook";
import { emptyWorkbook, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane, type PaneChanges } from "./paneOnMemory";

/** Title above, headings, labels written once, a blank row, the headings again, a total. */
const UNTIDY: Rows = [
  ["COMUNE DI PROVA – obiettivi"],
  [],
  ["N.", "Centro di responsabilità", "Descrizione obiettivo", "Peso", "Esito finale", "Verbale"],
  [1, "Tecnico", "Piantare alberi", 40, "Sì", "n. 3"],
  [2, null, "Curare i parchi", "35", "No", null],
  [],
  ["N.", "Centro di responsabilità", "Descrizione obiettivo", "Peso"],
  [1, "Affari generali", "Aggiornare il sito", 25, "Sì", null],
  ["TOTALE", null, null, 100],
];

function untidyWorkbook(): MemoryWorkbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "PEG", UNTIDY);
  return workbook;
}

async function press({ user }: OpenedPane, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** Answers what is asked on the way, and copies. */
async function copy(pane: OpenedPane): Promise<void> {
  await press(pane, "Avanti: ente e anno");
  const year = screen.queryByRole("textbox", { name: "Anno" });
  if (year !== null) await pane.user.type(year, "2026");
  await pane.user.click(screen.getByRole("radio", { name: "Sì, usa i pesi del foglio" }));
  await press(pane, "Copia in Obiettivi");
}

async function openPlaces(
  workbook: MemoryWorkbook,
  changes: PaneChanges = {},
): Promise<OpenedPane> {
  const pane = await openPane(workbook, changes);
  await press(pane, "Ho già i miei fogli");
  await screen.findByRole("heading", { level: 1, name: "Ho già i miei fogli" });
  return pane;
}

async function openColumns(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPlaces(workbook);
  await press(pane, "Avanti");
  await screen.findByRole("heading", { level: 1, name: "Le colonne" });
  return pane;
}

const list = (heading: string): HTMLSelectElement =>
  screen.getByRole("combobox", { name: `Dove va «${heading}»` });

describe("somebody's own sheets", () => {
  it("are offered one by one, with the cells that are selected", async () => {
    const workbook = untidyWorkbook();
    addSheet(workbook, "Altro", [["appunti"]]);
    await openPlaces(workbook);
    const places = within(screen.getByRole("radiogroup", { name: "La tabella da copiare" }));
    expect(places.getByRole("radio", { name: "Foglio «PEG»" })).toHaveProperty("checked", true);
    expect(places.getAllByRole("radio")).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it("are offered as Excel tables by their names too, and are read as far as those go", async () => {
    const workbook = untidyWorkbook();
    const headers = ["N.", "Centro di responsabilità", "Descrizione obiettivo", "Peso"];
    const place = { sheet: "PEG", headerRow: 3, firstColumn: 1 };
    workbook.tables.push({ name: "Piano", ...place, headers, dataRowCount: 2 });
    const pane = await openPlaces(workbook);
    await pane.user.click(screen.getByRole("radio", { name: "Tabella «Piano», nel foglio «PEG»" }));
    await press(pane, "Avanti");
    await press(pane, "Avanti: le righe");
    expect(await screen.findByRole("checkbox", { name: "2 righe con un obiettivo" })).toBeTruthy();
  });

  it("are asked for again when a table has no column for an objective", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "Legenda", [["Sigla"], ["TEC"]]);
    const place = { sheet: "Legenda", headerRow: 1, firstColumn: 1 };
    workbook.tables.push({ name: "Sigle", ...place, headers: ["Sigla"], dataRowCount: 1 });
    const pane = await openPlaces(workbook);
    await pane.user.click(screen.getByRole("radio", { name: /^Tabella «Sigle»/ }));
    await press(pane, "Avanti");
    expect(await screen.findByRole("radio", { name: /^Tabella «Sigle»/ })).toHaveProperty(
      "checked",
      true,
    );
    const sentence = /^Nella tabella «Sigle» non si è trovata una colonna per l'obiettivo/;
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  });

  it("are copied with Parametri and Strutture, so that only the calculation is left; all in one step", async () => {
    const workbook = untidyWorkbook();
    const before = await lookedAt(workbook);
    const pane = await openPane(workbook);
    expect(screen.getByText(/^Il foglio «PEG» sembra contenere 3 obiettivi/)).toBeTruthy();
    await press(pane, "Usa questo foglio");
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await press(pane, "Avanti: ente e anno");
    expect(screen.getByText(/ci sono pesi come 40; 35; 25/)).toBeTruthy();
    await press(pane, "Copia in Obiettivi");
    expect(screen.getAllByText("Senza questa indicazione non si può calcolare.")).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Anno" }));
    expect(await violations()).toEqual([]);
    await pane.user.type(screen.getByRole("textbox", { name: "Anno" }), "2026");
    await pane.user.click(screen.getByRole("radio", { name: "Sì, usa i pesi del foglio" }));
    await press(pane, "Copia in Obiettivi");
    await screen.findByRole("heading", { name: "Righe copiate" });
    expect((await tableOf(workbook, "Parametri")).map((cells) => cells.slice(0, 2))).toEqual(
      expect.arrayContaining([
        ["Anno", 2026],
        ["Pesi", "Assegnati"],
      ]),
    );
    expect((await tableOf(workbook, "Strutture")).map(([name]) => name)).toEqual([
      "Settore/servizio",
      "Tecnico",
      "Affari generali",
    ]);
    await press(pane, "Ho finito");
    await screen.findByRole("heading", { name: "Performance 2026" });
    expect(screen.queryByText(/error[ei] da correggere/)).toBeNull();
    await press(pane, "Ripristina com'era prima della copia");
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect((await lookedAt(workbook)).sheets).toEqual(before.sheets);
  });

  it("are copied as proposed, from the sheet to the table, and stay as they are", async () => {
    const workbook = untidyWorkbook();
    const before = new Map(sheetNamed(workbook, "PEG").cells);
    const pane = await openColumns(workbook);
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await copy(pane);
    await screen.findByRole("heading", { name: "Righe copiate" });
    expect(await violations()).toEqual([]);
    const copied = (await tableOf(workbook, "Obiettivi")).map((cells) => cells.slice(0, 5));
    expect(copied).toEqual([
      ["Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato", "Esito"],
      [1, "Tecnico", "Piantare alberi", 40, "Sì"],
      [2, "Tecnico", "Curare i parchi", "35", "No"],
      [1, "Affari generali", "Aggiornare il sito", 25, "Sì"],
    ]);
    expect(sheetNamed(workbook, "PEG").cells).toEqual(before);
    await press(pane, /^Da dove vengono/);
    expect(pane.selected.at(-1)).toEqual({ kind: "sheet", sheet: "Corrispondenze" });
    await press(pane, "Copia un altro foglio");
    await screen.findByRole("heading", { name: "Ho già i miei fogli" });
  });

  it("in which no objective is found are said to be so, and another may be chosen", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "Spese", [["Voce", "Euro"]]);
    const pane = await openPlaces(workbook);
    await press(pane, "Avanti");
    await screen.findAllByText(/^Nel foglio «Spese» non si è trovata/);
    expect(screen.getByRole("radio", { name: "Foglio «Spese»" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("are read as far as they are selected", async () => {
    const range = { firstRow: 7, firstColumn: 1, lastRow: 8, lastColumn: 5 };
    const selection = { sheet: "PEG", range };
    const pane = await openPlaces(untidyWorkbook(), { selection });
    await pane.user.click(screen.getByRole("radio", { name: "Le celle selezionate in Excel" }));
    await press(pane, "Avanti");
    await screen.findByText(/intestazioni alla riga 7/);
    await press(pane, "Avanti: le righe");
    expect(screen.getByText("1 riga viene copiata.")).toBeTruthy();
  });

  it("are not read where several pieces are selected, and that is said", async () => {
    const pane = await openPlaces(untidyWorkbook(), { selection: null });
    await pane.user.click(screen.getByRole("radio", { name: "Le celle selezionate in Excel" }));
    await press(pane, "Avanti");
    await screen.findAllByText(/^La selezione non si può leggere/);
  });
});

describe("the columns of somebody's own sheet", () => {
  it("are filled in with what was recognised, and how surely", async () => {
    await openColumns(untidyWorkbook());
    expect(
      screen.getByText("Foglio «PEG», intestazioni alla riga 3.", { exact: false }),
    ).toBeTruthy();
    expect(list("Descrizione obiettivo").selectedOptions[0]?.text).toBe("Ob. operativo");
    expect(list("N.").selectedOptions[0]?.text).toBe("Codice");
    expect(list("Verbale").selectedOptions[0]?.text).toBe("Non copiare");
    const described = (heading: string): string =>
      document.getElementById(list(heading).getAttribute("aria-describedby") ?? "")?.textContent ??
      "";
    expect(described("Descrizione obiettivo")).toMatch(/^Riconosciuta/);
    expect(described("Esito finale")).toBe("Riconosciuta da una parola.");
    expect(described("Verbale")).toBe("Non viene copiata.");
    expect(screen.getByText("Per esempio: Piantare alberi; Curare i parchi")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("go where the user says, and what filled that field before is not copied", async () => {
    const { user } = await openColumns(untidyWorkbook());
    await user.selectOptions(list("Verbale"), "Codice");
    expect(list("N.").value).toBe("");
    expect(screen.getByRole("status").textContent).toBe(
      "«Codice» era in «N.», che ora non viene copiata.",
    );
  });

  it("must say what the objectives are", async () => {
    const pane = await openColumns(untidyWorkbook());
    await pane.user.selectOptions(list("Descrizione obiettivo"), "Non copiare");
    await press(pane, "Avanti: le righe");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Le colonne");
    expect(screen.getByText("Indicate quale colonna va in «Ob. operativo».")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("need not say whose the objectives are: one unit for all may be written", async () => {
    const workbook = untidyWorkbook();
    const pane = await openColumns(workbook);
    await pane.user.selectOptions(list("Centro di responsabilità"), "Non copiare");
    await pane.user.type(
      screen.getByRole("textbox", { name: "Struttura di tutte le righe" }),
      "Segreteria",
    );
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await copy(pane);
    await screen.findByRole("heading", { name: "Righe copiate" });
    const [, first] = await tableOf(workbook, "Obiettivi");
    expect(first).toContain("Segreteria");
  });
});

describe("the rows of somebody's own sheet", () => {
  async function openRows(workbook: MemoryWorkbook): Promise<OpenedPane> {
    const pane = await openColumns(workbook);
    await press(pane, "Avanti: le righe");
    return pane;
  }
  const groups = () => within(screen.getByRole("list", { name: "Le righe" }));

  it("are grouped by the reason for which they are copied or left out", async () => {
    await openRows(untidyWorkbook());
    expect(
      groups()
        .getAllByRole("checkbox")
        .map((box) => (box as HTMLInputElement).checked),
    ).toEqual([true, false, false]);
    expect(groups().getByRole("checkbox", { name: "3 righe con un obiettivo" })).toBeTruthy();
    expect(groups().getByRole("checkbox", { name: "1 riga di totale" })).toBeTruthy();
    expect(groups().getByRole("checkbox", { name: "1 intestazione ripetuta" })).toBeTruthy();
    expect(screen.getByText("1 riga vuota: si salta.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(await violations()).toEqual([]);
  });

  it("are copied all the same when the user says so, one by one too", async () => {
    const pane = await openRows(untidyWorkbook());
    await pane.user.click(groups().getByRole("checkbox", { name: "1 riga di totale" }));
    expect(screen.getByText("4 righe vengono copiate.")).toBeTruthy();
    await press(pane, "Vedi le righe");
    await pane.user.click(screen.getByRole("checkbox", { name: /^Riga 5: 2 · Curare i parchi/ }));
    expect(screen.getByText("3 righe vengono copiate.")).toBeTruthy();
    expect(screen.getByText("Se ne copiano 2.")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("share a label that stands over them, unless the user says otherwise", async () => {
    const workbook = untidyWorkbook();
    const pane = await openRows(workbook);
    const fill = screen.getByRole("checkbox", {
      name: "Settore/servizio: 1 cella vuota prende il testo sopra",
    });
    expect(fill).toHaveProperty("checked", true);
    await pane.user.click(fill);
    await press(pane, "Avanti: anteprima");
    await copy(pane);
    await screen.findByRole("heading", { name: "Righe copiate" });
    expect((await tableOf(workbook, "Obiettivi"))[2]?.[1]).toBeNull();
  });

  it("are drawn a few at a time, however many they are", async () => {
    const workbook = emptyWorkbook();
    const rows = Array.from({ length: 500 }, (_, at) => [at + 1, `Obiettivo ${at + 1}`]);
    addSheet(workbook, "PEG", [["N.", "Descrizione obiettivo"], ...rows]);
    const pane = await openRows(workbook);
    await press(pane, "Vedi le righe");
    expect(screen.getAllByRole("checkbox").length).toBeLessThan(40);
  });
});

describe("the preview", () => {
  async function openPreview(workbook: MemoryWorkbook): Promise<OpenedPane> {
    const pane = await openPane(workbook);
    await press(pane, "Altro");
    await press(pane, "Copia obiettivi da altri fogli");
    await press(pane, "Avanti");
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await screen.findByRole("heading", { level: 1, name: "Anteprima" });
    return pane;
  }

  it("shows the first rows as they will stand, and writes nothing", async () => {
    const workbook = untidyWorkbook();
    await prepared(workbook);
    const before = await lookedAt(workbook);
    await openPreview(workbook);
    expect(screen.getByText(/^3 righe andranno in fondo/)).toBeTruthy();
    const second = screen.getByRole("heading", { name: "Riga 5 del foglio" }).parentElement;
    expect(second?.textContent).toContain("Settore/servizioTecnico");
    expect(screen.getByRole("button", { name: /^2 righe con qualcosa di scritto/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("asks whether units that are not known are added", async () => {
    const workbook = untidyWorkbook();
    await prepared(workbook);
    type(workbook, "Strutture", "A2", "Tecnico e manutenzioni");
    const pane = await openPreview(workbook);
    const units = screen.getByRole("checkbox", { name: "Aggiungile a «Strutture»" });
    expect(units).toHaveProperty("checked", true);
    await copy(pane);
    await screen.findByText("2 strutture aggiunte a «Strutture».");
    const names = (await tableOf(workbook, "Strutture")).map(([name]) => name);
    expect(names.slice(1)).toEqual(["Tecnico e manutenzioni", "Tecnico", "Affari generali"]);
  });

  it("warns who has copied the sheet before", async () => {
    const workbook = untidyWorkbook();
    await prepared(workbook);
    const first = await openPreview(workbook);
    await copy(first);
    await press(first, "Copia un altro foglio");
    await press(first, "Avanti");
    await press(first, "Avanti: le righe");
    await press(first, "Avanti: anteprima");
    await screen.findByText(/^Righe di questo foglio sono già state copiate/);
  });
});
