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

/** A plan with weights of its own, before anything is assessed. */
function planned(): Parameters<typeof smallWorkbook>[0] {
  return {
    Parametri: parameters({ Fase: "Programmazione", Pesi: "Assegnati" }) as never,
    ObiettiviInNumero: [
      ["Tipo obiettivo", "Settore/servizio", "Assegnati"],
      ["Ordinario", "Beta", 4],
    ],
  };
}

/** Heading and figure of each column, in the row of a group; `at`: in which of the tables that have it. */
function pairsOf(group: string, at = 0): readonly (readonly (string | null)[])[] {
  const row = screen.getAllByRole("group", { name: group })[at];
  return [...(row?.querySelectorAll("dl > div") ?? [])].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );
}

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
    expect(screen.getByText("Indice 66,67, soglia 60")).toBeTruthy();
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

  it("explains a figure down to the weight and the grade of one objective", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    await user.click(
      await screen.findByRole("button", { name: "66,67%: come si arriva a questo valore" }),
    );
    const panel = await screen.findByRole("region", { name: "Come si arriva a questo valore" });
    expect(panel.textContent).toContain(
      "Somma dei risultati (66,666666…) divisa per la somma dei pesi (100), per 100 = 66,666666…, arrotondato a 66,67",
    );
    await user.click(
      within(panel).getByRole("button", { name: "I 3 obiettivi, con il loro peso" }),
    );
    expect(panel.textContent).toMatch(
      /Il peso è lo stesso per tutti\. [^.]*100 : 3 obiettivi = 33,333333…/,
    );
    expect(panel.textContent).toContain(
      "Alfa · 2 – Rifare il sitoPeso: 33,33Grado di raggiungimento: 60,00",
    );
    expect(panel.textContent).toContain("Raggiunto (grado 100): ottiene l'intero peso, 33,33");
    expect(panel.textContent).toContain("ne serve almeno 100): non ottiene nulla del suo peso");
    expect(await violations()).toEqual([]);
  });

  it("lists at a click what a headline leaves out, with its reason, and leads to its row", async () => {
    const workbook = held();
    type(workbook, "Obiettivi", "E4", "Escluso");
    type(workbook, "Obiettivi", "G4", "Fondi non arrivati");
    const { user, selected } = await openPane(workbook);
    await user.click(button(CALCULATE));
    await user.click(await screen.findByRole("button", { name: /^1 su 2/ }));
    const panel = await screen.findByRole("region", { name: "Come si arriva a questo valore" });
    expect(panel.textContent).toContain(
      "1 obiettivo raggiunto su 2 valutati: 1 : 2 × 100 = 50,00%",
    );
    expect(panel.textContent).toContain("Motivazione: Gara deserta");
    expect(within(panel).getByRole("button", { name: "1 obiettivo escluso" })).toBeTruthy();
    expect(panel.textContent).toContain(
      "Beta · 3 – Asfaltare la viaMotivazione: Fondi non arrivati",
    );
    await user.click(within(panel).getByRole("button", { name: "Alfa · 2 – Rifare il sito" }));
    expect(selected).toEqual([{ kind: "cell", reference: "Obiettivi!C3" }]);
    expect(await violations()).toEqual([]);
  });

  it.each([
    [3, /Alfa · 2 – Rifare il sito.*Peso: 33,33.*Grado di raggiungimento: 60,00/],
    [1, /^La cella selezionata in Excel non è nella riga di un obiettivo/],
  ])(
    "explains the objective in whose row the cursor is, or says that there is none: row %i",
    async (row, said) => {
      const range = { firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 2 };
      const { user } = await openPane(held(), { selection: { sheet: "Obiettivi", range } });
      await user.click(button(CALCULATE));
      await user.click(await screen.findByRole("button", { name: "Spiega la riga selezionata" }));
      await screen.findAllByText((_, element) => said.test(element?.textContent ?? ""));
      expect(await violations()).toEqual([]);
    },
  );

  it("says in Programmazione how many objectives there are and what they weigh, and explains it", async () => {
    const { user } = await openPane(smallWorkbook(planned(), true));
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    expect(screen.getByText("Obiettivi di performance").nextSibling?.textContent).toBe("3");
    expect(pairsOf("Alfa")).toEqual([
      ["Valutabili", "2"],
      ["Peso", "80,00"],
    ]);
    expect(pairsOf("Beta", 0)).toEqual([
      ["Valutabili", "1"],
      ["Peso", "20,00"],
    ]);
    expect(pairsOf("Beta", 1).slice(0, 2)).toEqual([
      ["Assegnati", "4"],
      ["Valutabili", "4"],
    ]);
    await user.click(button("80,00: come si arriva a questo valore"));
    const panel = await screen.findByRole("region", { name: "Come si arriva a questo valore" });
    await user.click(
      within(panel).getByRole("button", { name: "I 2 obiettivi, con il loro peso" }),
    );
    expect(panel.textContent).toContain("2 – Rifare il sitoPeso: 30,00");
    expect(panel.textContent).not.toContain("Asfaltare");
    expect(await violations()).toEqual([]);
  });

  it("goes down to the indicator and the row of its band, which lead to their cells", async () => {
    const workbook = held({
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo", "Esito"],
        [1, "Alfa", "Pagare in tempo", null],
      ],
      Indicatori: [
        [
          "Codice obiettivo",
          "Indicatore",
          "Andamento atteso",
          "Target",
          "Valore a consuntivo",
          "Fascia",
        ],
        [1, "Giorni di pagamento", "Entro il limite", 30, 32, null],
        [1, "Reclami", null, null, 3, "Reclami"],
      ],
      FasceDiPunteggio: [
        ["Fascia", "Si applica a", "Da", "A", "Valore da"],
        ["Reclami", "Valore", 0, 2, 100],
        ["Reclami", null, 2, 10, 40],
      ],
    });
    const { user, selected } = await openPane(workbook);
    await user.click(button(CALCULATE));
    await screen.findByRole("heading", { name: "Calcolo eseguito" });
    await user.click(screen.getAllByRole("button", { name: /^0,00%: come si arriva/ })[0] as never);
    const panel = await screen.findByRole("region", { name: "Come si arriva a questo valore" });
    await user.click(within(panel).getByRole("button", { name: "L'obiettivo, con il suo peso" }));
    await user.click(within(panel).getByRole("button", { name: "2 indicatori" }));
    expect(panel.textContent).toContain(
      "Giorni di pagamento0,00. Consuntivo 32, target 30: oltre il limite, 0",
    );
    expect(panel.textContent).toContain("40,00. Consuntivo 3: fascia «Reclami», da 2 a 10, 40");
    await user.click(within(panel).getByRole("button", { name: "Giorni di pagamento" }));
    await user.click(within(panel).getByRole("button", { name: "Riga della fascia «Reclami»" }));
    expect(selected).toEqual([
      { kind: "cell", reference: "Indicatori!E2" },
      { kind: "cell", reference: "FasceDiPunteggio!C3" },
    ]);
    expect(await violations()).toEqual([]);
  });

  it("closes an explanation with Escape, and the figure has the focus", async () => {
    const { user } = await openPane(held());
    await user.click(button(CALCULATE));
    const figure = await screen.findByRole("button", { name: /^66,67/ });
    await user.click(figure);
    await screen.findByRole("region", { name: "Come si arriva a questo valore" });
    await user.tab();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Come si arriva a questo valore" })).toBeNull();
    expect(document.activeElement).toBe(figure);
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
    expect(screen.getAllByText(/^Il foglio \(«Obiettivi»\) è protetto/).length).toBeGreaterThan(0);
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
