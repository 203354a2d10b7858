import { refusing } from "../../adapters/package/faults";
import { openPackage, type ZipPackage } from "../../adapters/package/package";
import {
  readEditedSheet,
  type EditedRow,
  type EditedSheet,
} from "../../adapters/xlsx/view/packageView";
import { enterInTable, type EnteredCell } from "../../adapters/xlsx/write/enterInTable";
import { entryKindOf } from "../../core/contract/entries";
import { isOwnSheetName, NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import { LONGEST_CELL_TEXT } from "../../core/workbook/limits";
import { failure, success, type Result } from "../../core/workbook/result";
import { accessTo, ruledPlace, type EditableSheet } from "./cellAccess";
import { tableViews } from "./tableViews";
import { typedValue } from "./typedValue";
import type {
  CellObstacle,
  EditFailure,
  ReadOnlyReason,
  SheetEdit,
  TableView,
  TypedCell,
} from "./workbookView";

/**
 * The package with values typed into cells of tables, all of them or none; what does not hold these cells stays byte for
 * byte. In the rows right below a table, the table grows by them.
 */
export function editCells(bytes: Uint8Array, edit: SheetEdit): Result<Uint8Array, EditFailure> {
  const answer = refusing(() => edited(openPackage(bytes), edit));
  if (!answer.ok) return answer;
  return "code" in answer.value ? failure(answer.value) : success(answer.value);
}

function edited(pkg: ZipPackage, { sheet: name, cells }: SheetEdit): Uint8Array | CellObstacle {
  const [first] = cells;
  if (first === undefined) return pkg.save();
  const { row: firstRow } = first;
  const sheet = readEditedSheet(pkg, NAME_PREFIX, name);
  if (sheet === null) return obstacle(first, "outside");
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const view = viewOf(sheet, name);
  const entered = new Map<string, EnteredCell[]>();
  for (const cell of cells) {
    if (cell.text.length > LONGEST_CELL_TEXT) return obstacle(cell, "tooLong");
    const present = cellIn(rows.get(cell.row), cell.column);
    const place = ruledPlace(view, cell, firstRow);
    const access = accessTo(sheet, view, place, present?.hasFormula === true);
    if (!access.isEditable) return obstacle(cell, access.reason);
    const { table, header } = access;
    const value = typedValue(cell.text, {
      kind: table.id === null ? "text" : entryKindOf(table.id, header),
      numberFormat: sheet.codeOf(styleAt(sheet, rows, table, cell)),
      uses1904Dates: sheet.uses1904Dates,
    });
    const values = entered.get(table.name) ?? [];
    values.push({ row: cell.row, column: cell.column, value });
    entered.set(table.name, values);
  }
  for (const [table, values] of entered) enterInTable(pkg, table, values);
  return pkg.save();
}

function obstacle({ row, column }: TypedCell, reason: ReadOnlyReason): CellObstacle {
  return { code: "notEditable", reason, row, column };
}

function viewOf({ rows, names, tables, isProtected }: EditedSheet, name: string): EditableSheet {
  return {
    isOwn: names.some(
      (one) => isOwnSheetName(one.name) && one.target.kind === "cell" && one.target.sheet === name,
    ),
    isProtected,
    tables: tableViews(name, tables, (wanted, firstColumn, lastColumn) =>
      (rows.find(({ row }) => row === wanted)?.cells ?? []).some(
        ({ column, isEmpty }) => !isEmpty && column >= firstColumn && column <= lastColumn,
      ),
    ),
  };
}

/** The cell's own format, or the one that it will have: in a new row that of the row above, else its row's or column's. */
function styleAt(
  { columnStyle }: EditedSheet,
  rows: ReadonlyMap<number, EditedRow>,
  table: TableView,
  { row, column }: TypedCell,
): number {
  const model = row > table.lastDataRow ? table.lastDataRow : row;
  const found = cellIn(rows.get(model), column);
  return found?.style ?? rows.get(row)?.style ?? columnStyle(column);
}

function cellIn(
  row: EditedRow | undefined,
  column: number,
): EditedRow["cells"][number] | undefined {
  return row?.cells.find((cell) => cell.column === column);
}
