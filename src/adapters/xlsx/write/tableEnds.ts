import { nameKey } from "../../../core/workbook/names";
import type { WriteOperation } from "../../../core/workbook/plan";
import type { TableSnapshot } from "../../../core/workbook/snapshot";
import type { ZipPackage } from "../../package/package";
import { readTables } from "../read/snapshot";
import type { KnownTables } from "./checkPlan";

/** Where the rows end that were read of each table, and those that the plan puts below them. Sheet rows from 1. */
export interface TableEnds {
  /** The row of the headers for a table without rows. */
  readonly of: (table: string) => number;
  /** The plan has filled a row. */
  readonly reach: (table: string, row: number) => void;
}

/** Reads the tables to which the plan appends, unless they are known, as they are before it. */
export function createTableEnds(
  pkg: ZipPackage,
  operations: readonly WriteOperation[],
  known: KnownTables,
): TableEnds {
  const longer = operations.flatMap((operation) =>
    operation.kind === "appendTableRows" ? [nameKey(operation.table)] : [],
  );
  const before = longer.length === 0 ? [] : (known ?? readTables(pkg, new Set(longer)));
  const ends = new Map(before.map((table) => [nameKey(table.name), endOf(table)]));
  return {
    of: (table) => {
      const key = nameKey(table);
      const end = ends.get(key);
      if (end !== undefined) return end;
      // One that the plan itself has made.
      const [made] = readTables(pkg, new Set([key]));
      return made === undefined ? 0 : endOf(made);
    },
    reach: (table, row) => {
      const key = nameKey(table);
      const end = ends.get(key);
      if (end !== undefined) ends.set(key, Math.max(end, row));
    },
  };
}

function endOf({ headerRow, rows }: TableSnapshot): number {
  return headerRow + rows.length;
}
