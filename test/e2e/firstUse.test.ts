import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { sheetOf } from "../../tools/emulated-excel/inspect/placesByName";
import { typeRow, valuesOf } from "./inWorkbook";
import { openEmpty } from "./openWorkbooks";
import type { PaneUser } from "./paneUser";
import { itLeavesNothingWrong, withPane } from "./withPane";

// From an empty workbook to a summary, and back.

/** The four rows: 40 of 100 reached by Tecnico, 20 of 100 by Affari generali, equal weights. */
const ROWS = [
  { unit: "Tecnico", objective: "Piantare alberi", outcome: "Sì" },
  { unit: "Tecnico", objective: "Curare i parchi", outcome: "No" },
  { unit: "Affari generali", objective: "Pubblicare gli atti", outcome: "Sì" },
  { unit: "Affari generali", objective: "Rispondere entro tre giorni", outcome: "Sì" },
] as const;

describe("the first use of an empty workbook", () => {
  const excel = openEmpty();
  let user: PaneUser;
  withPane(excel, (opened) => {
    user = opened;
  });

  it("gets the tables that most need, with ente and year, beside what was there", async () => {
    await user.click("Prepara questo file");
    await user.fill("Ente", "Comune di Prova");
    await user.fill("Anno", "2026");
    await user.click("Aggiungi le tabelle");
    await user.sees("Tabelle aggiunte");
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
      "Foglio1",
      "Parametri",
      "Strutture",
      "Obiettivi",
    ]);
    expect(valuesOf(excel, "Parametri", "Valore")).toEqual(
      expect.arrayContaining(["Comune di Prova", 2026]),
    );
  });

  it("takes the answers about the regulation, a number with its comma", async () => {
    await user.click("Rispondi alle domande");
    await user.sees("Che cosa prevede il vostro SMVP?");
    await user.frame.getByRole("radio", { name: "Uguali", exact: true }).check();
    await user.frame.getByRole("radio", { name: "Tutto o niente", exact: true }).check();
    await user.frame.getByRole("radio", { name: "Previsto, su 100:" }).first().check();
    await user.fill("Risultato minimo atteso, su 100", "70,5");
    await user.click("Salva le risposte");
    await user.sees("Risposte salvate");
    expect(valuesOf(excel, "Parametri", "Valore")).toEqual(
      expect.arrayContaining(["Uguali", "Tutto o niente", 70.5]),
    );
  });

  it("sees the rows that somebody writes", async () => {
    ["Tecnico", "Affari generali"].forEach((unit, at) => {
      typeRow(excel, "Strutture", at + 1, { "Settore/servizio": unit });
    });
    ROWS.forEach(({ unit, objective, outcome }, at) => {
      typeRow(excel, "Obiettivi", at + 1, {
        "Settore/servizio": unit,
        "Ob. operativo": objective,
        Esito: outcome,
      });
    });
    await user.click("Vai al controllo");
    await user.sees("Performance 2026");
    await user.reads("Comune di Prova");
    await user.reads("Fase: Consuntivo");
  });

  it("has weights, results and the summary after **Calcola performance**, and is as before after restoring", async () => {
    const before = inspectEmulated(excel.workbook);
    await user.click("Calcola performance");
    await user.sees("Calcolo eseguito");
    await user.isTold("Fatto. Il riepilogo è nel foglio «Riepilogo 2026».");
    expect(valuesOf(excel, "Obiettivi", "Peso calcolato").slice(0, 4)).toEqual([25, 25, 25, 25]);
    expect(valuesOf(excel, "Obiettivi", "Risultato calcolato").slice(0, 4)).toEqual([
      25, 0, 25, 25,
    ]);
    expect(valuesOf(excel, "Strutture", "Risultato conseguito").slice(0, 2)).toEqual([50, 100]);
    await user.reads("75,00%");
    await user.reads("sotto il minimo atteso");
    expect(sheetOf(excel, "Riepilogo 2026").cells.size).toBeGreaterThan(20);

    await user.click("Ripristina com'era prima del calcolo");
    await user.sees("Ripristino eseguito");
    const { customParts: restorePoint, ...now } = inspectEmulated(excel.workbook);
    const { customParts: restorePointBefore, ...then } = before;
    expect(now).toEqual(then);
    expect(Object.keys(restorePointBefore).length).toBeGreaterThanOrEqual(
      Object.keys(restorePoint).length,
    );
  });

  itLeavesNothingWrong(() => user);
});
