import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenFrom, type Calculated } from "../fixtures/commandLine";
import { sampleTables, withColumn } from "../fixtures/sampleTables";
import { workbookFile } from "../fixtures/workbookFile";
import { allText, lookAt, rowsUnder, type WrittenWorkbook } from "../fixtures/writtenWorkbook";

// Comune di Sondrio, Relazione sulla performance 2022: the printed figures, and those with one, two and
// three objectives missed (rules.md §7).

const SHEET = "Riepilogo 2022";
const OBJECTIVES = "Riepilogo 2022 - Obiettivi";
const PERFORMANCE =
  "Obiettivi strategici costituenti il piano della performance 2022-2024 – Anno 2022";
const OTHERS = "Altri obiettivi strategici, non compresi nel piano, 2022-2024 – Anno 2022";
const ROUNDING = "tenuto conto dell'arrotondamento alla seconda cifra decimale";

async function sondrio(
  missed: number,
): Promise<Calculated & { readonly written: WrittenWorkbook }> {
  const tables = withColumn(sampleTables("sondrio-2022"), "Obiettivi", "Esito", (row) =>
    row < missed ? "Non raggiunto" : "Raggiunto",
  );
  const calculated = await writtenFrom(workbookFile(tables));
  return { ...calculated, written: lookAt(calculated.output) };
}

function performanceOf({ json }: Calculated) {
  return json.tipi.find(({ tipo }) => tipo === "Performance");
}

describe("Sondrio 2022 as printed", () => {
  it("gives 21 objectives of 4.76, all achieved, and a positive performance", async () => {
    const calculated = await sondrio(0);
    expect(calculated.status).toBe(0);
    expect(performanceOf(calculated)).toEqual({
      tipo: "Performance",
      assegnati: 21,
      esclusi: 0,
      valutabili: 21,
      daValutare: 0,
      raggiunti: 21,
      percentuale: "100.00",
      avanzamento: null,
      pesoTotale: "100.00",
      risultatoTotale: "100.00",
      indice: "100.00",
      giudizio: "positiva",
      minimoAtteso: null,
      valutazione: null,
    });
    expect(calculated.json.obiettivi).toHaveLength(21);
    expect(new Set(calculated.json.obiettivi.map(({ peso }) => peso))).toEqual(new Set(["4.76"]));
    expect(new Set(calculated.json.obiettivi.map(({ risultato }) => risultato))).toEqual(
      new Set(["4.76"]),
    );
  });

  it("counts the other strategic and the ordinary objectives, pooled and never as a mean", async () => {
    const { json } = await sondrio(0);
    expect(
      json.categorie.map(({ assegnati, raggiunti, percentuale }) => [
        assegnati,
        raggiunti,
        percentuale,
      ]),
    ).toEqual([
      [5, 5, "100.00"],
      [2, 2, "100.00"],
    ]);
    const ordinary = json.strutture.filter(({ tipo }) => tipo === "Ordinario");
    expect(
      ordinary.map((unit) => [
        unit.struttura,
        unit.assegnati,
        unit.esclusi,
        unit.valutabili,
        unit.raggiunti,
        unit.percentuale,
        unit.minimoAtteso,
        unit.valutazione,
      ]),
    ).toEqual([
      ["Servizi alla Persona", 11, 0, 11, 11, "100.00", "85.00", "100.00"],
      ["Servizi Finanziari e Culturali", 69, 0, 69, 69, "100.00", "85.00", "100.00"],
      ["Servizi Istituzionali", 24, 0, 24, 23, "95.83", "85.00", "100.00"],
      ["Servizi Tecnici", 40, 5, 35, 32, "91.43", "87.00", "100.00"],
      ["Polizia Locale", 5, 0, 5, 5, "100.00", "85.00", "100.00"],
    ]);
    const whole = json.tipi.find(({ tipo }) => tipo === "Ordinario");
    expect(whole).toMatchObject({ assegnati: 149, esclusi: 5, valutabili: 144, raggiunti: 140 });
    expect(whole?.percentuale).toBe("97.22");
  });

  it("reproduces the table of the objectives row by row, with totals and the rounding note", async () => {
    const { written } = await sondrio(0);
    const [headers, ...rows] = rowsUnder(written.rowsOf(OBJECTIVES), PERFORMANCE);
    expect(headers).toEqual([
      "Codice",
      "Settore/servizio",
      "Missione",
      "Programma",
      "Ob. strategico",
      "Ob. operativo",
      "Peso",
      "Risultato finale 2022",
    ]);
    const [columns = [], ...objectives] = sampleTables("sondrio-2022")["Obiettivi"] ?? [];
    const printed = ["Codice", "Missione", "Programma", "Ob. strategico", "Ob. operativo"].map(
      (header) => columns.indexOf(header),
    );
    expect(rows.slice(0, 21).map(([code, , ...others]) => [code, ...others])).toEqual(
      objectives.map((cells) => {
        const [code, ...others] = printed.map((column) => cells[column]);
        return [typeof code === "number" ? String(code) : code, ...others, 4.76, 4.76];
      }),
    );
    expect(rows.slice(0, 21).map(([, unit]) => unit)).toEqual([
      ...Array.from({ length: 4 }, () => "Servizi alla Persona"),
      ...Array.from({ length: 4 }, () => "Servizi Tecnici"),
      ...Array.from({ length: 4 }, () => "Servizi Finanziari e Culturali"),
      ...Array.from({ length: 4 }, () => "Servizi Istituzionali"),
      ...Array.from({ length: 3 }, () => "Polizia Locale"),
      ...Array.from({ length: 2 }, () => "Segretario generale"),
    ]);
    expect(rows.slice(21)).toEqual([
      ["TOTALE", null, null, null, null, null, 100, 100],
      ["% raggiungimento obiettivi", null, null, null, null, null, null, 100],
      [expect.stringContaining(ROUNDING)],
      [expect.stringContaining(ROUNDING)],
    ]);
  });

  it("reproduces the table of the other strategic objectives", async () => {
    const { written } = await sondrio(0);
    expect(rowsUnder(written.rowsOf(SHEET), OTHERS)).toEqual([
      ["Categoria", "N.\u00a0obiettivi assegnati", "N.\u00a0obiettivi raggiunti", "Percentuale"],
      ["Strategico di raggiungimento percentuale minima PEG ordinari", 5, 5, 100],
      [
        "Intersettoriali di acquisizione risorse e/o economie di spesa, bando periferie e aggregazione societaria",
        2,
        2,
        100,
      ],
      ["TOTALE", 7, 7, 100],
    ]);
  });

  it("reproduces the table of the ordinary objectives, with settori, servizi and the whole Comune", async () => {
    const { written } = await sondrio(0);
    expect(rowsUnder(written.rowsOf(SHEET), "Obiettivi di miglioramento e ordinari")).toEqual([
      [
        "Settore/servizio",
        "Assegnati",
        "di cui esclusi",
        "Valutabili",
        "Raggiunti",
        "Risultato minimo atteso",
        "Risultato conseguito",
        "Valutazione",
      ],
      ["Settori"],
      ["Servizi alla Persona", 11, 0, 11, 11, 85, 100, 100],
      ["Servizi Finanziari e Culturali", 69, 0, 69, 69, 85, 100, 100],
      ["Servizi Istituzionali", 24, 0, 24, 23, 85, 95.83, 100],
      ["Servizi Tecnici (*)", 40, 5, 35, 32, 87, 91.43, 100],
      ["Servizi"],
      ["Polizia Locale", 5, 0, 5, 5, 85, 100, 100],
      ["Intero Comune", 149, 5, 144, 140, 85, 97.22, 100],
      [expect.stringContaining("ragioni sopravvenute (mancati finanziamenti)")],
    ]);
  });

  it("shows the headline figures, the judgement in words and nothing provisional", async () => {
    const { written } = await sondrio(0);
    const text = allText(written, SHEET);
    expect(text).toContain("Comune di Sondrio");
    expect(text).toContain("21 su 21");
    expect(text).toContain("positiva");
    expect(text).not.toMatch(/provvisori|bozza/i);
    expect(written.rowsOf(SHEET).flat()).toContain(97.22);
  });

  it("writes weights and results beside the objectives, counts and evaluations beside the units", async () => {
    const { written } = await sondrio(0);
    const all = Array.from({ length: 21 }, () => 4.76);
    expect(written.column("Obiettivi", "Peso calcolato")).toEqual(all);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual(all);
    expect(written.column("Strutture", "Valutabili")).toEqual([11, 69, 24, 35, 5, null]);
    expect(written.column("Strutture", "Raggiunti")).toEqual([11, 69, 23, 32, 5, null]);
    expect(written.column("Strutture", "Risultato conseguito")).toEqual([
      100,
      100,
      95.83,
      91.43,
      100,
      null,
    ]);
    expect(written.column("Strutture", "Valutazione")).toEqual([100, 100, 100, 100, 100, null]);
  });

  it("draws one chart of result against minimum", async () => {
    const { written } = await sondrio(0);
    expect(written.parts(/^xl\/charts\/chart\d*\.xml$/)).toHaveLength(1);
    expect(written.parts(/^xl\/drawings\/drawing\d*\.xml$/)).toHaveLength(1);
  });

  it("is what the sample workbook itself gives", async () => {
    const sample = readFileSync(join(__dirname, "..", "..", "samples", "sondrio-2022.xlsx"));
    const fromSample = await writtenFrom(new Uint8Array(sample));
    const fromTables = await sondrio(0);
    const { file: _file, ...sampleFigures } = fromSample.json;
    expect(fromTables.json).toMatchObject(sampleFigures);
    expect(lookAt(fromSample.output).rowsOf(SHEET)).toEqual(fromTables.written.rowsOf(SHEET));
  });
});

describe.each([
  { missed: 1, index: "95.24", shown: 95.24, judgement: "positiva", achieved: 20 },
  { missed: 2, index: "90.48", shown: 90.48, judgement: "positiva", achieved: 19 },
  { missed: 3, index: "85.71", shown: 85.71, judgement: "non positiva", achieved: 18 },
])("Sondrio 2022 with $missed missed", ({ missed, index, shown, judgement, achieved }) => {
  it("gives percentage, index, total of results and judgement", async () => {
    const calculated = await sondrio(missed);
    expect(performanceOf(calculated)).toMatchObject({
      raggiunti: achieved,
      percentuale: index,
      pesoTotale: "100.00",
      risultatoTotale: index,
      indice: index,
      giudizio: judgement,
    });
  });

  it("shows them under the rows of the objectives", async () => {
    const { written } = await sondrio(missed);
    const rows = rowsUnder(written.rowsOf(OBJECTIVES), PERFORMANCE);
    expect(rows.slice(22, 24)).toEqual([
      ["TOTALE", null, null, null, null, null, 100, shown],
      ["% raggiungimento obiettivi", null, null, null, null, null, null, shown],
    ]);
    const results = rows.slice(1, 22).map((row) => row[7]);
    expect(results).toEqual([
      ...Array.from({ length: missed }, () => 0),
      ...Array.from({ length: achieved }, () => 4.76),
    ]);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual(results);
    expect(allText(written, SHEET)).toContain(`${achieved} su 21`);
  });

  it("asks nothing and remarks that reasons are missing", async () => {
    const { json } = await sondrio(missed);
    expect(json.segnalazioni).toMatchObject([{ gravita: "nota" }]);
    expect(json.segnalazioni[0]?.celle).toHaveLength(missed);
  });
});
