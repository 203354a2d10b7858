import { RECORD_NAMESPACE } from "../../src/core/workbook/plan";
import type { Cell, TableSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { RangeBounds } from "../fixtures/package/addresses";
import type { InspectedTable } from "./inspectedWorkbook";
import { snapshotCell } from "./memoryCells";
import { lastUsedRow } from "./memoryTables";
import { sheetNamed, tableRange, type MemoryWorkbook } from "./memoryWorkbook";

/** What a reading gives of the workbook. */
export function snapshotOf(workbook: MemoryWorkbook, namePrefix: string): WorkbookSnapshot {
  const names = [...workbook.names]
    .filter(([name]) => name.startsWith(namePrefix))
    .map(([name, target]) => ({ name, target }));
  return {
    sheets: workbook.sheets.map(({ name }) => ({ name, isProtected: false })),
    tables: workbook.tables.map((table) => tableSnapshot(workbook, table)),
    names,
    namedSheets: names.flatMap(({ name, target }) =>
      target.kind === "cell"
        ? [
            {
              name,
              sheet: target.sheet,
              rows: block(workbook, target.sheet, usedRange(workbook, target.sheet)),
            },
          ]
        : [],
    ),
    record: workbook.customParts.get(RECORD_NAMESPACE) ?? null,
    uses1904Dates: false,
    isStructureProtected: false,
    isReadOnly: false,
    isSigned: false,
  };
}

function tableSnapshot(workbook: MemoryWorkbook, table: InspectedTable): TableSnapshot {
  const { name, sheet, headerRow, firstColumn, headers } = table;
  const { cells } = sheetNamed(workbook, sheet);
  const data = {
    ...tableRange(table),
    firstRow: headerRow + 1,
    lastRow: lastUsedRow(cells, table),
  };
  const columnFormats = headers.map((_, index) => {
    const formats = numbersTo(data.lastRow - headerRow).map(
      (row) => cells.get(`${headerRow + row},${firstColumn + index}`)?.numberFormat ?? "General",
    );
    return formats.every((format) => format === formats[0]) ? (formats[0] ?? null) : null;
  });
  return {
    name,
    sheet,
    headerRow,
    firstColumn,
    headers,
    rows: block(workbook, sheet, data),
    formulaColumns: [],
    columnFormats,
  };
}

function block(workbook: MemoryWorkbook, sheet: string, range: RangeBounds): Cell[][] {
  const { cells } = sheetNamed(workbook, sheet);
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return numbersTo(lastRow - firstRow + 1).map((row) =>
    numbersTo(lastColumn - firstColumn + 1).map((column) =>
      snapshotCell(cells.get(`${firstRow - 1 + row},${firstColumn - 1 + column}`)),
    ),
  );
}

/** 1, 2, 3… */
function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function usedRange(workbook: MemoryWorkbook, sheet: string): RangeBounds {
  const positions = [...sheetNamed(workbook, sheet).cells.keys()].map((key) =>
    key.split(",").map(Number),
  );
  const last = (index: number) => Math.max(0, ...positions.map((position) => position[index] ?? 0));
  return { firstRow: 1, firstColumn: 1, lastRow: last(0), lastColumn: last(1) };
}
