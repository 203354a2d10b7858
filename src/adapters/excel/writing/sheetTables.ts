import { rangeAddress } from "../../../core/workbook/address";
import type { SheetTable } from "../../../core/workbook/plan";
import { commands, type QueuedCommand } from "../session/batches";

const TABLE_STYLE = "TableStyleLight1";

/** Makes tables of cells that are already written, so that Excel takes their headers from the cells. */
export function tableCommands(
  sheet: string,
  tables: readonly SheetTable[],
): readonly QueuedCommand[] {
  return tables.map((table) =>
    commands(6, ({ worksheets }) => {
      const added = worksheets.getItem(sheet).tables.add(rangeAddress(rangeOf(table)), true);
      added.name = table.name;
      added.style = TABLE_STYLE;
    }),
  );
}

function rangeOf({ headerRow, dataRowCount, firstColumn, columnCount }: SheetTable) {
  return {
    firstRow: headerRow,
    lastRow: headerRow + dataRowCount,
    firstColumn,
    lastColumn: firstColumn + columnCount - 1,
  };
}
