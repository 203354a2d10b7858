import mammoth from "mammoth";
import { documentDocx } from "../../../src/adapters/docx/documentDocx";
import { documentInTemplate } from "../../../src/adapters/docx/template";
import { emptyPackage } from "../../../src/adapters/package/package";
import type { TextDocument } from "../../../src/core/report/document";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { openPackage } from "../../fixtures/package/openedPackage";
import { sampleTables } from "../../fixtures/sampleTables";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";
import { evaluated } from "../../core/scoring/scored";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A page of 21 cm with margins of 3 cm: what is between them is 15 cm wide. */
const PAGE =
  `<w:pgSz w:w="11906" w:h="16838"/>` +
  `<w:pgMar w:top="1701" w:right="1701" w:bottom="1701" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>`;
const TEXT_WIDTH = 11906 - 2 * 1701;

/** As Word in Italian names its styles; the header holds the coat of arms, here a word. */
function template(body: string, header = true): Uint8Array {
  const pkg = emptyPackage();
  pkg.set(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>${header ? `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/>` : ""}</Types>`,
  );
  pkg.set(
    "_rels/.rels",
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  pkg.set(
    "word/_rels/document.xml.rels",
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/>${header ? `<Relationship Id="rId2" Type="${R}/header" Target="header1.xml"/>` : ""}</Relationships>`,
  );
  pkg.set(
    "word/styles.xml",
    `${DECLARATION}<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:rPr><w:color w:val="006633"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="CalcolaNota"><w:name w:val="Uno stile loro"/></w:style></w:styles>`,
  );
  if (header) {
    pkg.set(
      "word/header1.xml",
      `${DECLARATION}<w:hdr xmlns:w="${W}"><w:p><w:r><w:t>Stemma</w:t></w:r></w:p></w:hdr>`,
    );
  }
  const reference = header ? `<w:headerReference w:type="default" r:id="rId2"/>` : "";
  pkg.set(
    "word/document.xml",
    `${DECLARATION}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr>${reference}${PAGE}</w:sectPr></w:body></w:document>`,
  );
  return pkg.save();
}

function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`;
}

async function merged(document: TextDocument, bytes: Uint8Array): Promise<Uint8Array> {
  const result = await documentInTemplate(document, bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function partOf(docx: Uint8Array, path: string): string {
  return new TextDecoder().decode(openPackage(docx).parts.get(path));
}

const sondrio = (): Promise<TextDocument> =>
  madeDocument(evaluationOf(sampleTables("sondrio-2022")));

describe("a document of the ente's own as the model", () => {
  it("keeps what it holds, with ours in place of the words that Word has split", async () => {
    const body = paragraph("Prima") + paragraph("{{RELA", "ZIONE}}") + paragraph("Dopo");
    const docx = await merged(await sondrio(), template(body));
    expect(sdkFaults(docx, null)).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    expect(value).not.toContain("{{");
    const places = ["Prima", "In breve", "pari al 97,22%", "Dopo"].map((text) =>
      value.indexOf(text),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(partOf(docx, "word/header1.xml")).toBe(partOf(template(body), "word/header1.xml"));
  });

  it("gives its styles to our headings, whatever their ids, and keeps its own of another name", async () => {
    const docx = await merged(await sondrio(), template(paragraph("{{RELAZIONE}}")));
    const main = partOf(docx, "word/document.xml");
    expect(main).toContain('<w:pStyle w:val="Titolo1"/>');
    expect(main).not.toContain('"Heading1"');
    expect(main).toContain('<w:pStyle w:val="CalcolaNota1"/>');
    const styles = partOf(docx, "word/styles.xml");
    expect(styles.match(/w:val="heading 1"/gi)).toHaveLength(1);
    expect(styles).toContain("Uno stile loro");
    expect(styles).toContain('<w:basedOn w:val="Normale"/>');
    expect(styles.match(/w:default="1"/g)).toHaveLength(1);
  });

  it("has tables as wide as the text of its page, which is not turned", async () => {
    const wide = await madeDocument(evaluationOf(sampleTables("sondrio-2022")), "relazione", {
      isWide: true,
    });
    const main = partOf(await merged(wide, template("")), "word/document.xml");
    expect(main).not.toContain("landscape");
    const grids = [...main.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)].map(([grid]) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(new Set(grids)).toEqual(new Set([TEXT_WIDTH]));
    // Without the placeholder ours comes at the end, before the properties of the page.
    expect(main).toMatch(/<\/w:p><w:sectPr>.*<\/w:sectPr><\/w:body>/);
  });

  it.each([true, false])("says on every page that it is a draft: with a header %s", async (has) => {
    const draft = evaluated(
      { objectives: [{ outcome: "achieved" }, { outcome: "inProgress" }] },
      true,
    );
    const docx = await merged(await madeDocument(draft), template(paragraph("x"), has));
    expect(sdkFaults(docx, null)).toEqual([]);
    const path = has ? "word/header1.xml" : "word/headerCalcola1.xml";
    expect(partOf(docx, path)).toContain("BOZZA");
    expect(partOf(docx, "word/document.xml")).toContain("<w:headerReference");
  });

  it("says it also on the first pages that only a later section has", async () => {
    const draft = evaluated(
      { objectives: [{ outcome: "achieved" }, { outcome: "inProgress" }] },
      true,
    );
    const first = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId2"/>${PAGE}</w:sectPr></w:pPr></w:p>`;
    const docx = await merged(await madeDocument(draft), template(first));
    expect(sdkFaults(docx, null)).toEqual([]);
    const [section = ""] = partOf(docx, "word/document.xml").split("</w:sectPr>");
    const kinds = [...section.matchAll(/<w:headerReference[^>]* w:type="(\w+)"/g)];
    expect(kinds.map(([, kind]) => kind).sort()).toEqual(["default", "even", "first"]);
  });

  it("may be a document that we have made, with lists and bookmarks of its own", async () => {
    const first = await documentDocx(await sondrio());
    const docx = await merged(await sondrio(), first);
    expect(sdkFaults(docx, null)).toEqual([]);
    const ids = [
      ...partOf(docx, "word/document.xml").matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g),
    ];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  });

  it.each([
    ["a workbook", workbookFile(smallPlan())],
    ["a text", new TextEncoder().encode("testo")],
  ])("is refused where it is %s", async (_, bytes) => {
    const result = await documentInTemplate(await sondrio(), bytes);
    expect(result.ok ? null : result.failure.code).toBe("fileNotTemplate");
  });
});
