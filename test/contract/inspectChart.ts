import {
  attribute,
  child,
  childrenNamed,
  descendants,
  type XmlNode,
} from "../fixtures/package/xmlTree";
import { relatedPart, targetOf, type OpenedPackage } from "../fixtures/package/openedPackage";
import { columnRangeOf, parseReference } from "./inspectReferences";
import type { InspectedChart } from "./inspectedWorkbook";

/** The charts drawn on a worksheet. Throws when one shows the cells of another sheet. */
export function inspectCharts(
  opened: OpenedPackage,
  sheet: { readonly path: string; readonly name: string },
): readonly InspectedChart[] {
  const drawing = relatedPart(opened, sheet.path, "drawing");
  if (drawing === null) return [];
  return (opened.tree(drawing)?.children ?? []).flatMap((anchor) => {
    const [frame] = descendants(anchor, "chart");
    if (frame === undefined) return [];
    const part = opened.tree(targetOf(opened, drawing, attribute(frame, "r:id")) ?? "");
    return part === null ? [] : [inspectChart(anchor, part, sheet.name)];
  });
}

function inspectChart(anchor: XmlNode, part: XmlNode, sheet: string): InspectedChart {
  const only = (name: string) => descendants(part, name)[0] ?? null;
  const shape = descendants(anchor, "cNvPr")[0] ?? null;
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const series = descendants(part, "ser");
  const range = (node: XmlNode | null | undefined) => {
    const formula =
      node === null || node === undefined ? "" : (descendants(node, "f")[0]?.text ?? "");
    const reference = parseReference(formula);
    if (reference?.sheet !== sheet) throw new Error(`a chart of ${sheet} on ${formula}`);
    return columnRangeOf(reference.range);
  };
  const valueScale = child(only("valAx"), "scaling");
  return {
    name: attribute(shape, "name") ?? "",
    title: descendants(only("title") ?? part, "t")
      .map(({ text }) => text)
      .join(""),
    alternativeText: attribute(shape, "descr") ?? "",
    kind: only("lineChart") === null ? "bar" : "line",
    categories: range(child(series[0] ?? null, "cat")),
    series: series.map((one) => ({
      title: descendants(child(one, "tx") ?? one, "v")[0]?.text ?? "",
      values: range(child(one, "val")),
      ...labelFormatOf(child(child(one, "dLbls"), "numFmt")),
      look: isDarkSeries(one) ? "dark" : "light",
    })),
    // The frame ends where the row after the last one begins, and inside the last column.
    anchor: {
      from: { row: position(from, "row") + 1, column: position(from, "col") + 1 },
      to: {
        row: position(to, "row"),
        column: position(to, "col") + (position(to, "colOff") > 0 ? 1 : 0),
      },
    },
    isHorizontal: attribute(only("barDir"), "val") === "bar",
    scale: {
      minimum: Number(attribute(child(valueScale, "min"), "val")),
      maximum: Number(attribute(child(valueScale, "max"), "val")),
    },
  };
}

/** Linked to the cells where there is none of its own. */
function labelFormatOf(format: XmlNode | null): { readonly labelFormat?: string } {
  const isOwn = attribute(format, "sourceLinked") === "0";
  return isOwn ? { labelFormat: attribute(format, "formatCode") ?? "" } : {};
}

function position(corner: XmlNode | null, name: string): number {
  return Number(childrenNamed(corner, name)[0]?.text);
}

/** A line is dark without markers. */
function isDarkSeries(series: XmlNode): boolean {
  const marker = child(child(series, "marker"), "symbol");
  return marker === null ? isDark(fillOf(series)) : attribute(marker, "val") === "none";
}

function fillOf(series: XmlNode): string {
  const color = child(child(child(series, "spPr"), "solidFill"), "srgbClr");
  return attribute(color, "val") ?? "";
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
