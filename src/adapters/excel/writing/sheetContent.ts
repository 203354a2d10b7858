import { cellAddress, columnLetters } from "../../../core/workbook/address";
import type { CreateSheet, SheetContent, SheetRow } from "../../../core/workbook/plan";
import { bytesOfBlock, bytesOfRow, COMMAND_BYTES, commands, type Piece } from "../session/batches";
import { chartPieces } from "./chart";
import { enteredText, needsTextFormat } from "./enteredText";
import { loose } from "../session/host";
import { pagePieces } from "./page";
import { addressLists, rangeLists, regionsOf } from "./rectangles";
import { tablePieces } from "./sheetTables";
import { clearSheet } from "./sheetClearing";
import type { RewriteStep } from "../preflight/steps";
import { stylePieces } from "./styleAreas";
import { listPieces } from "./validation";

/** Bytes of the values that are written together. */
const BLOCK_BYTES = 500_000;

export function createPieces({ name, content }: CreateSheet): readonly Piece[] {
  const add = commands(2, ({ worksheets }) => {
    worksheets.add(name);
  });
  return [add, ...contentPieces(name, content)];
}

export function rewritePieces({ sheet, content, state }: RewriteStep): readonly Piece[] {
  return [clearSheet(sheet, state), ...contentPieces(sheet, content)];
}

/** Fills an empty sheet. The chart comes last: its corners depend on widths and heights, and whoever sees it sees all. */
function contentPieces(sheet: string, content: SheetContent): readonly Piece[] {
  const { rows } = content;
  return [
    ...valuePieces(sheet, rows),
    ...numberFormatPieces(sheet, rows),
    ...stylePieces(sheet, rows),
    ...sizePieces(sheet, content),
    viewPiece(sheet, content),
    ...listPieces(sheet, content.validations),
    ...tablePieces(sheet, content.tables),
    ...(content.page === null ? [] : pagePieces(sheet, content.page)),
    ...(content.chart === null ? [] : chartPieces(sheet, content.chart)),
  ];
}

/** The values of all rows, in blocks of whole rows. */
function valuePieces(sheet: string, rows: readonly SheetRow[]): readonly Piece[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width === 0) return [];
  const pieces: Piece[] = [];
  let block: (readonly (string | number)[])[] = [];
  let bytes = 0;
  rows.forEach((row, index) => {
    const values = Array.from({ length: width }, (_, column) => enteredValue(row, column));
    block.push(values);
    bytes += bytesOfRow(values);
    if (bytes < BLOCK_BYTES && index < rows.length - 1) return;
    const whole = bytesOfBlock(block.length * width, bytes);
    pieces.push(blockPiece(sheet, index + 2 - block.length, block, whole));
    block = [];
    bytes = 0;
  });
  return [...textFormatPieces(sheet, rows), ...pieces];
}

function enteredValue({ cells }: SheetRow, column: number): string | number {
  const value = cells[column]?.value ?? "";
  return typeof value === "string" ? enteredText(value) : value;
}

function blockPiece(
  sheet: string,
  firstRow: number,
  values: readonly (readonly (string | number)[])[],
  bytes: number,
): Piece {
  const last = cellAddress(firstRow + values.length - 1, values[0]?.length ?? 1);
  return {
    bytes: bytes + COMMAND_BYTES,
    queue: ({ worksheets }) => {
      const cells = loose(
        worksheets.getItem(sheet).getRange(`${cellAddress(firstRow, 1)}:${last}`),
      );
      cells.values = values.map((row) => [...row]);
    },
  };
}

/** Before the values; the format that the cells are to have comes after them. */
function textFormatPieces(sheet: string, rows: readonly SheetRow[]): readonly Piece[] {
  const regions = regionsOf(rows, ({ value }) =>
    typeof value === "string" && needsTextFormat(value) ? "@" : null,
  );
  return regions.flatMap(({ ranges }) =>
    rangeLists(ranges).map((address) => numberFormatPiece(sheet, address, "@")),
  );
}

/** `RangeAreas` has no number format: one range at a time, which a column of figures is. */
function numberFormatPieces(sheet: string, rows: readonly SheetRow[]): readonly Piece[] {
  const regions = regionsOf(rows, ({ value, numberFormat }) => {
    const wasText = typeof value === "string" && needsTextFormat(value);
    return numberFormat ?? (wasText ? "General" : null);
  });
  return regions.flatMap(({ kind, ranges }) =>
    ranges.flatMap((range) =>
      rangeLists([range]).map((address) => numberFormatPiece(sheet, address, kind)),
    ),
  );
}

function numberFormatPiece(sheet: string, address: string, format: string): Piece {
  return commands(3, ({ worksheets }) => {
    setNumberFormat(loose(worksheets.getItem(sheet).getRange(address)), format);
  });
}

/** One code for all the cells, as Excel accepts it; the types know rows of codes only. */
export function setNumberFormat(cells: { numberFormat: unknown }, format: string): void {
  cells.numberFormat = format;
}

function sizePieces(sheet: string, { columnWidths, rows }: SheetContent): readonly Piece[] {
  const widths = columnWidths.map((width, index) => {
    const letters = columnLetters(index + 1);
    return commands(3, ({ worksheets }) => {
      const column = loose(worksheets.getItem(sheet).getRange(`${letters}:${letters}`));
      column.format.columnWidth = columnWidthInPoints(width);
    });
  });
  const heights = [...rowsByHeight(rows)].flatMap(([height, addresses]) =>
    addressLists(addresses).map((list) =>
      commands(3 + list.length / COMMAND_BYTES, ({ worksheets }) => {
        loose(worksheets.getItem(sheet).getRanges(list)).format.rowHeight = height;
      }),
    ),
  );
  return [...widths, ...heights];
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

function viewPiece(sheet: string, { frozenRows, showsGridlines }: SheetContent): Piece {
  return commands(4, ({ worksheets }) => {
    const worksheet = worksheets.getItem(sheet);
    worksheet.showGridlines = showsGridlines;
    if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
  });
}
