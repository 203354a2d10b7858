/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import {
  breakingGateway,
  BULKY_PACKING,
  calculated,
  smallWorkbook,
  type,
} from "../app/runningWorkbook";
import { parameters } from "../fixtures/smallPlan";
import { openPane, violations } from "./paneOnMemory";

const CALCULATE = "Calcola performance";
const held = (others: Parameters<typeof smallWorkbook>[0] = {}) =>
  smallWorkbook({
    ...others,
    Parametri: parameters({
      "Soglia per il giudizio positivo": 60,
      "Risultato minimo atteso": 80,
      "Obiettivi per valutare le strutture": "Performance",
    }) as never,
  });

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

describe("calculating from the pane", () => {
  it("shows whose performance it is, the phase and the objectives of each kind", async () => {
    await openPane(held());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
    expect(screen.getByText(/Comune di Prova/).textContent).toBe("Comune di ProvaFase: Consuntivo");
    const row = screen.getByRole("row", { name: /^Performance/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["3", "0"]);
    expect(await violations()).toEqual([]);
  });

  it("answers with index, judgement and achieved over assessed, in Italian figures", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    expect(screen.getByText("Indice di raggiungimento").nextSibling?.textContent).toBe("66,67%");
    expect(screen.getByText("Obiettivi raggiunti").nextSibling?.textContent).toBe("2 su 3");
    expect(screen.getByText("positiva")).toBeTruthy();
    expect(screen.getByText("Indice 66,67%, soglia 60%")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("announces where the summary is", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    const said = "Fatto. Il riepilogo è nel foglio «Riepilogo 2025».";
    expect(screen.getByRole("status").textContent).toBe(said);
  });

  it("leads to the sheet and to the columns that were written", async () => {
    const { user, selected } = await openPane(held());
    await user.click(button(CALCULATE));
    await user.click(
      await screen.findByRole("button", { name: "Riepilogo, foglio «Riepilogo 2025»" }),
    );
    await user.click(button("Peso calcolato"));
    expect(selected).toEqual([
      { kind: "sheet", sheet: "Riepilogo 2025" },
      { kind: "column", table: "Obiettivi", header: "Peso calcolato" },
    ]);
  });

  it("says that there is nothing new when the workbook holds these values already", async () => {
    const workbook = held();
    await calculated(workbook);
    const { user } = await openPane(workbook);
    expect(screen.getByText(/^Calcolo del 09\/03\/2026: i dati sono ancora quelli/)).toBeTruthy();
    await user.click(button(CALCULATE));
    expect((await screen.findAllByText(/^Nessuna novità/)).length).toBe(2);
    expect(screen.queryByText("Che cosa è stato scritto")).toBeNull();
    expect(screen.getByRole("heading", { name: "Dove sono i risultati" })).toBeTruthy();
  });

  it("draws each unit against the minimum, and says in words which one is below", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    expect(
      await screen.findByRole("img", { name: "Alfa: 50,00%, minimo atteso 80,00%" }),
    ).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Alfa sotto il minimo atteso" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Beta" })).toBeTruthy();
  });

  it("is done with the keyboard alone, and the focus follows to the title", async () => {
    const { user } = await openPane(held());
    const calculate = button(CALCULATE);
    for (let presses = 0; presses < 12 && document.activeElement !== calculate; presses += 1)
      await user.tab();
    await user.keyboard("{Enter}");
    const title = await screen.findByRole("heading", { name: "Calcolo eseguito" });
    expect(document.activeElement).toBe(title);
  });

  it("puts everything back and says what", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    await user.click(
      await screen.findByRole("button", { name: "Ripristina com'era prima del calcolo" }),
    );
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
    expect(
      screen.getByText("Il foglio «Riepilogo 2025», creato dal calcolo, è stato tolto."),
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(button("Torna al controllo"));
    await screen.findByRole("heading", { name: "Performance 2025" });
    expect(screen.queryByRole("button", { name: /^Ripristina/ })).toBeNull();
  });

  it("asks before it overwrites what somebody has changed since, and may leave it", async () => {
    const workbook = held();
    await calculated(workbook);
    type(workbook, "Riepilogo 2025", "A1", "Nostra nota");
    const { user } = await openPane(workbook);
    await user.click(button(/^Ripristina/));
    await screen.findByRole("heading", { name: "Ci sono modifiche fatte dopo il calcolo" });
    expect(screen.getByText(/^Il foglio «Riepilogo 2025» è stato modificato/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(button("Lascia tutto com'è"));
    await user.click(button(/^Ripristina/));
    await user.click(await screen.findByRole("button", { name: "Ripristina lo stesso" }));
    await screen.findByRole("heading", { name: "Ripristino eseguito" });
  });

  it("asks again when more has changed than what was agreed to lose", async () => {
    const workbook = held();
    await calculated(workbook);
    type(workbook, "Riepilogo 2025", "A1", "Nostra nota");
    const { user } = await openPane(workbook);
    await user.click(button(/^Ripristina/));
    await screen.findByRole("button", { name: "Ripristina lo stesso" });
    type(workbook, "Obiettivi", "H2", 12);
    await user.click(button("Ripristina lo stesso"));
    await screen.findByText(/la colonna «Peso calcolato» è stata modificata/);
    await user.click(button("Lascia tutto com'è"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Performance 2025");
  });

  it("checks again by itself also when the data changed while it asked", async () => {
    const workbook = held();
    await calculated(workbook);
    type(workbook, "Riepilogo 2025", "A1", "Nostra nota");
    const { user, tellOfChange } = await openPane(workbook);
    await user.click(button(/^Ripristina/));
    await screen.findByRole("button", { name: "Lascia tutto com'è" });
    tellOfChange();
    await user.click(button("Lascia tutto com'è"));
    expect(screen.getByText("Dati cambiati: tra poco si aggiorna.")).toBeTruthy();
    await screen.findByText("Il controllo si aggiorna da sé.");
  });

  it("calculates nothing by itself when the data change: it says so and offers to check again", async () => {
    const workbook = held();
    const { user, tellOfChange } = await openPane(workbook);
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    type(workbook, "Obiettivi", "E4", "Non raggiunto");
    tellOfChange();
    expect(screen.getByText("66,67%")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toMatch(/^I dati delle tabelle sono cambiati/);
    await user.click(button("Ricontrolla"));
    await screen.findByText(/da allora i dati sono cambiati/);
  });

  it("says what was refused and tries again", async () => {
    const workbook = held();
    const { user } = await openPane(workbook, {
      gateway: breakingGateway(workbook, 0, 1, "sheetProtected"),
    });
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Non è stato possibile" });
    expect(screen.getAllByText(/^Il foglio «Obiettivi» è protetto/).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await user.click(button("Riprova"));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
  });

  it("lifts the filter and writes when the user agrees to that", async () => {
    const workbook = held();
    const { user } = await openPane(workbook, {
      gateway: breakingGateway(workbook, 0, 1, "tableFiltered"),
    });
    await user.click(button(CALCULATE));
    await user.click(
      await screen.findByRole("button", { name: "Togli il filtro, scrivi e rimettilo" }),
    );
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
  });

  it("offers another name where a column of the user bears ours", async () => {
    const workbook = held({
      Strutture: [
        ["Settore/servizio", "Valutabili"],
        ["Alfa", "a mano"],
        ["Beta", null],
      ],
    });
    const { user } = await openPane(workbook);
    await user.click(button(CALCULATE));
    await user.click(await screen.findByRole("button", { name: /^Scrivi in «/ }));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
  });
});

describe("what a calculation asks to be agreed to", () => {
  const taken = {
    Strutture: [
      ["Settore/servizio", "Valutabili"],
      ["Alfa", "a mano"],
      ["Beta", null],
    ],
  };

  it("is agreed to for the draft that was asked for", async () => {
    const workbook = smallWorkbook(taken);
    type(workbook, "Obiettivi", "E4", null);
    const { user } = await openPane(workbook);
    await user.click(button("Calcola in bozza"));
    await user.click(await screen.findByRole("button", { name: /^Scrivi in «/ }));
    await screen.findByText(/^BOZZA – mancano esiti/);
  });

  it("holds beside what was agreed to before, and is not asked once it is written", async () => {
    const { user } = await openPane(smallWorkbook(taken), { packing: BULKY_PACKING });
    await user.click(button(CALCULATE));
    await user.click(await screen.findByRole("button", { name: /^Scrivi in «/ }));
    await user.click(await screen.findByRole("button", { name: /^Scrivi comunque/ }));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    await user.click(button(/avvis/));
    expect(screen.queryByRole("button", { name: /^Scrivi comunque/ })).toBeNull();
  });
});
