import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { parameters, smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";

function printed(tables: FileTables, ...words: readonly string[]) {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "a.xlsx");
    writeFileSync(input, workbookFile(tables));
    return runWords([input, ...words]);
  });
}

describe("what is printed for people", () => {
  it("is the headline figures and the tables of groups, as on the summary", async () => {
    const { results } = await printed(smallPlan({ "Soglia per il giudizio positivo": 60 }));
    expect(results.split("\n")).toEqual([
      "Comune di Prova – Riepilogo della performance 2025",
      "Anno 2025  ·  Triennio 2025-2027  ·  Fase: Consuntivo",
      "",
      "Indice di raggiungimento  66,67%",
      "Obiettivi raggiunti       2 su 3",
      "Performance dell'ente     positiva",
      "",
      "Obiettivi del Piano della performance, per settore",
      "Settore/servizio  Valutabili  Raggiunti  Percentuale",
      "Alfa                       2          1       50,00%",
      "Beta                       1          1      100,00%",
      "Intero Comune              3          2       66,67%",
      "",
    ]);
  });

  it("is as wide as usual though the name of a unit is very long", async () => {
    const tables = smallPlan();
    const rows = tables["Obiettivi"] ?? [];
    const name = "Settore 𝒜 dei lavori pubblici ".repeat(1_000);
    const long = rows.map((row, at) => (at === 1 ? [row[0] ?? "", name, ...row.slice(2)] : row));
    const { results } = await printed({ ...tables, Obiettivi: long });
    const line = results
      .split("\n")
      .find((each) => each.startsWith("Settore") && !each.startsWith("Settore/"));
    expect(line).toContain("… ");
    expect(Math.max(...results.split("\n").map((each) => each.length))).toBeLessThan(200);
  });

  it("leaves out a table without rows", async () => {
    const { results } = await printed({
      Parametri: parameters(),
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Assegnati", "Raggiunti"],
        ["Strategico", 3, 2],
      ],
    });
    expect(results).toContain("Altri obiettivi strategici");
    expect(results).not.toContain("Obiettivi del piano");
  });

  it("puts errors first, each with its severity and its cell", async () => {
    const { results } = await printed(smallPlan({ Pesi: null, Decimali: 9, Colore: "blu" }));
    const labels = [...results.matchAll(/^\[(.*?)\]/gm)].map(([, label]) => label);
    expect(labels).toEqual(["errore Parametri!B6", "avviso Parametri", "nota Parametri!A7"]);
  });

  it("names the table where there is no cell to name", async () => {
    const { results } = await printed({
      Parametri: parameters(),
      Obiettivi: [
        ["Settore", "Cosa"],
        ["Alfa", "Uno"],
      ],
    });
    expect(results).toContain("[errore Obiettivi] Manca la colonna «Ob. operativo»");
  });

  it("says that nothing was calculated when the data are wrong", async () => {
    const { status, people } = await printed(smallPlan({ Anno: null }));
    expect(status).toBe(1);
    expect(people).toContain("il calcolo non è stato fatto");
  });

  it("says one thing of one cell: a value that was not understood is not also missing", async () => {
    const { results } = await printed(smallPlan({ Fase: "Finale" }));
    expect(results.match(/^\[errore Parametri!B4\]/gm)).toHaveLength(1);
    expect(results).not.toContain("La fase non è indicata");
  });

  it("says a fault of many rows once", async () => {
    const rows = Array.from({ length: 25 }, (_, at): readonly FileCell[] => ["Alfa", `N. ${at}`]);
    const { results } = await printed({
      Parametri: parameters(),
      Obiettivi: [["Settore", "Obiettivo", "Esito"], ...rows],
    });
    expect(results.match(/Manca l'esito/g)).toHaveLength(1);
    expect(results.match(/calcolare in bozza\. Opzione del calcolo: --bozza\./g)).toHaveLength(1);
  });

  it("shows the first ten issues of a kind and counts the others", async () => {
    const rows = Array.from({ length: 25 }, (_, at): readonly FileCell[] => [
      "Alfa",
      `N. ${at}`,
      `Parola${at}`,
    ]);
    const { results } = await printed({
      Parametri: parameters(),
      Obiettivi: [["Settore", "Obiettivo", "Esito"], ...rows],
    });
    expect(new Set(results.match(/Parola\d+/g))).toHaveProperty("size", 10);
    expect(results).toContain("altre 15 segnalazioni dello stesso tipo");
  });

  it("obeys no control character and no reversal that a cell holds", async () => {
    const unit = "Alfa\u001b[2J\u202e";
    const { results, people } = await printed({
      Parametri: parameters({ Ente: "Comune\u0007 di\rProva" }),
      Obiettivi: [
        ["Settore", "Obiettivo", "Esito"],
        [unit, "Uno", "Raggiunto"],
      ],
    });
    expect(results).toContain("Alfa [2J");
    expect((results + people).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
