import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspectFile } from "../../../test/contract/inspectFile";
import type { InspectedWorkbook } from "../../../test/contract/inspectedWorkbook";
import { DATA_SHEET, NARROW_SHEET, RICH_CONTENT } from "../../../test/contract/contractContent";
import { buildSurvivalWorkbook } from "../../../test/fixtures/survivalWorkbook";
import { workbookFile } from "../../../test/fixtures/workbookFile";
import { startingFile } from "../../../test/contract/startingFile";
import { inspectEmulated } from "../inspect/inspect";
import { loadWorkbook, reopenWorkbook } from "./load";
import { cellKey } from "../model/workbook";

const SAMPLES = [
  "modello-vuoto.xlsx",
  "santo-stefano-lodigiano-2024.xlsx",
  "sondrio-2022.xlsx",
  "sondrio-2022-meta-anno.xlsx",
];

/** What Excel has no member for. */
function withoutAlternativeTexts(inspected: InspectedWorkbook): InspectedWorkbook {
  return {
    ...inspected,
    sheets: inspected.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, alternativeText: "" })),
    })),
  };
}

describe("a workbook opened by the emulated Excel", () => {
  it.each(SAMPLES)("holds all that the file %s holds", (name) => {
    const bytes = readFileSync(join("samples", name));
    expect(inspectEmulated(loadWorkbook(bytes))).toEqual(
      withoutAlternativeTexts(inspectFile(bytes)),
    );
  });

  it("holds everything that a sheet of ours can have", () => {
    const bytes = startingFile([
      DATA_SHEET,
      NARROW_SHEET,
      { name: "Riepilogo", content: RICH_CONTENT },
    ]);
    expect(inspectEmulated(loadWorkbook(bytes))).toEqual(
      withoutAlternativeTexts(inspectFile(bytes)),
    );
  });

  it("keeps the saved value of a formula and its text, errors and booleans", () => {
    const workbook = loadWorkbook(
      workbookFile({
        Dati: [
          ["Somma", "Errore", "Vero"],
          [{ formula: "SUM(1,2)", cached: 3 }, { error: "#DIV/0!" }, true],
        ],
      }),
    );
    const at = (column: number) => workbook.sheets[0]?.cells.get(cellKey(1, column));
    expect(at(0)).toMatchObject({ value: 3, formula: "=SUM(1,2)" });
    expect(at(1)).toMatchObject({ value: { error: "#DIV/0!" }, formula: null });
    expect(at(2)).toMatchObject({ value: true, formula: null });
  });

  it("has the filters, totals, calculated columns, merged cells and hidden things of a user's file", () => {
    const workbook = loadWorkbook(buildSurvivalWorkbook());
    const table = workbook.tables.find(({ name }) => name === "Obiettivi");
    expect(table).toMatchObject({
      rectangle: { top: 3, left: 1, bottom: 10, right: 10 },
      showsTotals: true,
      style: "TableStyleMedium2",
    });
    expect(table?.columns[6]).toMatchObject({
      filter: { filterOn: "Values", values: ["Raggiunto"] },
    });
    expect(table?.columns.find(({ name }) => name === "Quota")?.calculated).toMatch(/^=.*Peso/);
    const sheet = table?.sheet;
    expect(sheet?.merged).toEqual([{ top: 0, left: 1, bottom: 0, right: 3 }]);
    expect(sheet?.hiddenRows.size).toBeGreaterThan(0);
    expect(sheet?.frozenRows).toBe(4);
    expect(sheet?.page).toMatchObject({ titleRows: { first: 3, last: 3 }, paperSize: "A4" });
    expect(workbook.sheets[3]?.cells.get(cellKey(3, 1))?.formula).toBe(
      "=SUMIFS(Obiettivi[Peso assegnato],Obiettivi[Settore/servizio],A4)",
    );
    expect(workbook.sheets.at(-1)?.visibility).toBe("Hidden");
    expect(workbook.names.get("PesoMedio")).toMatchObject({
      target: "=AVERAGE(Obiettivi[Peso assegnato])*Analisi!$B$1/100",
      comment: "Media dei pesi",
    });
  });

  it("takes the place of another one without leaving anything of it", () => {
    const bytes = readFileSync(join("samples", "modello-vuoto.xlsx"));
    const workbook = loadWorkbook(buildSurvivalWorkbook());
    workbook.isReadOnly = true;
    reopenWorkbook(workbook, bytes);
    expect(inspectEmulated(workbook)).toEqual(inspectEmulated(loadWorkbook(bytes)));
    expect(workbook).toMatchObject({ isReadOnly: false, settings: new Map() });
    expect(workbook.sheets.every((sheet) => sheet.workbook === workbook)).toBe(true);
  });

  it("is as protected and as old as the file says", () => {
    const tables = { Dati: [["a"], [1]] };
    const guarded = loadWorkbook(
      workbookFile(tables, {
        beforeSheets: `<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>`,
        afterRows: { Dati: `<sheetProtection sheet="1"/>` },
      }),
    );
    expect(guarded).toMatchObject({ uses1904Dates: true, isStructureProtected: true });
    expect(guarded.sheets[0]?.isProtected).toBe(true);
    const open = loadWorkbook(workbookFile(tables));
    expect(open).toMatchObject({
      uses1904Dates: false,
      isStructureProtected: false,
      isReadOnly: false,
    });
    expect(open.sheets[0]?.isProtected).toBe(false);
  });
});
