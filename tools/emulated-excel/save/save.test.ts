import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_SHEET, NARROW_SHEET, RICH_CONTENT } from "../../../test/contract/contractContent";
import { startingFile } from "../../../test/contract/startingFile";
import { packageFaults } from "../../../test/fixtures/packageSoundness";
import { buildSurvivalWorkbook } from "../../../test/fixtures/survivalWorkbook";
import { workbookFile } from "../../../test/fixtures/workbookFile";
import { inspectEmulated } from "../inspect/inspect";
import { loadWorkbook } from "../load/load";
import type { EmulatedWorkbook } from "../model/workbook";
import { saveWorkbook } from "./save";

const SAMPLES = [
  "modello-vuoto.xlsx",
  "santo-stefano-lodigiano-2024.xlsx",
  "sondrio-2022.xlsx",
  "sondrio-2022-meta-anno.xlsx",
];

function savedAndLoaded(workbook: EmulatedWorkbook): EmulatedWorkbook {
  const saved = saveWorkbook(workbook);
  expect(packageFaults({ output: saved, input: null })).toEqual([]);
  return loadWorkbook(saved);
}

/** Everything that a workbook holds but the objects' own ids, which a new session gives anew. */
function held(workbook: EmulatedWorkbook) {
  return {
    sheets: workbook.sheets.map(({ cells, charts, names, workbook: _all, id: _id, ...sheet }) => ({
      ...sheet,
      cells: new Map([...cells].sort(([one], [other]) => one - other)),
      charts: charts.length,
      names: names.size,
    })),
    tables: workbook.tables.map(({ columns, rectangle, showsTotals, style }) => ({
      columns,
      rectangle,
      showsTotals,
      style,
    })),
    uses1904Dates: workbook.uses1904Dates,
    isStructureProtected: workbook.isStructureProtected,
    isReadOnly: workbook.isReadOnly,
  };
}

describe("a workbook saved by the emulated Excel", () => {
  it.each(SAMPLES)("of the sample %s is what it was when opened again", (name) => {
    const workbook = loadWorkbook(readFileSync(join("samples", name)));
    const again = savedAndLoaded(workbook);
    expect(inspectEmulated(again)).toEqual(inspectEmulated(workbook));
    expect(held(again)).toEqual(held(workbook));
  });

  it("has everything that a sheet of ours can have", () => {
    const workbook = loadWorkbook(
      startingFile([DATA_SHEET, NARROW_SHEET, { name: "Riepilogo", content: RICH_CONTENT }]),
    );
    expect(inspectEmulated(savedAndLoaded(workbook))).toEqual(inspectEmulated(workbook));
  });

  it("has the formulas, filters, totals, names and pages of a user's file", () => {
    const workbook = loadWorkbook(buildSurvivalWorkbook());
    expect(held(savedAndLoaded(workbook))).toEqual(held(workbook));
  });

  it("is as protected and as old as the workbook", () => {
    const workbook = loadWorkbook(
      workbookFile(
        {
          Dati: [["Somma"], [{ formula: 'IF(1<2,"sì","no")', cached: "sì" }], [true], [0.1 + 0.2]],
        },
        { afterRows: { Dati: `<sheetProtection sheet="1"/>` } },
      ),
    );
    workbook.uses1904Dates = true;
    workbook.isStructureProtected = true;
    workbook.isReadOnly = true;
    expect(held(savedAndLoaded(workbook))).toEqual(held(workbook));
  });
});
