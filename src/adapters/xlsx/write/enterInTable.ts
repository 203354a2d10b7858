import type { AppendTableRows, SetTableCells } from "../../../core/workbook/plan";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import type { EnteredValue } from "./tableCells";
import { editRows } from "./tableRows";
import { requireTable } from "./tableTask";

/** A value for a cell, by its place on the sheet. */
export interface EnteredCell {
  readonly row: number;
  readonly column: number;
  readonly value: EnteredValue;
}

/**
 * Writes cells of a table. Those below the data make the table longer, by all rows down to the last one that holds
 * something. Throws PackageFault as `editRows` does; the package must then not be saved.
 */
export function enterInTable(pkg: ZipPackage, name: string, cells: readonly EnteredCell[]): void {
  const { range, headerRowCount, totalsRowCount, columnNames } = requireTable(
    locateParts(pkg),
    name,
  );
  const firstRow = range.firstRow + headerRowCount;
  const lastRow = range.lastRow - totalsRowCount;
  const headerOf = (column: number): string => {
    const header = columnNames[column - range.firstColumn];
    if (header === undefined) throw new PackageFault("workbookChanged", name, "no such column");
    return header;
  };
  const within = cells
    .filter(({ row }) => row <= lastRow)
    .map(({ row, column, value }): SetTableCells => ({
      kind: "setTableCells",
      table: name,
      header: headerOf(column),
      cells: [{ row: row - firstRow, value }],
    }));
  const below = cells.filter(({ row, value }) => row > lastRow && value !== null);
  const appended: AppendTableRows[] = below.length === 0 ? [] : [rowsBelow(below)];
  const ends = { of: () => lastRow, reach: () => undefined };
  editRows(pkg, name, [...within, ...appended], ends);

  function rowsBelow(entered: readonly EnteredCell[]): AppendTableRows {
    const columns = [...new Set(entered.map(({ column }) => column))];
    const count = entered.reduce((most, { row }) => Math.max(most, row - lastRow), 0);
    const rows = Array.from({ length: count }, () => columns.map((): EnteredValue => null));
    for (const { row, column, value } of entered) {
      rows[row - lastRow - 1]?.splice(columns.indexOf(column), 1, value);
    }
    return { kind: "appendTableRows", table: name, headers: columns.map(headerOf), rows };
  }
}
