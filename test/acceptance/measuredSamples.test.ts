import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenFrom } from "../fixtures/commandLine";
import { inspectFile } from "../contract/inspectFile";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { parameters } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

// The sample workbooks whose activities and indicators are their measure; figures by hand and from rules.md §8.

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", `${name}.xlsx`)));
}

async function calculated(name: string) {
  const { json, output } = await writtenFrom(sample(name));
  return { json, output, written: lookAt(output) };
}

describe("Santo Stefano Lodigiano 2024, measured by its 45 activities", () => {
  it("is half-way in the middle of the year: nothing assessed, progress 50", async () => {
    const { json, written } = await calculated("santo-stefano-lodigiano-2024-meta-anno");
    expect(json.tipi).toMatchObject([{ valutabili: 5, daValutare: 5, avanzamento: "50.00" }]);
    expect(json.obiettivi.map(({ avanzamento }) => avanzamento)).toEqual(Array(5).fill("50.00"));
    expect(json.strutture.map(({ avanzamento }) => avanzamento)).toEqual(Array(3).fill("50.00"));
    expect(written.column("Attività", "Codice obiettivo")).toHaveLength(45);
    expect(written.column("Obiettivi", "Grado misurato %")).toEqual(Array(5).fill(50));
  });

  it("is 97 at the end, where one of ten activities of one objective was missed", async () => {
    const { json, written } = await calculated("santo-stefano-lodigiano-2024-chiuso");
    expect(json.tipi).toMatchObject([{ raggiunti: 4, risultatoTotale: "97.00", indice: "97.00" }]);
    expect(json.strutture.map(({ struttura, indice }) => [struttura, indice])).toEqual([
      ["Area Amministrativa", "100.00"],
      ["Area Tecnica", "90.00"],
      ["Area Finanziaria", "100.00"],
    ]);
    expect(written.column("Obiettivi", "Risultato calcolato")).toEqual([0, 27, 56, 0, 14]);
    expect(written.column("Obiettivi", "Grado misurato %")).toEqual([100, 90, 100, 100, 100]);
  });
});

describe("the plan that uses every rule", () => {
  const NAME = "borgo-esempio-2025";

  it("has the weights of its scales and the results of its measures", async () => {
    const { written } = await calculated(NAME);
    // Points 6, 4, 4, 4, 9, 5, 9, 3, 3, 3: 50 in all, so 2 of weight each.
    expect(written.column("Obiettivi", "Peso calcolato").slice(0, 11)).toEqual([
      ...[12, 8, 8, 8, 18, 10, 18, null, 6, 6, 6],
    ]);
    expect(written.column("Obiettivi", "Risultato calcolato").slice(0, 11)).toEqual([
      ...[10.8, 7.2, 8, 6, 16.2, 8.75, 11.25, null, 4.8, 6, 0],
    ]);
    expect(written.column("Indicatori", "Raggiungimento %")).toEqual([
      ...[85, 100, 80, 100, 100, 100, 100, 0, 80, 95, 75, 100, 100],
    ]);
    expect(written.column("Indicatori", "Scostamento")).toEqual([
      ...[-30, 0, 2, 20, -5, -2, null, null, -2, 100, null, -200, -8000],
    ]);
  });

  it("has the share of each row of Personale: 48,42 at 60% and 100 at 40% are 69,05", async () => {
    const { written } = await calculated(NAME);
    expect(written.column("Personale", "Quota performance di struttura %")).toEqual([
      ...[69.05, 69.05, 100, 48.42],
    ]);
  });

  it("says in the format of a deviation whether it is favourable, by the direction of the indicator", async () => {
    const { output, written } = await calculated(NAME);
    const sheet = inspectFile(output).sheets.find(({ name }) => name === "Indicatori");
    const letter = String.fromCharCode(65 + written.headersOf("Indicatori").indexOf("Scostamento"));
    const formats = [2, 3, 4, 5, 6, 7].map((row) => sheet?.cells[`${letter}${row}`]?.numberFormat);
    const rising = '+#,##0.00" favorevole";-#,##0.00" sfavorevole";#,##0.00';
    const falling = '+#,##0.00" sfavorevole";-#,##0.00" favorevole";#,##0.00';
    const neither = "+#,##0.00;-#,##0.00;#,##0.00";
    // Rising, at its target, falling, rising (at least), falling (at most), a date.
    expect(formats).toEqual([rising, neither, falling, rising, falling, falling]);
  });

  it("is not changed by ten more runs", async () => {
    const { output } = await calculated(NAME);
    let again = output;
    for (let run = 1; run <= 10; run += 1) again = (await writtenFrom(again)).output;
    expect(Buffer.compare(again, output)).toBe(0);
  });

  it("has the figures that its instructions promise", async () => {
    const { json, written } = await calculated(NAME);
    expect(json.tipi[0]).toMatchObject({
      ...{ assegnati: 11, esclusi: 1, valutabili: 10, raggiunti: 5, percentuale: "50.00" },
      ...{ indice: "79.00", giudizio: "positiva", valutazione: "100.00" },
    });
    const units = json.strutture.filter(({ tipo }) => tipo === "Performance");
    // 38,85/50, 28,2/38, 27,55/30; below its minimum of 80 the band gives 60 · (74,21 − 50) / 30.
    expect(units.map(({ indice, valutazione }) => [indice, valutazione])).toEqual([
      ["77.70", "100.00"],
      ["74.21", "48.42"],
      ["91.83", "100.00"],
    ]);
    const told = new Set(json.segnalazioni.map(({ codice }) => codice));
    expect([...told]).toEqual(["band-gap-closed"]);
    const instructions = written.rowsOf("Istruzioni").flat().join("\n");
    for (const promised of ["79,00", "77,70", "74,21", "91,83", "48,42"]) {
      expect(instructions).toContain(promised);
    }
  });
});

it.each([
  "santo-stefano-lodigiano-2024-meta-anno",
  "santo-stefano-lodigiano-2024-chiuso",
  "borgo-esempio-2025",
])("%s passes the Open XML SDK, before and after", async (name) => {
  const { output } = await calculated(name);
  expect(sdkFaults(sample(name), null)).toEqual([]);
  expect(sdkFaults(output, null)).toEqual([]);
});

it("measures by what is taken literally with a warning: a progress of 1, a percentage beside a number", async () => {
  const { json } = await writtenFrom(
    workbookFile({
      Parametri: parameters({ "Risultato dell'obiettivo": "In proporzione al grado" }),
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo"],
        [1, "Alfa", "Aprire lo sportello"],
        [2, "Alfa", "Ridurre i reclami"],
      ],
      Attività: [
        ["Codice obiettivo", "Attività", "Avanzamento %"],
        [1, "Progetto", 1],
      ],
      Indicatori: [
        ["Codice obiettivo", "Indicatore", "Andamento atteso", "Target", "Valore a consuntivo"],
        [2, "Risposte in tempo", "Crescente", "80%", 40],
      ],
    }),
  );
  expect(json.segnalazioni.map(({ codice, gravita }) => `${gravita} ${codice}`)).toEqual([
    "avviso percentages-mixed",
    "avviso grade-looks-like-fraction",
  ]);
  expect(json.obiettivi.map(({ raggiungimento }) => raggiungimento)).toEqual(["1.00", "50.00"]);
});
