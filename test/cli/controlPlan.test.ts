import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines } from "../fixtures/calculationJson";
import { inTemporaryFolder, runWords, type Ran } from "../fixtures/commandLine";
import { sampleTables, withColumn } from "../fixtures/sampleTables";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";

function control(tables: FileTables, ...words: readonly string[]): Promise<Ran> {
  return inTemporaryFolder(async (folder) => {
    const workbook = join(folder, "piano.xlsx");
    writeFileSync(workbook, workbookFile(tables));
    return runWords([workbook, "--controlla", ...words]);
  });
}

const SONDRIO = sampleTables("sondrio-2022");

describe("--controlla", () => {
  it("prints what the plan lacks after the figures, each with its cell, and stops nothing", async () => {
    const { status, results } = await control(SONDRIO);
    expect(status).toBe(0);
    expect(results).toMatch(/Controlli sul piano: \d+ segnalazioni\.\n/);
    expect(results).toMatch(
      /\[avviso Obiettivi!F1\] Non risulta un obiettivo sui tempi di pagamento/,
    );
    expect(results).toMatch(/\[nota Obiettivi!D18\] Il programma «01 – Polizi a Locale/);
    expect(results.indexOf("Controlli")).toBeGreaterThan(results.indexOf("100,00%"));
  });

  it("adds them to the issues of the JSON, each once", async () => {
    const { results } = await control(sampleTables("santo-stefano-lodigiano-2024"), "--json");
    const [line] = jsonLines(results);
    const found = (code: string) =>
      (line?.segnalazioni ?? []).filter(({ codice }) => codice === code);
    expect(found("many-weights-zero").map(({ gravita, cella }) => [gravita, cella])).toEqual([
      ["avviso", "Obiettivi!E1"],
    ]);
    expect(found("weight-zero")).toHaveLength(1);
  });

  it("is nothing that a calculation says by itself", async () => {
    const { results } = await inTemporaryFolder(async (folder) => {
      const workbook = join(folder, "piano.xlsx");
      writeFileSync(workbook, workbookFile(SONDRIO));
      return runWords([workbook]);
    });
    expect(results).not.toMatch(/Controlli|tempi di pagamento/);
  });

  it("checks what can be read where the data have errors", async () => {
    const wrong = withColumn(SONDRIO, "Obiettivi", "Esito", () => "boh");
    const { status, results } = await control(wrong);
    expect(status).toBe(1);
    expect(results).toMatch(/Non risulta un obiettivo sui tempi di pagamento/);
  });

  it("takes the ente's own missions and programmes, where the table is there", async () => {
    const MissioniProgrammi = [
      ["Codice", "Denominazione"],
      ["01", "Servizi istituzionali"],
      ["01.02", "Segreteria generale e organizzazione"],
    ];
    const { results } = await control({ ...SONDRIO, MissioniProgrammi }, "--json");
    const found = (jsonLines(results)[0]?.segnalazioni ?? []).map(({ messaggio }) => messaggio);
    expect(found.filter((each) => each.includes("Segreteria generale e org"))).toEqual([]);
    expect(found.join("\n")).toMatch(/La missione «12 [^»]*» non è nell'elenco/);
  });

  it("keeps to the official list as long as that table is empty", async () => {
    const MissioniProgrammi = [
      ["Codice", "Denominazione"],
      [null, null],
    ];
    const { results } = await control({ ...SONDRIO, MissioniProgrammi }, "--json");
    const found = (jsonLines(results)[0]?.segnalazioni ?? []).map(({ messaggio }) => messaggio);
    expect(found.filter((each) => each.includes("non è nell'elenco"))).toEqual([]);
  });
});
