import { nameFormula } from "../../../core/workbook/nameTarget";
import type { WritePlan } from "../../../core/workbook/plan";
import { PackageFault } from "../faults";
import type { XlsxPackage } from "../package";
import { locateParts, type SheetPart } from "../read/workbookParts";
import { encodeXstring } from "../xml";
import { putCustomPart, removeCustomPart } from "./customPart";
import { feasibleOperations, type FeasibleOperation, type KnownTables } from "./feasible";
import { copySheet } from "./sheetCopy";
import { emptySheet, fillSheet } from "./sheetFill";
import { editTable } from "./tableEdit";
import type { TableOperation } from "./tableTask";
import { addSheet, defineName } from "./workbookPart";

/**
 * Carries out a plan on an open package, in order. Throws PackageFault when the workbook refuses, and then the
 * package holds part of the plan: it must not be saved.
 */
export function carryOut(pkg: XlsxPackage, plan: WritePlan, known: KnownTables = null): void {
  const { isStrict, workbookPath } = locateParts(pkg);
  if (isStrict) throw new PackageFault("fileKindNotWritable", workbookPath, "Strict Open XML");
  for (const step of stepsOf(feasibleOperations(pkg, plan.operations, known))) {
    if (step.kind === "editTable") editTable(pkg, step.table, step.operations);
    else carryOutOne(pkg, step);
  }
}

interface EditTable {
  readonly kind: "editTable";
  readonly table: string;
  readonly operations: readonly TableOperation[];
}

type OtherOperation = Exclude<FeasibleOperation, TableOperation>;

/** The operations on each table become one step, where no others stand between them: a sheet is long to go through. */
function stepsOf(
  operations: readonly FeasibleOperation[],
): readonly (EditTable | OtherOperation)[] {
  const steps: (EditTable | OtherOperation)[] = [];
  let run = new Map<string, TableOperation[]>();
  for (const operation of operations) {
    if (operation.kind !== "addTableColumns" && operation.kind !== "setTableColumn") {
      run = new Map();
      steps.push(operation);
      continue;
    }
    const former = run.get(operation.table);
    if (former !== undefined) {
      former.push(operation);
      continue;
    }
    const edits = [operation];
    run.set(operation.table, edits);
    steps.push({ kind: "editTable", table: operation.table, operations: edits });
  }
  return steps;
}

function carryOutOne(pkg: XlsxPackage, operation: OtherOperation): void {
  switch (operation.kind) {
    case "createSheet": {
      const { name, content } = operation;
      demandFreeName(pkg, name);
      fillSheet(pkg, { path: addSheet(pkg, name, emptySheet()), name }, content);
      return;
    }
    case "rewriteSheet": {
      const { path, name } = sheetNamed(pkg, operation.sheet);
      fillSheet(pkg, { path, name }, operation.content);
      return;
    }
    case "copySheet":
      demandFreeName(pkg, operation.name);
      copySheet(pkg, sheetNamed(pkg, operation.sheet).path, operation.name);
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

function findSheet(pkg: XlsxPackage, name: string): SheetPart | undefined {
  return locateParts(pkg).sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function sheetNamed(pkg: XlsxPackage, name: string): SheetPart {
  const sheet = findSheet(pkg, name);
  if (sheet?.type !== "worksheet") throw new PackageFault("workbookChanged", name, "no such sheet");
  return sheet;
}

function demandFreeName(pkg: XlsxPackage, name: string): void {
  if (findSheet(pkg, name) !== undefined) {
    throw new PackageFault("workbookChanged", name, "the name is taken");
  }
}
