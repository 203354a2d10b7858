import { columnReference } from "../../../core/workbook/address";
import {
  ACCENT,
  CHART_BAR_GAP,
  CHART_GRID as GRID,
  CHART_LIGHT as LIGHT,
  FONT_NAME,
  INK,
  lineLook,
} from "../../../core/workbook/palette";
import type { SheetChart, ChartSeries, ColumnRange, SheetRow } from "../../../core/workbook/plan";
import { escapeText } from "../../package/xml";
import { numberText } from "./cellMarkup";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const HAIRLINE = 9525;
const THIN_LINE = 15_875;
const THICK_LINE = 31_750;
/** In points. */
const MARKER_SIZE = 7;

const c = tagWriter("c:");
const a = tagWriter("a:");
const val = (local: string, value: string | number): string => c(local, { val: value });

/** The chart part: a chart of its sheet's own cells, with the values that they hold now (CT_ChartSpace). */
export function chartMarkup(chart: SheetChart, sheet: string, rows: readonly SheetRow[]): string {
  const attributes = {
    "xmlns:c": NAMESPACES.chart,
    "xmlns:a": NAMESPACES.drawing,
    "xmlns:r": NAMESPACES.relationships,
  };
  const isLine = chart.kind === "line";
  const series = chart.series.map((one, index) =>
    (isLine ? lineMarkup : seriesMarkup)(one, index, chart.categories, { name: sheet, rows }),
  );
  const plot = isLine
    ? linesMarkup(series) + categoryAxis(false) + valueAxis(false)
    : barsMarkup(series) + categoryAxis(true) + valueAxis(true);
  const content = [
    val("date1904", 0),
    val("roundedCorners", 0),
    c(
      "chart",
      {},
      [
        titleMarkup(chart.title),
        val("autoTitleDeleted", 0),
        c("plotArea", {}, plotLayout() + plot),
        c("legend", {}, val("legendPos", "b") + val("overlay", 0) + textLook(900, false, INK)),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap"),
      ].join(""),
    ),
    shape(solid("FFFFFF"), outline(GRID)),
  ];
  return XML_DECLARATION + c("chartSpace", attributes, content.join(""));
}

/** The plot with its axes' labels; a margin on the right holds the label of a bar that reaches 100. */
function plotLayout(): string {
  const content = [
    val("layoutTarget", "outer"),
    val("xMode", "edge"),
    val("yMode", "edge"),
    val("x", 0.02),
    val("y", 0.13),
    val("w", 0.91),
    val("h", 0.75),
  ];
  return c("layout", {}, c("manualLayout", {}, content.join("")));
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

function barsMarkup(series: readonly string[]): string {
  const content = [
    val("barDir", "bar"),
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", CHART_BAR_GAP),
    val("overlap", 0),
    val("axId", CATEGORY_AXIS),
    val("axId", VALUE_AXIS),
  ];
  return c("barChart", {}, content.join(""));
}

function linesMarkup(series: readonly string[]): string {
  const content = [
    val("grouping", "standard"),
    val("varyColors", 0),
    ...series,
    val("marker", 1),
    val("axId", CATEGORY_AXIS),
    val("axId", VALUE_AXIS),
  ];
  return c("lineChart", {}, content.join(""));
}

/** A thick line without markers, or a thin one with markers of its own. */
function lineMarkup(
  { title, values, look }: ChartSeries,
  index: number,
  categories: ColumnRange,
  sheet: Sheet,
): string {
  const { color, marker } = lineLook(index);
  const isThick = look === "dark";
  const width = isThick ? THICK_LINE : THIN_LINE;
  const marked = [
    val("symbol", marker),
    val("size", MARKER_SIZE),
    shape(solid("FFFFFF"), outline(color)),
  ];
  const content = [
    val("idx", index),
    val("order", index),
    c("tx", {}, c("v", {}, escapeText(title))),
    shape("", outline(isThick ? ACCENT : color, width)),
    c("marker", {}, isThick ? val("symbol", "none") : marked.join("")),
    c("cat", {}, reference("str", categories, sheet)),
    c("val", {}, reference("num", values, sheet)),
    val("smooth", 0),
  ];
  return c("ser", {}, content.join(""));
}

function seriesMarkup(
  { title, values, look, labelFormat }: ChartSeries,
  index: number,
  categories: ColumnRange,
  sheet: Sheet,
): string {
  const content = [
    val("idx", index),
    val("order", index),
    c("tx", {}, c("v", {}, escapeText(title))),
    look === "dark" ? shape(solid(ACCENT), outline(ACCENT)) : shape(solid(LIGHT), outline(ACCENT)),
    val("invertIfNegative", 0),
    labels(labelFormat),
    c("cat", {}, reference("str", categories, sheet)),
    c("val", {}, reference("num", values, sheet)),
  ];
  return c("ser", {}, content.join(""));
}

function labels(format: string | undefined): string {
  const content = [
    c("numFmt", { formatCode: format ?? "General", sourceLinked: format === undefined ? 1 : 0 }),
    c("spPr", {}, a("noFill") + a("ln", {}, a("noFill"))),
    textLook(800, false, INK),
    val("dLblPos", "outEnd"),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  ];
  return c("dLbls", {}, content.join(""));
}

/** A range with what its cells hold, so that a program that does not calculate can draw it. */
function reference(kind: "str" | "num", range: ColumnRange, sheet: Sheet): string {
  const points: string[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const value = sheet.rows[row - 1]?.cells[range.column - 1]?.value ?? null;
    if (value === null || (kind === "num" && typeof value !== "number")) continue;
    const text = typeof value === "number" ? numberText(value) : escapeText(value);
    points.push(c("pt", { idx: row - range.firstRow }, c("v", {}, text)));
  }
  const count = val("ptCount", range.lastRow - range.firstRow + 1);
  const format = kind === "num" ? c("formatCode", {}, escapeText(formatOf(range, sheet))) : "";
  const formula = c("f", {}, escapeText(columnReference(sheet.name, range)));
  return c(`${kind}Ref`, {}, formula + c(`${kind}Cache`, {}, format + count + points.join("")));
}

function formatOf(range: ColumnRange, sheet: Sheet): string {
  const first = sheet.rows[range.firstRow - 1]?.cells[range.column - 1];
  return first?.numberFormat ?? "General";
}

/**
 * Of bars: the first category on top; its scale therefore runs downwards and the other axis crosses at its far end.
 * Of lines: from left to right.
 */
function categoryAxis(isOfBars: boolean): string {
  const content = [
    val("axId", CATEGORY_AXIS),
    c("scaling", {}, val("orientation", isOfBars ? "maxMin" : "minMax")),
    val("delete", 0),
    val("axPos", isOfBars ? "l" : "b"),
    c("numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    shape("", outline(INK)),
    textLook(900, false, INK),
    val("crossAx", VALUE_AXIS),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", 1),
  ];
  return c("catAx", {}, content.join(""));
}

function valueAxis(isOfBars: boolean): string {
  const content = [
    val("axId", VALUE_AXIS),
    c("scaling", {}, val("orientation", "minMax") + val("max", 100) + val("min", 0)),
    val("delete", 0),
    val("axPos", isOfBars ? "b" : "l"),
    c("majorGridlines", {}, shape("", outline(GRID))),
    c("numFmt", { formatCode: "0", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    shape("", outline(GRID)),
    textLook(900, false, INK),
    val("crossAx", CATEGORY_AXIS),
    val("crosses", isOfBars ? "max" : "autoZero"),
    val("crossBetween", "between"),
    val("majorUnit", 20),
  ];
  return c("valAx", {}, content.join(""));
}

function titleMarkup(title: string): string {
  const run = a("r", {}, runLook("rPr", 1200, true, ACCENT) + a("t", {}, escapeText(title)));
  const paragraph = a("p", {}, a("pPr", {}, runLook("defRPr", 1200, true, ACCENT)) + run);
  const rich = c("rich", {}, a("bodyPr") + a("lstStyle") + paragraph);
  return c("title", {}, c("tx", {}, rich) + val("overlay", 0));
}

function textLook(size: number, isBold: boolean, color: string): string {
  const paragraph = a(
    "p",
    {},
    a("pPr", {}, runLook("defRPr", size, isBold, color)) + a("endParaRPr"),
  );
  return c("txPr", {}, a("bodyPr") + a("lstStyle") + paragraph);
}

function runLook(local: "rPr" | "defRPr", size: number, isBold: boolean, color: string): string {
  const look = solid(color) + a("latin", { typeface: FONT_NAME });
  return a(local, { sz: size, b: isBold ? 1 : 0 }, look);
}

function shape(fill: string, line: string): string {
  return c("spPr", {}, fill + line);
}

function solid(color: string): string {
  return a("solidFill", {}, a("srgbClr", { val: color }));
}

function outline(color: string, width: number = HAIRLINE): string {
  return a("ln", { w: width }, solid(color));
}
