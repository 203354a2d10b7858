import { readDraft } from "../../../src/adapters/draft/readDraft";
import { PLAIN_COMPRESSION } from "../../../src/adapters/package/compression";
import type { Draft } from "../../../src/core/draft/draft";
import { buildDocx, paragraph, tableOf, type DocxSource } from "../../fixtures/docx";
import { buildWorkbook } from "../../fixtures/xlsx";

function read(source: DocxSource): Draft {
  const draft = readDraft("bozza.docx", buildDocx(source), PLAIN_COMPRESSION);
  if (!draft.ok) throw new Error(draft.failure.code);
  return draft.value;
}

function refusedFor(bytes: Uint8Array, name = "bozza.docx"): string | null {
  const draft = readDraft(name, bytes, PLAIN_COMPRESSION);
  return draft.ok ? null : draft.failure.code;
}

describe("a .docx as a draft", () => {
  it("gives headings by their style, paragraphs, tables and footnotes in order", () => {
    const draft = read({
      styles:
        '<w:style w:styleId="Titolo1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mio"><w:name w:val="Mio"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      body:
        paragraph("Obiettivi ordinari", '<w:pStyle w:val="Titolo1"/>') +
        paragraph("Dettaglio.", '<w:pStyle w:val="Mio"/>') +
        paragraph("Sono stati raggiunti 140 obiettivi.") +
        tableOf([
          ["Settore", "Raggiunti"],
          ["Polizia Locale", "5"],
        ]),
      footnotes:
        '<w:footnote w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>' +
        `<w:footnote w:id="1">${paragraph("5 esclusi.")}</w:footnote>`,
    });
    expect(draft.blocks).toEqual([
      { kind: "paragraph", role: "heading", text: "Obiettivi ordinari" },
      { kind: "paragraph", role: "heading", text: "Dettaglio." },
      { kind: "paragraph", role: "text", text: "Sono stati raggiunti 140 obiettivi." },
      {
        kind: "table",
        rows: [
          ["Settore", "Raggiunti"],
          ["Polizia Locale", "5"],
        ],
      },
      { kind: "paragraph", role: "footnote", text: "5 esclusi." },
    ]);
  });

  it("joins the runs that Word cuts a number into, and reads changes as accepted", () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const { blocks } = read({
      body: `<w:p>${run("1")}${run("40 ")}<w:del>${run("su 150")}</w:del><w:ins>${run("su 144")}</w:ins></w:p>`,
    });
    expect(blocks).toEqual([{ kind: "paragraph", role: "text", text: "140 su 144" }]);
  });

  it("takes the raised mark of a note for no digit of the number before it", () => {
    const run = (text: string, look = ""): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
    const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
    const { blocks } = read({
      body: `<w:p>${run("140 su 144")}${run("1", raised)}${run(", il 1")}${run("o", raised)}</w:p>`,
    });
    expect(blocks).toEqual([{ kind: "paragraph", role: "text", text: "140 su 144 ¹, il 1o" }]);
  });

  it("keeps columns below each other past a cell that spans two", () => {
    const cell = (text: string, span = ""): string =>
      `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(text)}</w:tc>`;
    const { blocks } = read({
      body: `<w:tbl><w:tr>${cell("Totale", '<w:gridSpan w:val="2"/>')}${cell("9")}</w:tr><w:tr>${cell("a")}${cell("b")}${cell("c")}</w:tr></w:tbl>`,
    });
    expect(blocks).toEqual([
      {
        kind: "table",
        rows: [
          ["Totale", "", "9"],
          ["a", "b", "c"],
        ],
      },
    ]);
  });

  it("refuses what is no Word document, damaged, with a password, or made to swell", () => {
    const document = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document>&a;</w:document>';
    expect(refusedFor(buildDocx({ body: "", document }))).toBe("fileDocumentDamaged");
    expect(refusedFor(buildDocx({ body: "<w:p>" }))).toBe("fileDocumentDamaged");
    expect(refusedFor(buildDocx({ body: "<w:p>".repeat(300) }))).toBe("fileDocumentDamaged");
    expect(refusedFor(new TextEncoder().encode("testo"))).toBe("fileNotDocument");
    expect(refusedFor(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
      "fileDocumentPasswordOrOldFormat",
    );
    expect(refusedFor(buildWorkbook({ sheets: [] }))).toBe("fileDocumentDamaged");
    expect(refusedFor(new Uint8Array())).toBe("fileDocumentEmpty");
    expect(refusedFor(new TextEncoder().encode("%PDF-1.7"), "bozza.pdf")).toBe("fileNotDocument");
  });
});
