import { CHART_NAME_PREFIX, type SheetChart, type SheetContent } from "../../../core/workbook/plan";
import { damaged } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { applyEdits, type XmlElement } from "../../package/xml";
import { chartMarkup } from "./chartMarkup";
import { anchorMarkup, emptyDrawing } from "./drawingMarkup";
import { freeId, idOf, LAST_ID } from "./ids";
import { appendInside } from "./openTag";
import {
  addPart,
  CONTENT_TYPE,
  freePartPath,
  relate,
  removePart,
  replaceText,
  unrelate,
} from "./parts";

/** What Excel keeps beside a chart that it saved, and for that chart alone. */
const COMPANIONS: ReadonlySet<string> = new Set(["chartStyle", "chartColorStyle"]);

export interface SheetPlace {
  readonly path: string;
  readonly name: string;
}

/**
 * Puts our chart on a sheet, in place of ours that is there; null takes it away. Whatever else is drawn stays.
 * Returns the relationship of a drawing that the sheet did not have, else null.
 */
export function putChart(
  pkg: ZipPackage,
  sheet: SheetPlace,
  { chart, rows, columnWidths }: SheetContent,
): string | null {
  const drawing = readRelationships(pkg, sheet.path).find(({ type }) => type === "drawing");
  if (drawing === undefined) {
    if (chart === null) return null;
    const path = freePartPath(pkg, "xl/drawings/drawing");
    addPart(pkg, path, CONTENT_TYPE.drawing, emptyDrawing());
    drawChart(pkg, path, chart, chartMarkup(chart, sheet.name, rows), columnWidths);
    return relate(pkg, sheet.path, "drawing", path);
  }
  if (chart === null) eraseChart(pkg, drawing.target);
  else {
    const markup = chartMarkup(chart, sheet.name, rows);
    drawChart(pkg, drawing.target, chart, markup, columnWidths);
  }
  return null;
}

interface Anchor {
  readonly element: XmlElement;
  readonly shapeId: number;
  /** The relationship of the chart part. */
  readonly relation: string;
}

function drawChart(
  pkg: ZipPackage,
  path: string,
  chart: SheetChart,
  markup: string,
  columnWidths: SheetContent["columnWidths"],
): void {
  const before = pkg.text(path);
  const root = pkg.tree(path);
  const present = findAnchor(root, path, (name) => name === chart.name);
  if (present === null) {
    const chartPath = freePartPath(pkg, "xl/charts/chart");
    addPart(pkg, chartPath, CONTENT_TYPE.chart, markup);
    const relation = relate(pkg, path, "chart", chartPath);
    const shapeId = freeId(shapeIds(root, path), 2, LAST_ID.other);
    const anchor = anchorMarkup(chart, shapeId, relation, columnWidths);
    pkg.set(path, applyEdits(before, [appendInside(before, root, anchor)]));
    return;
  }
  const { element, shapeId, relation } = present;
  const chartPath = chartPathOf(pkg, path, relation);
  if (chartPath === null) throw damaged(path, `${relation} is no chart`);
  replaceText(pkg, chartPath, pkg.text(chartPath), markup);
  const anchor = anchorMarkup(chart, shapeId, relation, columnWidths);
  const { start, end } = element;
  replaceText(pkg, path, before, applyEdits(before, [{ start, end, text: anchor }]));
}

function eraseChart(pkg: ZipPackage, path: string): void {
  const before = pkg.text(path);
  const present = findAnchor(pkg.tree(path), path, (name) => name.startsWith(CHART_NAME_PREFIX));
  if (present === null) return;
  const { start, end } = present.element;
  pkg.set(path, applyEdits(before, [{ start, end, text: "" }]));
  const chartPath = chartPathOf(pkg, path, present.relation);
  unrelate(pkg, path, present.relation);
  if (chartPath === null) return;
  for (const { type, target } of readRelationships(pkg, chartPath)) {
    if (COMPANIONS.has(type)) removePart(pkg, target);
  }
  removePart(pkg, chartPath);
}

function chartPathOf(pkg: ZipPackage, drawing: string, relation: string): string | null {
  const link = readRelationships(pkg, drawing).find(({ id }) => id === relation);
  return link?.type === "chart" ? link.target : null;
}

function findAnchor(
  root: XmlElement,
  where: string,
  isOurs: (name: string) => boolean,
): Anchor | null {
  for (const element of root.children) {
    const shape = descendant(element, "cNvPr");
    const chart = descendant(element, "chart")?.attributes ?? {};
    const relation = Object.entries(chart).find(([name]) => name.endsWith(":id"))?.[1];
    if (shape === null || relation === undefined) continue;
    if (!isOurs(shape.attributes["name"] ?? "")) continue;
    return { element, shapeId: idOf(shape, "id", where), relation };
  }
  return null;
}

function descendant(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.local === local ? child : descendant(child, local);
    if (found !== null) return found;
  }
  return null;
}

function shapeIds(element: XmlElement, where: string): readonly number[] {
  const own = element.local === "cNvPr" ? [idOf(element, "id", where)] : [];
  return [...own, ...element.children.flatMap((child) => shapeIds(child, where))];
}
