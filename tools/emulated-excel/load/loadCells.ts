import { readSheetCells } from "../../../src/adapters/xlsx/read/sheetCells";
import type { CellContext } from "../../../src/adapters/xlsx/read/cellValue";
import { createSheetCursor } from "../../../src/adapters/xlsx/sheetCursor";
import { localName, scanXml } from "../../../src/adapters/package/xml";
import { isErrorCell, isNumberCell, type Cell } from "../../../src/core/workbook/snapshot";
import { rangeBounds } from "../../../test/fixtures/package/addresses";
import { openFormulas } from "./loadFormulas";
import { rectangleOf } from "./loadRectangle";
import { DEFAULT_FORMAT } from "../model/sheets";
import {
  cellKey,
  type CellContent,
  type CellFormat,
  type EmulatedArray,
  type EmulatedSheet,
} from "../model/workbook";

/** What every sheet of a file shares. */
export interface LoadContext extends CellContext {
  readonly formats: readonly CellFormat[];
}

/** Puts the cells of a worksheet part on the sheet, with what its rows say of themselves. */
export function loadCells(
  sheet: EmulatedSheet,
  text: string,
  where: string,
  context: LoadContext,
): void {
  const { rows } = readSheetCells(text, where, context);
  const cursor = createSheetCursor(where);
  const formulas = openFormulas(where);
  let style = 0;
  let formula: string | null = null;
  let formulaAttributes: Readonly<Record<string, string>> = {};
  let isFormula = false;
  let isDynamic = false;

  function leaveCell(): void {
    const row = cursor.row();
    const column = cursor.column();
    const value = contentOf(rows.get(row)?.[column - 1] ?? null);
    const array = formula === null ? null : loadedArray(formulaAttributes, isDynamic);
    if (array !== null) sheet.arrays = [...sheet.arrays, array];
    if (value === null && formula === null && style === 0) return;
    sheet.cells.set(cellKey(row - 1, column - 1), {
      value,
      formula:
        formula === null ? null : `=${formulas.spellOut(formulaAttributes, formula, row, column)}`,
      format: context.formats[style] ?? DEFAULT_FORMAT,
    });
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "c") {
        cursor.enterCell(attributes["r"]);
        style = Number(attributes["s"] ?? 0);
        formula = null;
        // A dynamic array has cell metadata (MS-XLSX 2.2.4.13, XLDAPR).
        isDynamic = attributes["cm"] !== undefined;
      } else if (local === "f") {
        isFormula = true;
        formula = "";
        formulaAttributes = attributes;
      } else if (local === "row") {
        cursor.enterRow(attributes["r"]);
        loadRow(sheet, cursor.row() - 1, attributes);
      }
    },
    close: ({ name }) => {
      const local = localName(name);
      if (local === "f") isFormula = false;
      else if (local === "c") leaveCell();
    },
    text: (characters) => {
      if (isFormula) formula = `${formula ?? ""}${characters}`;
    },
  });
}

/** Null for a formula of one cell. */
function loadedArray(
  { t: type, ref = "" }: Readonly<Record<string, string>>,
  isSpill: boolean,
): EmulatedArray | null {
  if (type !== "array") return null;
  const cells = rectangleOf(rangeBounds(ref));
  return cells.top === cells.bottom && cells.left === cells.right ? null : { cells, isSpill };
}

function loadRow(
  sheet: EmulatedSheet,
  row: number,
  attributes: Readonly<Record<string, string>>,
): void {
  if (attributes["customHeight"] === "1") sheet.rowHeights.set(row, Number(attributes["ht"]));
  if (attributes["hidden"] === "1") sheet.hiddenRows.add(row);
}

function contentOf(cell: Cell): CellContent {
  if (isNumberCell(cell)) return cell.number;
  return isErrorCell(cell) ? { error: cell.error } : cell;
}
