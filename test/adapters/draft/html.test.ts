import { draftOfHtml } from "../../../src/adapters/draft/html";
import { draftOfText } from "../../../src/adapters/draft/plainText";
import { readDraft } from "../../../src/adapters/draft/readDraft";
import { PLAIN_COMPRESSION } from "../../../src/adapters/package/compression";

describe("a page as a draft", () => {
  it("gives what Word copies: paragraphs, headings, tables with spans, footnotes", () => {
    const { blocks } =
      draftOfHtml(`<html><head><style>p{color:red}</style><title>x</title></head><body>
      <!--StartFragment--><h2>Obiettivi&nbsp;ordinari</h2>
      <p class=MsoNormal>Raggiunti <b>140</b> su
        144, pari al 97,22&#37;.<o:p></o:p></p>
      <table><thead><tr><th rowspan=2>Settore</th><th colspan=2>Obiettivi</th></tr>
        <tr><th>Assegnati</th><th>Raggiunti</th></tr></thead>
        <tr><td>Polizia&amp;Co<td>5<td>5</table>
      <div id=ftn1><p class=MsoFootnoteText>5 esclusi</p></div>
      <p style="display:none">nascosto</p><script>alert("140 su 140")</script></body></html>`);
    expect(blocks).toEqual([
      { kind: "paragraph", role: "heading", text: "Obiettivi ordinari" },
      { kind: "paragraph", role: "text", text: "Raggiunti 140 su 144, pari al 97,22%." },
      {
        kind: "table",
        rows: [
          ["Settore", "Obiettivi", ""],
          ["", "Assegnati", "Raggiunti"],
          ["Polizia&Co", "5", "5"],
        ],
      },
      { kind: "paragraph", role: "footnote", text: "5 esclusi" },
    ]);
  });

  it.each(["<sup>12</sup>", '<span style="vertical-align:super">12</span>'])(
    "takes the raised mark of a note for no digits: %s",
    (mark) => {
      expect(draftOfHtml(`<p>140 su 144${mark}, pari al 97,22%</p>`).blocks).toEqual([
        { kind: "paragraph", role: "text", text: "140 su 144 ¹², pari al 97,22%" },
      ]);
    },
  );

  it("reads a page that is cut off, and one without any tag", () => {
    expect(draftOfHtml("<table><tr><td>140 su 1").blocks).toEqual([
      { kind: "table", rows: [["140 su 1"]] },
    ]);
    expect(draftOfHtml("140 < 144").blocks).toEqual([
      { kind: "paragraph", role: "text", text: "140 < 144" },
    ]);
  });

  it("does not take long for tags without end, nor for a cell said to span a million", () => {
    const { blocks } = draftOfHtml(
      `${"<div>".repeat(20_000)}140<table><tr><td colspan=1000000>5</td></tr></table>`,
    );
    expect(blocks).toHaveLength(2);
  });
});

describe("a plain text as a draft", () => {
  it("takes lines with tabs for a table and short lines for headings", () => {
    expect(draftOfText("Obiettivi\r\nSettore\tN.\r\nPolizia\t5\r\nSono 5.\r\n").blocks).toEqual([
      { kind: "paragraph", role: "heading", text: "Obiettivi" },
      {
        kind: "table",
        rows: [
          ["Settore", "N."],
          ["Polizia", "5"],
        ],
      },
      { kind: "paragraph", role: "text", text: "Sono 5." },
    ]);
  });

  it("is read in UTF-8, in UTF-16 and in the code page of old Windows programs", () => {
    const texts = [
      [0xef, 0xbb, 0xbf, 0x50, 0x65, 0x72, 0xc3, 0xb2, 0x2e],
      [0xff, 0xfe, 0x50, 0, 0x65, 0, 0x72, 0, 0xf2, 0, 0x2e, 0],
      [0x50, 0x65, 0x72, 0xf2, 0x2e],
    ];
    for (const bytes of texts) {
      const draft = readDraft("bozza.TXT", Uint8Array.from(bytes), PLAIN_COMPRESSION);
      expect(draft).toMatchObject({ ok: true, value: { blocks: [{ text: "Però." }] } });
    }
  });
});
