import type { DocumentChart, DocumentTable } from "../../report/document";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import type { BarChart, ColumnRange, SheetRow } from "../../workbook/plan";

/** Tells our chart from any other that a user puts on the sheet. */
const CHART_NAME = "CalcolaPerformance.Grafico";

const LEAST_HEIGHT = 190;
/** Title, axis and legend. */
const FRAME_HEIGHT = 90;
const HEIGHT_PER_ROW = 34;
const FILLER: SheetRow = { height: DEFAULT_ROW_HEIGHT, cells: [] };

/** A gap, then the empty rows that the chart of a table covers, below it. */
export function roomForChart({ rows }: Pick<DocumentTable, "rows">): readonly SheetRow[] {
  const height = Math.max(LEAST_HEIGHT, FRAME_HEIGHT + rows.length * HEIGHT_PER_ROW);
  return Array.from({ length: Math.ceil(height / DEFAULT_ROW_HEIGHT) + 1 }, () => FILLER);
}

/** The chart below its table. Rows are of the whole sheet. */
export function sheetChart(
  { rows }: DocumentTable,
  { title, alternativeText, series }: DocumentChart,
  headerRow: number,
  lastColumn: number,
): BarChart {
  const lastRow = headerRow + rows.length;
  const rangeAt = (position: number): ColumnRange => ({
    column: position + 1,
    firstRow: headerRow + 1,
    lastRow,
  });
  return {
    name: CHART_NAME,
    title,
    alternativeText,
    categories: rangeAt(0),
    series: series.map(({ title: name, column, look }) => ({
      title: name,
      values: rangeAt(column),
      look,
    })),
    anchor: {
      from: { row: lastRow + 2, column: 1 },
      to: { row: lastRow + roomForChart({ rows }).length, column: lastColumn },
    },
  };
}
