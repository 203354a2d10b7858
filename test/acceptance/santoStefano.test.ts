import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { sampleTables, withColumn, withParameter } from "../fixtures/sampleTables";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt, rowsUnder, type WrittenWorkbook } from "../fixtures/writtenWorkbook";

// Comune di Santo Stefano Lodigiano, obiettivi 2024: a plan with assigned weights (rules.md §7).

const SHEET = "Riepilogo 2024";
const OBJECTIVES = "Riepilogo 2024 - Obiettivi";
const PERFORMANCE = "Obiettivi strategici costituenti il piano della performance";
const WEIGHTS = [0, 30, 56, 0, 14];
const PROVISIONAL = /provvisori/i;

const plan: FileTables = sampleTables("santo-stefano-lodigiano-2024");
const final = withParameter(plan, "Fase", "Consuntivo");

/** All ten activities of the Tecnica done but one, as its grade; everything else achieved. */
const assessed = withColumn(
  withColumn(final, "Obiettivi", "Esito", (row) => (row === 1 ? null : "Raggiunto")),
  "Obiettivi",
  "Grado di raggiungimento %",
  (row) => (row === 1 ? 90 : null),
);

function everyText(written: WrittenWorkbook): string {
  return written.sheetNames.map((name) => allText(written, name)).join("\n");
}

describe("Santo Stefano Lodigiano 2024 as a plan", () => {
  it("gives the assigned weights and no result", async () => {
    const { json, output } = await writtenFrom(workbookFile(plan));
    expect(json.fase).toBe("Programmazione");
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual([
      "0.00",
      "30.00",
      "56.00",
      "0.00",
      "14.00",
    ]);
    expect(json.obiettivi.map(({ risultato }) => risultato)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    const written = lookAt(output);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual(WEIGHTS);
    expect(written.headersOf("Obiettivi")).not.toContain("Risultato calcolato");
    expect(written.headersOf("Strutture")).not.toContain("Valutazione");
  });

  it("shows weights only, total 100, and no column of results", async () => {
    const written = lookAt((await writtenFrom(workbookFile(plan))).output);
    const rows = rowsUnder(written.rowsOf(OBJECTIVES), PERFORMANCE);
    expect(rows[0]).toEqual(["Codice", "Area", "Ob. operativo", "Peso"]);
    expect(rows.slice(1).map((row) => row[3])).toEqual([...WEIGHTS, 100]);
    expect(rows.at(-1)?.[0]).toBe("TOTALE");
    expect(allText(written, SHEET)).not.toMatch(
      /risultato finale|indice di raggiungimento|valutazione/i,
    );
  });

  it("says provisional nowhere: not in the workbook, not in the JSON, not to people", async () => {
    const { output, results, people } = await writtenFrom(workbookFile(plan));
    expect(everyText(lookAt(output))).not.toMatch(PROVISIONAL);
    expect(results).not.toMatch(PROVISIONAL);
    expect(people).not.toMatch(PROVISIONAL);
  });

  it("gives each unit its weight", async () => {
    const written = lookAt((await writtenFrom(workbookFile(plan))).output);
    const rows = rowsUnder(
      written.rowsOf(SHEET),
      "Obiettivi del Piano della performance, per area",
    );
    expect(rows).toEqual([
      ["Area", "Valutabili", "Peso"],
      ["Area Amministrativa", 3, 56],
      ["Area Tecnica", 1, 30],
      ["Area Finanziaria", 1, 14],
      ["Intero Comune", 5, 100],
    ]);
  });
});

describe("Santo Stefano Lodigiano 2024 in Consuntivo without outcomes", () => {
  it("asks once for the progress of its 45 activities and writes nothing", async () => {
    const { status, json, output } = await calculateFile(workbookFile(final));
    expect(status).toBe(1);
    expect(output).toBeNull();
    const [found, ...others] = json.segnalazioni.filter(({ gravita }) => gravita === "errore");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ codice: "measure-missing", tabella: "Attività" });
    expect(found?.celle).toHaveLength(45);
    expect(json.obiettivi).toBeNull();
  });

  it("asks once for the column of outcomes where nothing measures", async () => {
    const unmeasured = Object.entries(final).filter(([name]) => name !== "Attività");
    const { json } = await calculateFile(workbookFile(Object.fromEntries(unmeasured)));
    const errors = json.segnalazioni.filter(({ gravita }) => gravita === "errore");
    expect(errors.map(({ codice }) => codice)).toEqual(["outcome-column-missing"]);
  });

  it("is a draft when one is asked for: n.d., marked BOZZA", async () => {
    const { status, json, output, people } = await writtenFrom(workbookFile(final), ["--bozza"]);
    expect(status).toBe(0);
    expect(json.bozza).toBe(true);
    expect(json.obiettivi.map(({ peso, risultato }) => [peso, risultato])).toEqual([
      ["0.00", null],
      ["30.00", null],
      ["56.00", null],
      ["0.00", null],
      ["14.00", null],
    ]);
    expect(json.tipi[0]).toMatchObject({ indice: null, percentuale: null, risultatoTotale: null });
    const written = lookAt(output);
    expect(allText(written, SHEET)).toMatch(/^BOZZA/m);
    const rows = rowsUnder(written.rowsOf(OBJECTIVES), PERFORMANCE);
    expect(rows.slice(1, 6).map((row) => row.slice(3))).toEqual(
      WEIGHTS.map((weight) => [weight, "n.d."]),
    );
    expect(rows.slice(6)).toEqual([
      ["TOTALE", null, null, 100, "n.d."],
      [expect.stringMatching(/^% raggiungimento obiettivi/), null, null, null, "n.d."],
      [expect.stringMatching(/^Indice di raggiungimento/), null, null, null, "n.d."],
      ["Avanzamento", null, null, null, 0],
    ]);
    expect(people).toContain("BOZZA");
  });
});

describe("Santo Stefano Lodigiano 2024 with nine activities of ten done in the Tecnica", () => {
  it("gives 0, 27, 56, 0, 14 and an index of 97", async () => {
    const { json, output } = await writtenFrom(workbookFile(assessed));
    expect(json.obiettivi.map(({ risultato }) => risultato)).toEqual([
      "0.00",
      "27.00",
      "56.00",
      "0.00",
      "14.00",
    ]);
    expect(json.tipi[0]).toMatchObject({ risultatoTotale: "97.00", indice: "97.00" });
    expect(lookAt(output).column("Obiettivi", "Risultato calcolato")).toEqual([0, 27, 56, 0, 14]);
  });

  it("gives the Tecnica an index of 90, in the JSON and on the sheet", async () => {
    const { json, output } = await writtenFrom(workbookFile(assessed));
    expect(json.strutture.map(({ struttura, indice }) => [struttura, indice])).toEqual([
      ["Area Amministrativa", "100.00"],
      ["Area Tecnica", "90.00"],
      ["Area Finanziaria", "100.00"],
    ]);
    const written = lookAt(output);
    expect(
      rowsUnder(written.rowsOf(SHEET), "Obiettivi del Piano della performance, per area"),
    ).toEqual([
      ["Area", "Valutabili", "Raggiunti", "Percentuale", "Peso", "Risultato", "Indice"],
      ["Area Amministrativa", 3, 3, 100, 56, 56, 100],
      ["Area Tecnica", 1, 0, 0, 30, 27, 90],
      ["Area Finanziaria", 1, 1, 100, 14, 14, 100],
      ["Intero Comune", 5, 4, 80, 100, 97, 97],
    ]);
    expect(written.column("Strutture", "Risultato conseguito")).toEqual([100, 90, 100]);
  });
});
