import { cellAddress, rangeAddress } from "../../../core/workbook/address";
import { LONGEST_CELL_TEXT, LONGEST_SHEET_NAME } from "../../../core/workbook/limits";
import { nameKey } from "../../../core/workbook/names";
import { PALETTE, type StyleName } from "../../../core/workbook/palette";
import type { SheetRow, SheetTable } from "../../../core/workbook/plan";
import { doesOverlap, type RangeReference } from "../../../core/workbook/reference";
import { isNumberCell, NOT_CALCULATED, type Cell } from "../../../core/workbook/snapshot";
import { widthFor } from "../../../core/workbook/textMetrics";
import { PackageFault } from "../../package/faults";
import { escapeText } from "../../package/xml";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { blankWorkbook } from "./blankWorkbook";
import { cellMarkup, looksLikeFormula } from "./cellMarkup";
import { columnsMarkup } from "./columnWidths";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";
import { emptySheet } from "./sheetFill";
import { putTables } from "./sheetTables";
import type { StyleBook } from "./styleBook";
import { withStyles } from "./stylesPart";
import { addSheet, hideSheet } from "./workbookPart";

/** A sheet of another program: its values as they were read, without their looks. Counted from 1. */
export interface CellSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly RangeReference[];
  readonly hiddenRows: readonly number[];
  readonly tables: readonly { readonly name: string; readonly range: RangeReference }[];
}

const tag = tagWriter("");
const WIDTH = { least: 9, most: 60 };
/** What Excel takes for the name of a table, and for none of its cells. */
const TABLE_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]\d*$)[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const NUMBER_FORMATS: Readonly<Record<string, string>> = { percent: "0.00%", date: "dd/mm/yyyy" };
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/**
 * A new workbook with these cells: numbers, texts, dates, errors as they are, formulas as their values; a range that
 * Excel takes for a table becomes one. Throws PackageFault for a text that no cell of Excel holds.
 */
export function workbookOfCells(sheets: readonly CellSheet[]): Uint8Array {
  const pkg = blankWorkbook();
  const names = new Set<string>();
  const tables = new Set<string>();
  for (const sheet of sheets) addCells(pkg, sheet, freeName(sheet.name, names), tables);
  return pkg.save();
}

function freeName(name: string, taken: Set<string>): string {
  const wanted = name.replace(/[[\]*?:/\\]/g, "_");
  let free = wanted.slice(0, LONGEST_SHEET_NAME);
  for (let number = 2; taken.has(nameKey(free)); number += 1) {
    const suffix = ` (${String(number)})`;
    free = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  taken.add(nameKey(free));
  return free;
}

function addCells(pkg: ZipPackage, sheet: CellSheet, name: string, taken: Set<string>): void {
  const rows = sheet.rows.map((cells) => [...cells]);
  const path = addSheet(pkg, name, emptySheet());
  const tables = tablesOf(sheet, rows, taken);
  const headers = rows.map((cells): SheetRow => ({ height: null, cells: cells.map(headerCell) }));
  const relations = putTables(pkg, path, tables, headers);
  const data = withStyles(pkg, (styles) => rowsMarkup(sheet, rows, tables, styles));
  const parts = relations.map((id) => tag("tablePart", { "r:id": id }));
  const merged = sheet.merged.map((range) => tag("mergeCell", { ref: rangeAddress(range) }));
  const content = [
    columnsMarkup(tag, widthsOf(rows)) ?? "",
    tag("sheetData", {}, data),
    merged.length === 0 ? "" : tag("mergeCells", { count: merged.length }, merged.join("")),
    parts.length === 0 ? "" : tag("tableParts", { count: parts.length }, parts.join("")),
  ];
  const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
  pkg.set(path, XML_DECLARATION + tag("worksheet", namespaces, content.join("")));
  const { sheets } = locateParts(pkg);
  if (sheet.isHidden && sheets.length > 1) hideSheet(pkg, name);
}

function headerCell(value: Cell): SheetRow["cells"][number] {
  const text = typeof value === "string" ? value : null;
  return { value: text, style: "tableHeader", numberFormat: null };
}

/** The ranges that Excel takes for tables. Their headers are made texts, each another. */
function tablesOf(
  { tables, merged }: CellSheet,
  rows: Cell[][],
  taken: Set<string>,
): readonly SheetTable[] {
  const kept: RangeReference[] = [];
  return tables.flatMap(({ name, range }) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    const isFree =
      TABLE_NAME.test(name) &&
      !taken.has(nameKey(name)) &&
      ![...kept, ...merged].some((other) => doesOverlap(other, range));
    if (!isFree || lastRow <= firstRow) return [];
    taken.add(nameKey(name));
    kept.push(range);
    nameHeaders(rows, range);
    const size = { columnCount: lastColumn - firstColumn + 1, dataRowCount: lastRow - firstRow };
    return [{ name, headerRow: firstRow, firstColumn, ...size }];
  });
}

function nameHeaders(rows: Cell[][], { firstRow, firstColumn, lastColumn }: RangeReference): void {
  while (rows.length < firstRow) rows.push([]);
  const cells = rows[firstRow - 1] ?? [];
  while (cells.length < lastColumn) cells.push(null);
  const taken = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const wanted = textOf(cells[column - 1] ?? null) || `Colonna${column - firstColumn + 1}`;
    let header = wanted;
    for (let number = 2; taken.has(nameKey(header)); number += 1) header = `${wanted}${number}`;
    taken.add(nameKey(header));
    cells[column - 1] = header;
  }
}

function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  return isNumberCell(cell) ? String(cell.number) : "";
}

function rowsMarkup(
  { hiddenRows }: CellSheet,
  rows: readonly (readonly Cell[])[],
  tables: readonly SheetTable[],
  styles: StyleBook,
): string {
  const hidden = new Set(hiddenRows);
  return rows
    .map((cells, at) => {
      const r = at + 1;
      const inside = cells.map((cell, column) => {
        const style = styleAt(tables, r, column + 1);
        return cellOf(cell, cellAddress(r, column + 1), style, styles);
      });
      const attributes = { r, hidden: hidden.has(r) ? 1 : null };
      return inside.join("") === "" ? "" : tag("row", attributes, inside.join(""));
    })
    .join("");
}

function styleAt(tables: readonly SheetTable[], row: number, column: number): StyleName {
  const table = tables.find(
    ({ headerRow, dataRowCount, firstColumn, columnCount }) =>
      row >= headerRow &&
      row <= headerRow + dataRowCount &&
      column >= firstColumn &&
      column < firstColumn + columnCount,
  );
  if (table === undefined) return "plain";
  return row === table.headerRow ? "tableHeader" : "input";
}

function cellOf(cell: Cell, r: string, style: StyleName, styles: StyleBook): string {
  if (cell === null) return "";
  if (typeof cell === "string") {
    if (cell.length > LONGEST_CELL_TEXT) throw new PackageFault("sheetTooLarge", r, "a long text");
    return cellMarkup("", r, styles.formatOf(style, null, looksLikeFormula(cell)), cell);
  }
  const s = styles.formatOf(style, formatOf(cell), false);
  if (typeof cell === "boolean") return tag("c", { r, s, t: "b" }, tag("v", {}, cell ? "1" : "0"));
  if (isNumberCell(cell)) return cellMarkup("", r, s, cell.number);
  // Without a value: it is still not calculated.
  if (cell.error === NOT_CALCULATED) return tag("c", { r, s }, tag("f", {}, "NA()"));
  const error = ERRORS.has(cell.error) ? cell.error : "#VALUE!";
  return tag("c", { r, s, t: "e" }, tag("v", {}, escapeText(error)));
}

function formatOf(cell: Cell): string | null {
  return isNumberCell(cell) ? (NUMBER_FORMATS[cell.format] ?? null) : null;
}

function widthsOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      const text = textOf(cell).slice(0, WIDTH.most);
      const width = Math.ceil(Math.min(widthFor(text, PALETTE.input), WIDTH.most));
      widths[column] = Math.max(widths[column] ?? WIDTH.least, width);
    });
  }
  return widths;
}
