import { isWithin, type CellReference } from "../../core/workbook/reference";
import type { CellList } from "../../core/workbook/shownSheet";
import type { ReadOnlyReason, SheetView, TableView, WorkbookView } from "./workbookView";

/** Whether something can be typed into a cell, and as what. */
export type CellAccess =
  | { readonly isEditable: true; readonly table: TableView; readonly header: string }
  | { readonly isEditable: false; readonly reason: ReadOnlyReason };

/** What decides it beside the cell itself. */
export type EditableSheet = Pick<SheetView, "isOwn" | "isProtected" | "tables">;

/** `hasFormula`: of the cell at that place. */
export function accessTo(
  { isReadOnly }: Pick<WorkbookView, "isReadOnly">,
  sheet: EditableSheet,
  place: CellReference,
  hasFormula: boolean,
): CellAccess {
  const table = tableAt(sheet, place);
  const column = table?.columns[place.column - table.range.firstColumn];
  const reason = reasonAgainst(isReadOnly, sheet, table, place, hasFormula, column?.role);
  if (reason !== null) return { isEditable: false, reason };
  if (table === null || column === undefined) return { isEditable: false, reason: "outside" };
  return { isEditable: true, table, header: column.header };
}

function reasonAgainst(
  isReadOnly: boolean,
  { isOwn, isProtected }: EditableSheet,
  table: TableView | null,
  { row }: CellReference,
  hasFormula: boolean,
  role: TableView["columns"][number]["role"] | undefined,
): ReadOnlyReason | null {
  if (hasFormula) return "formula";
  const isInput = table !== null && table.id !== null;
  if (isOwn) return "ownSheet";
  if (!isInput) return "outside";
  if (role === "output") return "output";
  if (isReadOnly) return "readOnly";
  if (isProtected) return "protectedSheet";
  const isData = row >= table.firstDataRow && row <= table.lastDataRow;
  if (!isData && row !== table.growthRow) return "frame";
  return role === "formula" ? "formula" : null;
}

/** The table with that cell, or right above it where the table can grow. */
export function tableAt(
  { tables }: Pick<SheetView, "tables">,
  place: CellReference,
): TableView | null {
  const found = tables.find(({ range, growthRow }) =>
    isWithin(place, growthRow === null ? range : { ...range, lastRow: growthRow }),
  );
  return found ?? null;
}

/**
 * The place that says what may be written into a cell, where cells are written from `firstRow` on: below a table that
 * such an edit makes longer by several rows, it is that of the first of them.
 */
export function ruledPlace(
  { tables }: Pick<SheetView, "tables">,
  { row, column }: CellReference,
  firstRow: number,
): CellReference {
  const longer = tables.find(
    ({ range, growthRow }) =>
      growthRow !== null &&
      row > growthRow &&
      firstRow >= range.firstRow &&
      firstRow <= growthRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn,
  );
  return { row: longer?.growthRow ?? row, column };
}

/** The words to choose from in a cell; in the row by which a table grows those of the row above. */
export function listFor(
  sheet: Pick<SheetView, "tables" | "lists">,
  { row, column }: CellReference,
): CellList | null {
  const grows = sheet.tables.some(
    ({ growthRow, range }) =>
      growthRow === row && column >= range.firstColumn && column <= range.lastColumn,
  );
  const asked = grows ? row - 1 : row;
  const found = sheet.lists.filter(({ range }) => isWithin({ row: asked, column }, range));
  return found.at(-1) ?? null;
}
