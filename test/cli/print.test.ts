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
  it("is a table of the kinds, one of the units, and the judgement", async () => {
    const { results } = await printed(smallPlan({ "Soglia performance": 60 }));
    expect(results.split("\n")).toEqual([
      "Comune di Prova – anno 2025 – Consuntivo",
      "",
      "Tipo obiettivo  Assegnati  Esclusi  Da valutare  Raggiunti      %    Peso  Risultato  Indice  Minimo  Valutazione",
      "Performance             3        0            0          2  66,67  100,00      66,67   66,67       –            –",
      "",
      "Struttura           Assegnati  Esclusi  Da valutare  Raggiunti       %   Peso  Risultato  Indice  Minimo  Valutazione",
      "Alfa (Performance)          2        0            0          1   50,00  66,67      33,33   50,00       –            –",
      "Beta (Performance)          1        0            0          1  100,00  33,33      33,33  100,00       –            –",
      "",
      "Performance dell'ente: positiva.",
      "",
    ]);
  });

  it("is as wide as usual though the name of a unit is very long", async () => {
    const tables = smallPlan();
    const rows = tables["Obiettivi"] ?? [];
    const name = "Settore 𝒜 dei lavori pubblici ".repeat(1_000);
    const long = rows.map((row, at) => (at === 1 ? [row[0] ?? "", name, ...row.slice(2)] : row));
    const { results } = await printed({ ...tables, Obiettivi: long });
    const line = results.split("\n").find((each) => each.startsWith("Settore"));
    expect(line).toContain("… (Performance)");
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
    expect(results).toContain("Tipo obiettivo");
    expect(results).not.toContain("Struttura");
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

  it("shows the first ten issues of a kind and counts the others", async () => {
    const rows = Array.from({ length: 25 }, (_, at): readonly FileCell[] => ["Alfa", `N. ${at}`]);
    const { results } = await printed({
      Parametri: parameters(),
      Obiettivi: [["Settore", "Obiettivo"], ...rows],
    });
    expect(results.match(/Manca l'esito/g)).toHaveLength(10);
    expect(results).toContain("altre 15 segnalazioni dello stesso tipo");
    expect(results.match(/calcolare in bozza\. Opzione del calcolo: --bozza\./g)).toHaveLength(10);
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
