import type { SheetContent } from "../../../src/core/workbook/plan";
import { withPart } from "../../fixtures/changedWorkbook";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { buildWorkbook, buildXlsx, relationships, workbookParts } from "../../fixtures/xlsx";
import {
  carriedOut,
  cell,
  CHART_ROWS,
  chart,
  content,
  partPaths,
  partText,
  refusedWith,
} from "./carriedOut";

const SHEET = "xl/worksheets/sheet1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

const source = { sheets: [{ name: "Riepilogo" }, { name: "Dati" }] };

function rewritten(workbook: Uint8Array, sheet: SheetContent, name = "Riepilogo"): Uint8Array {
  return carriedOut(workbook, { kind: "rewriteSheet", sheet: name, content: sheet });
}

function charted(rows = CHART_ROWS, more = {}): SheetContent {
  return content(rows, { chart: chart(more) });
}

/** A workbook with these elements around the cells of its first sheet. */
function workbookWith(beforeRows: string, rows: string, afterRows: string): Uint8Array {
  const parts = workbookParts({
    sheets: [{ name: "Riepilogo", rows, afterRows }, { name: "Dati" }],
  });
  parts[SHEET] = (parts[SHEET] ?? "").replace("<sheetData>", `${beforeRows}<sheetData>`);
  return buildXlsx(parts);
}

describe("a sheet written again", () => {
  it("keeps its part, its number and its relationship", () => {
    const before = buildWorkbook(source);
    const after = rewritten(before, content([[cell("nuovo")]]));
    expect(partPaths(after).filter((path) => path.startsWith("xl/worksheets/"))).toEqual(
      partPaths(before).filter((path) => path.startsWith("xl/worksheets/")),
    );
    expect(partText(after, "xl/workbook.xml")).toContain(
      `<sheet name="Riepilogo" sheetId="1" r:id="rId1"/>`,
    );
  });

  it("holds only its new cells, formulas of the user's that point to it untouched", () => {
    const rows = `<row r="9"><c r="A9"><v>1</v></c></row>`;
    const formula = `<row r="1"><c r="A1"><f>Riepilogo!A1</f><v>1</v></c></row>`;
    const before = buildWorkbook({
      sheets: [
        { name: "Riepilogo", rows },
        { name: "Dati", rows: formula },
      ],
    });
    const after = rewritten(before, content([[cell(7)]]));
    expect(partText(after, SHEET)).toMatch(
      /<sheetData><row r="1"><c r="A1" s="\d+"><v>7<\/v><\/c><\/row><\/sheetData>/,
    );
    expect(partText(after, "xl/worksheets/sheet2.xml")).toBe(
      partText(before, "xl/worksheets/sheet2.xml"),
    );
  });

  it("loses what its former cells needed: merges, filter, lists", () => {
    const before = workbookWith(
      "",
      `<row r="1"><c r="A1"><v>1</v></c></row>`,
      `<autoFilter ref="A1:A2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>` +
        `<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>`,
    );
    const text = partText(rewritten(before, content([[cell(1)]])), SHEET);
    expect(text).not.toMatch(/autoFilter|mergeCell|dataValidation/);
  });

  it("keeps what the user put around the cells", () => {
    const kept = [
      `<sheetPr codeName="F1"><tabColor rgb="FFFF0000"/></sheetPr>`,
      `<sheetProtection sheet="0"/>`,
      `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting>`,
      `<legacyDrawing r:id="rId9"/><picture r:id="rId8"/>`,
    ];
    const view = `<sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane ySplit="9"/></sheetView></sheetViews>`;
    const before = workbookWith((kept[0] ?? "") + view, "", kept.slice(1).join(""));
    const text = partText(rewritten(before, content([[cell(1)]])), SHEET);
    for (const element of kept) expect(text).toContain(element);
    expect(text).toContain(`<sheetView workbookViewId="0" zoomScale="80"/>`);
  });

  it("keeps the printer that the user chose, with our page", () => {
    const before = workbookWith(
      "",
      "",
      `<pageSetup paperSize="1" scale="50" copies="2" r:id="rId7"/>`,
    );
    const page = {
      paper: "A4",
      orientation: "portrait",
      fitsOnePageWide: true,
      titleRows: null,
      pageBreaksBefore: [],
      footer: { left: [], right: [] },
      margins: { top: 1, right: 1, bottom: 1, left: 1 },
    } as const;
    expect(partText(rewritten(before, content([], { page })), SHEET)).toContain(
      `<pageSetup paperSize="9" copies="2" r:id="rId7" orientation="portrait" fitToWidth="1" fitToHeight="0"/>`,
    );
  });

  it("has the workbook calculated when it is opened, without the old order of its formulas", () => {
    const rows = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>`;
    const parts = workbookParts({ sheets: [{ name: "Riepilogo", rows }] });
    parts["xl/calcChain.xml"] = `<calcChain><c r="A1" i="1"/></calcChain>`;
    parts["xl/_rels/workbook.xml.rels"] = relationships([
      { type: "worksheet", target: "worksheets/sheet1.xml" },
      { type: "calcChain", target: "calcChain.xml" },
    ]);
    const after = rewritten(buildXlsx(parts), content([[cell(2)]]));
    expect(partPaths(after)).not.toContain("xl/calcChain.xml");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(after, "xl/workbook.xml")).toContain(`<calcPr fullCalcOnLoad="1"/>`);
  });

  it("is found by the name that it has now, and refused when there is none", () => {
    const rewrite = { kind: "rewriteSheet", sheet: "Sparito", content: content([]) } as const;
    expect(refusedWith(buildWorkbook(source), rewrite)).toEqual(["workbookChanged", "Sparito"]);
  });

  it("changes no byte when its content is the same", () => {
    const once = rewritten(buildWorkbook(source), charted());
    expect(Buffer.compare(rewritten(once, charted()), once)).toBe(0);
  });

  it("keeps the number of a table that bears the same name and drops the others", () => {
    const table = { name: "Punti", headerRow: 1, firstColumn: 1, columnCount: 2, dataRowCount: 2 };
    const both = content(CHART_ROWS, {
      tables: [
        { ...table, name: "Prima", columnCount: 1 },
        { ...table, firstColumn: 2, columnCount: 1 },
      ],
    });
    const before = rewritten(buildWorkbook(source), both);
    const after = rewritten(before, content(CHART_ROWS, { tables: [table] }));
    expect(partPaths(after).filter((path) => path.startsWith("xl/tables/"))).toEqual([
      "xl/tables/table2.xml",
    ]);
    expect(partText(after, "xl/tables/table2.xml")).toContain(`id="2" name="Punti"`);
    expect(packageFaults({ output: after, input: null })).toEqual([]);
    expect(sdkFaults(after, null)).toEqual([]);
  });
});

describe("the chart of a sheet", () => {
  const first = rewritten(buildWorkbook(source), charted());

  it("stands on the sheet with its name, title and alternative text", () => {
    const text = partText(first, DRAWING);
    expect(text).toContain(`name="CalcolaPerformance.Grafico" descr="Barre" title="Risultato"`);
    expect(text).toContain(
      `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>`,
    );
    expect(text).toContain(`<xdr:to><xdr:col>3</xdr:col><xdr:colOff>`);
    expect(packageFaults({ output: first, input: null })).toEqual([]);
    expect(sdkFaults(first, null)).toEqual([]);
  });

  it("draws the sheet's own cells and remembers what they hold", () => {
    const text = partText(first, "xl/charts/chart1.xml");
    expect(text).toContain(
      `<c:cat><c:strRef><c:f>'Riepilogo'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>` +
        `<c:pt idx="0"><c:v>Affari &amp; &lt;generali&gt;</c:v></c:pt><c:pt idx="1"><c:v>Tecnico</c:v></c:pt>`,
    );
    expect(text).toContain(
      `<c:val><c:numRef><c:f>'Riepilogo'!$B$2:$B$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode>` +
        `<c:ptCount val="2"/><c:pt idx="0"><c:v>97.5</c:v></c:pt></c:numCache>`,
    );
  });

  it("has its first category on top and a scale from 0 to 100 below", () => {
    const text = partText(first, "xl/charts/chart1.xml");
    expect(text).toContain(`<c:orientation val="maxMin"/>`);
    expect(text).toContain(`<c:max val="100"/><c:min val="0"/>`);
    expect(text).toContain(`<c:crosses val="max"/>`);
  });

  it("points to the sheet by the name that the user gave it", () => {
    const named = buildWorkbook({ sheets: [{ name: "L'anno 2022" }] });
    const text = partText(rewritten(named, charted(), "L'anno 2022"), "xl/charts/chart1.xml");
    expect(text).toContain(`<c:f>'L''anno 2022'!$A$2:$A$3</c:f>`);
  });

  it("is one after ten rewritings, as the last one wants it", () => {
    let workbook = first;
    for (let run = 1; run <= 10; run += 1) {
      workbook = rewritten(workbook, charted(CHART_ROWS, { title: `Giro ${run}` }));
    }
    expect(partPaths(workbook)).toEqual(partPaths(first));
    expect(partText(workbook, DRAWING).match(/<xdr:twoCellAnchor/g)).toHaveLength(1);
    expect(partText(workbook, "xl/charts/chart1.xml")).toContain("Giro 10");
  });

  it("is a fault of the file when its frame holds no chart", () => {
    const written = rewritten(buildWorkbook(source), charted());
    const links = "xl/drawings/_rels/drawing1.xml.rels";
    const broken = withPart(written, links, (xml) => xml.replace('/chart"', '/image"'));
    const again = { kind: "rewriteSheet", sheet: "Riepilogo", content: charted() } as const;
    expect(refusedWith(broken, again)).toEqual(["fileDamaged", DRAWING]);
  });

  it("is put beside what the user drew, and leaves it when it goes", () => {
    const own = `<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7" name="Nota"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
    const parts = workbookParts(source);
    parts[SHEET] = (parts[SHEET] ?? "").replace(
      "</worksheet>",
      `<drawing r:id="rId1"/></worksheet>`,
    );
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships([
      { type: "drawing", target: "../drawings/drawing1.xml" },
    ]);
    parts[DRAWING] =
      `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${own}</xdr:wsDr>`;
    const input = buildXlsx(parts);
    const beside = rewritten(input, charted());
    expect(partText(beside, DRAWING)).toContain(own);
    expect(partText(beside, DRAWING)).toContain(
      `<xdr:cNvPr id="8" name="CalcolaPerformance.Grafico"`,
    );
    expect(partText(beside, SHEET).match(/<drawing/g)).toHaveLength(1);
    const without = rewritten(beside, content(CHART_ROWS));
    expect(partText(without, DRAWING)).toBe(parts[DRAWING]);
    expect(partPaths(without)).not.toContain("xl/charts/chart1.xml");
    expect(packageFaults({ output: without, input: null })).toEqual([]);
    expect(sdkFaults(without, input)).toEqual([]);
  });
});
