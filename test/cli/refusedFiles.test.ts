import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { buildXlsx, workbookParts } from "../fixtures/xlsx";
import { withDirectoryRecord } from "../fixtures/zipSurgery";

// Files that cannot be read: one clear sentence, exit status 2, nothing touched, nothing left behind.

const GOOD = workbookFile(smallPlan());
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET_PART = "xl/worksheets/sheet2.xml";

/** Zeros that pack so well that no honest workbook does. */
function bomb(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: "Foglio", rows: "" }] });
  return buildXlsx({ ...parts, "xl/media/vuoto.bin": new Uint8Array(60 * 1024 ** 2) });
}

const REFUSED: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ["an empty file", "vuoto.xlsx", new Uint8Array(), /è vuoto/],
  ["a text", "testo.xlsx", Buffer.from("Obiettivi;Peso\n"), /non è una cartella di lavoro/],
  [
    "a workbook with a password",
    "segreto.xlsx",
    Uint8Array.from([...OLE_HEADER, ...new Array<number>(600).fill(0)]),
    /password/,
  ],
  [
    "an OpenDocument spreadsheet without a sheet",
    "foglio.ods",
    buildXlsx({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": "<x/>",
    }),
    /danneggiato/,
  ],
  [
    "a document of Word",
    "lettera.docx",
    buildXlsx({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }),
    /non è una cartella di lavoro/,
  ],
  ["an empty archive", "zip.xlsx", buildXlsx({}), /non è una cartella di lavoro|danneggiato/],
  ["a workbook cut in two", "meta.xlsx", GOOD.subarray(0, GOOD.length / 2), /danneggiato/],
  [
    "a part with a wrong checksum",
    "crc.xlsx",
    withDirectoryRecord(GOOD, SHEET_PART, { crc: 1 }),
    /danneggiato/,
  ],
  [
    "broken XML",
    "xml.xlsx",
    workbookFile(smallPlan(), { parts: { [SHEET_PART]: "<worksheet><sheetData>" } }),
    /danneggiato/,
  ],
  [
    "XML entities that expand",
    "entita.xlsx",
    workbookFile(smallPlan(), {
      parts: {
        [SHEET_PART]: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`,
      },
    }),
    /danneggiato/,
  ],
  ["a bomb", "bomba.xlsx", bomb(), /troppo grande/],
];

describe("a file that cannot be read", () => {
  it.each(REFUSED)("is refused: %s", async (_what, name, bytes, sentence) => {
    await inTemporaryFolder(async (folder) => {
      const input = join(folder, name);
      writeFileSync(input, bytes);
      const ran = await runWords([input, "--output", join(folder, "fuori.xlsx"), "--json"]);
      expect(ran.status).toBe(2);
      const { errore, ...rest } = JSON.parse(ran.results) as { readonly errore: string };
      expect(rest).toEqual({ file: input });
      expect(errore).toMatch(sentence);
      expect(ran.people).toBe(`${input}: ${errore}\n`);
      expect(readdirSync(folder)).toEqual([name]);
      expect(Buffer.compare(readFileSync(input), bytes)).toBe(0);
    });
  });

  it("is refused when it is not there, and when it is a folder", () =>
    inTemporaryFolder(async (folder) => {
      const missing = await runWords([join(folder, "manca.xlsx")]);
      expect(missing.status).toBe(2);
      expect(missing.people).toMatch(/non esiste/);
      mkdirSync(join(folder, "cartella.xlsx"));
      const directory = await runWords([join(folder, "cartella.xlsx")]);
      expect(directory.status).toBe(2);
      expect(directory.people).toMatch(/cartella/);
    }));

  it("is refused unread when no workbook can be so large", () =>
    inTemporaryFolder(async (folder) => {
      const input = join(folder, "enorme.xlsx");
      writeFileSync(input, GOOD);
      truncateSync(input, 300 * 1024 ** 2);
      const ran = await runWords([input]);
      expect(ran.status).toBe(2);
      expect(ran.people).toMatch(/troppo grande/);
    }));

  it("prints nothing where results go when results were for people", () =>
    inTemporaryFolder(async (folder) => {
      const ran = await runWords([join(folder, "manca.xlsx")]);
      expect(ran.results).toBe("");
    }));
});

describe("a workbook without our tables", () => {
  it("is told so in one sentence, exit status 1", () =>
    inTemporaryFolder(async (folder) => {
      const input = join(folder, "altro.xlsx");
      writeFileSync(
        input,
        workbookFile({
          Spese: [
            ["Voce", "Euro"],
            ["Carta", 12],
          ],
        }),
      );
      const ran = await runWords([input, "--output", join(folder, "fuori.xlsx")]);
      expect(ran.status).toBe(1);
      expect(ran.results).toMatch(/non contiene la tabella «Obiettivi»/);
      expect(readdirSync(folder)).toEqual(["altro.xlsx"]);
    }));
});
