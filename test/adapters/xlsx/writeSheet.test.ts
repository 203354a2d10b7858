import { createBlankWorkbook } from "../../../src/adapters/xlsx/gateway";
import { FONT_NAME, PALETTE } from "../../../src/core/workbook/palette";
import type { PageSetup, SheetContent } from "../../../src/core/workbook/plan";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { buildWorkbook, buildXlsx, workbookParts } from "../../fixtures/xlsx";
import {
  carriedOut,
  cell,
  cellText,
  content,
  formatText,
  partPaths,
  partText,
  refusedWith,
} from "./carriedOut";

const PAGE: PageSetup = {
  paper: "A4",
  orientation: "landscape",
  fitsOnePageWide: true,
  titleRows: { first: 1, last: 2 },
  pageBreaksBefore: [1, 12],
  footer: { left: ["Bagnolo & C."], right: ["pag. ", { field: "page" }, "/", { field: "pages" }] },
  margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 1.27 },
};

function created(sheet: SheetContent, name = "Riepilogo"): Uint8Array {
  return carriedOut(createBlankWorkbook(), { kind: "createSheet", name, content: sheet });
}

function sheetText(workbook: Uint8Array): string {
  return partText(workbook, "xl/worksheets/sheet1.xml");
}

describe("a new sheet", () => {
  it("makes a blank workbook whole", () => {
    const workbook = created(content([[cell("Ente"), cell(3)]]));
    expect(packageFaults({ output: workbook, input: null })).toEqual([]);
    expect(sdkFaults(workbook, null)).toEqual([]);
    expect(partText(workbook, "xl/workbook.xml")).toContain(
      `<sheets><sheet name="Riepilogo" sheetId="1" r:id="rId2"/></sheets>`,
    );
  });

  it("comes after the last one, with a number and a part of its own", () => {
    const before = buildWorkbook({ sheets: [{ name: "Uno" }, { name: "Due" }] });
    const after = carriedOut(before, {
      kind: "createSheet",
      name: "Tre & <3>",
      content: content([]),
    });
    expect(partText(after, "xl/workbook.xml")).toContain(
      `sheetId="2" r:id="rId2"/><sheet name="Tre &amp; &lt;3&gt;" sheetId="3" r:id="rId3"/>`,
    );
    expect(partPaths(after)).toContain("xl/worksheets/sheet3.xml");
    const mayChange = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
    expect(packageFaults({ output: after, input: before, mayChange })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
  });

  it("takes over the content type that a lost part has left", () => {
    const parts = workbookParts({ sheets: [{ name: "Uno" }] });
    const left = `<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="x/y"/></Types>`;
    parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] ?? "").replace("</Types>", left);
    const create = { kind: "createSheet", name: "Due", content: content([]) } as const;
    const types = partText(carriedOut(buildXlsx(parts), create), "[Content_Types].xml");
    expect(types.match(/sheet2\.xml/gi)).toHaveLength(1);
    expect(types).not.toContain("x/y");
  });

  it("is refused when its name is taken, whatever its capitals", () => {
    const before = buildWorkbook({ sheets: [{ name: "Uno" }] });
    const create = { kind: "createSheet", name: "UNO", content: content([]) } as const;
    expect(refusedWith(before, create)).toEqual(["workbookChanged", "UNO"]);
  });

  it("has its elements in the order that the format demands", () => {
    const sheet = created(
      content([[cell("Nome")], [cell("a")]], {
        columnWidths: [10],
        frozenRows: 1,
        page: PAGE,
        tables: [
          { name: "Tabella", headerRow: 1, firstColumn: 1, columnCount: 1, dataRowCount: 1 },
        ],
        validations: [
          {
            cells: { column: 1, firstRow: 2, lastRow: 2 },
            source: { kind: "values", values: ["a"] },
            isStrict: true,
          },
        ],
      }),
    );
    const body = sheetText(sheet).replace(/^.*?<worksheet[^>]*>/s, "");
    const names = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"];
    const more = ["dataValidations", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"];
    const places = [...names, ...more, "tableParts"].map((name) => body.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it("has its column widths, row heights, frozen rows and gridlines", () => {
    const text = sheetText(
      created({
        ...content([], { columnWidths: [10, 20.5], frozenRows: 3, showsGridlines: false }),
        rows: [
          { height: 31.5, cells: [] },
          { height: null, cells: [] },
        ],
      }),
    );
    expect(text).toContain(`<col min="2" max="2" width="21.2109375" customWidth="1"/>`);
    expect(text).toContain(`<sheetData><row r="1" ht="31.5" customHeight="1"></row></sheetData>`);
    expect(text).toContain(
      `<sheetView workbookViewId="0" showGridLines="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>`,
    );
  });

  it("has its page: A4, margins in inches, one page wide, breaks, repeated rows", () => {
    const workbook = created(content([[cell("x")]], { page: PAGE }), "L'ente");
    const text = sheetText(workbook);
    expect(text).toContain(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
    expect(text).toContain(`<pageMargins left="0.5" right="0.5" top="1" bottom="1"`);
    expect(text).toContain(
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(text).toContain(
      `<rowBreaks count="1" manualBreakCount="1"><brk id="11" max="16383" man="1"/></rowBreaks>`,
    );
    expect(partText(workbook, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'L''ente'!$1:$2</definedName>`,
    );
  });

  it("has a footer in which an ampersand is one", () => {
    const text = sheetText(created(content([], { page: PAGE })));
    expect(text).toContain(
      `<oddFooter>&amp;LBagnolo &amp;&amp; C.&amp;Rpag. &amp;P/&amp;N</oddFooter>`,
    );
  });

  it("has a footer of at most 255 characters, cut where its text is longest", () => {
    const footer = { left: ["è&".repeat(200)], right: ["pag. ", { field: "page" } as const] };
    const text = sheetText(created(content([], { page: { ...PAGE, footer } })));
    const code = (/<oddFooter>(.*)<\/oddFooter>/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
    expect(code.length).toBeLessThanOrEqual(255);
    expect(code.length).toBeGreaterThan(200);
    expect(code).toMatch(/&Rpag\. &P$/);
  });
});

describe("a cell of a new sheet", () => {
  it("keeps a text as text, whatever it looks like", () => {
    const texts = ["=A1", "+1", "-1", "@x", "01.02", "1E3", "VERO"];
    const workbook = created(content(texts.map((text) => [cell(text)])));
    texts.forEach((text, index) => {
      expect(cellText(workbook, `A${index + 1}`)).toContain(
        `t="inlineStr"><is><t xml:space="preserve">${text}</t>`,
      );
    });
    expect(formatText(workbook, "A1")).toContain(`quotePrefix="1"`);
    expect(formatText(workbook, "A4")).toContain(`quotePrefix="1"`);
    expect(formatText(workbook, "A5")).not.toContain("quotePrefix");
  });

  it("holds markup, line breaks and what XML cannot hold", () => {
    const workbook = created(content([[cell(`<a>&"\n _x000D_ \u0001 😀`)]]));
    expect(cellText(workbook, "A1")).toContain(`>&lt;a&gt;&amp;"\n _x005F_x000D_ _x0001_ 😀</t>`);
  });

  it("holds 32,767 characters and no more", () => {
    const longest = "x".repeat(32_767);
    expect(cellText(created(content([[cell(longest)]])), "A1")).toContain(longest);
    expect(() => created(content([[cell(`${longest}x`)]]))).toThrow("32768");
  });

  it("may be empty with a look, or not be there", () => {
    const workbook = created(content([[null, cell(null, "totalText")]]));
    expect(cellText(workbook, "A1")).toBe("");
    expect(cellText(workbook, "B1")).toMatch(/^<c r="B1" s="\d+"\/>$/);
    expect(formatText(workbook, "B1")).toContain(`applyBorder="1"`);
    expect(cellText(created(content([[cell("")]])), "A1")).toMatch(/^<c r="A1" s="\d+"\/>$/);
  });

  it("looks like its palette style", () => {
    const workbook = created(content([[cell("x", "tableHeader"), cell(1, "number", "#,##0.00")]]));
    const styles = partText(workbook, "xl/styles.xml");
    const { size, color, fill } = PALETTE.tableHeader;
    expect(formatText(workbook, "A1")).toContain(
      `<alignment horizontal="left" vertical="center" wrapText="1"`,
    );
    expect(styles).toContain(
      `<font><b/><sz val="${size}"/><color rgb="FF${color}"/><name val="${FONT_NAME}"/><family val="2"/></font>`,
    );
    expect(styles).toContain(
      `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill>`,
    );
    expect(formatText(workbook, "B1")).toContain(`<xf numFmtId="4"`);
  });

  it("takes a look that the workbook has already", () => {
    const first = created(content([[cell("x", "tableHeader")]]));
    const second = carriedOut(first, {
      kind: "createSheet",
      name: "Altro",
      content: content([[cell("y", "tableHeader")]]),
    });
    expect(partText(second, "xl/styles.xml")).toBe(partText(first, "xl/styles.xml"));
    expect(formatText(second, "A1", 2)).toBe(formatText(first, "A1"));
  });
});

describe("a table of a new sheet", () => {
  const rows = [
    [null, cell("Nome"), cell("Punti\nmassimi")],
    [null, cell("a"), cell(1)],
  ];
  const table = { name: "Punti", headerRow: 1, firstColumn: 2, columnCount: 2, dataRowCount: 1 };

  it("names its columns as its header cells do", () => {
    const workbook = created(content(rows, { tables: [table] }));
    expect(partText(workbook, "xl/tables/table1.xml")).toContain(
      `id="1" name="Punti" displayName="Punti" ref="B1:C2" totalsRowShown="0"><autoFilter ref="B1:C2"/>` +
        `<tableColumns count="2"><tableColumn id="1" name="Nome"/><tableColumn id="2" name="Punti_x000a_massimi"/></tableColumns>`,
    );
    expect(packageFaults({ output: workbook, input: null })).toEqual([]);
    expect(sdkFaults(workbook, null)).toEqual([]);
  });

  it("has a number that no table of the workbook has", () => {
    const tables = [{ name: "T", ref: "A1:A2", columns: ["x"] }];
    const before = buildWorkbook({ sheets: [{ name: "Dati", tables }] });
    const sheet = content(rows, { tables: [table] });
    const after = carriedOut(before, { kind: "createSheet", name: "Nuovo", content: sheet });
    expect(partText(after, "xl/tables/table2.xml")).toContain(` id="2" `);
  });

  it("has headers that are texts and differ, and a free name", () => {
    const same = [[null, cell("Nome"), cell("NOME")]];
    expect(() => created(content(same, { tables: [table] }))).toThrow("one header");
    const missing = [[null, cell("Nome"), cell(3)]];
    expect(() => created(content(missing, { tables: [table] }))).toThrow("without a header");
    const twice = content(rows, { tables: [table, { ...table, name: "PUNTI" }] });
    expect(() => created(twice)).toThrow("there already");
  });
});

describe("a drop-down list", () => {
  const cells = { column: 2, firstRow: 2, lastRow: 9 };
  const withList = (values: readonly string[], isStrict = true): Uint8Array =>
    created(
      content([], { validations: [{ cells, source: { kind: "values", values }, isStrict }] }),
    );

  it("holds its values in the rule, or points to a range of a sheet", () => {
    const source = { kind: "range", sheet: "L'elenco", range: cells } as const;
    const ranged = created(content([], { validations: [{ cells, source, isStrict: true }] }));
    expect(sheetText(withList(["Sì", `"No"`]))).toContain(
      `sqref="B2:B9"><formula1>"Sì,""No"""</formula1>`,
    );
    expect(sheetText(ranged)).toContain(`<formula1>'L''elenco'!$B$2:$B$9</formula1>`);
  });

  it("refuses other values, or only asks", () => {
    expect(sheetText(withList(["a"]))).not.toContain("errorStyle");
    expect(sheetText(withList(["a"], false))).toContain(`errorStyle="warning"`);
  });

  it("holds at most 255 characters and no comma", () => {
    expect(sheetText(withList(["x".repeat(127), "y".repeat(127)]))).toContain("formula1");
    expect(() => withList(["x".repeat(128), "y".repeat(127)])).toThrow("256");
    expect(() => withList(["a,b"])).toThrow("validation");
  });
});
