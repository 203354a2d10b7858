import { untracked, type Loaded } from "../session/host";
import type { NarrowTable, Step } from "../preflight/steps";
import type { WorkbookState } from "../preflight/workbookState";
import { nameKey } from "../../../core/workbook/names";

/** A table that a plan widens. */
export interface WidenedTable {
  readonly table: string;
  /** Those that it had and those that it is to have. */
  readonly headers: readonly string[];
  readonly addedCount: number;
}

export function widenedTables(
  steps: readonly Step[],
  state: WorkbookState,
): readonly WidenedTable[] {
  return steps.flatMap((step) => {
    if (step.kind !== "widenTable") return [];
    const { headers = [] } = state.tables.get(nameKey(step.table)) ?? {};
    const added = steps.flatMap((other) =>
      other.kind === "widenTable" && other.table === step.table ? other.headers : [],
    );
    const { length: addedCount } = added;
    return [{ table: step.table, headers: [...headers, ...added], addedCount }];
  });
}

/**
 * A resized table has columns named by Excel until they get our headers. If the run breaks off between the two
 * batches, they remain. Returns the steps that delete them. A column that a user has typed beside the table
 * since is not among them: it has content, or a name that Excel would not give.
 */
export function loadStrayColumns(
  { tables }: Excel.Workbook,
  widened: readonly WidenedTable[],
): Loaded<readonly NarrowTable[]> {
  const loaded = widened.map((expected) => {
    const table = tables.getItemOrNullObject(expected.table);
    table.load("name");
    const { columns } = table;
    columns.load("items/name");
    const body = untracked(table.getDataBodyRange());
    body.load("columnIndex");
    const used = untracked(body.getUsedRangeOrNullObject(true));
    used.load("columnIndex,columnCount");
    return { expected, table, columns, body, used };
  });
  return () =>
    loaded.flatMap(({ expected, table, columns, body, used }): readonly NarrowTable[] => {
      if (table.isNullObject) return [];
      const headers = columns.items.map(({ name }) => name);
      const usedCount = used.isNullObject
        ? 0
        : used.columnIndex + used.columnCount - body.columnIndex;
      const strays = strayHeaders(headers, usedCount, expected);
      if (strays.length === 0) return [];
      const shape = { columnCount: headers.length, resizes: true, keepsWidths: true };
      return [{ kind: "narrowTable", table: expected.table, headers: strays, ...shape }];
    });
}

/** Excel numbers the columns that it names: "Colonna1", "Column12". */
const NAMED_BY_EXCEL = /^\p{L}[^\d]*\d+$/u;

/** The last headers, as long as they can be strays; `usedCount`: columns up to the last one that holds something. */
function strayHeaders(
  headers: readonly string[],
  usedCount: number,
  { headers: known, addedCount }: WidenedTable,
): readonly string[] {
  let first = headers.length;
  const least = Math.max(usedCount, headers.length - addedCount);
  while (first > least) {
    const header = headers[first - 1] ?? "";
    if (known.includes(header) || !NAMED_BY_EXCEL.test(header)) break;
    first -= 1;
  }
  return headers.slice(first);
}
