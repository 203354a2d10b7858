import type { ZipPackage } from "../../package/package";
import { readSharedStrings } from "./sharedStrings";
import { readSheetCells, type SheetCells } from "./sheetCells";
import type { TableDefinition } from "./tablePart";

/**
 * Some programs lose the flag of the header row and keep the row (headerRowCount="0"): where the first
 * row holds the names of the columns, it is the header all the same. Throws PackageFault.
 */
export function withHeaderRows<
  Table extends TableDefinition & { readonly sheet: { readonly path: string } },
>(pkg: ZipPackage, tables: readonly Table[], sharedStringsPath: string | null): readonly Table[] {
  if (tables.every(({ headerRowCount }) => headerRowCount !== 0)) return tables;
  const sharedStrings =
    sharedStringsPath === null
      ? []
      : readSharedStrings(pkg.text(sharedStringsPath), sharedStringsPath);
  const context = { sharedStrings, numberFormats: [], uses1904Dates: false };
  const sheets = new Map<string, SheetCells>();
  return tables.map((table) => {
    if (table.headerRowCount !== 0) return table;
    const { path } = table.sheet;
    const cells = sheets.get(path) ?? readSheetCells(pkg.text(path), path, context);
    sheets.set(path, cells);
    const { firstRow, firstColumn } = table.range;
    const row = cells.rows.get(firstRow) ?? [];
    const isHeader = table.columnNames.every((name, at) => row[firstColumn - 1 + at] === name);
    return isHeader ? { ...table, headerRowCount: 1 } : table;
  });
}
