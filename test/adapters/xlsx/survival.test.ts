import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createFileGateway } from "../../../src/adapters/xlsx/gateway";
import type { WritePlan } from "../../../src/core/workbook/plan";
import { success } from "../../../src/core/workbook/result";
import { openPackage } from "../../fixtures/package/openedPackage";
import { attribute, child, descendants } from "../../fixtures/package/xmlTree";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { readInChild } from "../../fixtures/readers/childProcess";
import { readWithExceljs } from "../../fixtures/readers/exceljs";
import { itWithLibreOffice } from "../../fixtures/readers/itWithLibreOffice";
import { readWithLibreOffice } from "../../fixtures/readers/libreoffice";
import { readPackage } from "../../fixtures/readers/package";
import { disagreements } from "../../fixtures/readers/view";
import { FIRST_RUN, RESULTS, SECOND_RUN, WEIGHTS } from "../../fixtures/summaryPlan";
import { buildSurvivalWorkbook } from "../../fixtures/survivalWorkbook";

const SLOW = 180_000;
const OBJECTIVES = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const SUMMARY = "xl/worksheets/sheet6.xml";
const WORKBOOK = "xl/workbook.xml";

/** The parts that the first run has a reason to change. */
const TOUCHED_FIRST = [
  "[Content_Types].xml",
  WORKBOOK,
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  OBJECTIVES,
  "xl/worksheets/sheet2.xml",
  TABLE,
  "xl/tables/table2.xml",
];

const before = buildSurvivalWorkbook();

async function applied(input: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  let bytes = input;
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (written) => {
      bytes = written;
      return Promise.resolve(success(null));
    },
  });
  expect(await gateway.apply(plan)).toEqual({ ok: true, value: null });
  return bytes;
}

function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/** The elements of that name as written in the text, children included. */
function elements(text: string, name: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, "gs"))].map(
    ([found]) => found,
  );
}

describe("a rich workbook after a first run", () => {
  let after: Uint8Array;
  beforeAll(async () => {
    after = await applied(before, FIRST_RUN);
  });

  it("is sound, and keeps every untouched part byte for byte", () => {
    expect(packageFaults({ output: after, input: before, mayChange: TOUCHED_FIRST })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
  });

  it("has gained the summary's parts and no others", () => {
    const former = new Set(openPackage(before).entries);
    const gained = openPackage(after).entries.filter((path) => !former.has(path));
    expect([...gained].sort()).toEqual([
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing4.xml.rels",
      "xl/drawings/drawing4.xml",
      "xl/worksheets/_rels/sheet6.xml.rels",
      SUMMARY,
    ]);
  });

  it("is the same bytes whenever it is made", async () => {
    expect(Buffer.compare(await applied(before, FIRST_RUN), after)).toBe(0);
  });

  it("keeps the table's names, totals, filter, ids and every column as it was", () => {
    const table = openPackage(after).tree(TABLE);
    expect(table?.attributes).toEqual({
      ...openPackage(before).tree(TABLE)?.attributes,
      ref: "B4:M11",
    });
    const former = partText(before, TABLE);
    const now = partText(after, TABLE);
    for (const name of ["tableColumn", "filterColumn", "sortState", "tableStyleInfo"]) {
      const kept = elements(former, name);
      expect(kept.length).toBeGreaterThan(0);
      expect(elements(now, name).slice(0, kept.length)).toEqual(kept);
    }
    expect(child(table, "autoFilter")?.attributes).toEqual({
      ref: "B4:M10",
      "xr:uid": "{33333333-0000-4000-8000-00000000000B}",
    });
  });

  it("gives the new columns ids that the table never had", () => {
    const table = openPackage(after).tree(TABLE);
    const columns = table === null ? [] : descendants(table, "tableColumn");
    expect(columns.slice(-2).map(({ attributes }) => attributes)).toEqual([
      { id: "14", name: "Peso calcolato" },
      { id: "15", name: "Risultato calcolato" },
    ]);
  });

  it("keeps everything else that stands on the table's sheet", () => {
    const former = partText(before, OBJECTIVES);
    const now = partText(after, OBJECTIVES);
    const kept = [
      "sheetPr",
      "sheetViews",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
    ];
    kept.push("hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing");
    kept.push("legacyDrawing", "tableParts", "extLst", "f");
    for (const name of kept) {
      expect(elements(former, name)).not.toEqual([]);
      expect(elements(now, name)).toEqual(elements(former, name));
    }
    for (const cell of elements(former, "c")) expect(now).toContain(cell);
  });

  it("leaves filtered rows hidden and writes in them too", () => {
    const rows = descendants(openPackage(after).tree(OBJECTIVES) ?? failing(), "row");
    const hidden = rows.filter((row) => attribute(row, "hidden") === "1");
    expect(hidden.map((row) => attribute(row, "r"))).toEqual(["7", "8", "10"]);
    expect(readPackage(after).sheets[0]?.cells).toMatchObject({ L7: 12.5, M7: 10, M8: 0, M10: 5 });
  });

  it("keeps names, pivot caches and slicers of the workbook, and asks for a calculation", () => {
    const former = partText(before, WORKBOOK);
    const now = partText(after, WORKBOOK);
    for (const name of ["definedName", "sheet", "pivotCaches", "extLst", "workbookPr"]) {
      for (const element of elements(former, name)) expect(now).toContain(element);
    }
    const properties = child(openPackage(after).tree(WORKBOOK), "calcPr");
    expect(attribute(properties, "fullCalcOnLoad")).toBe("1");
  });

  it("only appends to the styles", () => {
    const [former, now] = [before, after].map((bytes) => partText(bytes, "xl/styles.xml"));
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
      const items = (text: string | undefined) =>
        (elements(text ?? "", list)[0] ?? "").replace(/^<[^>]*>|<[^>]*>$/g, "");
      expect(items(now).startsWith(items(former))).toBe(true);
    }
    for (const list of ["cellStyleXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"]) {
      expect(elements(now ?? "", list)).toEqual(elements(former ?? "", list));
    }
  });

  it("holds the former cells and the new ones, with their formats", () => {
    const [former, now] = [readPackage(before), readPackage(after)];
    expect(now.sheets.map(({ name }) => name)).toEqual([
      ...former.sheets.map(({ name }) => name),
      "Riepilogo 2024",
    ]);
    const column = (letter: string, values: readonly number[]) =>
      Object.fromEntries(values.map((value, index) => [`${letter}${5 + index}`, value]));
    expect(now.sheets[0]?.cells).toEqual({
      ...former.sheets[0]?.cells,
      L4: "Peso calcolato",
      M4: "Risultato calcolato",
      ...column("L", WEIGHTS),
      ...column("M", RESULTS),
    });
    expect(now.sheets[0]?.numberFormats["M7"]).toBe("#,##0.00");
    expect(now.sheets[1]?.cells).toEqual({
      ...former.sheets[1]?.cells,
      D1: "Valutazione",
      D2: 100,
    });
    expect(now.sheets.slice(2, 5)).toEqual(former.sheets.slice(2));
    expect(now.sheets[5]?.cells).toMatchObject({
      A2: "=Comune & provincia <di> “Esempio”",
      A4: "Servizio Ambiente",
      C5: 80,
    });
  });

  it("is seen the same by exceljs", async () => {
    expect(disagreements(readPackage(after), await readWithExceljs(after))).toEqual([]);
  });

  it.each(["hucre", "excelize"] as const)(
    "is seen the same by %s",
    (reader) => {
      expect(disagreements(readPackage(after), readInChild(reader, after))).toEqual([]);
    },
    SLOW,
  );

  itWithLibreOffice("is seen the same by LibreOffice, all formulas calculated anew", () => {
    expect(disagreements(readPackage(after), readWithLibreOffice(after), PIVOT)).toEqual([]);
  });
});

/** LibreOffice refreshes a pivot when it opens it, with words of its own. */
const PIVOT = ["A20", "A23", "B21", "B22", "B23"].map((address) => `Analisi!${address}`);

describe("a rich workbook after a second run", () => {
  /** In the meantime the user has pointed a formula of theirs at our sheet. */
  let between: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    between = pointedAtSummary(await applied(before, FIRST_RUN));
    after = await applied(between, SECOND_RUN);
  });

  it("is sound, and only what the second run wrote has changed", () => {
    const mayChange = [WORKBOOK, SUMMARY, "xl/charts/chart2.xml", "customXml/item2.xml"];
    expect(packageFaults({ output: after, input: between, mayChange })).toEqual([]);
    expect(sdkFaults(after, between)).toEqual([]);
    expect([...openPackage(after).entries].sort()).toEqual(
      [...openPackage(between).entries].sort(),
    );
  });

  it("still has one chart on the summary, now on three units", () => {
    const opened = openPackage(after);
    const chart = opened.tree("xl/charts/chart2.xml") ?? failing();
    expect(descendants(chart, "f").map(({ text }) => text)).toEqual([
      "'Riepilogo 2024'!$A$4:$A$6",
      "'Riepilogo 2024'!$B$4:$B$6",
      "'Riepilogo 2024'!$A$4:$A$6",
      "'Riepilogo 2024'!$C$4:$C$6",
    ]);
    expect(
      descendants(opened.tree("xl/drawings/drawing4.xml") ?? failing(), "twoCellAnchor"),
    ).toHaveLength(1);
  });

  it("is not changed by a third run on the same data", async () => {
    expect(Buffer.compare(await applied(after, SECOND_RUN), after)).toBe(0);
  });

  itWithLibreOffice("has the user's formula give the new figure", () => {
    const analysis = readWithLibreOffice(after).sheets.find(({ name }) => name === "Analisi");
    expect(analysis?.cells["B6"]).toBe(12.5);
  });
});

/** The workbook with the date in Analisi!B6 replaced by a formula on the summary's sixth row. */
function pointedAtSummary(bytes: Uint8Array): Uint8Array {
  const path = "xl/worksheets/sheet4.xml";
  const former = partText(bytes, path);
  const text = former.replace(
    /<c r="B6"[^>]*><v>45350<\/v><\/c>/,
    "<c r=\"B6\"><f>'Riepilogo 2024'!B6</f><v>0</v></c>",
  );
  expect(text).not.toBe(former);
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(text) });
}

function failing(): never {
  throw new Error("no such part");
}
