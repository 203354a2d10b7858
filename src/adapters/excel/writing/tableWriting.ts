import {
  bytesOfBlock,
  bytesOfRow,
  COMMAND_BYTES,
  commands,
  type QueuedCommand,
} from "../session/batches";
import { enteredText } from "./enteredText";
import { untracked } from "../session/host";
import { columnWidthInPoints, setNumberFormat } from "./sheetContent";
import { formatCommands, writeOverTextFormat } from "./textFormats";
import type { FillColumn, NarrowTable, WidenTable } from "../preflight/steps";

/** New columns at the right end, with the format of the last one. */
export function widenCommand(step: WidenTable): QueuedCommand {
  const { table: name, headers, columnCount } = step;
  return commands(40 + 3 * headers.length, ({ tables }) => {
    const table = tables.getItem(name);
    if (step.resizes) {
      table.resize(untracked(untracked(table.getRange()).getResizedRange(0, headers.length)));
    } else {
      for (const header of headers) table.columns.add(undefined, undefined, header);
    }
    const last = table.columns.getItemAt(columnCount - 1);
    if (step.showsHeaders) {
      const cells = rightEnd(table.getHeaderRowRange(), columnCount);
      cells.values = [headers.map(enteredText)];
      cells.copyFrom(untracked(last.getHeaderRowRange()), "Formats");
    } else {
      headers.forEach((header, index) => {
        table.columns.getItemAt(columnCount + index).name = header;
      });
    }
    const body = rightEnd(table.getDataBodyRange(), columnCount);
    body.copyFrom(untracked(last.getDataBodyRange()), "Formats");
    // The neighbour's conditional formats were made for its own values.
    body.conditionalFormats.clearAll();
    setNumberFormat(body, "General");
    // The column will hold numbers, whatever its neighbour does.
    body.format.horizontalAlignment = "Right";
    body.format.indentLevel = 0;
    body.format.wrapText = false;
    body.columnHidden = false;
    body.format.columnWidth = columnWidthInPoints(step.width);
  });
}

/** What lies to the right of the first columns. Narrowed before it is moved: beyond the sheet there is no range. */
function rightEnd(range: Excel.Range, columnCount: number): Excel.Range {
  const narrowed = untracked(untracked(range).getResizedRange(0, -columnCount));
  return untracked(narrowed.getOffsetRange(0, columnCount));
}

/** Numbers, and an empty text where there is none: null would leave the cell as it was. */
export function fillCommand(step: FillColumn): QueuedCommand {
  const { table, header, values, numberFormat, textRows } = step;
  if (values.length === 0) return commands(0, () => undefined);
  const rows = values.map((value) => [value ?? ""]);
  const overwritten = numberFormat === null ? textRows : new Set<number>();
  const formats =
    typeof numberFormat === "object" ? (numberFormat ?? []).map((format) => [format]) : [];
  const bytes = [...rows, ...formats].reduce((sum, row) => sum + bytesOfRow(row), 0);
  return {
    bytes:
      bytesOfBlock(rows.length, bytes) +
      (5 + formatCommands(values, 0, overwritten)) * COMMAND_BYTES,
    queue: ({ tables }) => {
      const body = untracked(tables.getItem(table).columns.getItem(header).getDataBodyRange());
      const cells = untracked(untracked(body.getCell(0, 0)).getResizedRange(values.length - 1, 0));
      if (numberFormat !== null) setNumberFormat(cells, numberFormat);
      writeOverTextFormat(cells, 0, values, overwritten, () => {
        cells.values = rows;
      });
    },
  };
}

/** Columns at the right end stay behind as blank cells; others are taken out of the sheet. */
export function narrowCommand(step: NarrowTable): QueuedCommand {
  const { table: name, headers, columnCount, resizes, keepsWidths } = step;
  return commands(10 + 3 * headers.length, ({ tables }) => {
    const table = tables.getItem(name);
    if (resizes) {
      const range = untracked(table.getRange());
      const last = rightEnd(table.getRange(), columnCount - headers.length);
      table.resize(untracked(range.getResizedRange(0, -headers.length)));
      last.clear("All");
    } else {
      for (const header of headers) table.columns.getItem(header).delete();
    }
    if (keepsWidths) return;
    const end = untracked(untracked(table.getRange()).getLastColumn());
    const freed = untracked(
      untracked(end.getOffsetRange(0, 1)).getResizedRange(0, headers.length - 1),
    );
    freed.format.useStandardWidth = true;
  });
}
