import { rangeAddress } from "../../../core/workbook/address";
import type { AppendTableRows, SetTableCells } from "../../../core/workbook/plan";
import {
  LAST_ROW,
  parseRangeReference,
  type RangeReference,
} from "../../../core/workbook/reference";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { locateParts, type TablePart } from "../read/workbookParts";
import { applyEdits, childOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { removeAttribute, setAttribute } from "./openTag";
import { replaceText } from "./parts";
import { writeCells, type EnteredValue } from "./tableCells";
import type { TableEnds } from "./tableEnds";
import { requireTable } from "./tableTask";

export type RowOperation = SetTableCells | AppendTableRows;

type DraftValues = Map<number, Map<number, EnteredValue>>;

/**
 * Carries out operations on single cells and rows of one table together: its sheet is gone through once. A table grows
 * without the formulas of its calculated columns: Excel fills them where a row is typed, not where a file holds one.
 * Throws PackageFault `workbookChanged` (no such table, column or row) or `noRoomForRows`, which is also said of a
 * table that would grow over its totals row.
 */
export function editRows(
  pkg: ZipPackage,
  name: string,
  operations: readonly RowOperation[],
  ends: TableEnds,
): void {
  const parts = locateParts(pkg);
  const table = requireTable(parts, name);
  const end = ends.of(name);
  const values: DraftValues = new Map();
  for (const operation of operations) {
    if (operation.kind === "setTableCells") setCells(table, operation, values, ends);
    else appendRows(table, operation, values, ends);
  }
  if (values.size === 0) return;
  const gained = gainedRows(table, values);
  editTablePart(pkg, table, gained);
  const others = parts.tables.filter(
    ({ sheet, path }) => sheet.path === table.sheet.path && path !== table.path,
  );
  const modelRow = end >= firstDataRow(table) ? end : null;
  const task = { table, values, gained, modelRow: gained === null ? null : modelRow };
  writeCells(
    pkg,
    task,
    others.map(({ range }) => range),
  );
}

function firstDataRow({ range, headerRowCount }: TablePart): number {
  return range.firstRow + headerRowCount;
}

function lastDataRow({ range, totalsRowCount }: TablePart): number {
  return range.lastRow - totalsRowCount;
}

function columnOf({ range, columnNames, displayName }: TablePart, header: string): number {
  const index = columnNames.indexOf(header);
  if (index < 0) throw new PackageFault("workbookChanged", displayName, `column ${header}`);
  return range.firstColumn + index;
}

function setCells(
  table: TablePart,
  { header, cells }: SetTableCells,
  values: DraftValues,
  ends: TableEnds,
): void {
  const column = columnOf(table, header);
  for (const { row: position, value } of cells) {
    const row = firstDataRow(table) + position;
    if (row > lastDataRow(table)) {
      throw new PackageFault("workbookChanged", table.displayName, `row ${position}`);
    }
    put(values, row, column, value);
    if (value !== null && value !== "") ends.reach(table.displayName, row);
  }
}

function appendRows(
  table: TablePart,
  { headers, rows }: AppendTableRows,
  values: DraftValues,
  ends: TableEnds,
): void {
  const columns = headers.map((header) => columnOf(table, header));
  const first = ends.of(table.displayName) + 1;
  rows.forEach((row, index) => {
    columns.forEach((column, at) => {
      put(values, first + index, column, row[at] ?? null);
    });
  });
  ends.reach(table.displayName, first + rows.length - 1);
}

function put(values: DraftValues, row: number, column: number, value: EnteredValue): void {
  const cells = values.get(row) ?? new Map<number, EnteredValue>();
  values.set(row, cells.set(column, value));
}

/** The cells below the table that it must take in; null for none. */
function gainedRows(table: TablePart, values: DraftValues): RangeReference | null {
  const firstRow = lastDataRow(table) + 1;
  const lastRow = [...values.keys()].reduce((last, row) => Math.max(last, row), 0);
  if (lastRow < firstRow) return null;
  if (lastRow > LAST_ROW) {
    throw new PackageFault("noRoomForRows", table.displayName, "past the last row");
  }
  if (table.totalsRowCount > 0) {
    const totals = rangeAddress({ ...table.range, firstRow });
    throw new PackageFault("noRoomForRows", `${table.sheet.name}!${totals}`, "a totals row");
  }
  return { ...table.range, firstRow, lastRow };
}

function editTablePart(pkg: ZipPackage, { path }: TablePart, gained: RangeReference | null): void {
  const before = pkg.text(path);
  const root = pkg.tree(path);
  const filter = childOf(root, "autoFilter");
  const longer = [root, ...(filter === null ? [] : [filter])];
  const edits = [
    ...(gained === null ? [] : longer.flatMap((one) => longerRange(before, one, gained.lastRow))),
    // The row that Excel shows in an empty table, waiting for the first entry.
    ...removeAttribute(before, root, "insertRow"),
  ];
  replaceText(pkg, path, before, applyEdits(before, edits));
}

function longerRange(text: string, element: XmlElement, lastRow: number): readonly XmlEdit[] {
  const range = parseRangeReference(element.attributes["ref"] ?? "");
  if (range === null) return [];
  return [setAttribute(text, element, "ref", rangeAddress({ ...range, lastRow }))];
}
