import { CHOICES_NAMESPACE, RESTORE_POINT_NAMESPACE } from "../../src/core/workbook/plan";
import { type SheetBlock, usedBlock } from "../../src/core/workbook/block";
import type { Cell, TableSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { RangeBounds } from "../fixtures/package/addresses";
import type { InspectedTable } from "./inspectedWorkbook";
import { snapshotCell } from "./memoryCells";
import { lastUsedRow } from "./memoryTables";
import { isSameName, sheetNamed, tableRange, type MemoryWorkbook } from "./memoryWorkbook";

/** What a reading gives of the workbook. */
export function snapshotOf(workbook: MemoryWorkbook, namePrefix: string): WorkbookSnapshot {
  const names = [...workbook.names]
    .filter(([name]) => name.startsWith(namePrefix))
    .map(([name, target]) => ({ name, target }));
  return {
    sheets: workbook.sheets.map(({ name }) => ({ name, isProtected: false, isHidden: false })),
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
    restorePoint: workbook.customParts.get(RESTORE_POINT_NAMESPACE) ?? null,
    choices: workbook.customParts.get(CHOICES_NAMESPACE) ?? null,
    uses1904Dates: false,
    calculatesOnLoad: false,
    isStructureProtected: false,
    isReadOnly: false,
    isSigned: false,
  };
}

/** The used cells of a sheet; null when it is not there. */
export function blockOf(workbook: MemoryWorkbook, name: string): SheetBlock | null {
  const sheet = workbook.sheets.find((candidate) => isSameName(candidate.name, name));
  if (sheet === undefined) return null;
  const rows = block(workbook, sheet.name, usedRange(workbook, sheet.name));
  const { name: spelled, merged, hiddenRows, hiddenColumns } = sheet;
  const hidden = { hiddenRows, hiddenColumns };
  return usedBlock({ sheet: spelled, firstRow: 1, firstColumn: 1, rows, merged, ...hidden });
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
    headerCells: null,
    besideHeaders: null,
    filledRowBelow: null,
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

/** From row 1 and column 1 to the last cell that is written down. */
function usedRange(workbook: MemoryWorkbook, sheet: string): RangeBounds {
  let lastRow = 0;
  let lastColumn = 0;
  for (const key of sheetNamed(workbook, sheet).cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { firstRow: 1, firstColumn: 1, lastRow, lastColumn };
}
