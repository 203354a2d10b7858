/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { addSheet, tableOf, type Rows } from "../app/commanding";
import { emptyWorkbook, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, violations, type OpenedPane } from "./paneOnMemory";

// *Ho già i miei fogli*: what only the body can say is asked before anything is copied.

/** Two columns that may be the unit, a state in words of the office's own, and a table of counts below. */
const DOUBTFUL: Rows = [
  ["Settore", "Area", "Obiettivo", "Peso", "Stato"],
  ["Tecnico", "Opere", "Piano asfalti", 50, "in linea"],
  ["Tecnico", "Scuole", "Scuola sicura", 25, "completato"],
  ["Tributi", "Verde", "Verde pubblico", 25, "In linea"],
  [],
  ["Obiettivi ordinari"],
  ["Settore", "Assegnati", "Raggiunti"],
  ["Tecnico", 12, 11],
  ["Tributi", 5, 5],
];

/** Two columns of units, points or percentages, a word that nobody knows, an objective that was dropped. */
const TWICE_DOUBTFUL: Rows = [
  ["Settore", "Area", "Obiettivo", "Peso", "Valutazione (0-100)", "Stato", "Note"],
  ["Tecnico", "Opere", "Piano asfalti", 50, 90, "in linea", null],
  ["Tecnico", "Scuole", "Scuola sicura", 25, 80, "in linea", null],
  ["Tributi", "Verde", "Verde pubblico", 25, null, null, "Stralciato dalla Giunta"],
];

function workbookOf(rows: Rows): MemoryWorkbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, "PEG", rows);
  return workbook;
}

async function press({ user }: OpenedPane, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

async function openColumns(workbook: MemoryWorkbook): Promise<OpenedPane> {
  const pane = await openPane(workbook);
  await press(pane, "Usa questo foglio");
  await screen.findByRole("heading", { level: 1, name: "Le colonne" });
  return pane;
}

const next = (): HTMLElement => screen.getByRole("button", { name: "Avanti: le righe" });
const confirmation = "Confermo: «Settore» va in «Settore/servizio»";

describe("the doubts of somebody's own sheet", () => {
  it("come first, with two values, and the cells are selected in Excel", async () => {
    const pane = await openColumns(workbookOf(DOUBTFUL));
    expect(pane.selected).toEqual([{ kind: "cell", reference: "PEG!A1:E4" }]);
    const first = screen.getByRole("heading", { name: "Da confermare" }).parentElement;
    if (first === null) throw new Error("no section");
    expect(within(first).getByText("Per esempio: Tecnico; Tributi")).toBeTruthy();
    expect(within(first).queryByText("Piano asfalti", { exact: false })).toBeNull();
    expect(screen.getByRole("button", { name: "Celle A1:E4, in «Obiettivi»" })).toBeTruthy();
    expect(
      screen.getByRole("button", { name: "Celle A5:E9, in «ObiettiviInNumero»" }),
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("must be answered: each column that may be another figure, each word that nobody knows", async () => {
    const pane = await openColumns(workbookOf(DOUBTFUL));
    expect(next().getAttribute("aria-disabled")).toBe("true");
    expect(
      screen.getByText(
        "Confermate o cambiate 1 colonna. Dite che cosa vuol dire 1 parola dell'esito.",
      ),
    ).toBeTruthy();
    await press(pane, "Avanti: le righe");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Le colonne");
    await pane.user.click(screen.getByRole("checkbox", { name: confirmation }));
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "«in linea» in 2 righe: che cosa vuol dire?" }),
      "Raggiunto",
    );
    expect(next().getAttribute("aria-disabled")).not.toBe("true");
    expect(
      screen.getByRole<HTMLSelectElement>("combobox", { name: /^«completato» in 1 riga/ }).value,
    ).toBe("achieved");
    expect(await violations()).toEqual([]);
  });

  it("leave no way to the copy before each of them was looked at", async () => {
    const pane = await openColumns(workbookOf(TWICE_DOUBTFUL));
    const isStopped = async (): Promise<boolean> => {
      const isDisabled = next().getAttribute("aria-disabled") === "true";
      await press(pane, "Avanti: le righe");
      expect(screen.queryByRole("button", { name: "Copia in Obiettivi" })).toBeNull();
      const title = screen.getByRole("heading", { level: 1 }).textContent;
      return isDisabled && title === "Le colonne";
    };
    expect(await isStopped()).toBe(true);
    for (const box of screen.getAllByRole("checkbox", { name: /^Confermo/ })) {
      expect(await isStopped()).toBe(true);
      await pane.user.click(box);
    }
    expect(await isStopped()).toBe(true);
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: /^«in linea»/ }),
      "In corso",
    );
    // An objective that was dropped is asked with its proposal, which going on takes.
    const dropped = screen.getByRole<HTMLSelectElement>("combobox", { name: /^«Stralciato»/ });
    expect(dropped.value).toBe("excluded");
    expect(await isStopped()).toBe(false);
  });

  it("show the cells in Excel beside the preview, and the row that is pressed", async () => {
    const pane = await openColumns(workbookOf(DOUBTFUL));
    await pane.user.click(screen.getByRole("checkbox", { name: confirmation }));
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: /^«in linea»/ }),
      "Raggiunto",
    );
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await screen.findByRole("heading", { level: 1, name: "Anteprima" });
    expect(pane.selected.at(-1)).toEqual({ kind: "cell", reference: "PEG!A1:E4" });
    await press(pane, "Riga 3 del foglio");
    expect(pane.selected.at(-1)).toEqual({ kind: "cell", reference: "PEG!A3:E3" });
    await press(pane, "Celle A5:E9, in «ObiettiviInNumero»");
    expect(pane.selected.at(-1)).toEqual({ kind: "cell", reference: "PEG!A5:E9" });
  });

  it("ask whether a column is a result that nothing says to be one, and leave it out", async () => {
    const pane = await openColumns(
      workbookOf([
        ["Settore", "Obiettivo", "Peso", "% impegnato"],
        ["Tecnico", "Piano asfalti", 60, 70],
        ["Tecnico", "Scuola sicura", 40, 80],
      ]),
    );
    const first = screen.getByRole("heading", { name: "Da confermare" }).parentElement;
    expect(first?.textContent).toContain(
      "Potrebbe essere «Grado di raggiungimento %», ma il titolo dice anche altro.",
    );
    expect(next().getAttribute("aria-disabled")).toBe("true");
    await pane.user.click(
      screen.getByRole("checkbox", { name: "Confermo: «% impegnato» non si copia" }),
    );
    expect(next().getAttribute("aria-disabled")).not.toBe("true");
    expect(await violations()).toEqual([]);
  });

  it("are answered by another field or by leaving a column out, too", async () => {
    const pane = await openColumns(workbookOf(DOUBTFUL));
    const [unit] = screen.getAllByRole("combobox", { name: "Dove va «Settore»" });
    if (unit === undefined) throw new Error("no column");
    await pane.user.selectOptions(unit, "Non copiare");
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "Dove va «Stato»" }),
      "Non copiare",
    );
    expect(screen.queryByRole("checkbox", { name: /^Confermo/ })).toBeNull();
    expect(screen.queryByRole("combobox", { name: /che cosa vuol dire/ })).toBeNull();
    expect(next().getAttribute("aria-disabled")).not.toBe("true");
  });

  it("are copied as answered, with the other table, and remembered", async () => {
    const workbook = workbookOf(DOUBTFUL);
    const pane = await openColumns(workbook);
    await answerAndCopy(pane);
    const objectives = await tableOf(workbook, "Obiettivi");
    const outcome = objectives[0]?.indexOf("Esito") ?? -1;
    expect(objectives.slice(1).map((row) => row[outcome])).toEqual([
      "Raggiunto",
      "Raggiunto",
      "Raggiunto",
    ]);
    expect(await tableOf(workbook, "ObiettiviInNumero")).toEqual([
      expect.arrayContaining(["Settore/servizio", "Assegnati", "Raggiunti"]),
      expect.arrayContaining(["Tecnico", 12, 11]),
      expect.arrayContaining(["Tributi", 5, 5]),
    ]);
    expect(screen.getByText(/^Copiate: 3 righe in «Obiettivi», 2 righe in «Ob/)).toBeTruthy();

    // The same layout again: nothing is left to ask.
    await press(pane, "Copia un altro foglio");
    await pane.user.click(await screen.findByRole("radio", { name: "Foglio «PEG»" }));
    await press(pane, "Avanti");
    await screen.findByRole("heading", { level: 1, name: "Le colonne" });
    expect(screen.queryByRole("heading", { name: "Da confermare" })).toBeNull();
    expect(screen.getAllByText("Come nella copia precedente.").length).toBeGreaterThan(1);
    expect(next().getAttribute("aria-disabled")).not.toBe("true");
  });

  it("tell what is not read: hidden rows, and tables that are none of ours", async () => {
    const rows: Rows = [...DOUBTFUL.slice(0, 4), [], ["Nominativo", "Categoria"], ["Rossi", "D"]];
    const workbook = workbookOf([...rows, ["Verdi", "C"]]);
    sheetNamed(workbook, "PEG").hiddenRows = [3];
    await openColumns(workbook);
    const left = screen.getByRole("heading", { name: "Non si copia" }).parentElement;
    expect(left?.textContent).toContain("La riga nascosta 3 non è stata letta.");
    expect(left?.textContent).toContain("non si capisce in quale struttura lavora ciascuna");
  });

  async function answerAndCopy(pane: OpenedPane): Promise<void> {
    await pane.user.click(screen.getByRole("checkbox", { name: confirmation }));
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: /^«in linea»/ }),
      "Raggiunto",
    );
    await press(pane, "Avanti: le righe");
    await press(pane, "Avanti: anteprima");
    await press(pane, "Avanti: ente e anno");
    await pane.user.type(screen.getByRole("textbox", { name: "Anno" }), "2026");
    await pane.user.click(screen.getByRole("radio", { name: "Sì, usa i pesi del foglio" }));
    await press(pane, "Copia in Obiettivi");
    await screen.findByRole("heading", { name: "Righe copiate" });
  }
});

describe("an empty column of outcomes", () => {
  it("is said to be empty, and that colours are not read", async () => {
    const rows: Rows = [
      ["Settore", "Obiettivo", "Peso", "Stato"],
      ["Tecnico", "Piano asfalti", 50],
      ["Tecnico", "Scuola sicura", 50],
    ];
    await openColumns(workbookOf(rows));
    expect(screen.getByText(/^Colonna vuota\. Se l'esito è detto dal colore/)).toBeTruthy();
  });
});
