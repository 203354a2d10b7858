import { nameFormula } from "../../../core/workbook/nameTarget";
import { isSameName } from "../../../core/workbook/names";
import type { WritePlan } from "../../../core/workbook/plan";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { locateParts, type SheetPart } from "../read/workbookParts";
import { encodeXstring } from "../../package/xml";
import { putCustomPart, removeCustomPart } from "./customPart";
import { checkedOperations, type FeasibleOperation, type KnownTables } from "./checkPlan";
import { deleteSheet } from "./deletedSheet";
import { copySheet } from "./sheetCopy";
import { emptySheet, fillSheet } from "./sheetFill";
import { editTable } from "./tableEdit";
import { createTableEnds } from "./tableEnds";
import { editRows, type RowOperation } from "./tableRows";
import type { TableOperation } from "./tableTask";
import { narrowTable } from "./tableNarrowing";
import { openOn } from "./openedSheet";
import { addSheet, defineName } from "./workbookPart";

/**
 * Carries out a plan on an open package, in order; with an empty plan it only checks. Throws PackageFault when the
 * workbook refuses, and then the package holds part of the plan: it must not be saved.
 * @param takesApart columns and sheets may be taken away
 */
export function applyPlan(
  pkg: ZipPackage,
  plan: WritePlan,
  known: KnownTables = null,
  takesApart = false,
): void {
  assertWritable(pkg);
  const operations = checkedOperations(pkg, plan.operations, known, takesApart);
  const ends = createTableEnds(pkg, operations, known);
  for (const step of stepsOf(operations)) {
    if (step.kind === "editTable") {
      editTable(pkg, step.table, step.operations);
    } else if (step.kind === "editRows") editRows(pkg, step.table, step.operations, ends);
    else carryOutOne(pkg, step);
  }
  if (plan.opensOn !== undefined && operations.length > 0) openOn(pkg, plan.opensOn);
}

function assertWritable(pkg: ZipPackage): void {
  const { isStrict, isTemplate, workbookPath } = locateParts(pkg);
  if (isStrict) throw new PackageFault("fileKindNotWritable", workbookPath, "Strict Open XML");
  if (isTemplate) throw new PackageFault("fileKindNotWritable", workbookPath, "a template");
}

interface EditTable {
  readonly kind: "editTable";
  readonly table: string;
  readonly operations: readonly TableOperation[];
}

interface EditRows {
  readonly kind: "editRows";
  readonly table: string;
  readonly operations: readonly RowOperation[];
}

type Step = EditTable | EditRows | OtherOperation;
type OtherOperation = Exclude<FeasibleOperation, TableOperation | RowOperation>;

/** Joins neighbouring operations on one table into one step, because reading through a sheet takes long. */
function stepsOf(operations: readonly FeasibleOperation[]): readonly Step[] {
  const steps: Step[] = [];
  let columns = new Map<string, TableOperation[]>();
  let rows = new Map<string, RowOperation[]>();
  for (const operation of operations) {
    switch (operation.kind) {
      case "addTableColumns":
      case "setTableColumn": {
        const { table } = operation;
        rows.delete(table);
        const edits = gathered(columns, table, operation);
        if (edits.length === 1) steps.push({ kind: "editTable", table, operations: edits });
        break;
      }
      case "setTableCells":
      case "appendTableRows": {
        const { table } = operation;
        columns.delete(table);
        const edits = gathered(rows, table, operation);
        if (edits.length === 1) steps.push({ kind: "editRows", table, operations: edits });
        break;
      }
      default:
        columns = new Map();
        rows = new Map();
        steps.push(operation);
    }
  }
  return steps;
}

function gathered<Operation>(
  runs: Map<string, Operation[]>,
  table: string,
  operation: Operation,
): readonly Operation[] {
  const run = runs.get(table) ?? [];
  runs.set(table, run);
  run.push(operation);
  return run;
}

function carryOutOne(pkg: ZipPackage, operation: OtherOperation): void {
  switch (operation.kind) {
    case "createSheet": {
      const { name, content } = operation;
      assertFreeName(pkg, name);
      fillSheet(pkg, { path: addSheet(pkg, name, emptySheet()), name }, content);
      return;
    }
    case "rewriteSheet": {
      const { path, name } = sheetNamed(pkg, operation.sheet);
      fillSheet(pkg, { path, name }, operation.content);
      return;
    }
    case "copySheet":
      assertFreeName(pkg, operation.name);
      copySheet(pkg, sheetNamed(pkg, operation.sheet).path, operation.name);
      return;
    case "deleteSheet":
      deleteSheet(pkg, operation.sheet);
      return;
    case "removeTableColumns":
      narrowTable(pkg, operation);
      return;
    case "setName":
      defineName(pkg, operation.name, null, encodeXstring(nameFormula(operation.target)));
      return;
    case "setCustomPart":
      putCustomPart(pkg, operation.namespace, operation.xml);
      return;
    case "removeCustomPart":
      removeCustomPart(pkg, operation.namespace);
      return;
    case "removeName":
      defineName(pkg, operation.name, null, null);
      return;
  }
}

function findSheet(pkg: ZipPackage, name: string): SheetPart | undefined {
  return locateParts(pkg).sheets.find((sheet) => isSameName(sheet.name, name));
}

function sheetNamed(pkg: ZipPackage, name: string): SheetPart {
  const sheet = findSheet(pkg, name);
  if (sheet?.type !== "worksheet") throw new PackageFault("workbookChanged", name, "no such sheet");
  return sheet;
}

function assertFreeName(pkg: ZipPackage, name: string): void {
  if (findSheet(pkg, name) !== undefined) {
    throw new PackageFault("workbookChanged", name, "the name is taken");
  }
}
