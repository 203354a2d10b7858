import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { LARGEST_BLOCK } from "../../src/core/workbook/limits";
import type { WriteOperation } from "../../src/core/workbook/plan";
import { refusal } from "../../src/core/workbook/refusal";
import { failure, success } from "../../src/core/workbook/result";
import { appendRows, knownEnds, setCells, type KnownEnds } from "./memoryRows";
import { blockOf, snapshotOf } from "./memorySnapshot";
import { addColumns, demandExpected, removeColumns, setColumn } from "./memoryTables";
import {
  copyOf,
  deleteSheet,
  emptySheet,
  fillSheet,
  isRefused,
  isSameName,
  sheetNamed,
  type MemoryWorkbook,
} from "./memoryWorkbook";

/** A host that is nothing but data. `workbook` is changed by what is applied; a refusal changes nothing. */
export function createMemoryGateway(workbook: MemoryWorkbook): WorkbookGateway {
  return {
    read: (namePrefix) => Promise.resolve(success(snapshotOf(workbook, namePrefix))),
    readBlock: (sheet) => {
      const block = blockOf(workbook, sheet);
      if (block === null) return Promise.resolve(failure(refusal("workbookChanged", sheet)));
      const { rows } = block;
      const isTooLarge = rows.length * (rows[0]?.length ?? 0) > LARGEST_BLOCK;
      return Promise.resolve(
        isTooLarge ? failure(refusal("sheetTooLarge", sheet)) : success(block),
      );
    },
    apply: ({ operations }) => {
      const ends = knownEnds(workbook);
      const draft = copyOf(workbook);
      try {
        for (const operation of operations) {
          if (operation.kind === "expectRows") demandExpected(draft, operation);
        }
        for (const operation of operations) carryOut(draft, operation, ends);
      } catch (fault) {
        if (isRefused(fault)) return Promise.resolve(failure(fault.refusal));
        return Promise.reject(fault instanceof Error ? fault : new Error(String(fault)));
      }
      Object.assign(workbook, draft);
      return Promise.resolve(success(null));
    },
  };
}

function carryOut(workbook: MemoryWorkbook, operation: WriteOperation, ends: KnownEnds): void {
  switch (operation.kind) {
    case "addTableColumns":
      addColumns(workbook, operation);
      return;
    case "setTableColumn":
      setColumn(workbook, operation);
      return;
    case "setTableCells":
      setCells(workbook, operation);
      return;
    case "appendTableRows":
      appendRows(workbook, operation, ends);
      return;
    case "createSheet":
      workbook.sheets.push(emptySheet(operation.name));
      fillSheet(workbook, operation.name, operation.content);
      return;
    case "rewriteSheet":
      fillSheet(workbook, operation.sheet, operation.content);
      return;
    case "copySheet": {
      const { cells, columnWidths, rowHeights } = sheetNamed(workbook, operation.sheet);
      workbook.sheets.push({
        ...emptySheet(operation.name),
        cells: new Map(cells),
        columnWidths,
        rowHeights,
      });
      return;
    }
    case "setName": {
      const { name, target } = operation;
      if (target.kind === "cell") sheetNamed(workbook, target.sheet);
      workbook.names.set(name, target);
      return;
    }
    case "setCustomPart":
      workbook.customParts.set(operation.namespace, operation.xml);
      return;
    case "removeTableColumns":
      removeColumns(workbook, operation);
      return;
    case "deleteSheet":
      deleteSheet(workbook, operation.sheet);
      return;
    case "removeName":
      for (const name of workbook.names.keys()) {
        if (isSameName(name, operation.name)) workbook.names.delete(name);
      }
      return;
    case "removeCustomPart":
      workbook.customParts.delete(operation.namespace);
      return;
    case "expectRows":
      return;
  }
}
