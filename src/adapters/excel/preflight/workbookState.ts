import { nameKey } from "../../../core/workbook/names";
import {
  isTableOperation,
  type TableOperation,
  type WriteOperation,
  type WritePlan,
} from "../../../core/workbook/plan";
import type { Sight } from "./obstacles";
import { loadTableState, type TableState } from "./tableState";
import type { Loaded } from "../session/host";

/** What must be known of a workbook before a plan is carried out. Names of sheets and tables are in lower case as keys. */
export interface WorkbookState {
  readonly protections: Protections;
  /** In the order of the workbook, spelled as there. */
  readonly sheets: readonly string[];
  /** Of the tables that the plan names; null for one that is not there. */
  readonly tables: ReadonlyMap<string, TableState | null>;
  /** Of the sheets that the plan rewrites or copies and that are there. */
  readonly contents: ReadonlyMap<string, SheetState>;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Ids of the custom XML parts, by namespace. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

export interface Protections {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly protectedSheets: readonly string[];
}

export interface SheetState {
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Sheet-scoped. */
  readonly names: readonly string[];
}

export function loadProtections(workbook: Excel.Workbook): Loaded<Protections> {
  const { worksheets, protection } = workbook;
  worksheets.load("items/name,items/protection/protected");
  workbook.load("readOnly");
  protection.load("protected");
  return () => ({
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    protectedSheets: worksheets.items
      .filter((sheet) => sheet.protection.protected)
      .map(({ name }) => name),
  });
}

export function loadWorkbookState(
  workbook: Excel.Workbook,
  { operations }: WritePlan,
  sight: Sight,
): Loaded<WorkbookState> {
  const protections = loadProtections(workbook);
  const { names } = workbook;
  names.load("items/name,items/formula");
  const tables = byTable(operations).map(([name, own]) => ({
    name,
    state: loadTableState(workbook, own, sight),
  }));
  const sheets = lowerCased(
    operations.flatMap((operation) =>
      operation.kind === "rewriteSheet" || operation.kind === "copySheet" ? [operation.sheet] : [],
    ),
  ).map((name) => ({ name, state: loadSheetState(workbook, name) }));
  const namespaces = operations.flatMap((operation) =>
    operation.kind === "setCustomPart" || operation.kind === "removeCustomPart"
      ? [operation.namespace]
      : [],
  );
  const parts = [...new Set(namespaces)].map((namespace) => {
    const list = workbook.customXmlParts.getByNamespace(namespace);
    list.load("items/id");
    return { namespace, list };
  });
  return () => ({
    protections: protections(),
    sheets: workbook.worksheets.items.map(({ name }) => name),
    tables: new Map(tables.map(({ name, state }) => [name, state()])),
    contents: new Map(
      sheets.flatMap(({ name, state }): [string, SheetState][] => {
        const read = state();
        return read === null ? [] : [[name, read]];
      }),
    ),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    parts: new Map(parts.map(({ namespace, list }) => [namespace, list.items.map(({ id }) => id)])),
  });
}

/** The operations on each table, under its name in lower case. */
function byTable(
  operations: readonly WriteOperation[],
): readonly (readonly [string, readonly TableOperation[]])[] {
  const found = new Map<string, TableOperation[]>();
  for (const operation of operations) {
    if (!isTableOperation(operation)) continue;
    const key = nameKey(operation.table);
    found.set(key, [...(found.get(key) ?? []), operation]);
  }
  return [...found];
}

function loadSheetState(workbook: Excel.Workbook, name: string): Loaded<SheetState | null> {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const { charts, tables, names } = sheet;
  charts.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  return () => {
    if (sheet.isNullObject) return null;
    return {
      charts: charts.items.map((chart) => chart.name),
      tables: tables.items.map((table) => table.name),
      names: names.items.map((item) => item.name),
    };
  };
}

function lowerCased(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(nameKey))];
}
