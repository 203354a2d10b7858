import { clipboardHtml } from "../../../src/adapters/html/clipboardHtml";
import { clipboardText } from "../../../src/adapters/html/clipboardText";
import type { DocumentTable, TextBlock, TextDocument } from "../../../src/core/report/document";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { sampleTables } from "../../fixtures/sampleTables";
import { evaluated } from "../../core/scoring/scored";

async function sondrio(): Promise<TextDocument> {
  return madeDocument(evaluationOf(sampleTables("sondrio-2022")));
}

function isTable(block: TextBlock): block is DocumentTable {
  return block.kind === "table";
}

const FORMULA = '=HYPERLINK("x")';

async function hostile(): Promise<TextDocument> {
  return madeDocument(
    evaluated({
      units: ["A & <script>B</script>", "Ufficio \u202eTributi"],
      objectives: [
        { outcome: "notAchieved", operationalObjective: FORMULA, reason: "uno\tdue\r\ntre\u0000" },
        { outcome: "achieved", units: [1] },
      ],
    }),
  );
}

describe("the clipboard for Word", () => {
  it("has tables as wide as the text, with columns in shares and a header row of their own", async () => {
    const { sections } = await sondrio();
    const html = clipboardHtml(sections);
    const blocks = sections.flatMap((section) => section.blocks);
    const tables = html.match(/<table .*?<\/table>/gs) ?? [];
    expect(tables).toHaveLength(blocks.filter(isTable).length);
    for (const [at, table] of tables.entries()) {
      const columns = blocks.filter(isTable)[at]?.columns ?? [];
      const shares = [...table.matchAll(/<col width="(\d+)\*"/g)].map(([, share]) => Number(share));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(shares).toHaveLength(columns.length);
      expect(table).toMatch(/^<table width="100%"/);
      const header = /<thead><tr[^>]*>(.*?)<\/tr><\/thead>/s.exec(table)?.[1] ?? "";
      expect(header.match(/<th /g)).toHaveLength(columns.length);
    }
    expect(html).not.toMatch(/<style|class=|<script/);
  });

  it("aligns figures to the right, and says them as they read", async () => {
    const html = clipboardHtml((await sondrio()).sections);
    expect(html).toMatch(/<td align="right"[^>]*>97,22%?<\/td>/);
    expect(clipboardText((await sondrio()).sections)).toMatch(
      /^Intero Comune\t149\t5\t144\t140\t/m,
    );
  });

  it("holds texts of the user's as texts", async () => {
    const html = clipboardHtml((await hostile()).sections);
    expect(html).toContain("A &amp; &lt;script&gt;B&lt;/script&gt;");
    expect(html).toContain("uno\tdue<br>tre");
    // A sign that nobody sees would turn the words around it.
    expect(html).toContain("Ufficio Tributi");
    // A spreadsheet into which it is pasted runs nothing.
    expect(html).toMatch(/mso-number-format:'\\@'"?>=HYPERLINK\(&quot;x&quot;\)/);
    const lines = clipboardText((await hostile()).sections).split("\r\n");
    const cells = lines.flatMap((line) => line.split("\t"));
    expect(cells.filter((cell) => cell.startsWith("="))).toEqual([]);
    expect(cells).toContain("uno due tre");
    expect(cells).toContain("Ufficio Tributi");
  });
});
