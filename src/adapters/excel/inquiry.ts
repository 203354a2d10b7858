import type { WritePlan } from "../../core/workbook/plan";
import type { Exchange } from "./conversation";
import { plainValue } from "./cells";
import { loose } from "./host";
import { loadWorkbookState, type WorkbookState } from "./workbookState";
import type { TableState } from "./tableState";
import type { Watch } from "./watches";

export interface Inquiry {
  readonly state: WorkbookState;
  /** What the watches see. */
  readonly before: readonly string[];
}

/** The batch before the writing: all that the plan depends on. */
export function inquire(
  plan: WritePlan,
  watches: readonly Watch[],
  canSeeMergedCells: boolean,
): Exchange<Inquiry> {
  return async ({ workbook }, sync) => {
    const loadedState = loadWorkbookState(workbook, plan, canSeeMergedCells);
    const looks = watches.map(({ look }) => look(workbook));
    await sync();
    const state = loadedState();
    const before = looks.map((look) => look());
    const tables = await withoutBlankEnds({ workbook, sync }, plan, state.tables);
    return { state: { ...state, tables }, before };
  };
}

type Tables = WorkbookState["tables"];

/**
 * A formula that gives an empty text makes its row used and leaves it blank. Only when a table uses more rows
 * than the plan knows of is it worth one more batch to see whether they hold something.
 */
async function withoutBlankEnds(
  { workbook, sync }: { readonly workbook: Excel.Workbook; readonly sync: () => Promise<void> },
  plan: WritePlan,
  tables: Tables,
): Promise<Tables> {
  const longer = [...tables].flatMap(([key, table]) => {
    const known = table === null ? null : knownRowCount(plan, key);
    if (table === null || known === null || table.usedRowCount <= known) return [];
    const body = loose(workbook.tables.getItem(table.name).getDataBodyRange());
    const below = loose(loose(body.getOffsetRange(known, 0)).getResizedRange(-known, 0));
    const cells = loose(below.getUsedRangeOrNullObject(true));
    cells.load("values");
    return [{ key, table, known, cells }];
  });
  if (longer.length === 0) return tables;
  await sync();
  const shortened = longer.map(({ key, table, known, cells }): [string, TableState] => {
    const isBlank =
      cells.isNullObject ||
      cells.values.every((row: readonly unknown[]) =>
        row.every((value) => plainValue(value) === null),
      );
    return [key, isBlank ? { ...table, usedRowCount: known } : table];
  });
  return new Map([...tables, ...shortened]);
}

/** The fewest rows that an operation of the plan takes the table to use; null where none says. */
function knownRowCount({ operations }: WritePlan, key: string): number | null {
  const counts = operations.flatMap((operation) =>
    (operation.kind === "setTableColumn" || operation.kind === "expectRows") &&
    operation.table.toLowerCase() === key
      ? [operation.values.length]
      : [],
  );
  return counts.length === 0 ? null : Math.min(...counts);
}
