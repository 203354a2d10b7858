import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openedInExcel } from "../contract/excelHost";
import { inspectFile } from "../contract/inspectFile";
import { withCell } from "../fixtures/changedWorkbook";
import { inTemporaryFolder, runWords, writtenFrom } from "../fixtures/commandLine";
import { openPackage } from "../fixtures/package/openedPackage";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { parameters } from "../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";
import { calculateOn, demandWritten, restoreOn } from "./excelRun";

// The Prospetto for the Organismo di valutazione: internal, with the self-report beside the decision.

const SHEET = "Prospetto 2025";
const MARK = "Documento interno – da non pubblicare";

// Two objectives of weight 50, in proportion: the units report 100 and 100, the Nucleo decides 60 for the second.
const PLAN: FileTables = {
  Parametri: parameters({
    "Risultato dell'obiettivo": "In proporzione al grado",
    "Risultato minimo atteso": null,
  }),
  Obiettivi: [
    [
      ...["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Evidenza"],
      ...["Esito Nucleo", "Grado Nucleo %", "Motivazione Nucleo", "Motivazione"],
    ],
    [1, "Alfa", "Aprire lo sportello", "Raggiunto", "Prot. 4512/2025", null, null, null, null],
    [
      ...[2, "Alfa", "Rifare il sito", "Raggiunto", null],
      ...["Parzialmente raggiunto", 60, "Manca la versione inglese", "Pubblicato a giugno"],
    ],
  ],
};

async function withProspetto(): Promise<Uint8Array> {
  return (await writtenFrom(workbookFile(PLAN), ["--prospetto"])).output;
}

describe("the Prospetto", () => {
  it("shows how each figure comes about, the self-report, what differs and why", async () => {
    const text = allText(lookAt(await withProspetto()), SHEET);
    expect(text).toContain("2 – Rifare il sito\n(Alfa)");
    expect(text).toContain("Esito: Raggiunto → Parzialmente raggiunto.");
    expect(text).toContain("Grado: 100,00 → 60,00.");
    expect(text).toContain("Risultato: 50,00 → 30,00.");
    expect(text).toContain("Motivazione: Manca la versione inglese");
    expect(text).toContain("Raggiunto.\nMotivazione: Pubblicato a giugno");
    expect(text).toContain("Prot. 4512/2025");
    expect(text).toContain("peso 50 × grado 60 : 100 = 30");
    expect(text).toMatch(/autovalutazioni: 100,00%; secondo le decisioni: 80,00%\./);
    expect(text).toMatch(/ha deciso di 1 obiettivo su 2; in 1 la decisione è diversa/);
  });

  it("names every rule that the ente did not choose, and leaves room for the minutes", async () => {
    const text = allText(lookAt(await withProspetto()), SHEET);
    expect(text).toContain(
      "Soglie e minimi raggiunti con: Valore uguale o superiore (valore consueto).",
    );
    expect(text).toContain("Risultato minimo atteso: non indicato");
    expect(text).not.toMatch(/^Pesi: /m);
    expect(text).toMatch(/Firme: _+/);
  });

  it("says that it is internal on the sheet and at the foot of every page", async () => {
    const output = await withProspetto();
    expect(allText(lookAt(output), SHEET)).toContain(MARK);
    const pages = inspectFile(output).sheets.map(({ name, page }) => [name, page?.footer.left]);
    const marked = pages.filter(([, left]) => JSON.stringify(left ?? "").includes(MARK));
    expect(marked.map(([name]) => name)).toEqual([SHEET]);
  });

  it("repeats the mark and the headers of its table on every page of it, and begins with the minutes", async () => {
    const output = await withProspetto();
    const sheet = inspectFile(output).sheets.find(({ name }) => name === SHEET);
    const { titleRows = null, pageBreaksBefore = [] } = sheet?.page ?? {};
    const first = (row: number): unknown => sheet?.cells[`A${row}`]?.value;
    expect((titleRows?.last ?? 0) - (titleRows?.first ?? 0)).toBe(1);
    expect(first(titleRows?.first ?? 0)).toBe(MARK);
    expect(first(titleRows?.last ?? 0)).toBe("Obiettivo");
    const lines = Array.from({ length: titleRows?.last ?? 0 }, (_, at) => first(at + 1));
    const [firstBreak = 0] = pageBreaksBefore;
    expect(lines.indexOf("Verbale")).toBeGreaterThan(0);
    expect(lines.indexOf("Verbale")).toBeLessThan(firstBreak);
    expect(lines.indexOf("Regole non scelte dall'ente")).toBeGreaterThan(lines.indexOf("Verbale"));
  });

  it("passes the Open XML SDK", async () => {
    expect(sdkFaults(await withProspetto(), null)).toEqual([]);
  });

  it("is not changed by ten runs, which keep it without being asked", async () => {
    const first = await withProspetto();
    let last = first;
    for (let run = 0; run < 10; run += 1) last = (await writtenFrom(last)).output;
    expect(Buffer.compare(last, first)).toBe(0);
  });

  it("follows the data, and a copy keeps what was written on it", async () => {
    const noted = withCell(await withProspetto(), SHEET, "A40", "Il Nucleo conferma");
    const { output, json } = await writtenFrom(withCell(noted, "Obiettivi", "G3", 70));
    expect(allText(lookAt(output), SHEET)).toContain("Risultato: 50,00 → 35,00.");
    expect(allText(lookAt(output), SHEET)).not.toContain("Il Nucleo conferma");
    expect(allText(lookAt(output), `${SHEET} (copia)`)).toContain("Il Nucleo conferma");
    expect(json.segnalazioni.map(({ codice }) => codice)).toContain("summary-kept-as-copy");
  });

  it("says of self-reports that cannot be scored only what they say", async () => {
    const { Obiettivi: [headers = [], first = [], second = []] = [], ...tables } = PLAN;
    const wrong = second.map((cell) => (cell === "Raggiunto" ? "quasi" : cell));
    const changed = { ...tables, Obiettivi: [headers, first, wrong] };
    const { output } = await writtenFrom(workbookFile(changed), ["--prospetto"]);
    const text = allText(lookAt(output), SHEET);
    expect(text).toContain("Non indicata");
    expect(text).toContain("Esito: non indicato → Parzialmente raggiunto.");
    expect(text).not.toContain("secondo le autovalutazioni");
  });

  it("needs a file to be written into", async () => {
    const ran = await runWords(["piano.xlsx", "--prospetto"]);
    expect(ran.status).toBe(2);
    expect(ran.people).toContain("«--prospetto» serve solo con --output");
  });
});

describe("what is published of a workbook with a Prospetto", () => {
  it("bears no self-report, the reason of the Nucleo, and the same fingerprint", () =>
    inTemporaryFolder(async (folder) => {
      const at = (name: string): string => join(folder, name);
      writeFileSync(at("piano.xlsx"), await withProspetto());
      const ran = await runWords([
        ...[at("piano.xlsx"), "--json", "--relazione", at("relazione.docx")],
        ...["--schede", at("schede.docx"), "--dati", at("dati"), "--pubblica", at("copia.xlsx")],
      ]);
      expect(ran.status).toBe(0);
      const texts = [
        ran.results,
        ...["relazione.docx", "schede.docx", "copia.xlsx"].flatMap((file) =>
          [...openPackage(new Uint8Array(readFileSync(at(file)))).parts.values()].map((bytes) =>
            Buffer.from(bytes).toString("utf8"),
          ),
        ),
        ...readdirSync(at("dati")).map((file) => readFileSync(join(at("dati"), file), "utf8")),
      ].join("\n");
      expect(texts).not.toMatch(/autovalutazion|Pubblicato a giugno|da non pubblicare|Prospetto/i);
      // Both documents and the sheet of deviations say why of the outcome that counts.
      expect(texts.split("Manca la versione inglese").length - 1).toBeGreaterThanOrEqual(3);
      const fingerprint = /Impronta dei dati: (\w+)/;
      const [, own] = fingerprint.exec(allText(lookAt(await withProspetto()), SHEET)) ?? [];
      expect(own).toHaveLength(8);
      expect(texts).toContain(`Impronta dei dati: ${own}`);
    }));
});

describe("the Prospetto in an open Excel", () => {
  it("is made by a calculation, and restoring takes it away again", async () => {
    const host = openedInExcel(workbookFile(PLAN));
    demandWritten(await calculateOn(host.gateway));
    const before = await host.inspect();
    const made = demandWritten(await calculateOn(host.gateway, { makesProspetto: true }));
    expect(made.prospettoSheet).toBe(SHEET);
    expect(await restoreOn(host.gateway)).toMatchObject({ ok: true, value: { kind: "restored" } });
    const after = await host.inspect();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
  });
});
