import type { DocumentColumn, DocumentRow, DocumentTable } from "../../report/document";
import { PALETTE, type StyleName } from "../../workbook/palette";
import type { SheetCell, SheetRow } from "../../workbook/plan";
import { mostLines, rowHeight, wrapText } from "../../workbook/textMetrics";
import { emptyCell, sheetCell, words } from "./cells";
import { sum } from "./grid";

/** What rows need to know of their sheet. */
export interface RowSettings {
  /** The widths of its columns, in characters. */
  readonly grid: readonly number[];
  /** Where a text too long for a row was cut. */
  readonly continues: string;
}

export const GAP: SheetRow = { height: 12, cells: [] };

/** Text over the whole width, a row for each line: cells are never merged. */
export function lineRows(
  text: string,
  style: StyleName,
  { grid }: RowSettings,
): readonly SheetRow[] {
  return wrapText(text, sum(grid), PALETTE[style]).map((line) => ({
    height: rowHeight(1, PALETTE[style]),
    cells: [words(line, style)],
  }));
}

/** A heading, underlined over so many columns. */
export function headingRow(text: string, columns: number): SheetRow {
  return {
    height: rowHeight(1, PALETTE.heading) + 4,
    cells: [
      words(text, "heading"),
      ...Array.from({ length: columns - 1 }, () => emptyCell("heading")),
    ],
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
  switch (role) {
    case "heading":
      return {
        height: rowHeight(1, PALETTE.subheading) + 4,
        cells: cells.map((cell) => sheetCell(cell, "subheading")),
      };
    case "data":
      return fitted(
        cells.map((cell, at) => sheetCell(cell, styleOf(columns[at], "text", "number"))),
        settings,
      );
    case "total":
      return {
        height: rowHeight(1, PALETTE.totalText) + 2,
        cells: cells.map((cell, at) =>
          sheetCell(cell, styleOf(columns[at], "totalText", "totalNumber")),
        ),
      };
  }
}

function styleOf(
  column: DocumentColumn | undefined,
  text: StyleName,
  number: StyleName,
): StyleName {
  return column?.alignment === "end" ? number : text;
}

/** A row as tall as its longest cell; a text too long for the tallest row is cut, and says so. */
function fitted(cells: readonly SheetCell[], { grid, continues }: RowSettings): SheetRow {
  let height = 0;
  const fitting = cells.map((cell, column) => {
    if (typeof cell.value !== "string") return cell;
    const style = PALETTE[cell.style];
    const most = mostLines(style) - 1;
    const lines = wrapText(cell.value, grid[column] ?? 0, style, most + 1);
    const kept = lines.length > most ? [...lines.slice(0, most), continues] : lines;
    height = Math.max(height, rowHeight(kept.length, style));
    return kept === lines ? cell : { ...cell, value: kept.join("\n") };
  });
  return { height: Math.max(height, rowHeight(1, PALETTE.number)), cells: fitting };
}
