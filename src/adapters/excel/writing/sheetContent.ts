import { cellAddress, columnLetters, rangeAddress } from "../../../core/workbook/address";
import { mergedCells } from "../../../core/workbook/mergedCells";
import {
  type CreateSheet,
  type SheetCell,
  type SheetContent,
  type SheetRow,
  CHART_NAME_PREFIX,
} from "../../../core/workbook/plan";
import {
  bytesOfBlock,
  bytesOfRow,
  COMMAND_BYTES,
  commands,
  type QueuedCommand,
} from "../session/batches";
import { chartCommands } from "./chart";
import { enteredText, needsTextFormat } from "./enteredText";
import { untracked } from "../session/host";
import { pageCommands } from "./page";
import { addressLists, rangeLists, regionsOf } from "./rectangles";
import { tableCommands } from "./sheetTables";
import type { RewriteStep } from "../preflight/steps";
import { styleCommands } from "./styleAreas";
import { listCommands } from "./validation";
import type { SheetState } from "../preflight/workbookState";

/** Bytes of the values that are written together. */
const BLOCK_BYTES = 500_000;

export function createCommands({ name, content }: CreateSheet): readonly QueuedCommand[] {
  const add = commands(2, ({ worksheets }) => {
    worksheets.add(name);
  });
  return [add, ...contentCommands(name, content)];
}

export function rewriteCommands({ sheet, content, state }: RewriteStep): readonly QueuedCommand[] {
  return [clearSheet(sheet, state), ...contentCommands(sheet, content)];
}

/**
 * Fills an empty sheet. The chart comes last, since its corners depend on widths and heights; without one the footer of
 * the page. By the last thing written a failed writing is told from a complete one (`verification/observedValues`).
 */
function contentCommands(sheet: string, content: SheetContent): readonly QueuedCommand[] {
  const { rows } = content;
  return [
    ...valueCommands(sheet, rows),
    ...numberFormatCommands(sheet, rows),
    ...styleCommands(sheet, rows),
    ...sizeCommands(sheet, content),
    ...mergeCommands(sheet, content),
    viewCommand(sheet, content),
    ...listCommands(sheet, content.validations),
    ...tableCommands(sheet, content.tables),
    ...(content.page === null ? [] : pageCommands(sheet, content.page)),
    ...(content.chart === null ? [] : chartCommands(sheet, content.chart)),
  ];
}

function valueCommands(sheet: string, rows: readonly SheetRow[]): readonly QueuedCommand[] {
  const values = blockCommands(sheet, rows, "values", enteredValue);
  return [...textFormatCommands(sheet, rows), ...values];
}

function enteredValue(cell: SheetCell | null): string | number {
  const value = cell?.value ?? "";
  return typeof value === "string" ? enteredText(value) : value;
}

/** A property of every cell, in blocks of whole rows. */
function blockCommands(
  sheet: string,
  rows: readonly SheetRow[],
  property: "values" | "numberFormat",
  valueOf: (cell: SheetCell | null) => string | number,
): readonly QueuedCommand[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width === 0) return [];
  const blocks: QueuedCommand[] = [];
  let block: (string | number)[][] = [];
  let bytes = 0;
  rows.forEach(({ cells }, index) => {
    const values = Array.from({ length: width }, (_, column) => valueOf(cells[column] ?? null));
    block.push(values);
    bytes += bytesOfRow(values);
    if (bytes < BLOCK_BYTES && index < rows.length - 1) return;
    const whole = bytesOfBlock(block.length * width, bytes) + COMMAND_BYTES;
    const written = block;
    const first = cellAddress(index + 2 - written.length, 1);
    const last = cellAddress(index + 1, width);
    blocks.push({
      bytes: whole,
      queue: ({ worksheets }) => {
        const range = untracked(worksheets.getItem(sheet).getRange(`${first}:${last}`));
        range[property] = written;
      },
    });
    block = [];
    bytes = 0;
  });
  return blocks;
}

/** Before the values; the format that the cells are to have comes after them. */
function textFormatCommands(sheet: string, rows: readonly SheetRow[]): readonly QueuedCommand[] {
  const regions = regionsOf(rows, ({ value }) =>
    typeof value === "string" && needsTextFormat(value) ? "@" : null,
  );
  return regions.flatMap(({ ranges }) =>
    rangeLists(ranges).map((address) => numberFormatCommand(sheet, address, "@")),
  );
}

/**
 * `RangeAreas` has no number format: one range at a time, which a column of figures is. Where the formats change from
 * row to row, as those of indicators do, all cells in blocks are less to send.
 */
function numberFormatCommands(sheet: string, rows: readonly SheetRow[]): readonly QueuedCommand[] {
  const regions = regionsOf(rows, finalFormat);
  const byRange = regions.flatMap(({ kind, ranges }) =>
    ranges.flatMap((range) =>
      rangeLists([range]).map((address) => numberFormatCommand(sheet, address, kind)),
    ),
  );
  const inBlocks = blockCommands(
    sheet,
    rows,
    "numberFormat",
    (cell) => (cell && finalFormat(cell)) ?? "General",
  );
  return bytesOf(byRange) <= bytesOf(inBlocks) ? byRange : inBlocks;
}

/** Null where the format was never touched. */
function finalFormat({ value, numberFormat }: SheetCell): string | null {
  const wasText = typeof value === "string" && needsTextFormat(value);
  return numberFormat ?? (wasText ? "General" : null);
}

function bytesOf(queue: readonly QueuedCommand[]): number {
  return queue.reduce((sum, { bytes }) => sum + bytes, 0);
}

function numberFormatCommand(sheet: string, address: string, format: string): QueuedCommand {
  return commands(3, ({ worksheets }) => {
    setNumberFormat(untracked(worksheets.getItem(sheet).getRange(address)), format);
  });
}

/** One code for all the cells, as Excel accepts it (the types know rows of codes only), or one for each row. */
export function setNumberFormat(
  cells: { numberFormat: unknown },
  format: string | readonly string[],
): void {
  cells.numberFormat = typeof format === "string" ? format : format.map((each) => [each]);
}

function sizeCommands(
  sheet: string,
  { columnWidths, rows }: SheetContent,
): readonly QueuedCommand[] {
  const widths = columnWidths.map((width, index) => {
    const letters = columnLetters(index + 1);
    return commands(3, ({ worksheets }) => {
      const column = untracked(worksheets.getItem(sheet).getRange(`${letters}:${letters}`));
      column.format.columnWidth = columnWidthInPoints(width);
    });
  });
  const heights = [...rowsByHeight(rows)].flatMap(([height, addresses]) =>
    addressLists(addresses).map((list) =>
      commands(3 + list.length / COMMAND_BYTES, ({ worksheets }) => {
        untracked(worksheets.getItem(sheet).getRanges(list)).format.rowHeight = height;
      }),
    ),
  );
  return [...widths, ...heights];
}

/** Merged one by one: `RangeAreas` cannot. */
function mergeCommands(sheet: string, content: SheetContent): readonly QueuedCommand[] {
  return mergedCells(content).map((range) =>
    commands(3, ({ worksheets }) => {
      untracked(worksheets.getItem(sheet).getRange(rangeAddress(range))).merge();
    }),
  );
}

/** Office.js counts points: 7 pixels a character and 5 beside them, 0.75 points a pixel. */
export function columnWidthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** "3:3", "5:9": the runs of rows that share each height. */
function rowsByHeight(rows: readonly SheetRow[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  let first = 0;
  rows.forEach(({ height }, index) => {
    if (height !== rows[index + 1]?.height) {
      if (height !== null) {
        found.set(height, [...(found.get(height) ?? []), `${first + 1}:${index + 1}`]);
      }
      first = index + 1;
    }
  });
  return found;
}

function viewCommand(sheet: string, { frozenRows, showsGridlines }: SheetContent): QueuedCommand {
  return commands(4, ({ worksheets }) => {
    const worksheet = worksheets.getItem(sheet);
    worksheet.showGridlines = showsGridlines;
    if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  });
}

/**
 * Makes a sheet blank without taking it away: formulas that point to it, and names, go on working. Its tables become
 * plain cells first; of its charts only ours go. The page stays as it is but for the breaks, which are ours.
 */
function clearSheet(sheet: string, { charts, tables }: SheetState): QueuedCommand {
  const ours = charts.filter((name) => name.startsWith(CHART_NAME_PREFIX));
  return commands(20 + 4 * (ours.length + tables.length), ({ worksheets }) => {
    const worksheet = worksheets.getItem(sheet);
    for (const name of tables) worksheet.tables.getItem(name).convertToRange();
    worksheet.autoFilter.remove();
    const used = untracked(worksheet.getUsedRangeOrNullObject(false));
    used.unmerge();
    // First of all: the probe of the sheet compares values, so it sees whether this batch reached the sheet.
    used.clear("Contents");
    for (const name of ours) worksheet.charts.getItemOrNullObject(name).delete();
    worksheet.freezePanes.unfreeze();
    worksheet.horizontalPageBreaks.removePageBreaks();
    const all = untracked(worksheet.getRange());
    all.rowHidden = false;
    all.columnHidden = false;
    all.format.useStandardHeight = true;
    all.format.useStandardWidth = true;
    used.dataValidation.clear();
    used.conditionalFormats.clearAll();
    used.clear("All");
  });
}
