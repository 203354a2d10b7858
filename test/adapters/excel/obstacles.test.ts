import type { WriteOperation } from "../../../src/core/workbook/plan";
import type { RefusalCode } from "../../../src/core/workbook/refusal";
import {
  addColumns,
  bare,
  createRich,
  DATA_SHEET,
  setColumn,
  setText,
} from "../../contract/contractContent";
import { mergeCells } from "../../../tools/emulated-excel/model/merging";
import { layTable } from "../../../tools/emulated-excel/model/tableLayout";
import { LAST_COLUMN } from "../../../tools/emulated-excel/model/workbook";
import { writeValues } from "../../../tools/emulated-excel/model/writing";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import { sheetOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { applyTo, DONE, openExcel, refusedWith } from "./openedExcel";

const DATA = DATA_SHEET.name;
const weights = setColumn("Peso", [1, 2, 3]);
const copy: WriteOperation = { kind: "copySheet", sheet: DATA, name: "Copia" };
const rewrite: WriteOperation = { kind: "rewriteSheet", sheet: DATA, content: bare([]) };

function protectSheet(excel: EmulatedExcel): void {
  sheetOf(excel, DATA).isProtected = true;
}

/** The table "Lontana" of one column, with so many columns of the sheet on its right. */
function layFarTable(excel: EmulatedExcel, left: number): void {
  const column = LAST_COLUMN - left;
  excel.user.addSheet("Lontano");
  excel.user.edit(() => {
    const sheet = sheetOf(excel, "Lontano");
    const place = { top: 0, left: column, bottom: 1, right: column };
    writeValues(sheet, place, [["Codice"], ["A.1"]]);
    layTable(sheet, place, true).name = "Lontana";
  });
}

describe("an Excel that would refuse is asked before anything is written", () => {
  it.each<[string, WriteOperation, (excel: EmulatedExcel) => void, RefusalCode, string | null]>([
    ["values on a protected sheet", weights, protectSheet, "sheetProtected", DATA],
    ["columns on a protected sheet", addColumns, protectSheet, "sheetProtected", DATA],
    ["rewriting a protected sheet", rewrite, protectSheet, "sheetProtected", DATA],
    [
      "a copy of a protected sheet, which is protected too",
      copy,
      protectSheet,
      "sheetProtected",
      DATA,
    ],
    [
      "a new sheet in a protected structure",
      createRich,
      ({ workbook }) => {
        workbook.isStructureProtected = true;
      },
      "structureProtected",
      null,
    ],
    [
      "a workbook opened to be read",
      weights,
      ({ workbook }) => {
        workbook.isReadOnly = true;
      },
      "workbookReadOnly",
      null,
    ],
    [
      "columns over merged cells",
      addColumns,
      (excel) => {
        mergeCells(sheetOf(excel, DATA), { top: 3, left: 4, bottom: 4, right: 5 }, false);
      },
      "mergedCells",
      `${DATA}!E4:F5`,
    ],
    [
      "columns over merged cells that begin above the table",
      addColumns,
      (excel) => {
        mergeCells(sheetOf(excel, DATA), { top: 0, left: 4, bottom: 2, right: 5 }, false);
      },
      "mergedCells",
      `${DATA}!E1:F3`,
    ],
  ])("%s", async (_title, operation, prepare, code, where) => {
    const opened = openExcel([DATA_SHEET]);
    prepare(opened.excel);
    const before = opened.inspect();
    const plan = [setText("Prova", "x"), operation];
    expect(await applyTo(opened, plan)).toMatchObject(refusedWith(code, where));
    expect(opened.inspect()).toEqual(before);
    expect(opened.excel.batches).toBe(1);
  });

  it.each([
    ["no room for columns where the sheet ends", 0],
    ["no room for two columns where one is left", 1],
  ])("%s", async (_title, left) => {
    const opened = openExcel([DATA_SHEET]);
    layFarTable(opened.excel, left);
    const refused = await applyTo(opened, [{ ...addColumns, table: "Lontana" }]);
    expect(refused).toMatchObject(refusedWith("noRoomForColumns", "Lontana"));
    expect(opened.excel.batches).toBe(1);
  });

  it("columns up to the end of the sheet are room enough", async () => {
    const opened = openExcel([DATA_SHEET]);
    layFarTable(opened.excel, 2);
    expect(await applyTo(opened, [{ ...addColumns, table: "Lontana" }])).toEqual(DONE);
  });

  it("lets names and other sheets be written where only a sheet is protected", async () => {
    const opened = openExcel([DATA_SHEET]);
    protectSheet(opened.excel);
    const { content } = DATA_SHEET;
    const plan: readonly WriteOperation[] = [
      setText("Prova", "x"),
      { kind: "createSheet", name: "Altro", content: { ...content, tables: [] } },
    ];
    expect(await applyTo(opened, plan)).toEqual(DONE);
  });
});
