import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { withCell } from "../fixtures/changedWorkbook";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { parameters } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";

// A year that was closed at 95,00 and the one after, of 97,22, on files: each command as it is typed.

const IN_PROPORTION = { "Risultato dell'obiettivo": "In proporzione al grado" };

/** Four objectives of equal weight, then three strategic ones that stay out of the index. */
const CLOSED: FileTables = {
  Parametri: parameters(IN_PROPORTION),
  Obiettivi: [
    [
      "Codice",
      "Settore/servizio",
      "Ob. operativo",
      "Tipo obiettivo",
      "Esito",
      "Grado %",
      "Motivazione",
    ],
    ["1", "Alfa", "Aprire lo sportello", null, null, 100, null],
    ["2", "Alfa", "Rifare il sito", null, null, 100, null],
    ["3", "Beta", "Asfaltare la via", null, null, 100, null],
    ["4", "Beta", "Piantare gli alberi", null, null, 80, null],
    [
      "S1",
      "Beta",
      "Finire la pista ciclabile",
      "Strategico",
      "Escluso",
      null,
      "Fondi non assegnati",
    ],
    ["S2", "Beta", "Spostare l'archivio", "Strategico", "Raggiunto", null, null],
  ],
};

interface Compared {
  readonly precedente: string | null;
  readonly attuale: string | null;
  readonly differenza: string | null;
}

interface WithComparison {
  readonly confronto: {
    readonly anno: number;
    readonly regoleCambiate: readonly string[];
    readonly valori: readonly (Compared & {
      readonly tipo: string;
      readonly struttura: string | null;
      readonly valore: string;
    })[];
    readonly obiettivi: readonly (Compared & { readonly codice: string; readonly stato: string })[];
  };
}

/** Begins 2026 from the closed year, types outcomes into it, and calculates with every document. */
async function secondYear(cells: Readonly<Record<string, FileCell>>) {
  return inTemporaryFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at("2025.xlsx"), workbookFile(CLOSED));
    const begun = await runWords([at("2025.xlsx"), "--nuovo-anno", at("nuovo.xlsx")]);
    const typed = Object.entries(cells).reduce<Uint8Array>(
      (held, [address, value]) => withCell(held, "Obiettivi", address, value),
      new Uint8Array(readFileSync(at("nuovo.xlsx"))),
    );
    writeFileSync(at("2026.xlsx"), typed);
    const ran = await runWords([
      ...[at("2026.xlsx"), "--output", at("calcolato.xlsx"), "--json"],
      ...["--relazione", at("relazione.docx")],
    ]);
    if (ran.status !== 0) throw new Error(ran.people);
    return {
      begun,
      json: JSON.parse(ran.results) as WithComparison,
      andamento: allText(
        lookAt(new Uint8Array(readFileSync(at("calcolato.xlsx")))),
        "Riepilogo 2026 - Andamento",
      ),
      relazione: (await mammoth.extractRawText({ path: at("relazione.docx") })).value,
    };
  });
}

/** S1 is achieved, S2 has become another objective; the index is (100 + 100 + 100 + 88,88) / 4. */
const OUTCOMES = {
  F2: 100,
  F3: 100,
  F4: 100,
  F5: 88.88,
  E6: "Raggiunto",
  A7: "S3",
  C7: "Digitalizzare l'archivio",
  E7: "Raggiunto",
};

describe("two years of a plan", () => {
  const second = secondYear(OUTCOMES);

  it("say before what the second one begins with", async () => {
    const { results } = (await second).begun;
    expect(results).toContain("Anno: da 2025 a 2026.");
    expect(results).toContain("I valori del 2025 restano in AnnoPrecedente, per il confronto.");
  });

  it("are compared in percentage points: 97,22 against 95,00 is +2,22", async () => {
    const { json, andamento, relazione } = await second;
    const sentence =
      "Indice di raggiungimento: 97,22%, a fronte di 95,00% del 2025: +2,22 punti percentuali.";
    expect(andamento).toContain(sentence);
    expect(relazione).toContain(sentence);
    const index = json.confronto.valori.find(
      ({ struttura, valore }) => struttura === null && valore === "indice",
    );
    expect(index).toEqual({
      tipo: "Performance",
      struttura: null,
      valore: "indice",
      precedente: "95.00",
      attuale: "97.22",
      differenza: "2.22",
    });
  });

  it("tell new, closed and formerly excluded objectives apart, by unit and code", async () => {
    const { json, andamento, relazione } = await second;
    expect(json.confronto.anno).toBe(2025);
    expect(json.confronto.regoleCambiate).toEqual([]);
    expect(json.confronto.obiettivi.map(({ codice, stato }) => `${codice} ${stato}`)).toEqual([
      "1 presente",
      "2 presente",
      "3 presente",
      "4 presente",
      "S1 escluso l'anno prima",
      "S3 nuovo",
      "S2 concluso",
    ]);
    const found =
      "Rispetto al 2025: 1 obiettivo nuovo, 1 obiettivo che allora era escluso e 1 obiettivo non più presente.";
    expect(andamento).toContain(found);
    expect(relazione).toContain(found);
    expect(andamento).toContain("S1 – Finire la pista ciclabile");
    expect(andamento).toContain("Escluso nel 2025");
  });
});
