import { withMergedCells } from "../../adapters/xlsx/write/mergeCells";
import type { SheetBlock } from "../../core/workbook/block";
import type { WorkbookGateway } from "../../core/workbook/gateway";
import { nameKey } from "../../core/workbook/names";
import type { SheetCell, SheetContent, SheetTable, WritePlan } from "../../core/workbook/plan";
import type { RangeReference } from "../../core/workbook/reference";
import type { Refusal } from "../../core/workbook/refusal";
import { success, type Result } from "../../core/workbook/result";
import {
  isErrorCell,
  isNumberCell,
  type Cell,
  type TableSnapshot,
} from "../../core/workbook/snapshot";
import { NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import type { SheetLanguage } from "../sheets/readWorkbookView";
import { newPackage } from "../../adapters/xlsx/newPackage";

/**
 * The visible sheets of a file of another format (.ods, .csv) in a new .xlsx package: their values, merged cells and
 * tables. A sheet that is too large is refused.
 */
export async function foreignPackage(
  foreign: WorkbookGateway,
  language: SheetLanguage,
): Promise<Result<Uint8Array, Refusal>> {
  const read = await foreign.read(NAME_PREFIX);
  if (!read.ok) return read;
  const { sheets, tables } = read.value;
  const operations: WritePlan["operations"][number][] = [];
  const merged = new Map<string, readonly RangeReference[]>();
  for (const { name } of sheets.filter(({ isHidden }) => !isHidden)) {
    const block = await foreign.readBlock(name);
    if (!block.ok) return block;
    const content = contentOf(block.value, tablesOn(name, tables), language);
    operations.push({ kind: "createSheet", name, content });
    merged.set(name, mergedRanges(block.value));
  }
  const made = await newPackage({ operations });
  return made.ok ? success(withMergedCells(made.value, merged)) : made;
}

function contentOf(
  block: SheetBlock,
  tables: readonly SheetTable[],
  { truth }: SheetLanguage,
): SheetContent {
  const blank = { height: null, cells: [] };
  const before = new Array<null>(block.firstColumn - 1).fill(null);
  const rows = block.rows.map((cells) => ({
    height: null,
    cells: [...before, ...cells.map((cell) => sheetCell(cell, truth))],
  }));
  return {
    columnWidths: columnWidths(rows.map(({ cells }) => cells)),
    rows: [...new Array<typeof blank>(block.firstRow - 1).fill(blank), ...rows],
    frozenRows: 0,
    showsGridlines: true,
    page: null,
    chart: null,
    tables,
    validations: [],
  };
}

function sheetCell(cell: Cell, truth: SheetLanguage["truth"]): SheetCell | null {
  if (cell === null) return null;
  const style = "plain";
  if (isNumberCell(cell)) {
    const { number, format, digits } = cell;
    const numberFormat =
      digits === undefined ? NUMBER_FORMATS[format] : "0".repeat(Math.min(digits, LONGEST_CODE));
    return { value: number, style, numberFormat };
  }
  const value = isErrorCell(cell) ? cell.error : typeof cell === "boolean" ? truth(cell) : cell;
  return { value, style, numberFormat: null };
}

const NUMBER_FORMATS = { plain: null, percent: "0.##%", date: "dd/mm/yyyy" } as const;

/** Of a code with leading zeros, "00012". */
const LONGEST_CODE = 20;

/** In characters: as wide as most texts, so that one can read them. */
function columnWidths(rows: readonly (readonly (SheetCell | null)[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.forEach((cell, at) => {
      const length = String(cell?.value ?? "").length + 2;
      widths[at] = Math.max(widths[at] ?? 10, Math.min(length, 40));
    });
  }
  return widths;
}

/** A table needs rows, and headers that are texts, each once. */
function tablesOn(sheet: string, tables: readonly TableSnapshot[]): readonly SheetTable[] {
  return tables
    .filter((table) => table.sheet === sheet && table.rows.length > 0)
    .filter(({ headers }) => headers.every((header) => header !== ""))
    .filter(({ headers }) => new Set(headers.map(nameKey)).size === headers.length)
    .map(({ name, headerRow, firstColumn, headers, rows }) => ({
      name,
      headerRow,
      firstColumn,
      columnCount: headers.length,
      dataRowCount: rows.length,
    }));
}

function mergedRanges({ firstRow, firstColumn, merged }: SheetBlock): readonly RangeReference[] {
  return merged.map(({ top, left, bottom, right }) => ({
    firstRow: firstRow + top,
    firstColumn: firstColumn + left,
    lastRow: firstRow + bottom,
    lastColumn: firstColumn + right,
  }));
}
