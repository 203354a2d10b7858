import type { Field } from "../../contract/tables";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { indexColumns, tableIdOf } from "./locate";

const TELLING: readonly Field<"objectives">[] = ["unit", "operationalObjective"];
const FEWEST_COLUMNS = 4;

/** A table of another name with the columns of `Obiettivi`: renamed, or copied, by somebody. Null for none. */
export function findRenamedObjectives({ tables }: WorkbookSnapshot): string | null {
  const alike = tables.find((table) => {
    if (tableIdOf(table.name) !== null) return false;
    const columns = indexColumns(table, "objectives");
    return columns.size >= FEWEST_COLUMNS && TELLING.every((field) => columns.has(field));
  });
  return alike?.name ?? null;
}
