import { isSameName, nameKey } from "../../../core/workbook/names";
import {
  isTableOperation,
  type SheetContent,
  type TableOperation,
  type WriteOperation,
  type WritePlan,
} from "../../../core/workbook/plan";
import type { Refusal } from "../../../core/workbook/refusal";
import { success, type Result } from "../../../core/workbook/result";
import { refused, type CheckContext, checkTableOperation, type PlannedTable } from "./checkTable";
import type { PartStep, Step } from "./steps";

/** The workbook as it will be when an operation's turn comes. */
interface Planned {
  readonly tables: Map<string, PlannedTable>;
  /** In lower case. */
  readonly sheets: Set<string>;
  /** Workbook-scoped, in lower case. */
  readonly names: Set<string>;
}

/** The whole plan against the workbook, in order, before anything is written. */
export function checkPlan(
  plan: WritePlan,
  context: CheckContext,
): Result<readonly Step[], Refusal> {
  const { state } = context;
  if (state.protections.isReadOnly) return refused("workbookReadOnly", null);
  const planned: Planned = {
    tables: new Map(),
    sheets: new Set(state.sheets.map(nameKey)),
    names: new Set(state.names.map(({ name }) => nameKey(name))),
  };
  const steps: Step[] = [];
  for (const operation of expectationsFirst(plan)) {
    const found = isTableOperation(operation)
      ? checkOnTable(operation, context, planned)
      : checkOperation(operation, context, planned);
    if (!found.ok) return found;
    steps.push(...found.value);
  }
  const filtered = [...planned.tables.values()].filter(({ liftsFilter }) => liftsFilter);
  const lifts = filtered.map(({ name }): Step => ({ kind: "liftFilter", table: name }));
  return success([...lifts, ...steps]);
}

function expectationsFirst({ operations }: WritePlan): readonly WriteOperation[] {
  const isExpectation = ({ kind }: WriteOperation): boolean => kind === "expectRows";
  return [
    ...operations.filter(isExpectation),
    ...operations.filter((operation) => !isExpectation(operation)),
  ];
}

function checkOnTable(
  operation: TableOperation,
  context: CheckContext,
  planned: Planned,
): Result<readonly Step[], Refusal> {
  const key = nameKey(operation.table);
  const known = planned.tables.get(key);
  const state = context.state.tables.get(key) ?? null;
  if (state === null) return refused("workbookChanged", operation.table);
  const table = known ?? {
    name: state.name,
    state,
    headers: state.headers,
    checkedKeys: 0,
    liftsFilter: false,
    usedRowCount: state.usedRowCount,
    rowCount: state.rowCount,
  };
  const checked = checkTableOperation(operation, table, context);
  if (!checked.ok) return checked;
  planned.tables.set(key, checked.value.table);
  return success(checked.value.steps);
}

function checkOperation(
  operation: Exclude<WriteOperation, TableOperation>,
  context: CheckContext,
  planned: Planned,
): Result<readonly Step[], Refusal> {
  const { state } = context;
  switch (operation.kind) {
    case "createSheet":
    case "rewriteSheet":
    case "copySheet":
    case "deleteSheet":
      return checkOnSheet(operation, context, planned);
    case "setName": {
      const { name, target } = operation;
      const isThere = target.kind === "text" || planned.sheets.has(nameKey(target.sheet));
      if (!isThere) return refused("workbookChanged", target.sheet);
      const isNew = !planned.names.has(nameKey(name));
      planned.names.add(nameKey(name));
      return success([{ ...operation, isNew }]);
    }
    case "removeName":
      planned.names.delete(nameKey(operation.name));
      return success([operation]);
    case "setCustomPart":
    case "removeCustomPart": {
      const step: PartStep = { ...operation, ids: state.parts.get(operation.namespace) ?? [] };
      return success([step]);
    }
  }
}

type SheetOperation = Extract<
  WriteOperation,
  { readonly kind: "createSheet" | "rewriteSheet" | "copySheet" | "deleteSheet" }
>;

function checkOnSheet(
  operation: SheetOperation,
  { state }: CheckContext,
  { sheets }: Planned,
): Result<readonly Step[], Refusal> {
  const { isStructureProtected, protectedSheets } = state.protections;
  const isProtected = (sheet: string): boolean =>
    protectedSheets.some((name) => isSameName(name, sheet));
  if (operation.kind !== "rewriteSheet" && isStructureProtected) {
    return refused("structureProtected", null);
  }
  if (operation.kind === "createSheet" || operation.kind === "copySheet") {
    const name = nameKey(operation.name);
    if (sheets.has(name)) return refused("workbookChanged", operation.name);
    sheets.add(name);
  }
  if (operation.kind === "createSheet") {
    return withSources(operation.content, sheets, operation);
  }
  const sheet = nameKey(operation.sheet);
  if (operation.kind === "deleteSheet") {
    sheets.delete(sheet);
    return success([operation]);
  }
  if (!sheets.has(sheet)) return refused("workbookChanged", operation.sheet);
  if (isProtected(sheet)) return refused("sheetProtected", operation.sheet);
  // A sheet that the plan itself makes has nothing on it that the plan did not put there.
  const content = state.contents.get(sheet) ?? { charts: [], tables: [], names: [] };
  if (operation.kind === "rewriteSheet") {
    return withSources(operation.content, sheets, { ...operation, state: content });
  }
  const names = [...state.names.map(({ name }) => name), ...content.names];
  const own = [...new Set(names)].filter(isNotBuiltIn);
  return success([{ ...operation, state: content, names: own }]);
}

/** Print areas and titles, and what filters leave behind, are names too: part of the copy's page. */
function isNotBuiltIn(name: string): boolean {
  return !/^_xl|^_filter|^print_/i.test(name);
}

/** The step, unless a list of the content takes its values from a sheet that will not be there. */
function withSources(
  { validations }: SheetContent,
  sheets: ReadonlySet<string>,
  step: Step,
): Result<readonly Step[], Refusal> {
  for (const { source } of validations) {
    if (source.kind === "range" && !sheets.has(nameKey(source.sheet))) {
      return refused("workbookChanged", source.sheet);
    }
  }
  return success([step]);
}
