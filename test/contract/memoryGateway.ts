import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { WriteOperation } from "../../src/core/workbook/plan";
import { failure, success } from "../../src/core/workbook/result";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { addColumns, lastUsedRow, setColumn } from "./memoryTables";
import { snapshotCell } from "./memoryCells";
import {
  copyOf,
  emptySheet,
  fillSheet,
  isRefused,
  refuse,
  sheetNamed,
  tableRange,
  type MemoryWorkbook,
} from "./memoryWorkbook";

/** A host that is nothing but data. `workbook` is changed by what is applied; a refusal changes nothing. */
export function createMemoryGateway(workbook: MemoryWorkbook): WorkbookGateway {
  return {
    read: (namePrefix) => Promise.resolve(success(snapshotOf(workbook, namePrefix))),
    apply: ({ operations }) => {
      const draft = copyOf(workbook);
      try {
        for (const operation of operations) carryOut(draft, operation);
      } catch (fault) {
        if (isRefused(fault)) return Promise.resolve(failure(fault.refusal));
        return Promise.reject(fault instanceof Error ? fault : new Error(String(fault)));
      }
      Object.assign(workbook, draft);
      return Promise.resolve(success(null));
    },
  };
}

function carryOut(workbook: MemoryWorkbook, operation: WriteOperation): void {
  switch (operation.kind) {
    case "addTableColumns":
      addColumns(workbook, operation);
      return;
    case "setTableColumn":
      setColumn(workbook, operation);
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
    default:
      refuse("workbookChanged", JSON.stringify(operation satisfies never));
  }
}

function snapshotOf(workbook: MemoryWorkbook, namePrefix: string): WorkbookSnapshot {
  const names = [...workbook.names]
    .filter(([name]) => name.startsWith(namePrefix))
    .map(([name, target]) => ({ name, target }));
  const block = (sheet: string, range: ReturnType<typeof tableRange>) =>
    Array.from({ length: range.lastRow - range.firstRow + 1 }, (_row, row) =>
      Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_column, column) =>
        snapshotCell(
          sheetNamed(workbook, sheet).cells.get(
            `${range.firstRow + row},${range.firstColumn + column}`,
          ),
        ),
      ),
    );
  return {
    sheets: workbook.sheets.map(({ name }) => ({ name, isProtected: false })),
    tables: workbook.tables.map((table) => ({
      name: table.name,
      sheet: table.sheet,
      headerRow: table.headerRow,
      firstColumn: table.firstColumn,
      headers: table.headers,
      rows: block(table.sheet, {
        ...tableRange(table),
        firstRow: table.headerRow + 1,
        lastRow: lastUsedRow(sheetNamed(workbook, table.sheet).cells, table),
      }),
      formulaColumns: [],
    })),
    names,
    namedSheets: names.flatMap(({ name, target }) =>
      target.kind === "cell"
        ? [
            {
              name,
              sheet: target.sheet,
              rows: block(target.sheet, usedRange(workbook, target.sheet)),
            },
          ]
        : [],
    ),
    uses1904Dates: false,
    isStructureProtected: false,
    isReadOnly: false,
    isSigned: false,
  };
}

function usedRange(workbook: MemoryWorkbook, sheet: string): ReturnType<typeof tableRange> {
  const positions = [...sheetNamed(workbook, sheet).cells.keys()].map((key) =>
    key.split(",").map(Number),
  );
  const last = (index: number) => Math.max(0, ...positions.map((position) => position[index] ?? 0));
  return { firstRow: 1, firstColumn: 1, lastRow: last(0), lastColumn: last(1) };
}
