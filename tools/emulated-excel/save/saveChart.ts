import { NAMESPACES, tagWriter, XML_DECLARATION } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import { cellPosition } from "../../../test/fixtures/package/addresses";
import { lookOf } from "../model/looks";
import type { EmulatedChart, EmulatedSeries } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";
import type { SavedPackage } from "./savePackage";
import { rangeReference } from "./saveReferences";

const c = tagWriter("c:");
const a = tagWriter("a:");
const xdr = tagWriter("xdr:");
const val = (name: string, value: string | number): string => c(name, { val: value });
const DRAWING = "application/vnd.openxmlformats-officedocument";

/** Makes the drawing of a sheet's charts and their parts. */
export function saveChart(
  saved: SavedPackage,
  drawing: string,
  charts: readonly EmulatedChart[],
  sheet: number,
): void {
  const anchors = charts.map((chart, at) => {
    const path = `xl/charts/chart${sheet}_${at + 1}.xml`;
    saved.put(path, `${DRAWING}.drawingml.chart+xml`, XML_DECLARATION + chartMarkup(chart));
    return anchorMarkup(chart, at + 2, saved.relate(drawing, "chart", path));
  });
  const namespaces = {
    "xmlns:xdr": NAMESPACES.spreadsheetDrawing,
    "xmlns:a": NAMESPACES.drawing,
    "xmlns:c": NAMESPACES.chart,
    "xmlns:r": NAMESPACES.relationships,
  };
  const text = XML_DECLARATION + xdr("wsDr", namespaces, anchors.join(""));
  saved.put(drawing, `${DRAWING}.drawing+xml`, text);
}

function anchorMarkup(chart: EmulatedChart, id: number, relation: string): string {
  if (chart.position === null)
    throw notEmulated(`the chart ${chart.name} without a position, saved`);
  const from = cellPosition(chart.position.from);
  const to = cellPosition(chart.position.to);
  const corner = (name: string, column: number, row: number): string => {
    const parts = [xdr("col", {}, String(column)), xdr("colOff", {}, "0")];
    return xdr(name, {}, [...parts, xdr("row", {}, String(row)), xdr("rowOff", {}, "0")].join(""));
  };
  const graphic = a("graphicData", { uri: NAMESPACES.chart }, c("chart", { "r:id": relation }));
  const name = xdr("cNvPr", { id, name: chart.name });
  const frame = [
    xdr("nvGraphicFramePr", {}, name + xdr("cNvGraphicFramePr")),
    xdr("xfrm", {}, a("off", { x: 0, y: 0 }) + a("ext", { cx: 0, cy: 0 })),
    a("graphic", {}, graphic),
  ];
  const content = [
    corner("from", from.column - 1, from.row - 1),
    corner("to", to.column, to.row),
    xdr("graphicFrame", { macro: "" }, frame.join("")),
    xdr("clientData"),
  ];
  return xdr("twoCellAnchor", {}, content.join(""));
}

function chartMarkup(chart: EmulatedChart): string {
  const isLine = chart.type === "LineMarkers";
  const [, direction] = /^(Bar|Column)Clustered$/.exec(chart.type) ?? [];
  if (direction === undefined && !isLine) {
    throw notEmulated(`a chart of type ${chart.type}, saved`);
  }
  const gap = chart.series.find(({ gapWidth }) => gapWidth !== null)?.gapWidth;
  const series = chart.series.map((each, at) =>
    seriesMarkup(each, at, lookOf(chart).get(`series/${at}/labels/numberFormat`)),
  );
  const bars = [
    val("barDir", direction === "Bar" ? "bar" : "col"),
    val("grouping", "clustered"),
    ...series,
    gap === undefined || gap === null ? "" : val("gapWidth", gap),
    val("axId", 1),
    val("axId", 2),
  ];
  const lines = [
    val("grouping", "standard"),
    ...series,
    val("marker", 1),
    val("axId", 1),
    val("axId", 2),
  ];
  const drawn = isLine ? c("lineChart", {}, lines.join("")) : c("barChart", {}, bars.join(""));
  const plot = drawn + axesMarkup(chart);
  const letter = Object.entries({ t: "Top", r: "Right", b: "Bottom", l: "Left" }).find(
    ([, position]) => position === chart.legendPosition,
  )?.[0];
  const content = [
    chart.title === "" ? "" : titleMarkup(chart.title),
    c("plotArea", {}, c("layout") + plot),
    letter === undefined ? "" : c("legend", {}, val("legendPos", letter)),
    val("plotVisOnly", 1),
  ];
  const namespaces = { "xmlns:c": NAMESPACES.chart, "xmlns:a": NAMESPACES.drawing };
  return c("chartSpace", namespaces, c("chart", {}, content.join("")));
}

function titleMarkup(title: string): string {
  const run = a("r", {}, a("t", {}, escapeText(title)));
  const rich = c("rich", {}, a("bodyPr") + a("p", {}, run));
  return c("title", {}, c("tx", {}, rich) + val("overlay", 0));
}

function seriesMarkup(series: EmulatedSeries, index: number, labelFormat: unknown): string {
  const { name, values, categories, fill, line, showsLabels, marker } = series;
  const solid = (color: string) =>
    a("solidFill", {}, a("srgbClr", { val: color.replace(/^#/, "") }));
  const shape =
    (fill === null ? "" : solid(fill)) + (line === null ? "" : a("ln", {}, solid(line)));
  const shows = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) =>
    val(`show${what}`, showsLabels && what === "Val" ? 1 : 0),
  );
  const format =
    typeof labelFormat === "string"
      ? c("numFmt", { formatCode: labelFormat, sourceLinked: 0 })
      : "";
  const content = [
    val("idx", index),
    val("order", index),
    c("tx", {}, c("v", {}, escapeText(name))),
    shape === "" ? "" : c("spPr", {}, shape),
    marker === null ? "" : c("marker", {}, val("symbol", marker.toLowerCase())),
    c("dLbls", {}, format + shows.join("")),
    categories && c("cat", {}, c("strRef", {}, c("f", {}, escapeText(rangeReference(categories))))),
    values && c("val", {}, c("numRef", {}, c("f", {}, escapeText(rangeReference(values))))),
  ];
  return c("ser", {}, content.join(""));
}

function axesMarkup({ valueAxis, reversesCategories }: EmulatedChart): string {
  const { minimum, maximum, majorUnit, numberFormat } = valueAxis;
  const optional = (name: string, value: number | null) => (value === null ? "" : val(name, value));
  const order = val("orientation", reversesCategories ? "maxMin" : "minMax");
  const category = [
    val("axId", 1),
    c("scaling", {}, order),
    val("delete", 0),
    val("axPos", "l"),
    val("crossAx", 2),
  ];
  const scale = val("orientation", "minMax") + optional("max", maximum) + optional("min", minimum);
  const value = [
    val("axId", 2),
    c("scaling", {}, scale),
    val("delete", 0),
    val("axPos", "b"),
    numberFormat === null ? "" : c("numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    val("crossAx", 1),
    val("crosses", reversesCategories ? "max" : "autoZero"),
    optional("majorUnit", majorUnit),
  ];
  return c("catAx", {}, category.join("")) + c("valAx", {}, value.join(""));
}
