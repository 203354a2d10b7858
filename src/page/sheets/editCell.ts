import { refusing } from "../../adapters/package/faults";
import { openPackage, type ZipPackage } from "../../adapters/package/package";
import { readEditedSheet, type EditedSheet } from "../../adapters/xlsx/view/packageView";
import { typeInTable } from "../../adapters/xlsx/write/typeInTable";
import { entryKindOf } from "../../core/contract/entries";
import { isOwnSheetName, NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import { LONGEST_CELL_TEXT } from "../../core/workbook/limits";
import { failure, success, type Result } from "../../core/workbook/result";
import { accessTo, type CellAccess } from "./cellAccess";
import { tableViews } from "./tableViews";
import { typedValue } from "./typedValue";
import type { CellEdit, EditFailure, ReadOnlyReason, TableView } from "./workbookView";

/**
 * The package with one value typed into a cell of a table; what does not hold that cell stays byte for byte. In the row
 * right below a table, the table grows by that row.
 */
export function editCell(bytes: Uint8Array, edit: CellEdit): Result<Uint8Array, EditFailure> {
  const answer = refusing(() => edited(openPackage(bytes), edit));
  if (!answer.ok) return answer;
  return typeof answer.value === "string"
    ? failure({ code: "notEditable", reason: answer.value })
    : success(answer.value);
}

function edited(pkg: ZipPackage, edit: CellEdit): Uint8Array | ReadOnlyReason {
  if (edit.text.length > LONGEST_CELL_TEXT) return "tooLong";
  const sheet = readEditedSheet(pkg, NAME_PREFIX, edit.sheet);
  if (sheet === null) return "outside";
  const access = accessIn(sheet, edit);
  if (!access.isEditable) return access.reason;
  const { table, header } = access;
  const value = typedValue(edit.text, {
    kind: table.id === null ? "text" : entryKindOf(table.id, header),
    numberFormat: sheet.codeOf(styleAt(sheet, table, edit)),
    uses1904Dates: sheet.uses1904Dates,
  });
  typeInTable(pkg, table.name, edit, value);
  return pkg.save();
}

function accessIn(sheet: EditedSheet, edit: CellEdit): CellAccess {
  const { rows, names, tables, isProtected, isReadOnly } = sheet;
  const isOwn = names.some(
    ({ name, target }) =>
      isOwnSheetName(name) && target.kind === "cell" && target.sheet === edit.sheet,
  );
  const view = {
    isOwn,
    isProtected,
    tables: tableViews(edit.sheet, tables, (row, firstColumn, lastColumn) =>
      cellsOf(rows, row).some(
        ({ column, isEmpty }) => !isEmpty && column >= firstColumn && column <= lastColumn,
      ),
    ),
  };
  const cell = cellsOf(rows, edit.row).find(({ column }) => column === edit.column);
  return accessTo({ isReadOnly }, view, edit, cell?.hasFormula === true);
}

/** The cell's own format, or the one that it will have: in a new row that of the row above, else its row's or column's. */
function styleAt(sheet: EditedSheet, table: TableView, { row, column }: CellEdit): number {
  const { rows, columnStyle } = sheet;
  const model = row > table.lastDataRow ? table.lastDataRow : row;
  const found = cellsOf(rows, model).find((cell) => cell.column === column);
  return found?.style ?? rows.find((one) => one.row === row)?.style ?? columnStyle(column);
}

function cellsOf(rows: EditedSheet["rows"], wanted: number): EditedSheet["rows"][number]["cells"] {
  return rows.find(({ row }) => row === wanted)?.cells ?? [];
}
