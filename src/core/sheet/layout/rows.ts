import type { DocumentHeadline, DocumentRow, DocumentTable } from "../../report/document";
import { PALETTE, type StyleName } from "../../workbook/palette";
import type { SheetCell, SheetRow } from "../../workbook/plan";
import { linesToShow, mostLines, rowHeight, wrapText } from "../../workbook/textMetrics";
import { emptyCell, figureCell, sheetCell, words } from "./cells";
import { widthOf } from "./grid";

/** What rows need to know of their sheet. */
export interface RowSettings {
  /** The widths of its columns, in characters. */
  readonly grid: readonly number[];
  /** Where a text too long for a row was cut. */
  readonly continues: string;
}

export const GAP: SheetRow = { height: 12, cells: [] };
/** Between the line under a heading and a text. */
export const SMALL_GAP: SheetRow = { height: 4, cells: [] };

/** A text over the whole width, in one cell. */
export function textRow(
  text: string,
  style: StyleName,
  { grid, continues }: RowSettings,
): SheetRow {
  const { lines, isCut } = fittingLines(text, widthOf(grid), style, continues);
  const value = isCut ? lines.join("\n") : text;
  return { height: rowHeight(lines.length, PALETTE[style]), cells: [words(value, style)] };
}

/** A heading, underlined over the whole width. */
export function headingRow(text: string, settings: RowSettings): SheetRow {
  const { height, cells } = textRow(text, "heading", settings);
  const others = settings.grid.slice(1).map(() => emptyCell("heading"));
  return { height: (height ?? 0) + 1, cells: [...cells, ...others] };
}

export function headlineRow({ label, value }: DocumentHeadline, { grid }: RowSettings): SheetRow {
  const [labelWidth = 0] = grid;
  const valueWidth = widthOf(grid.slice(1));
  const heights = [
    rowHeight(linesToShow(label, labelWidth, PALETTE.headlineLabel), PALETTE.headlineLabel),
    rowHeight(linesToShow(value.text, valueWidth, PALETTE.headlineValue), PALETTE.headlineValue),
  ];
  return {
    height: Math.max(...heights) + 2,
    cells: [words(label, "headlineLabel"), sheetCell(value, "headlineValue")],
  };
}

export function headerRow({ columns }: DocumentTable, settings: RowSettings): SheetRow {
  const cells = columns.map(({ header, alignment }) =>
    words(header, alignment === "start" ? "tableHeader" : "tableHeaderNumber"),
  );
  return fitted(cells, settings);
}

export function tableRow(
  { role, cells }: DocumentRow,
  { columns }: DocumentTable,
  settings: RowSettings,
): SheetRow {
  const inColumns = (text: StyleName, number: StyleName): readonly SheetCell[] =>
    cells.map((cell, at) =>
      columns[at]?.alignment === "end" ? figureCell(cell, number) : sheetCell(cell, text),
    );
  switch (role) {
    case "heading":
      return {
        height: rowHeight(1, PALETTE.subheading) + 1,
        cells: cells.map((cell) => sheetCell(cell, "subheading")),
      };
    case "data":
      return fitted(inColumns("text", "number"), settings);
    case "total":
      return {
        height: rowHeight(1, PALETTE.totalText),
        cells: inColumns("totalText", "totalNumber"),
      };
  }
}

/** A row as tall as its longest cell; a text too long for the tallest row is cut, and says so. */
function fitted(cells: readonly SheetCell[], { grid, continues }: RowSettings): SheetRow {
  let height = rowHeight(1, PALETTE.number);
  const fitting = cells.map((cell, column) => {
    if (typeof cell.value !== "string") return cell;
    const { lines, isCut } = fittingLines(cell.value, grid[column] ?? 0, cell.style, continues);
    height = Math.max(height, rowHeight(lines.length, PALETTE[cell.style]));
    return isCut ? { ...cell, value: lines.join("\n") } : cell;
  });
  return { height, cells: fitting };
}

/** The lines that fit in the tallest row. */
function fittingLines(
  text: string,
  width: number,
  style: StyleName,
  continues: string,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const most = mostLines(PALETTE[style]) - 1;
  const lines = wrapText(text, width, PALETTE[style], most + 1);
  const isCut = lines.length > most;
  return { lines: isCut ? [...lines.slice(0, most), continues] : lines, isCut };
}
