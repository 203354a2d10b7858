import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculateFile, inTemporaryFolder, runWords, writtenFrom } from "../fixtures/commandLine";
import { withPart } from "../fixtures/changedWorkbook";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileTables } from "../fixtures/workbookFile";
import { relationships } from "../fixtures/xlsx";

// What forbids any writing: an errore, exit status 1, nothing written; calculating is always possible.

const PROTECTED = `<sheetProtection sheet="1" objects="1" scenarios="1"/>`;
const TABLES: FileTables = {
  ...smallPlan(),
  Strutture: [["Settore/servizio"], ["Alfa"], ["Beta"]],
};

const SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";

function signed(): Uint8Array {
  const office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return workbookFile(TABLES, {
    parts: {
      "_rels/.rels": relationships([
        { type: office, target: "xl/workbook.xml" },
        { type: `${SIGNATURES}/origin`, target: "_xmlsignatures/origin.sigs" },
      ]),
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/_rels/origin.sigs.rels": relationships([
        { type: `${SIGNATURES}/signature`, target: "sig1.xml" },
      ]),
      "_xmlsignatures/sig1.xml": `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>`,
    },
  });
}

/** A mark of the workbook, where the schema wants it. */
function marked(element: string): Uint8Array {
  return withPart(workbookFile(TABLES), "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", `${element}<sheets>`),
  );
}

const FORBIDDEN: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  [
    "a protected sheet of a table",
    workbookFile(TABLES, { afterRows: { Obiettivi: PROTECTED } }),
    "sheet-protected",
    /«Obiettivi» è protetto/,
  ],
  [
    "a protected sheet of another table that is written",
    workbookFile(TABLES, { afterRows: { Strutture: PROTECTED } }),
    "sheet-protected",
    /«Strutture» è protetto/,
  ],
  [
    "a protected structure",
    marked(`<workbookProtection lockStructure="1"/>`),
    "structure-protected",
    /struttura .* protetta/,
  ],
  [
    "a workbook with a password to modify",
    marked(
      `<fileSharing userName="x" algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="1"/>`,
    ),
    "workbook-read-only",
    /sola lettura/,
  ],
  ["a signed workbook", signed(), "workbook-signed", /firmata/],
];

describe("what forbids writing", () => {
  it.each(FORBIDDEN)("%s: an error, nothing written", async (_what, workbook, code, sentence) => {
    const { status, json, output, people } = await calculateFile(workbook);
    expect(status).toBe(1);
    expect(output).toBeNull();
    expect(json.segnalazioni).toEqual([
      {
        codice: code,
        gravita: "errore",
        tabella: null,
        cella: null,
        celle: [],
        messaggio: expect.stringMatching(sentence) as unknown,
      },
    ]);
    expect(json.tipi).toBeNull();
    expect(people).toContain("non è stato scritto nulla");
  });

  it.each(FORBIDDEN)("%s: is calculated all the same", (_what, workbook) =>
    inTemporaryFolder(async (folder) => {
      const input = join(folder, "a.xlsx");
      writeFileSync(input, workbook);
      const ran = await runWords([input]);
      expect(ran.status).toBe(0);
      expect(ran.results).toContain("66,67");
    }),
  );

  it("is not a protected sheet that nothing is written on", async () => {
    const workbook = workbookFile(TABLES, { afterRows: { Parametri: PROTECTED } });
    expect((await writtenFrom(workbook)).status).toBe(0);
  });

  it("does not forbid a run that has nothing to write", async () => {
    const first = await writtenFrom(workbookFile(TABLES));
    const locked = withPart(first.output, "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", `<workbookProtection lockStructure="1"/><sheets>`),
    );
    expect((await writtenFrom(locked)).people).toContain("Nessuna novità");
  });

  it("is a summary of ours that somebody protected, once the data change", async () => {
    const first = await writtenFrom(workbookFile(TABLES));
    const protectedSummary = withPart(first.output, "xl/worksheets/sheet4.xml", (xml) =>
      xml.replace("</sheetData>", `</sheetData>${PROTECTED}`),
    );
    expect((await writtenFrom(protectedSummary)).people).toContain("Nessuna novità");
    const changed = await calculateFile(protectedSummary, ["--fase", "Monitoraggio"]);
    expect(changed.output).toBeNull();
    expect(changed.json.segnalazioni[0]?.messaggio).toContain("«Riepilogo 2025» è protetto");
  });
});
