import { CHART_NAME_PREFIX } from "../../../core/workbook/plan";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";

/** A chart of ours as the file has it: where it lies and which cells it draws. */
export interface FileChart {
  readonly kind: "bar" | "line";
  readonly title: string;
  readonly alternativeText: string;
  readonly anchor: RangeReference;
  readonly categories: RangeReference;
  readonly series: readonly FileSeries[];
}

interface FileSeries {
  readonly title: string;
  readonly look: "dark" | "light";
  readonly values: RangeReference;
}

/** The charts that we have made on a sheet; others are left to spreadsheet programs. Throws PackageFault. */
export function readCharts(pkg: ZipPackage, sheetPath: string): readonly FileChart[] {
  return targets(pkg, sheetPath, "drawing").flatMap(([, drawing]) => {
    const links = new Map(targets(pkg, drawing, "chart"));
    return childrenOf(pkg.tree(drawing), "twoCellAnchor").flatMap((anchor) => {
      const frame = childOf(anchor, "graphicFrame");
      const name = frame === null ? null : descendant(frame, "cNvPr");
      const link = frame === null ? null : descendant(frame, "chart");
      const id = Object.entries(link?.attributes ?? {}).find(([key]) => key.endsWith(":id"))?.[1];
      const path = links.get(id ?? "");
      const isOurs = name?.attributes["name"]?.startsWith(CHART_NAME_PREFIX) === true;
      if (!isOurs || path === undefined || !pkg.has(path)) return [];
      const chart = chartIn(pkg.tree(path), rangeOf(anchor), name.attributes["descr"] ?? "");
      return chart === null ? [] : [chart];
    });
  });
}

function targets(
  pkg: ZipPackage,
  path: string,
  wanted: string,
): readonly (readonly [string, string])[] {
  return readRelationships(pkg, path)
    .filter(({ type, isExternal, target }) => type === wanted && !isExternal && pkg.has(target))
    .map(({ id, target }) => [id, target] as const);
}

function chartIn(
  root: XmlElement,
  anchor: RangeReference,
  alternativeText: string,
): FileChart | null {
  const bars = descendant(root, "barChart");
  const plot = bars ?? descendant(root, "lineChart");
  if (plot === null) return null;
  const series = childrenOf(plot, "ser").flatMap((one, index): readonly FileSeries[] => {
    const values = referenceIn(childOf(one, "val"));
    const title = childOf(one, "tx");
    const isDark = bars === null ? hasNoMarker(one) : index === 0;
    const look = isDark ? "dark" : "light";
    return values === null ? [] : [{ title: title === null ? "" : wholeText(title), look, values }];
  });
  const [first] = childrenOf(plot, "ser");
  const categories = first === undefined ? null : referenceIn(childOf(first, "cat"));
  const chart = childOf(root, "chart");
  const title = chart === null ? null : childOf(chart, "title");
  if (categories === null || series.length === 0) return null;
  return {
    kind: bars === null ? "line" : "bar",
    title: title === null ? "" : wholeText(title),
    alternativeText,
    anchor,
    categories,
    series,
  };
}

/** The thick line of the whole body has none. */
function hasNoMarker(series: XmlElement): boolean {
  const marker = childOf(series, "marker");
  const symbol = marker === null ? null : childOf(marker, "symbol");
  return symbol?.attributes["val"] === "none";
}

/** "'Riepilogo 2022'!$A$9:$A$13": of a chart of ours always cells of its own sheet. */
function referenceIn(element: XmlElement | null): RangeReference | null {
  const formula = element === null ? null : descendant(element, "f");
  return formula === null
    ? null
    : parseRangeReference(formula.text.slice(formula.text.lastIndexOf("!") + 1));
}

function rangeOf(anchor: XmlElement): RangeReference {
  const corner = (local: string) => {
    const element = childOf(anchor, local);
    const number = (name: string): number =>
      Number((element === null ? null : childOf(element, name))?.text ?? 0);
    return { row: number("row"), column: number("col"), offset: number("rowOff") };
  };
  const from = corner("from");
  const to = corner("to");
  return {
    firstRow: from.row + 1,
    firstColumn: from.column + 1,
    // A frame that ends where a row begins does not lie on it.
    lastRow: to.offset === 0 ? to.row : to.row + 1,
    lastColumn: to.column + 1,
  };
}

function descendant(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.local === local ? child : descendant(child, local);
    if (found !== null) return found;
  }
  return null;
}

function wholeText(element: XmlElement): string {
  return element.text.trim() + element.children.map(wholeText).join("");
}
