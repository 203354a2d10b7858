import type { DocumentChart, DocumentTable } from "../../report/document";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import type { ChartSeries, ColumnRange, SheetChart, SheetRow } from "../../workbook/plan";
import { barFormat } from "./cells";

/** Tells our chart from any other that a user puts on the sheet. */
const CHART_NAME = "CalcolaPerformance.Grafico";

const LEAST_HEIGHT = 190;
/** On one page with the title above it. */
const MOST_HEIGHT = 560;
/** Title, axis and legend. */
const FRAME_HEIGHT = 90;
const HEIGHT_PER_ROW = 24;
/** Of the minimum, where the bars are so thin that its figure would cover the result's. */
const NO_LABEL = ";;;";
/** On one page with a table of some rows above it. */
const LINES_HEIGHT = 220;
const FILLER: SheetRow = { height: DEFAULT_ROW_HEIGHT, cells: [] };

/** A gap, then the empty rows that a chart covers. */
export function roomForChart(table: DocumentTable): readonly SheetRow[] {
  const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wantedHeight(table)));
  return Array.from({ length: Math.ceil(height / DEFAULT_ROW_HEIGHT) + 1 }, () => FILLER);
}

function wantedHeight(table: DocumentTable): number {
  return table.chart?.kind === "line"
    ? LINES_HEIGHT
    : FRAME_HEIGHT + barredRows(table) * HEIGHT_PER_ROW;
}

/** Where a chart and its table are. Rows are of the whole sheet, counted from 1. */
export interface ChartPlace {
  /** Of the room for the chart. */
  readonly firstRow: number;
  /** With the column headers of the table. */
  readonly headerRow: number;
  /** How often they come again among its rows. */
  readonly repeats: number;
  readonly lastColumn: number;
}

/** A chart in its room. */
export function sheetChart(
  table: DocumentTable,
  { kind, categories, title, alternativeText, series, without }: DocumentChart,
  { firstRow, headerRow, repeats, lastColumn }: ChartPlace,
): SheetChart {
  const all = { first: 0, last: barredRows(table) - 1 + repeats };
  const hasGaps = without.length > 0 || repeats > 0;
  const rangeAt = (
    position: number,
    rows: DocumentChart["series"][number]["rows"],
  ): ColumnRange => ({
    column: position + 1,
    firstRow: headerRow + 1 + (rows ?? all).first,
    lastRow: headerRow + 1 + (rows ?? all).last,
  });
  const isDense = wantedHeight(table) > MOST_HEIGHT;
  const labelOf = (column: number, look: ChartSeries["look"]): Pick<ChartSeries, "labelFormat"> => {
    if (isDense && look === "light") return { labelFormat: NO_LABEL };
    return hasGaps ? labelFormat(table, column) : {};
  };
  return {
    kind,
    name: CHART_NAME,
    title,
    alternativeText,
    categories: rangeAt(categories, series[0]?.rows ?? null),
    series: series.map(({ title: name, column, look, rows }) => ({
      title: name,
      values: rangeAt(column, rows),
      look,
      ...labelOf(column, look),
    })),
    anchor: {
      from: { row: firstRow + 1, column: 1 },
      to: { row: firstRow + roomForChart(table).length - 1, column: lastColumn },
    },
  };
}

/** Excel takes a text such as n.d. for 0, and would write that beside a bar which is not there. */
function labelFormat({ rows }: DocumentTable, column: number): { readonly labelFormat?: string } {
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell?.number) return { labelFormat: barFormat(cell, cell.number) };
  }
  return {};
}

/** The totals of a table come last. */
function barredRows({ rows }: DocumentTable): number {
  return rows.filter(({ role }) => role !== "total").length;
}
