import { cellAddress, rangeAddress } from "../../../core/workbook/address";
import {
  CHART_BAR_GAP,
  CHART_GRID,
  CHART_LIGHT,
  ACCENT,
  FONT_NAME,
  INK,
} from "../../../core/workbook/palette";
import {
  CHART_NAME_PREFIX,
  type BarChart,
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
export function chartCommands(sheet: string, chart: BarChart): readonly QueuedCommand[] {
  const command = commands(50 + 16 * chart.series.length, ({ worksheets }) => {
    draw(worksheets.getItem(sheet), chart);
  });
  return [command];
}

function draw(sheet: Excel.Worksheet, chart: BarChart): void {
  const cells = (range: ColumnRange): Excel.Range =>
    untracked(sheet.getRange(rangeAddress(columnRange(range))));
  const [first] = chart.series;
  if (first === undefined) throw new Error(`The chart ${chart.name} has no series`);
  const drawn = sheet.charts.add("BarClustered", cells(first.values), "Columns");
  drawn.name = UNFINISHED;
  chart.series.forEach((series, index) => {
    const added = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.title);
    added.setValues(cells(series.values));
    added.setXAxisValues(cells(chart.categories));
    setSeries(added, series);
  });
  setTexts(drawn, chart.title);
  setAxes(drawn.axes);
  drawn.format.fill.setSolidColor("#FFFFFF");
  drawn.format.border.color = `#${CHART_GRID}`;
  const { from, to } = chart.anchor;
  drawn.setPosition(cellAddress(from.row, from.column), cellAddress(to.row, to.column));
  drawn.name = chart.name;
}

function setSeries(series: Excel.ChartSeries, { title, look }: ChartSeries): void {
  series.name = title;
  series.gapWidth = CHART_BAR_GAP;
  series.format.fill.setSolidColor(`#${look === "dark" ? ACCENT : CHART_LIGHT}`);
  series.format.line.color = `#${ACCENT}`;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
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

/** The first category on top: its axis runs downwards, and the scale crosses it at the far end, which is below. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
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
