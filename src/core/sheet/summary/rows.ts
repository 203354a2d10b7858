import type { Evaluation } from "../../domain/evaluation";
import {
  EMPTY_CELL,
  isTextColumn,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "../../tables/figureTable";
import type { SummaryTexts } from "../../texts/texts";
import { PALETTE, type StyleName } from "../../workbook/palette";
import type { SheetCell, SheetRow } from "../../workbook/plan";
import { mostLines, rowHeight, wrapText } from "../../workbook/textMetrics";
import { DATA_LOOK, sheetCell, TOTAL_LOOK, words, type RowLook } from "./cells";

/** Widths in characters: the words of the objectives to the left, up to nine columns in all. */
export const COLUMN_WIDTHS = [24, 21, 21, 30, 36, 12, 12, 12, 12] as const;

export const GAP: SheetRow = { height: 12, cells: [] };

/** The width of the first columns together, in characters. */
export function widthOf(columns: number): number {
  return COLUMN_WIDTHS.slice(0, columns).reduce<number>((sum, each) => sum + each, 0);
}

/** Text over the whole width, a row for each line: cells are never merged. */
export function lineRows(text: string, style: StyleName, columns: number): readonly SheetRow[] {
  return wrapText(text, widthOf(columns), PALETTE[style]).map((line) => ({
    height: rowHeight(1, PALETTE[style]),
    cells: [words(line, style)],
  }));
}

/** A heading, underlined over so many columns. */
export function headingRow(text: string, columns: number): SheetRow {
  const rest = COLUMN_WIDTHS.slice(1, columns).map((): SheetCell => ({
    value: null,
    style: "heading",
    numberFormat: null,
  }));
  return {
    height: rowHeight(1, PALETTE.heading) + 4,
    cells: [words(text, "heading"), ...rest],
  };
}

export function headerRow(
  { columns }: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): SheetRow {
  return fitted(
    columns.map((column) =>
      words(
        texts.columnHeader(column, evaluation),
        isTextColumn(column) ? "tableHeader" : "tableHeaderNumber",
      ),
    ),
    texts,
  );
}

export function tableRow(
  row: FigureRow,
  { columns }: FigureTable,
  evaluation: Evaluation,
  texts: SummaryTexts,
): SheetRow {
  switch (row.role) {
    case "heading": {
      const heading = words(texts.unitTypeHeading(row.unitType, evaluation), "subheading");
      return { height: rowHeight(1, PALETTE.subheading) + 4, cells: [heading] };
    }
    case "data":
      return fitted(cellsOf(row.cells, DATA_LOOK), texts);
    case "total": {
      const [, ...cells] = cellsOf(row.cells, TOTAL_LOOK);
      const label = words(texts.totalLabel(row.label, evaluation), "totalText");
      return { height: rowHeight(1, PALETTE.totalText) + 2, cells: [label, ...cells] };
    }
  }

  function cellsOf(cells: readonly FigureCell[], look: RowLook): readonly SheetCell[] {
    return columns.map((column, at) => sheetCell(cells[at] ?? EMPTY_CELL, column, look, texts));
  }
}

/** A row as tall as its longest cell; a text too long for the tallest row is cut, and says so. */
export function fitted(cells: readonly SheetCell[], texts: SummaryTexts): SheetRow {
  let height = 0;
  const fitting = cells.map((cell, column) => {
    if (typeof cell.value !== "string") return cell;
    const style = PALETTE[cell.style];
    const most = mostLines(style) - 1;
    const lines = wrapText(cell.value, COLUMN_WIDTHS[column] ?? 12, style, most + 1);
    const kept = lines.length > most ? [...lines.slice(0, most), texts.continues] : lines;
    height = Math.max(height, rowHeight(kept.length, style));
    return kept === lines ? cell : { ...cell, value: kept.join("\n") };
  });
  return { height: Math.max(height, rowHeight(1, PALETTE.number)), cells: fitting };
}
