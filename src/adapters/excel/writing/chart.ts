import { cellAddress, rangeAddress } from "../../../core/workbook/address";
import {
  CHART_BAR_GAP,
  CHART_GRID,
  CHART_LIGHT,
  ACCENT,
  FONT_NAME,
  INK,
  lineLook,
} from "../../../core/workbook/palette";
import type { LineLook } from "../../../core/workbook/palette";
import {
  CHART_NAME_PREFIX,
  type SheetChart,
  type ChartSeries,
  type ColumnRange,
} from "../../../core/workbook/plan";
import { columnRange } from "../../../core/workbook/reference";
import { commands, type QueuedCommand } from "../session/batches";
import { untracked } from "../session/host";

const UNFINISHED = `${CHART_NAME_PREFIX}.Incompleto`;

/**
 * A chart that looks as in files. Office.js has no alternative text for charts, so `alternativeText` is left
 * out; the figures are in the cells anyway. Its final name is set last, so that a chart with that name is complete;
 * until then it has a temporary name of ours, so that an unfinished chart can be found and deleted.
 */
export function chartCommands(sheet: string, chart: SheetChart): readonly QueuedCommand[] {
  const command = commands(50 + 16 * chart.series.length, ({ worksheets }) => {
    draw(worksheets.getItem(sheet), chart);
  });
  return [command];
}

function draw(sheet: Excel.Worksheet, chart: SheetChart): void {
  const cells = (range: ColumnRange): Excel.Range =>
    untracked(sheet.getRange(rangeAddress(columnRange(range))));
  const [first] = chart.series;
  if (first === undefined) throw new Error(`The chart ${chart.name} has no series`);
  const isLine = chart.kind === "line";
  const type = isLine ? "LineMarkers" : "BarClustered";
  const drawn = sheet.charts.add(type, cells(first.values), "Columns");
  drawn.name = UNFINISHED;
  chart.series.forEach((series, index) => {
    const added = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.title);
    added.setValues(cells(series.values));
    added.setXAxisValues(cells(chart.categories));
    added.name = series.title;
    if (isLine) setLine(added, lineLook(index), series.look === "dark");
    else setBars(added, series);
  });
  setTexts(drawn, chart.title);
  setAxes(drawn.axes, isLine);
  drawn.format.fill.setSolidColor("#FFFFFF");
  drawn.format.border.color = `#${CHART_GRID}`;
  const { from, to } = chart.anchor;
  drawn.setPosition(cellAddress(from.row, from.column), cellAddress(to.row, to.column));
  drawn.name = chart.name;
}

/** In points. */
const MARKER_SIZE = 7;
const THIN_LINE = 1.25;
const THICK_LINE = 2.5;

/** A thick line without markers, or a thin one with markers of its own. */
function setLine(series: Excel.ChartSeries, { color, marker }: LineLook, isThick: boolean): void {
  series.format.line.color = `#${isThick ? ACCENT : color}`;
  series.format.line.weight = isThick ? THICK_LINE : THIN_LINE;
  if (isThick) {
    series.markerStyle = "None";
    return;
  }
  series.markerStyle = MARKERS[marker];
  series.markerSize = MARKER_SIZE;
  series.markerForegroundColor = `#${color}`;
  series.markerBackgroundColor = "#FFFFFF";
}

const MARKERS = {
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
  star: "Star",
  plus: "Plus",
  circle: "Circle",
  dash: "Dash",
} as const satisfies Record<LineLook["marker"], string>;

function setBars(series: Excel.ChartSeries, { look, labelFormat }: ChartSeries): void {
  series.gapWidth = CHART_BAR_GAP;
  series.format.fill.setSolidColor(`#${look === "dark" ? ACCENT : CHART_LIGHT}`);
  series.format.line.color = `#${ACCENT}`;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  if (labelFormat !== undefined) series.dataLabels.numberFormat = labelFormat;
  setFont(series.dataLabels.format.font, 8, INK);
}

function setTexts({ title, legend }: Excel.Chart, text: string): void {
  title.text = text;
  title.overlay = false;
  setFont(title.format.font, 12, ACCENT);
  title.format.font.bold = true;
  legend.visible = true;
  legend.position = "Bottom";
  legend.overlay = false;
  setFont(legend.format.font, 9, INK);
}

/**
 * Of bars: the first category on top; its axis runs downwards, and the scale crosses it at the far end, which is below.
 * Of lines: from left to right.
 */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, isLine: boolean): void {
  if (!isLine) {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.majorTickMark = "None";
  setFont(categoryAxis.format.font, 9, INK);
  categoryAxis.format.line.color = `#${INK}`;
  valueAxis.minimum = 0;
  valueAxis.maximum = 100;
  valueAxis.majorUnit = 20;
  valueAxis.numberFormat = "0";
  valueAxis.tickLabelPosition = "NextToAxis";
  valueAxis.majorTickMark = "None";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${CHART_GRID}`;
  setFont(valueAxis.format.font, 9, INK);
  valueAxis.format.line.color = `#${CHART_GRID}`;
}

function setFont(font: Excel.ChartFont, size: number, color: string): void {
  font.name = FONT_NAME;
  font.size = size;
  font.color = `#${color}`;
}
