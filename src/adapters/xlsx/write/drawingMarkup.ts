import type { BarChart, CellPosition } from "../../../core/workbook/plan";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";

const xdr = tagWriter("xdr:");
const a = tagWriter("a:");

export function emptyDrawing(): string {
  return (
    XML_DECLARATION +
    `<xdr:wsDr xmlns:xdr="${NAMESPACES.spreadsheetDrawing}" xmlns:a="${NAMESPACES.drawing}"></xdr:wsDr>`
  );
}

/** The chart's frame on the sheet (CT_TwoCellAnchor); its namespaces are declared on it, whatever the part has. */
export function anchorMarkup(chart: BarChart, shapeId: number, chartRelation: string): string {
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
    corner("from", { row: from.row - 1, column: from.column - 1 }),
    // The cell itself is inside: the frame ends where the next one begins.
    corner("to", to),
    xdr("graphicFrame", { macro: "" }, frame.join("")),
    xdr("clientData"),
  ];
  const namespaces = {
    "xmlns:xdr": NAMESPACES.spreadsheetDrawing,
    "xmlns:a": NAMESPACES.drawing,
  };
  return xdr("twoCellAnchor", { ...namespaces, editAs: "oneCell" }, content.join(""));
}

function corner(local: "from" | "to", { row, column }: CellPosition): string {
  const number = (name: string, value: number): string => xdr(name, {}, String(value));
  return xdr(
    local,
    {},
    number("col", column) + number("colOff", 0) + number("row", row) + number("rowOff", 0),
  );
}
