import { rangeAddress } from "../../src/core/workbook/address";
import { PALETTE } from "../../src/core/workbook/palette";
import { addressOf, cellPosition, rangeBounds } from "../fixtures/package/addresses";
import type { ContractHost, StartingSheet } from "./host";
import type { InspectedSheet } from "./inspectedWorkbook";
import { plainValue } from "./memoryCells";
import { createMemoryGateway } from "./memoryGateway";
import { emptySheet, emptyWorkbook, fillSheet, type MemorySheet } from "./memoryWorkbook";

export function memoryHost(start: readonly StartingSheet[]): Promise<ContractHost> {
  const workbook = emptyWorkbook();
  for (const { name, content, foreignCells = {}, merged = [], ...hidden } of start) {
    const sheet = emptySheet(name);
    workbook.sheets.push(sheet);
    fillSheet(workbook, name, content);
    sheet.merged = merged.map(rangeBounds);
    sheet.hiddenRows = hidden.hiddenRows ?? [];
    sheet.hiddenColumns = hidden.hiddenColumns ?? [];
    for (const [address, foreign] of Object.entries(foreignCells)) {
      const { row, column } = cellPosition(address);
      const key = `${row},${column}`;
      const present = sheet.cells.get(key) ?? { look: PALETTE.plain, numberFormat: null };
      // Here a formula is what it gave.
      const value = typeof foreign === "object" && "formula" in foreign ? foreign.value : foreign;
      sheet.cells.set(key, { ...present, value });
    }
  }
  return Promise.resolve({
    gateway: createMemoryGateway(workbook),
    inspect: () =>
      Promise.resolve({
        sheets: workbook.sheets.map(inspectedSheet),
        tables: workbook.tables,
        names: Object.fromEntries(workbook.names),
        customParts: Object.fromEntries(workbook.customParts),
      }),
  });
}

function inspectedSheet({
  cells,
  chart,
  merged,
  hiddenRows: _rows,
  hiddenColumns: _columns,
  ...sheet
}: MemorySheet): InspectedSheet {
  return {
    ...sheet,
    merged: merged.map(rangeAddress),
    charts:
      chart === null ? [] : [{ ...chart, isHorizontal: true, scale: { minimum: 0, maximum: 100 } }],
    cells: Object.fromEntries(
      [...cells].map(([key, cell]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return [addressOf(row, column), { ...cell, value: plainValue(cell), isFormula: false }];
      }),
    ),
  };
}
