import { isSameName, nameKey } from "../../../core/workbook/names";
import type { ExpectRows, WriteOperation } from "../../../core/workbook/plan";
import { cellValue, type CellValue, type TableSnapshot } from "../../../core/workbook/snapshot";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { readTables } from "../read/snapshot";

/** All tables of the package, when they have been read; null when they have not. */
export type KnownTables = readonly TableSnapshot[] | null;

/** What is left to write once what a plan expects is seen to hold. */
export type FeasibleOperation = Exclude<WriteOperation, ExpectRows>;

/**
 * The operations that write. Throws PackageFault, before any is carried out: `operationNotSupported` for what takes a
 * file apart (the workbook as it was is the input file) unless `takesApart`, `workbookChanged` when the rows are not those expected.
 */
export function checkedOperations(
  pkg: ZipPackage,
  operations: readonly WriteOperation[],
  known: KnownTables,
  takesApart: boolean,
): readonly FeasibleOperation[] {
  const expectations: ExpectRows[] = [];
  const feasible: FeasibleOperation[] = [];
  for (const operation of operations) {
    if (operation.kind === "removeTableColumns" && !takesApart) throw unsupported(operation.table);
    if (operation.kind === "deleteSheet" && !takesApart) throw unsupported(operation.sheet);
    if (operation.kind === "expectRows") expectations.push(operation);
    else feasible.push(operation);
  }
  if (expectations.length > 0) assertExpectedRows(pkg, expectations, known);
  return feasible;
}

function unsupported(where: string): PackageFault {
  return new PackageFault("operationNotSupported", where, "files are not taken apart");
}

function assertExpectedRows(
  pkg: ZipPackage,
  expectations: readonly ExpectRows[],
  known: KnownTables,
): void {
  const tables = known ?? readTables(pkg, new Set(expectations.map(({ table }) => nameKey(table))));
  for (const expected of expectations) {
    const table = tables.find(({ name }) => isSameName(name, expected.table));
    if (table === undefined || !holdsExpected(table, expected)) {
      throw new PackageFault("workbookChanged", expected.table, `rows by ${expected.header}`);
    }
  }
}

/** Whether a table still holds, row by row, what a plan expects under a header; without the header it does not. */
function holdsExpected(
  { headers, rows }: Pick<TableSnapshot, "headers" | "rows">,
  { header, values }: Pick<ExpectRows, "header" | "values">,
): boolean {
  const column = headers.indexOf(header);
  if (column < 0 || rows.length !== values.length) return false;
  return rows.every(
    (row, index) => blankAsNull(cellValue(row[column] ?? null)) === blankAsNull(values[index]),
  );
}

/** An empty text counts as an empty cell. */
function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}
