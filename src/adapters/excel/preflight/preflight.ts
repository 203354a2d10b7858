import { rangeAddress } from "../../../core/workbook/address";
import { isSameName } from "../../../core/workbook/names";
import { isTableOperation, type TableOperation, type WritePlan } from "../../../core/workbook/plan";
import { LAST_ROW, type RangeReference } from "../../../core/workbook/reference";
import type { BatchFunction } from "../session/session";
import { plainValue } from "../reading/cells";
import { untracked, type Loaded } from "../session/host";
import { loadMergedObstacle, loadObstacle, type Sight } from "./obstacles";
import { loadTextFormats } from "./textFormatCheck";
import { loadWorkbookState, type WorkbookState } from "./workbookState";
import type { TableState } from "./tableState";
import type { WriteProbe } from "../verification/writeProbes";

export interface Preflight {
  readonly state: WorkbookState;
  /** The values that the probes read. */
  readonly before: readonly string[];
}

/** The batch before the writing: reads everything that the plan depends on. */
export function runPreflight(
  plan: WritePlan,
  probes: readonly WriteProbe[],
  sight: Sight,
): BatchFunction<Preflight> {
  return async ({ workbook }, sync) => {
    const loadedState = loadWorkbookState(workbook, plan, sight);
    // The keys of the rows are read a second time on purpose: an answer that is too large after the writing fails here already.
    const values = probes.map(({ read }) => read(workbook));
    await sync();
    const state = loadedState();
    const before = values.map((value) => value());
    const tables = await withCellsSeen({ workbook, sync, sight }, plan, state.tables);
    return { state: { ...state, tables }, before };
  };
}

type Tables = WorkbookState["tables"];

interface Batch {
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
  readonly sight: Sight;
}

/** Optional extra round trip, needed only when rows are appended or cells are formatted as text. */
async function withCellsSeen(batch: Batch, plan: WritePlan, tables: Tables): Promise<Tables> {
  const { workbook, sync } = batch;
  const asked = [...tables].flatMap(([key, table]) => {
    if (table === null) return [];
    const findings = [
      loadBlankEnd(workbook, plan, table),
      loadCellsBelow(batch, plan, table),
      loadFormats(workbook, plan, table),
    ];
    const needed = findings.filter((finding) => finding !== null);
    return needed.length === 0 ? [] : [{ key, table, findings: needed }];
  });
  if (asked.length === 0) return tables;
  await sync();
  const updated = asked.map(({ key, table, findings }): [string, TableState] => [
    key,
    findings.reduce((known, finding) => ({ ...known, ...finding() }), table),
  ]);
  return new Map([...tables, ...updated]);
}

type Finding = Loaded<Partial<TableState>>;

/** A formula with an empty text as its value makes its row used although the row looks blank. */
function loadBlankEnd(
  workbook: Excel.Workbook,
  plan: WritePlan,
  table: TableState,
): Finding | null {
  const known = knownRowCount(plan, table);
  if (known === null || table.usedRowCount <= known) return null;
  const body = untracked(workbook.tables.getItem(table.name).getDataBodyRange());
  const below = untracked(untracked(body.getOffsetRange(known, 0)).getResizedRange(-known, 0));
  const cells = untracked(below.getUsedRangeOrNullObject(true));
  cells.load("values");
  return () => {
    const isBlank =
      cells.isNullObject ||
      cells.values.every((row: readonly unknown[]) =>
        row.every((value) => plainValue(value) === null),
      );
    return isBlank ? { usedRowCount: known } : {};
  };
}

/** The rows by which the table would grow. */
function loadCellsBelow(
  { workbook, sight }: Batch,
  plan: WritePlan,
  table: TableState,
): Finding | null {
  const appended = operationsOn(plan, table).reduce(
    (count, operation) =>
      operation.kind === "appendTableRows" ? count + operation.rows.length : count,
    0,
  );
  const { firstRow, firstColumn, rowCount, headers } = table;
  const filled = operationsOn(plan, table).flatMap((operation) =>
    operation.kind === "setTableCells" ? operation.cells.map(({ row }) => row + 1) : [],
  );
  const end = filled.reduce((most, end) => Math.max(most, end), table.usedRowCount);
  const growth = Math.min(end, rowCount) + appended - rowCount;
  const lastRow = firstRow + rowCount + growth;
  if (growth <= 0 || lastRow > LAST_ROW) return null;
  const address = rangeAddress({
    firstRow: firstRow + rowCount + 1,
    lastRow,
    firstColumn: firstColumn + 1,
    lastColumn: firstColumn + headers.length,
  });
  const range = untracked(workbook.worksheets.getItem(table.sheet).getRange(address));
  const obstacle = loadObstacle(range, headers.length, sight);
  const merged = loadMergedObstacle(range.getEntireRow(), sight);
  return () => {
    const isUnder = (area: RangeReference): boolean =>
      area.lastColumn > firstColumn && area.firstColumn <= firstColumn + headers.length;
    return { below: { occupied: obstacle() ?? merged(isUnder) } };
  };
}

function loadFormats(workbook: Excel.Workbook, plan: WritePlan, table: TableState): Finding | null {
  const blankFrom = Math.min(table.usedRowCount, knownRowCount(plan, table) ?? table.usedRowCount);
  const formats = loadTextFormats(workbook, operationsOn(plan, table), table, blankFrom);
  return formats && (() => ({ textFormatted: formats() }));
}

function operationsOn({ operations }: WritePlan, { name }: TableState): readonly TableOperation[] {
  return operations.filter(isTableOperation).filter(({ table }) => isSameName(table, name));
}

/** The smallest number of used rows that an operation of the plan expects; null when none expects any. */
function knownRowCount(plan: WritePlan, table: TableState): number | null {
  const counts = operationsOn(plan, table).flatMap((operation) =>
    operation.kind === "setTableColumn" || operation.kind === "expectRows"
      ? [operation.values.length]
      : [],
  );
  return counts.length === 0 ? null : Math.min(...counts);
}
