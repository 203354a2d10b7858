import type { CellStyle } from "../../src/core/workbook/palette";
import { mergedCells } from "../../src/core/workbook/mergedCells";
import { PALETTE } from "../../src/core/workbook/palette";
import type {
  SheetChart,
  ListValidation,
  PageSetup,
  SheetContent,
} from "../../src/core/workbook/plan";
import type { CellValue, ErrorCell, NameTarget } from "../../src/core/workbook/snapshot";
import { refusal, type Refusal, type RefusalCode } from "../../src/core/workbook/refusal";
import type { RangeBounds } from "../fixtures/package/addresses";
import type { InspectedTable } from "./inspectedWorkbook";

export interface MemoryWorkbook {
  sheets: MemorySheet[];
  tables: InspectedTable[];
  names: Map<string, NameTarget>;
  customParts: Map<string, string>;
}

export interface MemorySheet {
  readonly name: string;
  /** By "row,column". */
  cells: Map<string, MemoryCell>;
  columnWidths: Readonly<Record<number, number>>;
  rowHeights: Readonly<Record<number, number>>;
  frozenRows: number;
  showsGridlines: boolean;
  page: PageSetup | null;
  chart: SheetChart | null;
  validations: readonly ListValidation[];
  merged: readonly RangeBounds[];
  /** As Excel numbers them. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}

export interface MemoryCell {
  readonly value: CellValue | ErrorCell;
  readonly look: CellStyle;
  readonly numberFormat: string | null;
}

/** The one way in which the host says no: thrown inside, a value at the port. */
export interface Refused extends Error {
  readonly refusal: Refusal;
}

export function refuse(code: RefusalCode, where: string): never {
  throw Object.assign(new Error(code), { refusal: refusal(code, where) });
}

export function isRefused(fault: unknown): fault is Refused {
  return fault instanceof Error && "refusal" in fault;
}

export function emptyWorkbook(): MemoryWorkbook {
  return { sheets: [], tables: [], names: new Map(), customParts: new Map() };
}

export function emptySheet(name: string): MemorySheet {
  return {
    name,
    cells: new Map(),
    columnWidths: {},
    rowHeights: {},
    frozenRows: 0,
    showsGridlines: true,
    page: null,
    chart: null,
    validations: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export function copyOf({ sheets, tables, names, customParts }: MemoryWorkbook): MemoryWorkbook {
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })),
    tables: [...tables],
    names: new Map(names),
    customParts: new Map(customParts),
  };
}

export function sheetNamed(workbook: MemoryWorkbook, name: string): MemorySheet {
  return (
    workbook.sheets.find((sheet) => isSameName(sheet.name, name)) ?? refuse("workbookChanged", name)
  );
}

/** Sheets, tables and names compare without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The names that point to the sheet stay, without a place to point to. */
export function deleteSheet(workbook: MemoryWorkbook, sheet: string): void {
  workbook.sheets = workbook.sheets.filter(({ name }) => !isSameName(name, sheet));
  workbook.tables = workbook.tables.filter((table) => !isSameName(table.sheet, sheet));
  for (const [name, target] of workbook.names) {
    if (target.kind === "cell" && isSameName(target.sheet, sheet)) {
      workbook.names.set(name, { kind: "other" });
    }
  }
}

export function tableRange(table: InspectedTable): RangeBounds {
  return {
    firstRow: table.headerRow,
    firstColumn: table.firstColumn,
    lastRow: table.headerRow + table.dataRowCount,
    lastColumn: table.firstColumn + table.headers.length - 1,
  };
}

/** Makes a sheet what `content` says, whatever was on it. */
export function fillSheet(workbook: MemoryWorkbook, name: string, content: SheetContent): void {
  const sheet = sheetNamed(workbook, name);
  const byNumber = <Value>(values: readonly (Value | null)[]) =>
    Object.fromEntries(
      values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]])),
    );
  sheet.cells = new Map(
    content.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): [string, MemoryCell][] => {
        if (cell === null) return [];
        const { value, style, numberFormat } = cell;
        const look = PALETTE[style];
        return [
          [`${row + 1},${column + 1}`, { value: value === "" ? null : value, look, numberFormat }],
        ];
      }),
    ),
  );
  sheet.columnWidths = byNumber(content.columnWidths);
  sheet.rowHeights = byNumber(content.rows.map(({ height }) => height));
  sheet.frozenRows = content.frozenRows;
  sheet.showsGridlines = content.showsGridlines;
  sheet.page = content.page;
  sheet.chart = content.chart;
  sheet.merged = mergedCells(content);
  sheet.validations = content.validations;
  workbook.tables = [
    ...workbook.tables.filter((table) => table.sheet !== sheet.name),
    ...content.tables.map(({ name: table, headerRow, firstColumn, columnCount, dataRowCount }) => ({
      name: table,
      sheet: sheet.name,
      headerRow,
      firstColumn,
      headers: Array.from({ length: columnCount }, (_, index) =>
        headerText(sheet.cells.get(`${headerRow},${firstColumn + index}`)),
      ),
      dataRowCount,
    })),
  ];
}

function headerText(cell: MemoryCell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}
