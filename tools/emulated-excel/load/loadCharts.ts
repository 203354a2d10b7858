import { addressOf } from "../../../test/fixtures/package/addresses";
import {
  relatedPart,
  targetOf,
  type OpenedPackage,
} from "../../../test/fixtures/package/openedPackage";
import {
  attribute,
  child,
  descendants,
  type XmlNode,
} from "../../../test/fixtures/package/xmlTree";
import { rangeReferredTo } from "./loadRectangle";
import { lookOf } from "../model/looks";
import { takeId } from "../model/sheets";
import type {
  EmulatedChart,
  EmulatedRange,
  EmulatedSeries,
  EmulatedSheet,
} from "../model/workbook";

/** The charts drawn on a worksheet; every sheet of the workbook must be there already. */
export function loadCharts(opened: OpenedPackage, sheet: EmulatedSheet, path: string): void {
  const drawing = relatedPart(opened, path, "drawing");
  if (drawing === null) return;
  for (const anchor of opened.tree(drawing)?.children ?? []) {
    const [frame] = descendants(anchor, "chart");
    if (frame === undefined) continue;
    const part = opened.tree(targetOf(opened, drawing, attribute(frame, "r:id")) ?? "");
    if (part === null) continue;
    const chart = chartOf(sheet, anchor, part);
    sheet.charts.push(chart);
    descendants(part, "ser").forEach((series, at) => {
      const format = child(child(series, "dLbls"), "numFmt");
      if (attribute(format, "sourceLinked") !== "0") return;
      lookOf(chart).set(`series/${at}/labels/numberFormat`, attribute(format, "formatCode"));
    });
  }
}

function chartOf(sheet: EmulatedSheet, anchor: XmlNode, part: XmlNode): EmulatedChart {
  const only = (name: string) => descendants(part, name)[0] ?? null;
  const axis = only("valAx");
  const scale = child(axis, "scaling");
  const title = only("title");
  return {
    id: String(takeId(sheet.workbook)),
    name: attribute(descendants(anchor, "cNvPr")[0] ?? null, "name") ?? "",
    type: chartType(part),
    title: title === null ? "" : textsOf(title),
    series: descendants(part, "ser").map((node) => seriesOf(sheet, node, part)),
    position: positionOf(anchor),
    valueAxis: {
      minimum: numberIn(child(scale, "min")),
      maximum: numberIn(child(scale, "max")),
      majorUnit: numberIn(child(axis, "majorUnit")),
      numberFormat: attribute(child(axis, "numFmt"), "formatCode"),
    },
    reversesCategories:
      attribute(child(child(only("catAx"), "scaling"), "orientation"), "val") === "maxMin",
    legendPosition: LEGENDS[attribute(only("legendPos"), "val") ?? ""] ?? null,
  };
}

const LEGENDS: Readonly<Record<string, string>> = {
  t: "Top",
  r: "Right",
  b: "Bottom",
  l: "Left",
};

/** As `Excel.ChartType` spells it; a kind that the product does not make keeps the name that the file gives it. */
function chartType(part: XmlNode): string {
  if (descendants(part, "lineChart").length > 0) return "LineMarkers";
  const bars = descendants(part, "barChart")[0];
  if (bars === undefined)
    return child(descendants(part, "plotArea")[0] ?? null, "pieChart") ? "Pie" : "Other";
  const direction = attribute(child(bars, "barDir"), "val") === "bar" ? "Bar" : "Column";
  const grouping = attribute(child(bars, "grouping"), "val") ?? "clustered";
  const suffix = grouping === "stacked" ? "Stacked" : "Clustered";
  return `${direction}${suffix}`;
}

function seriesOf(sheet: EmulatedSheet, node: XmlNode, part: XmlNode): EmulatedSeries {
  const shape = child(node, "spPr");
  const labels = child(node, "dLbls");
  return {
    name: descendants(child(node, "tx") ?? node, "v")[0]?.text ?? "",
    values: rangeIn(sheet, child(node, "val")),
    categories: rangeIn(sheet, child(node, "cat")),
    fill: colorIn(shape),
    line: colorIn(child(shape, "ln")),
    gapWidth: numberIn(descendants(part, "gapWidth")[0] ?? null),
    showsLabels: attribute(child(labels, "showVal"), "val") === "1",
    marker: markerIn(child(node, "marker")),
  };
}

/** As `Excel.ChartMarkerStyle` spells it. */
function markerIn(marker: XmlNode | null): string | null {
  const symbol = attribute(child(marker, "symbol"), "val");
  return symbol === null ? null : symbol.charAt(0).toUpperCase() + symbol.slice(1);
}

function rangeIn({ workbook }: EmulatedSheet, node: XmlNode | null): EmulatedRange | null {
  const [formula] = node === null ? [] : descendants(node, "f");
  return formula === undefined ? null : rangeReferredTo(workbook, formula.text);
}

function colorIn(shape: XmlNode | null): string | null {
  const color = attribute(child(child(shape, "solidFill"), "srgbClr"), "val");
  return color === null ? null : `#${color.toUpperCase()}`;
}

function numberIn(node: XmlNode | null): number | null {
  const value = attribute(node, "val");
  return value === null ? null : Number(value);
}

function textsOf(node: XmlNode): string {
  return descendants(node, "t")
    .map(({ text }) => text)
    .join("");
}

/** The frame ends where the cell after the last one begins, or inside the last one, which an offset tells. */
function positionOf(anchor: XmlNode): EmulatedChart["position"] {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  if (from === null || to === null) return null;
  const at = (corner: XmlNode, name: string) => Number(child(corner, name)?.text);
  const lastColumn = at(to, "col") + (at(to, "colOff") > 0 ? 1 : 0);
  return {
    from: addressOf(at(from, "row") + 1, at(from, "col") + 1),
    to: addressOf(at(to, "row"), lastColumn),
  };
}
