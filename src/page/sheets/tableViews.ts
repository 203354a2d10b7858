import type { TablePart } from "../../adapters/xlsx/read/workbookParts";
import { TABLE_IDS, tableName, type TableId } from "../../core/contract/tables";
import { outputOf } from "../../core/sheet/writing/ownershipNames";
import { isSameName } from "../../core/workbook/names";
import { doesOverlap, LAST_ROW, type RangeReference } from "../../core/workbook/reference";
import type { TableColumnView, TableView } from "./workbookView";

/** A row of a sheet, as far as it decides what can be typed. */
interface Row {
  readonly row: number;
  readonly cells: readonly {
    readonly column: number;
    readonly formula?: string | null;
    readonly text?: string;
    readonly value?: unknown;
  }[];
}

/** The tables of a sheet, with what can be typed into them. */
export function tableViews(
  sheet: string,
  tables: readonly TablePart[],
  rows: readonly Row[],
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
      growthRow: growthRow(table, here, rows),
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
  rows: readonly Row[],
): number | null {
  const row = range.lastRow + 1;
  if (totalsRowCount > 0 || row > LAST_ROW) return null;
  const below: RangeReference = { ...range, firstRow: row, lastRow: row };
  const isTaken = others.some((other) => doesOverlap(other.range, below));
  return isTaken || holdsSomething(rows, below) ? null : row;
}

function holdsSomething(rows: readonly Row[], { firstRow, ...range }: RangeReference): boolean {
  const cells = rows.find(({ row }) => row === firstRow)?.cells ?? [];
  return cells.some(
    ({ column, formula, text, value }) =>
      column >= range.firstColumn &&
      column <= range.lastColumn &&
      ((formula ?? null) !== null || (text ?? "") !== "" || (value ?? null) !== null),
  );
}
