import { HostError } from "../protocol/hostError";
import { cellAt, storedCells, isBlank } from "./cells";
import { rangeOn } from "./ranges";
import { takeId } from "./sheets";
import type {
  EmulatedChart,
  EmulatedRange,
  EmulatedSeries,
  EmulatedSheet,
  Rectangle,
} from "./workbook";

/**
 * A chart with one series for each column of cells: a first row of texts names them, a first column of texts is
 * their categories. Throws EmptyChartSeries for empty cells.
 */
export function createChart(
  sheet: EmulatedSheet,
  type: string,
  source: { readonly sheet: EmulatedSheet; readonly rectangle: Rectangle },
): EmulatedChart {
  const filled = storedCells(source.sheet, source.rectangle).some(({ cell }) => !isBlank(cell));
  if (!filled) {
    throw new HostError("EmptyChartSeries", "The chart series is empty.");
  }
  const series = seriesOf(source.sheet, source.rectangle);
  const id = takeId(sheet.workbook);
  const [only, ...more] = series;
  const chart: EmulatedChart = {
    id: `{00000000-0001-0000-0000-${id.toString(16).toUpperCase().padStart(12, "0")}}`,
    name: `Grafico ${id}`,
    type,
    title: only !== undefined && more.length === 0 ? only.name : "",
    series: [...series],
    position: null,
    valueAxis: { minimum: null, maximum: null, majorUnit: null, numberFormat: null },
    reversesCategories: false,
    legendPosition: "Bottom",
  };
  sheet.charts.push(chart);
  return chart;
}

function seriesOf(sheet: EmulatedSheet, rectangle: Rectangle): readonly EmulatedSeries[] {
  const { top, left, bottom, right } = rectangle;
  const hasNames = bottom > top && isText(sheet, top, right);
  const first = hasNames ? top + 1 : top;
  const hasCategories = right > left && isText(sheet, first, left);
  const column = (at: number): EmulatedRange =>
    rangeOn(sheet, { top: first, left: at, bottom, right: at });
  const firstColumn = hasCategories ? left + 1 : left;
  return Array.from({ length: right - firstColumn + 1 }, (_, position) => {
    const at = firstColumn + position;
    const name = hasNames ? cellAt(sheet, top, at).value : null;
    return newSeries(
      typeof name === "string" ? name : `Serie${position + 1}`,
      column(at),
      hasCategories ? column(left) : null,
    );
  });
}

function isText(sheet: EmulatedSheet, row: number, column: number): boolean {
  return typeof cellAt(sheet, row, column).value === "string";
}

export function newSeries(
  name: string,
  values: EmulatedRange | null,
  categories: EmulatedRange | null,
): EmulatedSeries {
  return {
    name,
    values,
    categories,
    fill: null,
    line: null,
    gapWidth: null,
    showsLabels: false,
    marker: null,
  };
}
