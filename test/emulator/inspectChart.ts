import type { ChartSeries, ColumnRange } from "../../src/core/workbook/plan";
import type { InspectedChart } from "../contract/inspectedWorkbook";
import { cellPosition } from "../fixtures/package/addresses";
import { columnRange } from "./inspectPage";
import type { EmulatedChart, EmulatedRange, EmulatedSheet } from "./model/workbook";

/** A chart in the plan's words; Excel has no member for its alternative text. Throws when it shows other cells. */
export function inspectChart(chart: EmulatedChart, sheet: EmulatedSheet): InspectedChart {
  const { position, valueAxis } = chart;
  if (position === null) throw new Error(`the chart ${chart.name} without a position`);
  const range = (cells: EmulatedRange | null | undefined): ColumnRange => {
    if (cells === null || cells === undefined || cells.isGone || cells.sheet !== sheet) {
      throw new Error(`the chart ${chart.name} on cells that are not of its sheet`);
    }
    return columnRange(cells.rectangle);
  };
  return {
    name: chart.name,
    title: chart.title,
    alternativeText: "",
    categories: range(chart.series[0]?.categories),
    series: chart.series.map(({ name, values, fill }): ChartSeries => ({
      title: name,
      values: range(values),
      look: isDark(fill ?? "") ? "dark" : "light",
    })),
    anchor: { from: cellPosition(position.from), to: cellPosition(position.to) },
    isHorizontal: chart.type.startsWith("Bar"),
    scale: { minimum: valueAxis.minimum ?? Number.NaN, maximum: valueAxis.maximum ?? Number.NaN },
  };
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
