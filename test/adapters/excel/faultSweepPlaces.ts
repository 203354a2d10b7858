import { isDeepStrictEqual } from "node:util";
import type {
  InspectedSheet,
  InspectedTable,
  InspectedWorkbook,
} from "../../contract/inspectedWorkbook";
import { addressOf } from "../../fixtures/package/addresses";

/** What differs between two looks at a workbook, by the names under which a refusal tells of it. */
export function changedPlaces(
  before: InspectedWorkbook,
  after: InspectedWorkbook,
): readonly string[] {
  return [
    ...changedKeys(before.customParts, after.customParts),
    ...changedKeys(before.names, after.names),
    ...changedColumns(before, after),
    ...changedSheets(before, after),
  ];
}

function changedKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isDeepStrictEqual(before[key], after[key]));
}

/** "Obiettivi[Peso calcolato]" for a column that came, went, or holds something else. */
function changedColumns(before: InspectedWorkbook, after: InspectedWorkbook): readonly string[] {
  const columns = (workbook: InspectedWorkbook): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      workbook.tables.flatMap((table) =>
        table.headers.map((header, at) => [
          `${table.name}[${header}]`,
          cellsOf(workbook, table, at),
        ]),
      ),
    );
  return changedKeys(columns(before), columns(after));
}

function cellsOf(workbook: InspectedWorkbook, table: InspectedTable, column: number) {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  return Array.from({ length: table.dataRowCount }, (_, row) => {
    const address = addressOf(table.headerRow + 1 + row, table.firstColumn + column);
    return sheet?.cells[address] ?? null;
  });
}

/** Sheets that came, went, or have anything else; those with tables only where something outside them has changed. */
function changedSheets(before: InspectedWorkbook, after: InspectedWorkbook): readonly string[] {
  const sheets = (workbook: InspectedWorkbook): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.name, outsideTables(sheet, before, after)]),
    );
  return changedKeys(sheets(before), sheets(after));
}

function outsideTables(
  { columnWidths, cells, ...sheet }: InspectedSheet,
  ...workbooks: readonly InspectedWorkbook[]
) {
  const covered = new Set(
    workbooks.flatMap(({ tables }) =>
      tables.filter((table) => table.sheet === sheet.name).flatMap(addressesOf),
    ),
  );
  const outside = Object.entries(cells).filter(([address]) => !covered.has(address));
  return {
    ...sheet,
    cells: Object.fromEntries(outside),
    // A new column has a width of its own.
    columnWidths: covered.size > 0 ? {} : columnWidths,
  };
}

function addressesOf(table: InspectedTable): readonly string[] {
  const { headerRow, firstColumn, headers, dataRowCount } = table;
  return headers.flatMap((_, column) =>
    Array.from({ length: dataRowCount + 1 }, (_row, row) =>
      addressOf(headerRow + row, firstColumn + column),
    ),
  );
}
