/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { smallWorkbook, type } from "../app/runningWorkbook";
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

describe("explaining a figure in the pane", () => {
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
});
