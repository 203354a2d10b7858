import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { itWithLibreOffice } from "../fixtures/readers/itWithLibreOffice";
import { resavedByLibreOffice } from "../fixtures/readers/libreoffice";
import { inTemporaryFolder, runWords, type Ran } from "../fixtures/commandLine";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { packageFaults } from "../fixtures/packageSoundness";
import { rowsXml, workbookFile, type FileCell } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

type FileRows = readonly (readonly FileCell[])[];

const PLAN: FileRows = [
  ["COMUNE DI PROVA"],
  [null],
  ["N.", "Centro di responsabilità", "Obiettivi", null, "Valutazione", null],
  [null, null, "Ob. strategico", "Descrizione obiettivo", "Peso", "% di raggiungimento"],
  [1, "Tecnico", "Città verde", "Piantare alberi", 40, { percent: 0.85 }],
  [2, null, null, "=Curare i parchi", "35", "100%"],
  [null],
  ["TOTALE", null, null, null, 75],
  [1, "Affari generali", "Trasparenza", "01.02", 25, { percent: 1 }],
];
const MERGED = `<mergeCells count="5"><mergeCell ref="A1:F1"/><mergeCell ref="C3:D3"/><mergeCell ref="E3:F3"/><mergeCell ref="B5:B6"/><mergeCell ref="C5:C6"/></mergeCells>`;
const FINANCE: FileRows = [
  ["Settore: Finanze"],
  ["Obiettivo", "Raggiunto?", "Sindaco"],
  ["Pagare in 30 giorni", "Sì", "x"],
];
const LEGEND: FileRows = [["Legenda"], ["Sì", "raggiunto"]];

function untidyFile(): Uint8Array {
  const sheet = (name: string, rows: FileRows, afterRows = "") => ({
    name,
    rows: rowsXml(rows),
    afterRows,
    tables: [],
  });
  return workbookFile(
    {},
    {
      otherSheets: [
        sheet("PEG 2026", PLAN, MERGED),
        sheet("Finanze", FINANCE),
        sheet("Legenda", LEGEND),
      ],
    },
  );
}

interface Imported extends Ran {
  readonly output: Uint8Array | null;
}

function importFrom(bytes: Uint8Array, ...words: readonly string[]): Promise<Imported> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "peg.xlsx");
    const output = join(folder, "nuovo.xlsx");
    writeFileSync(input, bytes);
    const ran = await runWords(["--da", input, "--output", output, ...words]);
    expect(new Uint8Array(readFileSync(input))).toEqual(new Uint8Array(bytes));
    return { ...ran, output: existsSync(output) ? new Uint8Array(readFileSync(output)) : null };
  });
}

async function importedFrom(bytes: Uint8Array, ...words: readonly string[]) {
  const { output, ...ran } = await importFrom(bytes, ...words);
  if (output === null) throw new Error(ran.people + ran.results);
  expect(packageFaults({ output, input: null })).toEqual([]);
  expect(sdkFaults(output, null)).toEqual([]);
  return { ...ran, written: lookAt(output) };
}

describe("a new workbook from an untidy one", () => {
  it("holds parameters, the units found, the objectives and where they come from", async () => {
    const { status, written } = await importedFrom(untidyFile(), "--anno", "2026");
    expect(status).toBe(0);
    expect(written.sheetNames).toEqual([
      "Istruzioni",
      "Parametri",
      "Strutture",
      "Obiettivi",
      "Corrispondenze",
    ]);
    expect(written.column("Parametri", "Valore")[1]).toBe(2026);
    expect(written.column("Strutture", "Settore/servizio")).toEqual([
      "Tecnico",
      "Affari generali",
      "Finanze",
    ]);
    expect(written.column("Obiettivi", "Settore/servizio")).toEqual([
      "Tecnico",
      "Tecnico",
      "Affari generali",
      "Finanze",
    ]);
    expect(written.column("Obiettivi", "Ob. operativo")).toEqual([
      "Piantare alberi",
      "=Curare i parchi",
      "01.02",
      "Pagare in 30 giorni",
    ]);
    expect(written.column("Obiettivi", "Grado di raggiungimento %")).toEqual([
      85,
      "100%",
      100,
      null,
    ]);
    expect(written.column("Corrispondenze", "Foglio")).toEqual([
      ...Array<string>(6).fill("PEG 2026"),
      ...Array<string>(3).fill("Finanze"),
    ]);
  });

  it("prints what was recognised, what was left out and what to check", async () => {
    const { results, people } = await importedFrom(untidyFile());
    expect(people).toBe("");
    expect(results).toContain("Foglio «PEG 2026» (A1:F9): 3 obiettivi riconosciuti.");
    expect(results).toContain("«Centro di responsabilità» → Settore/servizio");
    expect(results).toContain("Riga 8 lasciata fuori (totale): TOTALE · 75");
    expect(results).toContain("Una riga vuota saltata.");
    expect(results).toContain(
      "Celle vuote riempite con il testo sopra: Settore/servizio, Ob. strategico.",
    );
    expect(results).toContain("«Finanze», dal titolo sopra la tabella → Settore/servizio");
    expect(results).toContain("Colonne non copiate: «Sindaco».");
    expect(results).toContain("Nessuna tabella di obiettivi nel foglio «Legenda».");
    expect(results).toMatch(/\[errore Parametri!B3\] .*anno/i);
    expect(results).toMatch(/Scritto: .*nuovo\.xlsx/);
  });

  it("prints on one line the headings that hold line breaks among thousands of blanks", async () => {
    const heading = (name: string): string => `${name}${" ".repeat(32_000)}\n${name}`;
    const ignored = Array.from({ length: 20 }, (_, at) => heading(`Colonna ${at}`));
    const rows = FINANCE.map((row, at) => (at === 1 ? [...row, ...ignored] : row));
    const sheets = [{ name: "Finanze", rows: rowsXml(rows), tables: [] }];
    const { results } = await importFrom(workbookFile({}, { otherSheets: sheets }));
    expect(results).toContain("Colonna 19 Colonna 19");
  });

  it("takes only the sheets that are named", async () => {
    const { written } = await importedFrom(untidyFile(), "--foglio", "finanze");
    expect(written.column("Obiettivi", "Ob. operativo")).toEqual(["Pagare in 30 giorni"]);
  });

  it("asks for what only the ente can say of the weights that were copied, and for nothing else", () =>
    inTemporaryFolder(async (folder) => {
      const [input, made] = [join(folder, "peg.xlsx"), join(folder, "nuovo.xlsx")];
      writeFileSync(input, untidyFile());
      await runWords(["--da", input, "--output", made, "--anno", "2026", "--foglio", "PEG 2026"]);
      const calculated = await runWords([made, "--fase", "Programmazione"]);
      expect(calculated.status).toBe(1);
      expect(calculated.results.match(/^\[errore .*$/gm)).toEqual([
        expect.stringMatching(/Parametri!B6.*«Pesi» è vuoto/),
      ]);
    }));

  itWithLibreOffice("recognises what LibreOffice has saved just as well", async () => {
    const { written } = await importedFrom(resavedByLibreOffice(untidyFile()));
    expect(written.column("Obiettivi", "Settore/servizio")).toEqual([
      "Tecnico",
      "Tecnico",
      "Affari generali",
      "Finanze",
    ]);
    expect(written.column("Obiettivi", "Ob. operativo")[2]).toBe("01.02");
  });
});

/** Results that may be points, and outcomes in words of the body's own. */
function doubtfulFile(): Uint8Array {
  const rows: FileRows = [
    ["Settore", "Obiettivo", "Peso", "Risultato", "Stato"],
    ["Tecnico", "Piano asfalti", 50, 50, "in linea"],
    ["Tecnico", "Scuola sicura", 50, 25, "-"],
  ];
  return workbookFile({}, { otherSheets: [{ name: "PDO", rows: rowsXml(rows), tables: [] }] });
}

describe("what changes figures and is not certain", () => {
  it("stops the copy and names the options that answer it", async () => {
    const { status, people, output } = await importFrom(doubtfulFile());
    expect([status, output]).toEqual([1, null]);
    expect(people).toContain('"in linea=…"');
    expect(people).toContain('--esito="-=…"');
    expect(people).toContain("--accetta-proposte");
  });

  it("is copied as the options say, and remembered in the new workbook", () =>
    inTemporaryFolder(async (folder) => {
      const [input, made, again] = [
        join(folder, "pdo.xlsx"),
        join(folder, "2024.xlsx"),
        join(folder, "2025.xlsx"),
      ];
      writeFileSync(input, doubtfulFile());
      const answers = ["--esito", "in linea=In corso", "--esito=-=Non raggiunto"];
      const options = [...answers, "--colonna", "Risultato=-", "--struttura", "Tutti"];
      const first = await runWords(["--da", input, "--output", made, ...options]);
      expect([first.people, first.status]).toEqual(["", 0]);
      const second = await runWords(["--da", input, "--output", again, "--corrispondenze", made]);
      expect([second.people, second.status]).toEqual(["", 0]);
      for (const file of [made, again]) {
        const written = lookAt(new Uint8Array(readFileSync(file)));
        expect(written.column("Obiettivi", "Esito")).toEqual(["In corso", "Non raggiunto"]);
      }
    }));

  it("is taken as it is proposed where that is wished, and listed", async () => {
    const { results, written } = await importedFrom(doubtfulFile(), "--accetta-proposte");
    expect(results).toContain("Proposte prese come sono, da controllare:");
    expect(written.column("Obiettivi", "Esito")).toEqual(["in linea", "-"]);
  });

  it.each([
    ["--colonna", "Risultato", 2, "--colonna"],
    ["--colonna", "Risultato=Marte", 2, "--colonna"],
    ["--colonna", "Marte=Peso assegnato", 2, "«Marte»"],
    ["--esito", "in linea=bene", 2, "--esito"],
  ])("asks again where the answer is not understood: %s %s", async (option, value, exit, said) => {
    const { status, people, output } = await importFrom(doubtfulFile(), option, value);
    expect([status, output]).toEqual([exit, null]);
    expect(people).toContain(said);
  });
});

it.each([
  ["Tecnico", "«Ente» non è stata usata: ogni riga ha già la sua struttura."],
  [
    null,
    "«Ente», come indicato, solo per la riga che non ha una struttura; le altre hanno la loro.",
  ],
])("tells which rows take the unit that was given", async (unit, said) => {
  const rows = rowsXml([
    ["Settore", "Obiettivo"],
    [unit, "Piano asfalti"],
    ["Tributi", "Recupero IMU"],
  ]);
  const file = workbookFile({}, { otherSheets: [{ name: "PDO", rows, tables: [] }] });
  const { results, written } = await importedFrom(file, "--struttura", "Ente");
  expect(results).toContain(said);
  expect(written.column("Obiettivi", "Settore/servizio")).toEqual([unit ?? "Ente", "Tributi"]);
});

describe("tables beside the objectives", () => {
  const rows: FileRows = [
    ["Settore", "N.", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
    ["Tecnico", 1, "Manutenzione", "km asfaltati", 10, 10],
    ["Tecnico", 1, "Manutenzione", "segnalazioni evase", 90, 80],
    [null],
    ["Settore", "Obiettivi assegnati", "Obiettivi raggiunti"],
    ["Polizia locale", 5, 4],
  ];

  it("become tables of the new workbook", async () => {
    const sheets = [{ name: "PDO", rows: rowsXml(rows), tables: [] }];
    const { results, written } = await importedFrom(workbookFile({}, { otherSheets: sheets }));
    expect(written.column("Obiettivi", "Ob. operativo")).toEqual(["Manutenzione"]);
    expect(written.column("Indicatori", "Valore a consuntivo")).toEqual([10, 80]);
    expect(written.column("ObiettiviInNumero", "Tipo obiettivo")).toEqual(["Ordinario"]);
    expect(written.column("ObiettiviInNumero", "Raggiunti")).toEqual([4]);
    expect(written.column("Strutture", "Settore/servizio")).toEqual(["Tecnico", "Polizia locale"]);
    expect(results).toContain("Altre righe: 2 in «Indicatori».");
  });

  it("are read from a text with separators too, whose format is shown", () =>
    inTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, "pdo.csv"), join(folder, "nuovo.xlsx")];
      writeFileSync(input, "Settore;Obiettivo;Peso\nTecnico;Piano asfalti;12,5\n");
      const { status, results } = await runWords(["--da", input, "--output", output]);
      expect(status).toBe(0);
      expect(results).toContain(
        "separatore punto e virgola, codifica UTF-8, decimali con la virgola",
      );
      const written = lookAt(new Uint8Array(readFileSync(output)));
      expect(written.column("Obiettivi", "Peso assegnato")).toEqual([12.5]);
    }));
});

describe("nothing is written", () => {
  it("where no sheet holds objectives", async () => {
    const { status, people, output } = await importFrom(untidyFile(), "--foglio", "Legenda");
    expect(status).toBe(1);
    expect(people).toMatch(/Nessun obiettivo riconosciuto/);
    expect(output).toBeNull();
  });

  it("where a formula that would be copied was never calculated", async () => {
    const rows: FileRows = [
      ["Settore", "Obiettivo", "Peso", "Appunti"],
      ["Tecnico", "Piantare alberi", 40, { type: "n", xml: "<f>1+1</f>" }],
      ["Tecnico", "Curare i parchi", { type: "n", xml: "<f>20+20</f>" }, null],
    ];
    const sheet = { name: "PEG", rows: rowsXml(rows), afterRows: "", tables: [] };
    const { status, people, output } = await importFrom(workbookFile({}, { otherSheets: [sheet] }));
    expect(status).toBe(1);
    expect(people).toContain("PEG!C3");
    expect(people).not.toContain("PEG!D2");
    expect(output).toBeNull();
  });

  it("where a sheet that was named is not there", async () => {
    const words = ["--foglio", "PEG 2026", "--foglio", "Marte"];
    const { status, people, output } = await importFrom(untidyFile(), ...words);
    expect(status).toBe(2);
    expect(people).toContain("«Marte»");
    expect(output).toBeNull();
  });

  it("over a file that is there, unless that is asked for, nor ever over the untidy one", () =>
    inTemporaryFolder(async (folder) => {
      const [input, other] = [join(folder, "peg.xlsx"), join(folder, "mio.xlsx")];
      writeFileSync(input, untidyFile());
      writeFileSync(other, "mio");
      expect((await runWords(["--da", input, "--output", other])).status).toBe(2);
      expect(readFileSync(other, "utf8")).toBe("mio");
      expect((await runWords(["--da", input, "--output", other, "--sovrascrivi"])).status).toBe(0);
      const onItself = await runWords(["--da", input, "--output", input, "--sovrascrivi"]);
      expect(onItself.status).toBe(2);
      expect(new Uint8Array(readFileSync(input))).toEqual(new Uint8Array(untidyFile()));
    }));

  it("from what is no workbook", async () => {
    const { status, output } = await importFrom(new TextEncoder().encode("ciao"));
    expect(status).toBe(2);
    expect(output).toBeNull();
  });

  it.each([
    ["--da a.xlsx", "--output"],
    ["--da a.xlsx --output b.xls", ".xlsx"],
    ["--da a.xlsx --output b.xlsx c.xlsx", "c.xlsx"],
    ["--da a.xlsx --output b.xlsx --json", "--json"],
    ["--da a.xlsx --output b.xlsx --modello c.xlsx", "--modello"],
    ["a.xlsx --foglio Uno", "--foglio"],
    ["a.xlsx --accetta-proposte", "--accetta-proposte"],
  ])("by a command that is not written well: %s", async (words, said) => {
    const { status, people } = await runWords(words.split(" "));
    expect(status).toBe(2);
    expect(people).toContain(said);
  });
});
