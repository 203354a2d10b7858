import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import type { EnteredValue } from "./tableCells";
import { editRows } from "./tableRows";
import { tableNamed } from "./tableTask";

/**
 * Writes one cell of a table, by its place on the sheet. In the row right below the data the table grows by that row.
 * Throws PackageFault as `editRows` does; the package must then not be saved.
 */
export function typeInTable(
  pkg: ZipPackage,
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
  value: EnteredValue,
): void {
  const { range, headerRowCount, totalsRowCount, columnNames } = tableNamed(locateParts(pkg), name);
  const header = columnNames[column - range.firstColumn];
  if (header === undefined) throw new PackageFault("workbookChanged", name, "no such column");
  const firstRow = range.firstRow + headerRowCount;
  const lastRow = range.lastRow - totalsRowCount;
  const ends = { of: () => lastRow, reach: () => undefined };
  const operation =
    row > lastRow
      ? ({ kind: "appendTableRows", table: name, headers: [header], rows: [[value]] } as const)
      : ({
          kind: "setTableCells",
          table: name,
          header,
          cells: [{ row: row - firstRow, value }],
        } as const);
  editRows(pkg, name, [operation], ends);
}
