import { writtenFrom } from "../fixtures/commandLine";
import { parameters } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { allText, lookAt } from "../fixtures/writtenWorkbook";

// Texts that look like something else are quoted in the summary as texts, never as formulas.

const OBJECTIVES = "Riepilogo 2025 - Obiettivi";
const LONG_TABLES = [OBJECTIVES, "Riepilogo 2025 - Scostamenti"];

const TEXTS: readonly (readonly [string, string])[] = [
  ["a formula", "=1+1"],
  ["a link", '=HYPERLINK("http://esempio.invalid";"clic")'],
  ["a command", "=cmd|' /C calc'!A0"],
  ["a plus", "+39 0342 526111"],
  ["a minus", "-5"],
  ["an at sign", "@SUM(A1)"],
  ["a tab before a formula", "\t=1+1"],
  ["an apostrophe", "'=1+1"],
  ["markup", '<b>grassetto</b> & "virgolette" </t></is></c>'],
  ["a CDATA section", "<![CDATA[x]]>"],
  ["entities", "&amp; &lt; &#65;"],
  ["an escape as text", "prima _x000D_ dopo _x0041_"],
  ["emoji", "Bilancio 🏛️👩‍💼 chiuso ✅"],
  ["right to left", "‮هدف الأداء שלום"],
  ["a number as text", "01.02"],
  ["a fraction", "1/2"],
  ["an exponent", "1E3"],
  ["a truth", "VERO"],
  ["line breaks", "prima riga\nseconda riga\n\nquarta"],
  ["spaces around", "  due spazi  "],
];

function planWith(text: string): FileTables {
  const row = (code: FileCell, kind: string): readonly FileCell[] => [
    code,
    text,
    text,
    text,
    text,
    text,
    kind,
    text,
    "Escluso",
    text,
  ];
  return {
    Parametri: parameters({ Ente: text, Triennio: text, "Risultato minimo atteso": 50 }),
    Obiettivi: [
      [
        "Codice",
        "Settore/servizio",
        "Missione",
        "Programma",
        "Ob. strategico",
        "Ob. operativo",
        "Tipo obiettivo",
        "Categoria",
        "Esito",
        "Motivazione",
      ],
      [text, text, text, text, text, text, "Performance", text, "Raggiunto", text],
      row(`${text} bis`, "Performance"),
      row(`${text} ter`, "Strategico"),
      row(`${text} quater`, "Ordinario"),
      [`${text} quinquies`, text, null, null, null, text, "Ordinario", null, "Raggiunto", null],
    ],
    Atti: [
      ["Atto", "Organo", "Numero"],
      [text, text, text],
    ],
  };
}

const outputs = new Map<string, Promise<Uint8Array>>();

/** The workbook after one run on the plan with that text; run once however many tests look at it. */
function outputWith(text: string): Promise<Uint8Array> {
  const known = outputs.get(text);
  if (known) return known;
  const output = writtenFrom(workbookFile(planWith(text))).then((written) => written.output);
  outputs.set(text, output);
  return output;
}

describe("a text in every cell that the summary quotes", () => {
  it.each(TEXTS)("stays a text: %s", async (_what, text) => {
    const written = lookAt(await outputWith(text));
    for (const sheet of written.sheetNames) {
      for (const [address, { formula }] of written.cellsOf(sheet)) {
        expect([sheet, address, formula]).toEqual([sheet, address, null]);
      }
    }
    const quoted = LONG_TABLES.flatMap((sheet) => written.rowsOf(sheet).flat());
    expect(quoted).toContain(text);
  });

  it.each(TEXTS)("leaves the user's cells as they were: %s", async (_what, text) => {
    const [before, after] = [workbookFile(planWith(text)), await outputWith(text)].map((bytes) =>
      lookAt(bytes)
        .rowsOf("Obiettivi")
        .map((row) => row.slice(0, 10)),
    );
    expect(after).toEqual(before);
  });

  it.each(TEXTS)("changes nothing at a second run: %s", async (_what, text) => {
    const first = await outputWith(text);
    expect(Buffer.compare((await writtenFrom(first)).output, first)).toBe(0);
  });
});

describe("a text of 32,767 characters", () => {
  const longest = "Parola e poi altre parole. ".repeat(1300).slice(0, 32_767);

  it("is cut where the row ends, and says so; the user's cell is whole", async () => {
    const { output } = await writtenFrom(workbookFile(planWith(longest)));
    const written = lookAt(output);
    expect(written.column("Obiettivi", "Ob. operativo")[0]).toBe(longest);
    expect(allText(written, OBJECTIVES)).toContain("[il testo intero è nella tabella]");
    const lengths = written
      .rowsOf(OBJECTIVES)
      .flat()
      .map((value) => String(value).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
  });

  it("without a single space is no harm", async () => {
    const solid = "x".repeat(32_767);
    const { output } = await writtenFrom(workbookFile(planWith(solid)));
    const second = await writtenFrom(output);
    expect(Buffer.compare(second.output, output)).toBe(0);
  });
});
