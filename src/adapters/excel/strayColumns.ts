import type { Loaded } from "./host";
import type { NarrowTable, Step } from "./steps";
import type { WorkbookState } from "./workbookState";

/** A table that a plan widens, with the headers that it had and those that it is to have. */
export interface WidenedTable {
  readonly table: string;
  readonly headers: readonly string[];
}

export function widenedTables(
  steps: readonly Step[],
  state: WorkbookState,
): readonly WidenedTable[] {
  return steps.flatMap((step) => {
    if (step.kind !== "widenTable") return [];
    const { headers = [] } = state.tables.get(step.table.toLowerCase()) ?? {};
    const added = steps.flatMap((other) =>
      other.kind === "widenTable" && other.table === step.table ? other.headers : [],
    );
    return [{ table: step.table, headers: [...headers, ...added] }];
  });
}

/**
 * A table that is drawn larger has columns which Excel names, until they get our headers: a batch that breaks off
 * between the two leaves them. The steps that take them away again, nothing having been written under them.
 */
export function loadStrayColumns(
  { tables }: Excel.Workbook,
  widened: readonly WidenedTable[],
): Loaded<readonly NarrowTable[]> {
  const loaded = widened.map(({ table, headers }) => {
    const found = tables.getItemOrNullObject(table);
    found.load("name");
    const { columns } = found;
    columns.load("items/name");
    return { table, headers, found, columns };
  });
  return () =>
    loaded.flatMap(({ table, headers, found, columns }): readonly NarrowTable[] => {
      if (found.isNullObject) return [];
      const present = columns.items.map(({ name }) => name);
      const strays = present.filter((header) => !headers.includes(header));
      const areLast = present.slice(present.length - strays.length).every((header) => {
        return strays.includes(header);
      });
      if (strays.length === 0 || !areLast) return [];
      const columnCount = present.length;
      const shape = { columnCount, resizes: true, keepsWidths: true };
      return [{ kind: "narrowTable", table, headers: strays, ...shape }];
    });
}
