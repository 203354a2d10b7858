import { openPackage } from "../../../src/adapters/package/package";
import { serialFromIso } from "../../../src/adapters/xlsx/read/cellValue";
import { numberCell } from "../../../src/core/workbook/numberMeaning";
import { readSheetBlock, readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import { NOT_CALCULATED, type Cell } from "../../../src/core/workbook/snapshot";
import { refusalOf, refusedCode } from "../../fixtures/faults";
import { buildWorkbook, buildXlsx, workbookParts, type WorkbookSource } from "../../fixtures/xlsx";

type Content = Omit<WorkbookSource, "sheets">;

/** The cells of a sheet with these rows, as far as they are used. */
function cellsOf(rows: string, content: Content = {}): readonly (readonly Cell[])[] {
  const mark = `<definedName name="Mark">Sheet1!$A$1</definedName>`;
  const source = { ...content, definedNames: mark, sheets: [{ name: "Sheet1", rows }] };
  const snapshot = readSnapshot(openPackage(buildWorkbook(source)), "Mark");
  return snapshot.namedSheets[0]?.rows ?? [];
}

function cellOf(cell: string, content: Content = {}): Cell | undefined {
  return cellsOf(`<row r="1">${cell}</row>`, content)[0]?.[0];
}

const plain = (number: number): Cell => ({ number, format: "plain" });

describe("the value of a cell", () => {
  it.each<[string, string, Cell]>([
    ["a number", `<c r="A1"><v>12.5</v></c>`, plain(12.5)],
    ["a number with the type written", `<c r="A1" t="n"><v> -1.5E-3 </v></c>`, plain(-0.0015)],
    ["a number as Excel saves 4,35", `<c r="A1"><v>4.3499999999999996</v></c>`, plain(4.35)],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["a formula without its value", `<c r="A1"><f>B1</f></c>`, { error: NOT_CALCULATED }],
    ["a formula with an empty value", `<c r="A1"><f>B1</f><v></v></c>`, { error: NOT_CALCULATED }],
    [
      "a text formula without its value",
      `<c r="A1" t="str"><f>B1</f></c>`,
      { error: NOT_CALCULATED },
    ],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["a number that is none", `<c r="A1"><v>NaN</v></c>`, { error: "#NUM!" }],
    ["a hexadecimal, that is none", `<c r="A1"><v>0x10</v></c>`, { error: "#NUM!" }],
    [
      "digits without end and then none",
      `<c r="A1"><v>${"1".repeat(300_000)}x</v></c>`,
      { error: "#NUM!" },
    ],
    ["a number too large", `<c r="A1"><v>1e999</v></c>`, { error: "#NUM!" }],
    ["a text inside the cell", `<c r="A1" t="inlineStr"><is><t>=A1</t></is></c>`, "=A1"],
    [
      "rich text, its phonetic reading left out",
      `<c r="A1" t="inlineStr"><is><r><t>Si</t></r><r><rPr/><t xml:space="preserve"> o no</t></r><rPh><t>x</t></rPh></is></c>`,
      "Si o no",
    ],
    ["the text of a formula", `<c r="A1" t="str"><f>"a"&amp;B1</f><v>ab</v></c>`, "ab"],
    [
      "the number of a formula",
      `<c r="A1"><f>100/3</f><v>33.333333333333336</v></c>`,
      plain(33.333333333333336),
    ],
    ["a CDATA section", `<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>`, "<b>"],
    [
      "escaped characters",
      `<c r="A1" t="str"><v>a_x000D_\nb_x005F_x000D_</v></c>`,
      "a\r\nb_x000D_",
    ],
    ["spaces", `<c r="A1" t="str"><v xml:space="preserve">  </v></c>`, "  "],
    ["a date in ISO form that is no date", `<c r="A1" t="d"><v>2022-02-30</v></c>`, "2022-02-30"],
  ])("is read: %s", (_, cell, value) => {
    expect(cellOf(cell)).toEqual(value);
  });

  it.each([
    ["a cell with a style alone", `<c r="A1" s="0"/>`],
    ["an empty value", `<c r="A1"><v/></c>`],
    ["an empty text", `<c r="A1" t="str"><f>""</f><v></v></c>`],
    ["an empty inline text", `<c r="A1" t="inlineStr"><is><t/></is></c>`],
  ])("is null: %s", (_, cell) => {
    expect(cellsOf(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`)).toEqual([[null, plain(1)]]);
  });

  it.each([
    ["a type that does not exist", `<c r="A1" t="z"><v>1</v></c>`],
    ["an address that does not exist", `<c r="XFE1"><v>1</v></c>`],
    ["an address below the last row", `<c r="A1048577"><v>1</v></c>`],
    ["a shared string that does not exist", `<c r="A1" t="s"><v>0</v></c>`],
  ])("makes the file damaged: %s", (_, cell) => {
    expect(refusedCode(() => cellOf(cell))).toBe("fileDamaged");
  });

  it("is said with its address when the file is damaged", () => {
    const damaged = (): unknown => cellsOf(`<row r="7"><c r="C7" t="s"><v>9</v></c></row>`);
    expect(refusalOf(damaged)?.where).toBe("xl/worksheets/sheet1.xml!C7");
  });
});

describe("shared strings", () => {
  const sharedStrings =
    `<si><t>uno</t></si><si/><si><t xml:space="preserve"> due_x000D_\n</t></si>` +
    `<si><r><rPr><b/></rPr><t>tre</t></r><r><t>mila</t></r><rPh sb="0" eb="1"><t>san</t></rPh><phoneticPr/></si>`;
  const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");

  it("are joined from their runs, without phonetic readings, decoded; an empty one is a blank cell", () => {
    const [row] = cellsOf(`<row>${cells}</row>`, { sharedStrings });
    expect(row).toEqual(["uno", null, " due\r\n", "tremila"]);
  });
});

describe("where a cell is", () => {
  it("is counted when rows and cells do not say", () => {
    const rows = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>5</v></c><c><v>6</v></c></row>`;
    expect(cellsOf(rows)).toEqual([
      [plain(1), null, plain(3)],
      [null, null, null],
      [null, plain(5), plain(6)],
    ]);
  });

  it("is taken from the cell when its row does not say", () => {
    expect(cellsOf(`<row><c r="A3"><v>1</v></c></row>`)).toEqual([[null], [null], [plain(1)]]);
  });

  it.each([
    ["a row before the last one", `<row r="2"/><row r="1"/>`],
    ["a row twice", `<row r="1"/><row r="1"/>`],
    ["a row that is no number", `<row r="x"/>`],
    ["a row between two", `<row r="1.5"/>`],
    ["a row after the last one", `<row r="1048577"/>`],
    ["a cell before the last one", `<row r="1"><c r="B1"/><c r="A1"/></row>`],
    ["a cell twice", `<row r="1"><c r="A1"/><c r="A1"/></row>`],
    ["a cell of another row", `<row r="1"><c r="A2"/></row>`],
    ["a second cell of another row", `<row><c r="A5"/><c r="B6"/></row>`],
    ["a cell of a row passed by", `<row r="4"/><row><c r="A4"/></row>`],
    ["a cell after the last column", `<row r="1"><c r="XFD1"/><c/></row>`],
    ["a cell that is none", `<row r="1"><c r="1A"/></row>`],
  ])("makes the file damaged: %s", (_, rows) => {
    expect(refusedCode(() => cellsOf(rows))).toBe("fileDamaged");
  });

  it("is the last row of the sheet without a cost for the rows between", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>`;
    const cells = cellsOf(rows);
    expect(cells).toHaveLength(1_048_576);
    expect(cells[1]).toBe(cells[2]);
    expect(cells[1_048_575]).toEqual([null, plain(2)]);
  });

  it("is refused when the used cells make a block beyond any honest sheet", () => {
    const rows = Array.from({ length: 1300 }, () => "<row><c><v>1</v></c></row>").join("");
    const far = `<row r="2000"><c r="XFD2000"><v>1</v></c></row>`;
    expect(refusedCode(() => cellsOf(rows + far))).toBe("fileTooLarge");
  });
});

it("is known to be struck through by its font, not by a conditional format's", () => {
  const font = (strike: string): string => `<font>${strike}<sz val="11"/></font>`;
  const fonts = ["", "<strike/>", `<strike val="0"/>`].map(font).join("");
  const styles =
    `<fonts count="3">${fonts}</fonts>` +
    `<cellXfs>${[0, 1, 2].map((id) => `<xf numFmtId="0" fontId="${id}"/>`).join("")}</cellXfs>` +
    `<dxfs count="1"><dxf>${font("<strike/>")}</dxf></dxfs>`;
  const cells = [0, 1, 2].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
  const rows = `<row r="2">${cells}</row><row r="3"><c s="1"/><c s="1"><v>2</v></c></row>`;
  const file = buildWorkbook({ styles, sheets: [{ name: "Sheet1", rows }] });
  expect(readSheetBlock(openPackage(file), "Sheet1").struckCells).toEqual([
    { row: 0, column: 1 },
    { row: 1, column: 1 },
  ]);
});

describe("what a number format says", () => {
  const styles =
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
    `<cellXfs>${[0, 9, 164, 14, 165, 2, 46].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

  it("is taken from the cell's style, built-in or written in the file", () => {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
    const [row = []] = cellsOf(`<row>${cells}<c><v>1</v></c></row>`, { styles });
    expect(
      row.map((cell) =>
        typeof cell === "object" && cell && "format" in cell ? cell.format : cell,
      ),
    ).toEqual(["plain", "percent", "percent", "date", "date", "plain", "date", "plain"]);
  });

  it.each([
    ["0%", "percent"],
    ["0.00%;[Red]-0.00%", "percent"],
    [`0.0" per "%`, "percent"],
    [`0.00" %"`, "plain"],
    ["0.00\\%", "plain"],
    ["#,##0_%;-#,##0_%", "plain"],
    ["0*%", "plain"],
    ["General", "plain"],
    ["@", "plain"],
    ["#,##0.00", "plain"],
    ["0.00E+00", "plain"],
    ["[Red]-0.00;[Magenta]0", "plain"],
    [`_-* #,##0.00\\ "€"_-;[$-410]0`, "plain"],
    [`0" giorni"`, "plain"],
    ["0\\ \\d", "plain"],
    ["dd/mm/yyyy", "date"],
    ["[$-410]d mmmm yyyy;@", "date"],
    ["h:mm AM/PM", "date"],
    ["[h]:mm:ss", "date"],
    ["[hh]", "date"],
    ["mmm", "date"],
    ["Standard", "plain"],
    ["[Red]Standard", "plain"],
    ["0;-0%", "plain"],
    ["0%;0", "percent"],
    ["0;0;0%", "plain"],
    ["[<1]0%;0", "plain"],
    ["[<=1]0%;0", "percent"],
    ["[>=100]0;[<50]0%;dd/mm/yyyy", "percent"],
    [`[Red]${"[".repeat(300_000)}0`, "plain"],
    ["Standard", "plain"],
    ['Standard" €"', "plain"],
  ])("in the code %s: %s", (code, meaning) => {
    expect(numberCell(1, code).format).toBe(meaning);
  });

  it("is of the section for negative numbers, for zero, or for the rest", () => {
    const formats = [-1, 0, 1].map((number) => numberCell(number, "0%;0;dd/mm/yyyy").format);
    expect(formats).toEqual(["plain", "date", "percent"]);
    expect(numberCell(0, "0%;0").format).toBe("percent");
  });

  it("says how many digits a format of zeros shows", () => {
    expect(numberCell(1, "00")).toEqual({ number: 1, format: "plain", digits: 2 });
    expect(numberCell(1, "000;-0")).toEqual({ number: 1, format: "plain", digits: 3 });
    expect(numberCell(1, "0")).toEqual({ number: 1, format: "plain" });
    expect(numberCell(1, "0.00")).toEqual({ number: 1, format: "plain" });
  });
});

describe("a date in ISO form", () => {
  it.each<[string, boolean, number | null]>([
    ["2022-12-31", false, 44926],
    ["2022-12-31T12:00:00Z", false, 44926.5],
    ["2022-12-31T06:00", false, 44926.25],
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["1899-12-30", false, null],
    ["2022-12-31", true, 43464],
    ["1904-01-02", true, 1],
    ["1903-12-31", true, null],
    ["18:00:00", false, 0.75],
    ["T06:00", false, 0.25],
    ["2022-02-30", false, null],
    ["2022-13-01", false, null],
    ["2022-00-10", false, null],
    ["24:30:00", false, null],
    ["31/12/2022", false, null],
    ["", false, null],
  ])("%s (1904: %p) is the serial %p", (text, uses1904Dates, serial) => {
    expect(serialFromIso(text, uses1904Dates)).toBe(serial);
  });

  it("is a date in a Strict workbook, whatever its prefixes", () => {
    const parts = workbookParts({
      sheets: [{ name: "Date", rows: `<row><c t="d"><v>2022-12-31</v></c></row>` }],
      beforeSheets: `<workbookPr date1904="true"/>`,
      definedNames: `<definedName name="Mark">Date!$A$1</definedName>`,
    });
    for (const [path, xml] of Object.entries(parts)) parts[path] = strictWithPrefixes(xml);
    const snapshot = readSnapshot(openPackage(buildXlsx(parts)), "Mark");
    expect(snapshot.uses1904Dates).toBe(true);
    expect(snapshot.namedSheets[0]?.rows).toEqual([[{ number: 43464, format: "date" }]]);
  });
});

/** The same part in the Strict form, with every element of the main namespace under a prefix. */
function strictWithPrefixes(xml: string): string {
  const strict = "http://purl.oclc.org/ooxml";
  const hasMain = xml.includes("spreadsheetml/2006/main");
  const prefixed = hasMain ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1ss:") : xml;
  return prefixed
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", `${strict}/officeDocument`)
    .replaceAll(
      `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`,
      `xmlns:ss="${strict}/spreadsheetml/main"`,
    )
    .replaceAll("r:id=", "rel:id=")
    .replaceAll("xmlns:r=", "xmlns:rel=");
}
