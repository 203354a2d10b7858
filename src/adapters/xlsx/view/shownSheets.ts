import { PALETTE } from "../../../core/workbook/palette";
import type { RangeReference } from "../../../core/workbook/reference";
import { shownValue } from "../../../core/workbook/shownCell";
import type {
  CellLook,
  ShownCell,
  ShownChart,
  ShownPage,
  ShownRow,
  ShownSheet,
} from "../../../core/workbook/shownSheet";
import { numberIn, type Cell } from "../../../core/workbook/snapshot";
import { COLUMN_PADDING, rowHeight, wrapText } from "../../../core/workbook/textMetrics";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";
import { readCharts, type FileChart } from "./charts";
import type { FileSheet, SheetSource } from "./fileSheet";
import { cellLists } from "./lists";
import type { StyleLooks } from "./looks";
import { PIXELS_PER_UNIT, readableWidths } from "./readableWidths";
import { heightInPixels, type SheetFrame } from "./sheetFrame";
import { MOST_SHOWN, type FileCell, type FileCells, type FileRow } from "./viewCells";

const PRINT_TITLES = "_xlnm.Print_Titles";
/** "'Riepilogo 2022'!$1:$2", perhaps after columns and a comma. */
const ROWS = /\$(\d+):\$(\d+)$/;
/** A row that fits itself shows so many lines at most; the rest is read above the grid. */
const MOST_LINES = 12;

/** The visible worksheets; those that are hidden may hold the words of lists. Throws PackageFault. */
export function shownSheets(
  sheets: readonly FileSheet[],
  source: SheetSource,
): readonly ShownSheet[] {
  return sheets
    .filter(({ part }) => !part.isHidden)
    .map((sheet) => shownSheet(sheet, sheets, source));
}

function shownSheet(sheet: FileSheet, all: readonly FileSheet[], source: SheetSource): ShownSheet {
  const { part, frame, cells } = sheet;
  const { isProtected, page, validations, ...look } = frame;
  const rows = cells.rows.map((row) => shownRow(row, frame, source));
  return {
    ...look,
    columnWidths: readableWidths(frame, rows, source.looks.looks),
    name: part.name,
    isProtected,
    hasFormulas: cells.rows.some((row) => row.cells.some(({ formula }) => formula !== null)),
    lastRow: Math.max(1, cells.lastRow),
    lastColumn: Math.max(1, cells.lastColumn),
    isCut: cells.isCut,
    rows,
    merged: frame.merged.filter(isShown),
    lists: cellLists(validations, part.name, all, source.workbook),
    page: { ...page, titleRows: titleRowsOf(source.workbook, part.name) },
    charts: readCharts(source.pkg, part.path).map((chart) => shownChart(chart, cells, rows)),
  };
}

function isShown({ lastRow, lastColumn }: RangeReference): boolean {
  return lastRow <= MOST_SHOWN.row && lastColumn <= MOST_SHOWN.column;
}

function shownRow(
  row: FileRow,
  frame: SheetFrame,
  { context, looks, language }: SheetSource,
): ShownRow {
  const setting = { language, uses1904Dates: context.uses1904Dates };
  const cells = row.cells.map(({ column, value, style, formula }): ShownCell => {
    const { look, code } = looks.of(style);
    const shown = shownValue(value, code, setting);
    return {
      column,
      text: shown.text,
      kind: shown.kind,
      look,
      ...(shown.entry === undefined || shown.entry === shown.text ? {} : { entry: shown.entry }),
      ...(formula === null ? {} : { formula: `=${formula}` }),
    };
  });
  return { row: row.row, height: heightOf(row, cells, frame, looks), cells };
}

function heightOf(
  { height, isHidden }: FileRow,
  cells: readonly ShownCell[],
  frame: SheetFrame,
  { looks }: StyleLooks,
): number {
  if (isHidden) return 0;
  return height === null ? naturalHeight(cells, frame, looks) : heightInPixels(height);
}

/** The height in pixels of a row that the file leaves to the program: that of its tallest text. */
function naturalHeight(
  cells: readonly ShownCell[],
  { columnWidths, columnWidth, rowHeight: usual }: SheetFrame,
  looks: readonly CellLook[],
): number {
  let tallest = usual;
  for (const { column, text, look } of cells) {
    const style = looks[look];
    if (style === undefined || text === "") continue;
    if (!style.wraps && style.size <= 11) continue;
    const font = { ...PALETTE.plain, size: style.size, isBold: style.isBold };
    const width = (columnWidths[column - 1] ?? columnWidth) / PIXELS_PER_UNIT - COLUMN_PADDING;
    const lines = style.wraps && width > 0 ? wrapText(text, width, font, MOST_LINES).length : 1;
    tallest = Math.max(tallest, heightInPixels(rowHeight(lines, font)));
  }
  return tallest;
}

/** The rows that a sheet repeats at the top of every printed page; null for none. */
function titleRowsOf(workbook: XmlElement, sheet: string): ShownPage["titleRows"] {
  const sheets = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet");
  const index = sheets.findIndex(({ attributes }) => attributes["name"] === sheet);
  const list = childOf(workbook, "definedNames");
  const found = (list === null ? [] : childrenOf(list, "definedName")).find(
    ({ attributes }) =>
      attributes["name"] === PRINT_TITLES && attributes["localSheetId"] === String(index),
  );
  const [, first, last] = ROWS.exec(found?.text.trim() ?? "") ?? [];
  return first === undefined || last === undefined
    ? null
    : { first: Number(first), last: Number(last) };
}

/** The figures are those of the cells, whatever values the chart's part has kept. */
function shownChart(chart: FileChart, file: FileCells, shown: readonly ShownRow[]): ShownChart {
  const values = new Map(file.rows.map(({ row, cells }) => [row, cells]));
  const texts = new Map(shown.map(({ row, cells }) => [row, cells]));
  const valueAt = (row: number, column: number): Cell =>
    values.get(row)?.find((cell: FileCell) => cell.column === column)?.value ?? null;
  const textAt = (row: number, column: number): string =>
    texts
      .get(row)
      ?.find((cell) => cell.column === column)
      ?.text.trim() ?? "";
  const rowsOf = ({ firstRow, lastRow }: RangeReference): readonly number[] =>
    Array.from(
      { length: Math.min(lastRow, MOST_SHOWN.row) - firstRow + 1 },
      (_, at) => firstRow + at,
    );
  const { kind, title, alternativeText, anchor, categories, series } = chart;
  return {
    kind,
    title,
    alternativeText,
    anchor,
    categories: rowsOf(categories).map((row) => textAt(row, categories.firstColumn)),
    series: series.map((one) => ({
      title: one.title,
      look: one.look,
      values: rowsOf(one.values).map((row) => numberIn(valueAt(row, one.values.firstColumn))),
      texts: rowsOf(one.values).map((row) => textAt(row, one.values.firstColumn)),
    })),
  };
}
