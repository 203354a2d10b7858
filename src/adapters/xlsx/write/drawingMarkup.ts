import type { SheetChart, SheetContent } from "../../../core/workbook/plan";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";

/** English Metric Units of a pixel, at 96 to the inch. */
const PIXEL = 9525;
/** Of a column without a width of its own, in characters. */
const STANDARD_WIDTH = 8.43;

const xdr = tagWriter("xdr:");
const a = tagWriter("a:");

export function emptyDrawing(): string {
  return (
    XML_DECLARATION +
    `<xdr:wsDr xmlns:xdr="${NAMESPACES.spreadsheetDrawing}" xmlns:a="${NAMESPACES.drawing}"></xdr:wsDr>`
  );
}

/** The chart's frame on the sheet (CT_TwoCellAnchor); its namespaces are declared on it, whatever the part has. */
export function anchorMarkup(
  chart: SheetChart,
  shapeId: number,
  chartRelation: string,
  columnWidths: SheetContent["columnWidths"],
): string {
  const graphic = a(
    "graphicData",
    { uri: NAMESPACES.chart },
    tagWriter("c:")("chart", {
      "xmlns:c": NAMESPACES.chart,
      "xmlns:r": NAMESPACES.relationships,
      "r:id": chartRelation,
    }),
  );
  const name = {
    id: shapeId,
    name: chart.name,
    descr: chart.alternativeText,
    title: chart.title,
  };
  const frame = [
    xdr("nvGraphicFramePr", {}, xdr("cNvPr", name) + xdr("cNvGraphicFramePr")),
    xdr("xfrm", {}, a("off", { x: 0, y: 0 }) + a("ext", { cx: 0, cy: 0 })),
    a("graphic", {}, graphic),
  ];
  const { from, to } = chart.anchor;
  const content = [
    corner("from", from.row - 1, from.column - 1, 0),
    // The cell itself is inside: the frame ends where the next row begins, and a little before the next column, which
    // LibreOffice would print too.
    corner("to", to.row, to.column - 1, widthInEmu(columnWidths[to.column - 1]) - PIXEL),
    xdr("graphicFrame", { macro: "" }, frame.join("")),
    xdr("clientData"),
  ];
  const namespaces = {
    "xmlns:xdr": NAMESPACES.spreadsheetDrawing,
    "xmlns:a": NAMESPACES.drawing,
  };
  return xdr("twoCellAnchor", { ...namespaces, editAs: "oneCell" }, content.join(""));
}

function corner(local: "from" | "to", row: number, column: number, columnOffset: number): string {
  const number = (name: string, value: number): string => xdr(name, {}, String(value));
  return xdr(
    local,
    {},
    number("col", column) +
      number("colOff", columnOffset) +
      number("row", row) +
      number("rowOff", 0),
  );
}

function widthInEmu(characters = STANDARD_WIDTH): number {
  return Math.round(characters * 7 + 5) * PIXEL;
}
