import type { WriteOperation, WritePlan } from "../../../core/workbook/plan";
import { refusal, type Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import { isObstacle, type CheckContext, type Obstacle } from "./checkContext";
import { checkTableOperation, type PlannedTable } from "./checkTable";
import type { PartStep, Step } from "./steps";
import type { TableOperation } from "./tableState";

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
  if (state.protections.isReadOnly) return refuse({ code: "workbookReadOnly", where: null });
  const planned: Planned = {
    tables: new Map(),
    sheets: new Set(state.sheets.map((name) => name.toLowerCase())),
    names: new Set(state.names.map(({ name }) => name.toLowerCase())),
  };
  const steps: Step[] = [];
  for (const operation of expectationsFirst(plan)) {
    const found =
      "table" in operation
        ? checkOnTable(operation, context, planned)
        : checkOperation(operation, context, planned);
    if (isObstacle(found)) return refuse(found);
    steps.push(...found);
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

function refuse({ code, where }: Obstacle): Result<never, Refusal> {
  return failure(refusal(code, where));
}

function checkOnTable(
  operation: TableOperation,
  context: CheckContext,
  planned: Planned,
): readonly Step[] | Obstacle {
  const key = operation.table.toLowerCase();
  const known = planned.tables.get(key);
  const state = context.state.tables.get(key) ?? null;
  if (state === null) return { code: "workbookChanged", where: operation.table };
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
  if (isObstacle(checked)) return checked;
  planned.tables.set(key, checked.table);
  return checked.steps;
}

function checkOperation(
  operation: Exclude<WriteOperation, TableOperation>,
  context: CheckContext,
  planned: Planned,
): readonly Step[] | Obstacle {
  const { state } = context;
  switch (operation.kind) {
    case "createSheet":
    case "rewriteSheet":
    case "copySheet":
    case "deleteSheet":
      return checkOnSheet(operation, context, planned);
    case "setName": {
      const { name, target } = operation;
      const isThere = target.kind === "text" || planned.sheets.has(target.sheet.toLowerCase());
      if (!isThere) return { code: "workbookChanged", where: target.sheet };
      const isNew = !planned.names.has(name.toLowerCase());
      planned.names.add(name.toLowerCase());
      return [{ ...operation, isNew }];
    }
    case "removeName":
      planned.names.delete(operation.name.toLowerCase());
      return [operation];
    case "setCustomPart":
    case "removeCustomPart": {
      const step: PartStep = { ...operation, ids: state.parts.get(operation.namespace) ?? [] };
      return [step];
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
): readonly Step[] | Obstacle {
  const { isStructureProtected, protectedSheets } = state.protections;
  const isProtected = (sheet: string): boolean =>
    protectedSheets.some((name) => name.toLowerCase() === sheet.toLowerCase());
  if (operation.kind !== "rewriteSheet" && isStructureProtected) {
    return { code: "structureProtected", where: null };
  }
  if (operation.kind === "createSheet" || operation.kind === "copySheet") {
    const name = operation.name.toLowerCase();
    if (sheets.has(name)) return { code: "workbookChanged", where: operation.name };
    sheets.add(name);
  }
  if (operation.kind === "createSheet") {
    return missingSource(operation.content, sheets) ?? [operation];
  }
  const sheet = operation.sheet.toLowerCase();
  if (operation.kind === "deleteSheet") {
    sheets.delete(sheet);
    return [operation];
  }
  if (!sheets.has(sheet)) return { code: "workbookChanged", where: operation.sheet };
  if (isProtected(sheet)) return { code: "sheetProtected", where: operation.sheet };
  // A sheet that the plan itself makes has nothing on it that the plan did not put there.
  const content = state.contents.get(sheet) ?? { charts: [], tables: [], names: [] };
  if (operation.kind === "rewriteSheet") {
    return missingSource(operation.content, sheets) ?? [{ ...operation, state: content }];
  }
  const names = [...state.names.map(({ name }) => name), ...content.names];
  return [{ ...operation, state: content, names: [...new Set(names)].filter(isNotBuiltIn) }];
}

/** Print areas and titles, and what filters leave behind, are names too: part of the copy's page. */
function isNotBuiltIn(name: string): boolean {
  return !/^_xl|^_filter|^print_/i.test(name);
}

/** A sheet that a list of the content takes its values from, and that will not be there. */
function missingSource(
  { validations }: { readonly validations: readonly { readonly source: ListSource }[] },
  sheets: ReadonlySet<string>,
): Obstacle | null {
  for (const { source } of validations) {
    if (source.kind === "range" && !sheets.has(source.sheet.toLowerCase())) {
      return { code: "workbookChanged", where: source.sheet };
    }
  }
  return null;
}

type ListSource = { readonly kind: "values" } | { readonly kind: "range"; readonly sheet: string };
