import { HostError, notEmulated } from "../protocol/hostError";
import { cellAt, putCell } from "./cells";
import { tellShifted } from "./cellChanges";
import { rowCount } from "./ranges";
import { applyFilters } from "./tableFilters";
import { headerTexts, nameColumns, settledHeaders } from "./tableHeaders";
import { newColumn } from "./tableLayout";
import { columnOf } from "./tables";
import { shiftLeft, shiftRight } from "./tableShift";
import { writeValues } from "./writing";
import type { EmulatedTable, EmulatedTableColumn, Rectangle } from "./workbook";

/**
 * A new column at that position, from 0, with the formats of its neighbour on the left. `values` are one for each row
 * of the table, header and totals included, or one for all; null for empty cells. `name` counts more than the first
 * of them (OfficeDev/office-js-docs#671).
 */
export function addColumn(
  table: EmulatedTable,
  position: number,
  values: unknown,
  name: string | null,
): EmulatedTableColumn {
  const { rectangle, sheet } = table;
  const isPosition = Number.isInteger(position) && position >= 0;
  const height = Array.isArray(values) ? values.length : rowCount(rectangle);
  if (!isPosition || position > table.columns.length || height !== rowCount(rectangle)) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  const before = table.columns.map((column) => column.name);
  shiftRight(table, rectangle.left + position);
  const column = newColumn(table, "");
  table.rectangle = { ...rectangle, right: rectangle.right + 1 };
  table.columns.splice(position, 0, column);
  const cells = columnOf(table.rectangle, position);
  takeFormats(table, cells, position === 0 ? 1 : -1);
  tellShifted(sheet, cells, { type: "ColumnInserted", direction: "Right" }, [table]);
  if (values !== null && values !== undefined) writeValues(sheet, cells, values);
  const first = table.showsHeaders ? (headerTexts(sheet, cells)[0] ?? "") : "";
  const kept = [...before.slice(0, position), null, ...before.slice(position)];
  const texts = table.columns.map((_, at) => (at === position ? (name ?? first) : ""));
  nameColumns(table, settledHeaders(texts, kept));
  return column;
}

/** Format of each new cell from the one beside it. */
function takeFormats({ sheet }: EmulatedTable, cells: Rectangle, aside: number): void {
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    const { format } = cellAt(sheet, row, cells.left + aside);
    putCell(sheet, row, cells.left, { value: null, formula: null, format });
  }
}

/** The column and its cells go; those to the right of it move to the left, in the rows of the table alone. */
export function deleteColumn(table: EmulatedTable, column: EmulatedTableColumn): void {
  const position = table.columns.indexOf(column);
  const cells = columnOf(table.rectangle, position);
  if (table.columns.length === 1) throw notEmulated("TableColumn.delete of the only column");
  shiftLeft(table, table.rectangle.left + position);
  table.rectangle = { ...table.rectangle, right: table.rectangle.right - 1 };
  table.columns.splice(position, 1);
  if (column.filter !== null) applyFilters(table);
  tellShifted(table.sheet, cells, { type: "ColumnDeleted", direction: "Left" }, [table]);
}
