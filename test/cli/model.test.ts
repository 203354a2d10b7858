import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspectFile } from "../contract/inspectFile";
import { calculateFile, inTemporaryFolder, runWords, writtenFrom } from "../fixtures/commandLine";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { packageFaults } from "../fixtures/packageSoundness";
import { lookAt, type WrittenWorkbook } from "../fixtures/writtenWorkbook";

function modelOf(...words: readonly string[]): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "modello.xlsx");
    const ran = await runWords(["--modello", path, ...words]);
    if (ran.status !== 0) throw new Error(ran.people);
    return new Uint8Array(readFileSync(path));
  });
}

function valueOf(written: WrittenWorkbook, parameter: string) {
  return written.column("Parametri", "Valore")[
    written.column("Parametri", "Parametro").indexOf(parameter)
  ];
}

describe("the model", () => {
  it("holds instructions and the tables that most need", async () => {
    const bytes = await modelOf();
    expect(packageFaults({ output: bytes, input: null })).toEqual([]);
    expect(sdkFaults(bytes, null)).toEqual([]);
    const written = lookAt(bytes);
    expect(written.sheetNames).toEqual(["Istruzioni", "Parametri", "Strutture", "Obiettivi"]);
    expect(written.column("Parametri", "Parametro")).toEqual([
      "Ente",
      "Anno",
      "Triennio",
      "Fase",
      "Pesi",
      "Risultato dell'obiettivo",
      "Risultato minimo atteso",
      "Soglia per il giudizio positivo",
    ]);
    expect(new Set(written.column("Parametri", "Valore"))).toEqual(new Set([null]));
    expect(written.headersOf("Obiettivi")).toEqual([
      "Codice",
      "Settore/servizio",
      "Missione",
      "Programma",
      "Ob. strategico",
      "Ob. operativo",
      "Tipo obiettivo",
      "Peso assegnato",
      "Esito",
      "Grado di raggiungimento %",
      "Motivazione",
    ]);
  });

  it("bears the ente and the year that were given", async () => {
    const written = lookAt(await modelOf("--ente", "Comune di <Prova> & C.", "--anno", "2026"));
    expect(valueOf(written, "Ente")).toBe("Comune di <Prova> & C.");
    expect(valueOf(written, "Anno")).toBe(2026);
  });

  it("takes an ente that looks like a formula as a text", async () => {
    const bytes = await modelOf("--ente", "=1+1");
    const written = lookAt(bytes);
    expect(valueOf(written, "Ente")).toBe("=1+1");
    expect(
      [...written.cellsOf("Parametri").values()].every(({ formula }) => formula === null),
    ).toBe(true);
  });

  it("adds what is wanted: tables, columns, the advanced parameters", async () => {
    const written = lookAt(
      await modelOf(
        "--con",
        "obiettivi-in-numero,atti,indicatori,attività,categoria,responsabile,personale,risorse,parametri-avanzati",
      ),
    );
    expect(written.sheetNames).toEqual([
      "Istruzioni",
      "Parametri",
      "Strutture",
      "Obiettivi",
      "ObiettiviInNumero",
      "Atti",
      "Indicatori",
      "Attività",
    ]);
    for (const header of ["Categoria", "Responsabile", "Personale coinvolto", "Risorse"]) {
      expect(written.headersOf("Obiettivi")).toContain(header);
    }
    expect(written.column("Parametri", "Parametro")).toHaveLength(24);
  });

  it("offers lists where values are closed", async () => {
    const { sheets } = inspectFile(await modelOf());
    const lists = sheets.flatMap(({ validations }) => validations);
    const values = lists.flatMap(({ source }) =>
      source.kind === "values" ? [source.values.join()] : [],
    );
    expect(values).toContain("Raggiunto,Parzialmente raggiunto,Non raggiunto,Escluso,In corso");
    expect(values).toContain("Performance,Strategico,Ordinario");
    expect(values).toContain("Programmazione,Monitoraggio,Consuntivo");
    expect(
      lists.some(({ source }) => source.kind === "range" && source.sheet === "Strutture"),
    ).toBe(true);
  });

  it("does not replace a file unless that is asked for", () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, "mio.xlsx");
      writeFileSync(path, "mio");
      const refused = await runWords(["--modello", path]);
      expect(refused.status).toBe(2);
      expect(refused.people).toMatch(/esiste già/);
      expect(readFileSync(path, "utf8")).toBe("mio");
      expect((await runWords(["--modello", path, "--sovrascrivi"])).status).toBe(0);
      expect(readFileSync(path).length).toBeGreaterThan(1000);
    }));
});

describe("the model calculated as it is", () => {
  it("asks for the year, which is required", async () => {
    const { status, json, output } = await calculateFile(await modelOf());
    expect(status).toBe(1);
    expect(output).toBeNull();
    const errors = json.segnalazioni.filter(({ gravita }) => gravita === "errore");
    expect(errors.map(({ codice, cella }) => [codice, cella])).toEqual([
      ["year-missing", "Parametri!B3"],
    ]);
  });

  it("warns that there is nothing to assess, and still writes a summary", async () => {
    const { status, json, output } = await writtenFrom(await modelOf("--anno", "2026"));
    expect(status).toBe(0);
    expect(json.tipi).toEqual([]);
    expect(json.segnalazioni.map(({ codice, gravita }) => [codice, gravita])).toEqual([
      ["parameter-not-chosen", "avviso"],
      ["parameter-not-chosen", "avviso"],
      ["nothing-to-assess", "avviso"],
    ]);
    expect(lookAt(output).sheetNames).toContain("Riepilogo 2026");
  });

  it("adds no column to the empty tables", async () => {
    const written = lookAt((await writtenFrom(await modelOf("--anno", "2026"))).output);
    expect(written.headersOf("Obiettivi")).not.toContain("Peso calcolato");
    expect(written.headersOf("Strutture")).not.toContain("Valutabili");
  });
});
