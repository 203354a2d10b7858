import { writtenFrom } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { allText } from "../fixtures/writtenWorkbook";
import { ASSIGNED, errorsOf, written } from "./parameterPlan";

// Every parameter of `Parametri` changes what it says, from file to file (workbook.md, Input tables).

describe("Ente, Anno, Triennio", () => {
  it("are in the JSON, on the sheet and in its name", async () => {
    const { json, workbook } = await written({ Ente: "Provincia di Prova", Anno: 2031 });
    expect(json).toMatchObject({ ente: "Provincia di Prova", anno: 2031 });
    expect(workbook.sheetNames).toContain("Riepilogo 2031");
    const text = allText(workbook, "Riepilogo 2031");
    expect(text).toContain("Provincia di Prova");
    expect(allText(workbook, "Riepilogo 2031 - Obiettivi")).toContain("Risultato finale 2031");
    expect(text).toContain("2031-2033");
  });

  it("call the body a Comune only when it is one", async () => {
    const changes = { Pesi: "Assegnati" };
    const comune = await written({ ...changes, Ente: "Comune di Prova" });
    expect(allText(comune.workbook, "Riepilogo 2025")).toContain("Intero Comune");
    const other = await written({ ...changes, Ente: "Unione delle Valli" });
    expect(allText(other.workbook, "Riepilogo 2025")).toContain("Intero ente");
  });

  it("take the Triennio as written", async () => {
    const { workbook } = await written({ Triennio: "2024/2026" });
    expect(allText(workbook, "Riepilogo 2025")).toContain("2024/2026");
  });

  it("need the year", async () => {
    expect(await errorsOf(smallPlan({ Anno: null }))).toEqual(["year-missing"]);
  });
});

describe("Fase", () => {
  it.each([
    ["Programmazione", null, null],
    ["Monitoraggio", "66.67", null],
    ["Consuntivo", "66.67", "non positiva"],
  ])("%s says what is shown", async (phase, index, judgement) => {
    const { json, workbook } = await written({
      Fase: phase,
      "Soglia per il giudizio positivo": 90,
    });
    expect(json.fase).toBe(phase);
    expect(json.tipi[0]).toMatchObject({ indice: index, giudizio: judgement });
    const text = allText(workbook, "Riepilogo 2025");
    expect(text).toContain(phase);
    expect(/provvisori/i.test(text)).toBe(phase === "Monitoraggio");
    expect(workbook.headersOf("Obiettivi").includes("Risultato calcolato")).toBe(
      phase !== "Programmazione",
    );
  });

  it("left empty is told from the outcomes", async () => {
    const all = await written({ Fase: null });
    expect(all.json.fase).toBe("Consuntivo");
    const { Obiettivi: objectives = [], ...others } = smallPlan({ Fase: null });
    const planned = objectives.map((row, at) => (at === 0 ? row : row.slice(0, 4)));
    const none = await writtenFrom(workbookFile({ ...others, Obiettivi: planned }));
    expect(none.json.fase).toBe("Programmazione");
    const some = objectives.map((row, at) => (at === 3 ? row.slice(0, 4) : row));
    expect(await errorsOf({ ...others, Obiettivi: some })).toEqual([
      expect.stringContaining("phase-ambiguous"),
    ]);
  });
});

describe("Pesi", () => {
  it("Uguali: the total shared by the objectives", async () => {
    const { json, workbook } = await written({ Pesi: "Uguali" });
    expect(json.obiettivi.map(({ peso }) => peso)).toEqual(["33.33", "33.33", "33.33"]);
    expect(workbook.column("Obiettivi", "Peso calcolato")).toEqual([33.33, 33.33, 33.33]);
  });

  it("Assegnati: the weights as written", async () => {
    const { workbook, json } = await written(ASSIGNED);
    expect(workbook.column("Obiettivi", "Peso calcolato")).toEqual([50, 30, 20]);
    expect(json.tipi[0]?.indice).toBe("70.00");
  });

  it("Strategicità e complessità: an error, never a figure without the scales", async () => {
    const errors = await errorsOf(smallPlan({ Pesi: "Strategicità e complessità" }));
    expect(new Set(errors)).toEqual(new Set(["scale-word-missing Obiettivi!A2"]));
  });

  it("left empty: equal, with a warning", async () => {
    const { json } = await written({ Pesi: null });
    expect(json.obiettivi[0]?.peso).toBe("33.33");
    expect(json.segnalazioni).toEqual([
      expect.objectContaining({ codice: "parameter-not-chosen", gravita: "avviso" }),
    ]);
    expect(json.segnalazioni[0]?.messaggio).toContain("Non avete indicato");
  });
});

describe("Risultato dell'obiettivo", () => {
  it("Tutto o niente: nothing for an objective missed", async () => {
    const { workbook, json } = await written({
      "Risultato dell'obiettivo": "Tutto o niente",
    });
    expect(workbook.column("Obiettivi", "Risultato calcolato")).toEqual([33.33, 0, 33.33]);
    expect(json.tipi[0]?.indice).toBe("66.67");
  });

  it("In proporzione al grado: the weight by the grade", async () => {
    const { workbook, json } = await written({
      "Risultato dell'obiettivo": "In proporzione al grado",
    });
    expect(workbook.column("Obiettivi", "Risultato calcolato")).toEqual([33.33, 20, 33.33]);
    expect(json.tipi[0]?.indice).toBe("86.67");
  });

  it("left empty: asked for, since one objective has a grade of 60", async () => {
    expect(await errorsOf(smallPlan({ "Risultato dell'obiettivo": null }))).toEqual([
      "attribution-not-chosen",
    ]);
  });
});

describe("Risultato minimo atteso", () => {
  it("left empty: no evaluation, on no sheet", async () => {
    const { json } = await written({});
    expect(json.tipi[0]).toMatchObject({ minimoAtteso: null, valutazione: null });
  });

  it.each([
    ["66,68", "66.68", "66.67"],
    ["66,67", "66.67", "100.00"],
  ])("%s is held against the figure as shown", async (given, shown, evaluation) => {
    const { json } = await written({ "Risultato minimo atteso": given });
    expect(json.tipi[0]).toMatchObject({ minimoAtteso: shown, valutazione: evaluation });
  });
});

describe("Soglia per il giudizio positivo", () => {
  it.each([
    [null, null],
    [66.67, "positiva"],
    [66.68, "non positiva"],
  ])("%p judges the index as shown", async (threshold, judgement) => {
    const { json, workbook } = await written({ "Soglia per il giudizio positivo": threshold });
    expect(json.tipi[0]?.giudizio).toBe(judgement);
    const cells = workbook.rowsOf("Riepilogo 2025").flat();
    expect(cells.includes("positiva") || cells.includes("non positiva")).toBe(judgement !== null);
  });
});

describe("an unknown parameter", () => {
  it("has no effect and is remarked on, with the nearest", async () => {
    const { json } = await written({ "Soglia perfomance": 90 });
    expect(json.tipi[0]?.giudizio).toBeNull();
    expect(json.segnalazioni).toEqual([
      expect.objectContaining({ codice: "parameter-unknown", gravita: "nota" }),
    ]);
    expect(json.segnalazioni[0]?.messaggio).toContain("«Soglia per il giudizio positivo»");
  });
});
