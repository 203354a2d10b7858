/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { addSheet } from "../app/commanding";
import { breakingGateway, calculated, smallWorkbook } from "../app/runningWorkbook";
import { emptyWorkbook, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { openPane, type OpenedPane } from "./paneOnMemory";

// What the user typed or chose before a refusal is there again after going back.

/** The first writing is refused. */
function openRefusing(workbook: MemoryWorkbook): Promise<OpenedPane> {
  return openPane(workbook, { gateway: breakingGateway(workbook, 0, 1, "sheetProtected") });
}

async function press({ user }: OpenedPane, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) await user.click(await screen.findByRole("button", { name }));
}

async function goBack(pane: OpenedPane, title: string): Promise<void> {
  await screen.findByRole("heading", { name: "Non è stato possibile" });
  await press(pane, "Torna indietro");
  await screen.findByRole("heading", { level: 1, name: title });
}

it("the columns that were matched, and what was chosen of the units", async () => {
  const workbook = smallWorkbook();
  addSheet(workbook, "PEG", [
    ["Settore", "Obiettivo", "Verbale"],
    ["Delta", "Curare i parchi", "n. 3"],
  ]);
  const pane = await openRefusing(workbook);
  await press(pane, "Altro", "Copia obiettivi da altri fogli", "Avanti");
  const list = await screen.findByRole("combobox", { name: "Dove va «Verbale»" });
  await pane.user.selectOptions(list, "Motivazione");
  await press(pane, "Avanti: le righe", "Avanti: anteprima");
  await pane.user.click(screen.getByRole("checkbox", { name: "Aggiungila a «Strutture»" }));
  await press(pane, "Copia in Obiettivi");
  await goBack(pane, "Anteprima");
  const units = screen.getByRole("checkbox", { name: "Aggiungila a «Strutture»" });
  expect(units).toHaveProperty("checked", false);
  await press(pane, "Torna alle righe", "Torna alle colonne");
  const again = screen.getByRole("combobox", { name: "Dove va «Verbale»" });
  expect(again).toHaveProperty("value", "reason");
});

it.each(["filterNotPutBack", "partlyWritten"] as const)(
  "but not what was written already: %s",
  async (code) => {
    const workbook = smallWorkbook();
    addSheet(workbook, "PEG", [
      ["Settore", "Obiettivo"],
      ["Alfa", "Curare i parchi"],
    ]);
    const whole = breakingGateway(workbook, 100, 2, code);
    const pane = await openPane(workbook, { gateway: whole });
    await press(pane, "Altro", "Copia obiettivi da altri fogli", "Avanti", "Avanti: le righe");
    await press(pane, "Avanti: anteprima", "Copia in Obiettivi");
    await screen.findByRole("button", { name: "Torna al controllo" });
    expect(screen.queryByRole("button", { name: "Torna indietro" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Riprova" })).toBeNull();
    const isWhole = code === "filterNotPutBack";
    const title = isWhole ? "Il filtro è stato tolto: reimpostatelo" : "Non è stato possibile";
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
  },
);

it("the answers that were typed", async () => {
  const pane = await openRefusing(smallWorkbook());
  await press(pane, "Altro", "Domande sul vostro SMVP", "Fase e triennio");
  const year = await screen.findByRole("textbox", { name: "Anno" });
  await pane.user.clear(year);
  await pane.user.type(year, "2031");
  await press(pane, "Salva le risposte");
  await goBack(pane, "Che cosa prevede il vostro SMVP?");
  await press(pane, "Fase e triennio");
  expect(screen.getByRole("textbox", { name: "Anno" })).toHaveProperty("value", "2031");
});

it("whose workbook it is, and of which year", async () => {
  const pane = await openRefusing(emptyWorkbook());
  await press(pane, "Prepara questo file");
  await pane.user.type(await screen.findByRole("textbox", { name: "Ente" }), "Comune di Prova");
  await pane.user.type(screen.getByRole("textbox", { name: "Anno" }), "2031");
  await press(pane, "Aggiungi le tabelle");
  await goBack(pane, "Prepara questo file");
  expect(screen.getByRole("textbox", { name: "Ente" })).toHaveProperty("value", "Comune di Prova");
  expect(screen.getByRole("textbox", { name: "Anno" })).toHaveProperty("value", "2031");
});

it("what was to be removed", async () => {
  const workbook = smallWorkbook();
  await calculated(workbook);
  const pane = await openRefusing(workbook);
  await press(pane, "Altro", "Rimuovi i dati del componente");
  await pane.user.click(await screen.findByRole("checkbox", { name: "Le colonne dei risultati" }));
  await press(pane, "Rimuovi");
  await goBack(pane, "Rimuovi i dati del componente");
  const columns = screen.getByRole("checkbox", { name: "Le colonne dei risultati" });
  expect(columns).toHaveProperty("checked", true);
});
