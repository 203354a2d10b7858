import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { buildDocx, paragraph, tableOf } from "../fixtures/docx";
import { sampleTables, withParameter } from "../fixtures/sampleTables";
import { workbookFile } from "../fixtures/workbookFile";

const DRAFTS = join(__dirname, "..", "fixtures", "drafts");

interface CheckJson {
  readonly file: string;
  readonly bozza: string;
  readonly confrontati: number | null;
  readonly nonConfrontati: readonly string[] | null;
  readonly segni: readonly Record<"testo" | "dove" | "atteso" | "motivo", string>[] | null;
}

function inFolder<Value>(
  work: (workbook: string, folder: string) => Promise<Value>,
): Promise<Value> {
  return inTemporaryFolder((folder) => {
    const workbook = join(folder, "piano.xlsx");
    writeFileSync(workbook, workbookFile(sampleTables("sondrio-2022")));
    return work(workbook, folder);
  });
}

describe("--controlla-testo", () => {
  it("ends with 0 for a correct text and says how many numbers it compared", () =>
    inFolder(async (workbook) => {
      const draft = join(DRAFTS, "correct-relazione.txt");
      const ran = await runWords([workbook, "--controlla-testo", draft]);
      expect(ran.status).toBe(0);
      expect(ran.results).toMatch(/Nessun numero da correggere: \d+ numeri confrontati/);
      expect(ran.results).toMatch(/Non confrontati.*art\. 10/);
    }));

  it("says that it has compared nothing, and not that nothing is wrong", () =>
    inFolder(async (workbook) => {
      const draft = join(DRAFTS, "harmless-numbers.txt");
      const ran = await runWords([workbook, "--controlla-testo", draft]);
      expect(ran.results).toMatch(/^Nessun numero confrontato/m);
      expect(ran.results).not.toContain("da correggere");
    }));

  it("tells of a damaged .docx in the words of Word", () =>
    inFolder(async (workbook, folder) => {
      const draft = join(folder, "BOZZA.docx");
      writeFileSync(draft, buildDocx({ body: paragraph("140 su 144.") }).subarray(0, 300));
      const ran = await runWords([workbook, "--controlla-testo", draft]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/BOZZA\.docx: Il documento è danneggiato.*in Word/);
      expect(ran.people).not.toContain("Excel");
    }));

  it("ends with 1 for a .docx with a wrong number, in one line of JSON, and changes nothing", () =>
    inFolder(async (workbook, folder) => {
      const draft = join(folder, "BOZZA.docx");
      const bytes = buildDocx({
        body:
          paragraph("Ai sensi dell'art. 10 e della delibera n. 326/2022.") +
          paragraph("Gli obiettivi ordinari raggiunti sono 140 su 140, pari al 97,22%.") +
          tableOf([
            ["Obiettivi ordinari", "Raggiunti"],
            ["Servizi Tecnici", "33"],
          ]),
      });
      writeFileSync(draft, bytes);
      const ran = await runWords([workbook, "--controlla-testo", draft, "--json"]);
      const { file, bozza, nonConfrontati, segni } = JSON.parse(ran.results) as CheckJson;
      expect(ran.status).toBe(1);
      expect({ file, bozza }).toEqual({ file: workbook, bozza: draft });
      expect(nonConfrontati).toEqual(expect.arrayContaining(["art. 10", "326/2022"]));
      expect(segni).toMatchObject([
        { testo: "140 su 140", dove: "paragrafo 2", atteso: "140 su 144" },
        { testo: "33", dove: "tabella 1, riga 2", atteso: "32" },
      ]);
      expect(segni?.[0]?.motivo).toContain(
        "«Gli obiettivi ordinari raggiunti sono 140 su 144, pari al 97,22%.»",
      );
      expect(new Uint8Array(readFileSync(draft))).toEqual(bytes);
    }));

  it.each([["sondrio-2022"], ["borgo-esempio-2025"]])(
    "finds nothing to correct in the documents that the product makes of %s",
    (sample) =>
      inTemporaryFolder(async (folder) => {
        const workbook = join(__dirname, "..", "..", "samples", `${sample}.xlsx`);
        const [relazione, piano] = [join(folder, "relazione.docx"), join(folder, "piano.docx")];
        await runWords([workbook, "--relazione", relazione, "--piano", piano]);
        for (const document of [relazione, piano]) {
          const ran = await runWords([workbook, "--controlla-testo", document, "--json"]);
          const { segni, confrontati } = JSON.parse(ran.results) as CheckJson;
          expect(segni).toEqual([]);
          expect(confrontati).toBeGreaterThan(5);
        }
      }),
    120_000,
  );

  it("ends with 2 where the text cannot be read, and with 1 where there are no figures", () =>
    inFolder(async (workbook, folder) => {
      const missing = await runWords([
        workbook,
        "--controlla-testo",
        join(folder, "no.docx"),
        "--json",
      ]);
      expect(missing.status).toBe(2);
      expect(JSON.parse(missing.results)).toHaveProperty("errore");
      copyFileSync(join(DRAFTS, "harmless-numbers.txt"), join(folder, "b.txt"));
      const broken = withParameter(sampleTables("sondrio-2022"), "Anno", null);
      writeFileSync(workbook, workbookFile(broken));
      const ran = await runWords([workbook, "--controlla-testo", join(folder, "b.txt"), "--json"]);
      expect(ran.status).toBe(1);
      expect(JSON.parse(ran.results)).toMatchObject({ confrontati: null, segni: null });
    }));

  it("takes one workbook, and no option that writes", async () => {
    const wrong = await runWords(["a.xlsx", "b.xlsx", "--controlla-testo", "c.txt"]);
    expect(wrong.people).toMatch(/un solo file/);
    const idle = await runWords(["a.xlsx", "--controlla-testo", "c.txt", "--output", "d.xlsx"]);
    expect(idle.people).toMatch(/--output.*non si usa/);
    expect([wrong.status, idle.status]).toEqual([2, 2]);
  });
});
