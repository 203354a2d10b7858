import { pendingByUnit } from "../../../src/core/scoring/phase";
import { PANE_DETAILS, reminder } from "../../../src/locale/it/paneDetails";
import { byActivityRows, byIndicatorRows } from "../../fixtures/measuring";
import { plan, type PlanLiteral } from "../../fixtures/plan";

function reminders(literal: PlanLiteral): readonly string[] {
  const given = plan({ parameters: { body: "Comune di Prova", year: 2025 }, ...literal });
  return pendingByUnit(given).map((pending) => reminder(pending, given.parameters, null));
}

describe("the reminder to a unit", () => {
  it("names year, ente, unit and each missing objective, and where the outcome goes", () => {
    const [text] = reminders({
      units: ["Polizia Locale"],
      objectives: [
        { code: "7", operationalObjective: "Controlli in centro" },
        { code: "8", operationalObjective: "Fatto", outcome: "achieved" },
        { code: "9", operationalObjective: "Videosorveglianza", outcome: "inProgress" },
      ],
    });
    expect(text?.split("\n")).toEqual([
      "Buongiorno,",
      "per calcolare la performance 2025 (Comune di Prova) mancano ancora questi dati di «Polizia Locale».",
      "",
      "Obiettivi di cui scrivere l'esito:",
      "- 7 – Controlli in centro",
      "- 9 – Videosorveglianza (ora è «In corso»)",
      "",
      "Nella tabella «Obiettivi», colonna «Esito», scegliete Raggiunto, Parzialmente raggiunto (in questo caso scrivete anche «Grado di raggiungimento %»), Non raggiunto oppure Escluso (con la «Motivazione»).",
      "",
      "Grazie della collaborazione.",
    ]);
  });

  it("names the indicators and activities that have no figure yet, and where it goes", () => {
    const [text] = reminders({
      units: ["Nido"],
      objectives: [
        {
          code: "3",
          operationalObjective: "Più posti",
          measurement: byIndicatorRows({ trend: "increasing", target: 40 }),
        },
        { code: "4", operationalObjective: "Nuova sede", measurement: byActivityRows({}) },
      ],
    });
    expect(text?.split("\n").slice(2, -2)).toEqual([
      "",
      "Indicatori e attività di cui scrivere il consuntivo:",
      "- 3 – Più posti",
      "  · Indicatore 1",
      "- 4 – Nuova sede",
      "  · Attività 1",
      "",
      "Per gli indicatori, nella tabella «Indicatori» scrivete la colonna «Valore a consuntivo».",
      "Per le attività, nella tabella «Attività» scrivete Sì o No in «Completata», oppure la percentuale in «Avanzamento %».",
    ]);
  });

  it("asks for the numbers that are missing, and where they go", () => {
    const [text] = reminders({
      units: ["Polizia Locale"],
      counted: [{ kind: "ordinary", category: null, assigned: 12, excluded: 2, achieved: null }],
    });
    expect(text).toContain("- Ordinario: 12 assegnati, di cui 2 esclusi");
    expect(text).toContain("Nella tabella «ObiettiviInNumero» scrivete la colonna «Raggiunti».");
    expect(text).not.toContain("«Esito»");
  });

  it("says by when to reply, and in one text for all begins each with the name of its unit", () => {
    const given = plan({
      parameters: { body: "Comune di Prova", year: 2025 },
      units: ["Polizia Locale", "Tributi"],
      objectives: [
        { code: "7", operationalObjective: "Controlli in centro", units: [0] },
        { code: "8", operationalObjective: "Accertamenti", units: [1] },
      ],
    });
    const date = { year: 2026, month: 3, day: 5 };
    const text = PANE_DETAILS.reminders(pendingByUnit(given), given.parameters, date);
    expect(text.split("Vi chiediamo di scriverli entro il 05/03/2026.")).toHaveLength(3);
    expect(text.match(/^A: .*$/gm)).toEqual(["A: Polizia Locale", "A: Tributi"]);
    expect(text.indexOf("Accertamenti")).toBeGreaterThan(text.indexOf("A: Tributi"));
  });
});
