import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clipboardHtml } from "../../src/adapters/html/clipboardHtml";
import { clipboardText } from "../../src/adapters/html/clipboardText";
import { inTemporaryFolder, runWords, writtenFrom } from "../fixtures/commandLine";
import { evaluationOf, madeDocument } from "../fixtures/madeDocument";
import { openPackage } from "../fixtures/package/openedPackage";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";

// Personale (rules.md §6): what is written back, and that no name of a person is in anything that is published.

/** In no word of ours and of no sample. */
const NAME = "Zorobabele Quisquilia";
const ANY_OF_IT = /zorobabele|quisquilia/i;

function named(personale: readonly (readonly FileCell[])[]): FileTables {
  const { Obiettivi = [], ...tables } = smallPlan({ "Risultato minimo atteso": 60 });
  const [headers = [], ...rows] = Obiettivi;
  return {
    ...tables,
    Strutture: [
      ["Settore/servizio", "Responsabile"],
      ["Alfa", NAME],
      ["Beta", NAME],
    ],
    Obiettivi: [
      [...headers, "Responsabile", "Personale coinvolto"],
      ...rows.map((row) => [...row, NAME, `${NAME}, ${NAME}`]),
    ],
    // The third is not in the approved plan, and who answers for the first has changed since.
    PianoApprovato: [
      [
        "Anno",
        "Codice",
        "Settore/servizio",
        "Ob. operativo",
        "Responsabile",
        "Personale coinvolto",
      ],
      [2025, 1, "Alfa", "Aprire lo sportello", `${NAME} senior`, NAME],
      [2025, 2, "Alfa", "Rifare tutto il sito", NAME, NAME],
    ],
    Variazioni: [
      ["Anno", "Codice obiettivo", "Settore/servizio", "Variazione", "Atto", "Motivazione"],
      [2025, 3, "Beta", "Aggiunto", "Giunta comunale n. 80 del 10/09/2025", "Nuovi fondi"],
      [2025, 2, "Alfa", "Modificato", "Giunta comunale n. 80 del 10/09/2025", null],
    ],
    Monitoraggi: [
      ["Anno", "Data", "Codice obiettivo", "Settore/servizio", "Avanzamento %"],
      [2025, "30/06/2025", 1, "Alfa", 40],
      [2025, "30/09/2025", 1, "Alfa", 70],
    ],
    Personale: [["Nominativo", "Settore/servizio", "Categoria", "% di impegno"], ...personale],
  };
}

// Alfa has reached one of two objectives, 50; Beta its only one, 100.
const PEOPLE = named([
  [NAME, "Beta", "Istruttori", 60],
  [NAME, "Alfa", "Istruttori", 40],
  [`${NAME} junior`, "Alfa", "Operatori", null],
]);

describe("Quota performance di struttura %", () => {
  it("is written beside each row of Personale: 100 at 60% and 50 at 40% are 80", async () => {
    const { output, json } = await writtenFrom(workbookFile(PEOPLE));
    expect(lookAt(output).column("Personale", "Quota performance di struttura %")).toEqual([
      80, 80, 50,
    ]);
    expect(json.segnalazioni).toEqual([]);
  });

  it("is not written where nobody can have one yet", async () => {
    const { Parametri = [], ...tables } = PEOPLE;
    const monitoring = Parametri.map(([name, value]) =>
      name === "Fase" ? [name, "Monitoraggio"] : [name ?? null, value ?? null],
    );
    const { output } = await writtenFrom(workbookFile({ ...tables, Parametri: monitoring }));
    expect(lookAt(output).headersOf("Personale")).toHaveLength(4);
  });

  it("is stopped by a unit that nobody knows", async () => {
    const { status, results } = await inTemporaryFolder(async (folder) => {
      const workbook = join(folder, "piano.xlsx");
      writeFileSync(workbook, workbookFile(named([[NAME, "Betta", null, 100]])));
      return runWords([workbook]);
    });
    expect(status).toBe(1);
    expect(results).toMatch(/\[errore Personale!B2\].*Beta/);
  });
});

describe("no name of a person", () => {
  it("is in the sheets of ours, in the documents, in the open data, in the public copy or in the JSON", () =>
    inTemporaryFolder(async (folder) => {
      const at = (name: string): string => join(folder, name);
      writeFileSync(at("piano.xlsx"), workbookFile(PEOPLE));
      const ran = await runWords([
        ...[at("piano.xlsx"), "--json", "--controlla", "--output", at("calcolato.xlsx")],
        ...["--relazione", at("relazione.docx"), "--piano", at("piano.docx")],
        ...["--schede", at("schede.docx"), "--dati", at("dati"), "--pubblica", at("copia.xlsx")],
      ]);
      expect(ran.status).toBe(0);
      expect(ran.results).not.toMatch(ANY_OF_IT);
      expect(ran.results).toContain('"variazione":"Aggiunto"');
      for (const file of ["relazione.docx", "piano.docx", "schede.docx", "copia.xlsx"]) {
        const { parts } = openPackage(new Uint8Array(readFileSync(at(file))));
        for (const [path, bytes] of parts) {
          expect([file, path, ANY_OF_IT.test(Buffer.from(bytes).toString("utf8"))]).toEqual([
            file,
            path,
            false,
          ]);
        }
      }
      for (const file of readdirSync(at("dati"))) {
        expect(readFileSync(join(at("dati"), file), "utf8")).not.toMatch(ANY_OF_IT);
      }
      const written = lookAt(new Uint8Array(readFileSync(at("calcolato.xlsx"))));
      const ours = written.sheetNames.filter((name) => name.startsWith("Riepilogo"));
      expect(ours.length).toBeGreaterThan(1);
      for (const sheet of ours) expect(allText(written, sheet)).not.toMatch(ANY_OF_IT);
      for (const path of written.parts(/chart|drawing|customXml|docProps/)) {
        const bytes = written.opened.parts.get(path) ?? new Uint8Array();
        expect(Buffer.from(bytes).toString("utf8")).not.toMatch(ANY_OF_IT);
      }
    }));

  it.each([
    [["--controlla"]],
    [["--registra-variazioni", "--output", "altro.xlsx", "--json"]],
    [["--registra-monitoraggio", "31/12/2025", "--output", "altro.xlsx", "--json"]],
    [["--registra-piano", "Piano", "--output", "altro.xlsx", "--json"]],
    [["--nuovo-anno", "altro.xlsx", "--json"]],
    [["--controlla-testo", "bozza.txt", "--json"]],
  ])("is in what is printed with %s", (words) =>
    inTemporaryFolder(async (folder) => {
      const at = (name: string): string => join(folder, name);
      writeFileSync(at("piano.xlsx"), workbookFile(PEOPLE));
      writeFileSync(at("bozza.txt"), "Il Comune ha raggiunto 3 obiettivi su 3.");
      const ran = await runWords([
        at("piano.xlsx"),
        ...words.map((word) => (/\.(xlsx|txt)$/.test(word) ? at(word) : word)),
      ]);
      expect([ran.results.length > 0, ANY_OF_IT.test(ran.results)]).toEqual([true, false]);
      expect(ran.people).not.toMatch(ANY_OF_IT);
    }),
  );

  it.each(["relazione", "piano", "cards"] as const)(
    "is in what is copied of the %s, as HTML or as text",
    async (document) => {
      const { sections } = await madeDocument(evaluationOf(PEOPLE), document);
      expect(clipboardHtml(sections)).not.toMatch(ANY_OF_IT);
      expect(clipboardText(sections)).not.toMatch(ANY_OF_IT);
    },
  );
});
