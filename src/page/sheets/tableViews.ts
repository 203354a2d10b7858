import type { TablePart } from "../../adapters/xlsx/read/workbookParts";
import { TABLE_IDS, tableName, type TableId } from "../../core/contract/tables";
import { outputOf } from "../../core/sheet/writing/ownershipNames";
import { isSameName } from "../../core/workbook/names";
import { doesOverlap, LAST_ROW, type RangeReference } from "../../core/workbook/reference";
import type { TableColumnView, TableView } from "./workbookView";

/** Whether a cell of those columns of a row holds something. */
export type RowIsFilled = (row: number, firstColumn: number, lastColumn: number) => boolean;

/** The tables of a sheet, with what can be typed into them. */
export function tableViews(
  sheet: string,
  tables: readonly TablePart[],
  isFilled: RowIsFilled,
): readonly TableView[] {
  const here = tables.filter((table) => table.sheet.name === sheet);
  return here.map((table): TableView => {
    const id = TABLE_IDS.find((one) => isSameName(tableName(one), table.displayName)) ?? null;
    const firstDataRow = table.range.firstRow + table.headerRowCount;
    return {
      name: table.displayName,
      id,
      range: table.range,
      headerRow: firstDataRow - 1,
      firstDataRow,
      lastDataRow: table.range.lastRow - table.totalsRowCount,
      growthRow: growthRow(table, here, isFilled),
      columns: table.columnNames.map((header, index) => columnView(id, header, index, table)),
    };
  });
}

function columnView(
  id: TableId | null,
  header: string,
  index: number,
  { calculatedColumns }: TablePart,
): TableColumnView {
  if (id !== null && outputOf(id, header) !== null) return { header, role: "output" };
  return { header, role: calculatedColumns.includes(index) ? "formula" : "input" };
}

function growthRow(
  { range, totalsRowCount }: TablePart,
  others: readonly TablePart[],
  isFilled: RowIsFilled,
): number | null {
  const row = range.lastRow + 1;
  if (totalsRowCount > 0 || row > LAST_ROW) return null;
  const below: RangeReference = { ...range, firstRow: row, lastRow: row };
  const isTaken = others.some((other) => doesOverlap(other.range, below));
  return isTaken || isFilled(row, range.firstColumn, range.lastColumn) ? null : row;
}
