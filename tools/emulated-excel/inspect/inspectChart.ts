import type { ChartSeries, ColumnRange } from "../../../src/core/workbook/plan";
import type { InspectedChart } from "../../../test/contract/inspectedWorkbook";
import { cellPosition } from "../../../test/fixtures/package/addresses";
import { columnRange } from "./inspectPage";
import { lookOf } from "../model/looks";
import type { EmulatedChart, EmulatedRange, EmulatedSheet } from "../model/workbook";

/** Of a chart that was broken off while it was made. */
const NOWHERE = { column: 0, firstRow: 0, lastRow: 0 };
const NO_CELL = { row: 0, column: 0 };

/**
 * A chart in the plan's words; Excel has no member for its alternative text, and one that is not finished has no
 * position and no cells. Throws when it shows those of another sheet.
 */
export function inspectChart(chart: EmulatedChart, sheet: EmulatedSheet): InspectedChart {
  const { position, valueAxis } = chart;
  const range = (cells: EmulatedRange | null | undefined): ColumnRange => {
    if (cells === null || cells === undefined || cells.isGone) return NOWHERE;
    if (cells.sheet !== sheet) {
      throw new Error(`the chart ${chart.name} on cells that are not of its sheet`);
    }
    return columnRange(cells.rectangle);
  };
  return {
    name: chart.name,
    title: chart.title,
    alternativeText: "",
    categories: range(chart.series[0]?.categories),
    kind: chart.type.startsWith("Line") ? "line" : "bar",
    series: chart.series.map(({ name, values, fill, marker }, at): ChartSeries => {
      const isLight = chart.type.startsWith("Line") ? marker !== "None" : !isDark(fill ?? "");
      const labelFormat = lookOf(chart).get(`series/${at}/labels/numberFormat`);
      return {
        title: name,
        values: range(values),
        ...(typeof labelFormat === "string" ? { labelFormat } : {}),
        look: isLight ? "light" : "dark",
      };
    }),
    anchor: {
      from: position === null ? NO_CELL : cellPosition(position.from),
      to: position === null ? NO_CELL : cellPosition(position.to),
    },
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
