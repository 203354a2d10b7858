import type { FooterPiece, PageSetup } from "../../src/core/workbook/plan";
import { attribute, child, childrenNamed, type XmlNode } from "../fixtures/package/xmlTree";

const CENTIMETRES_PER_INCH = 2.54;
const A4 = "9";

/** The page of a worksheet; null when it has none. `titles` is the target of the name of the title rows. */
export function inspectPage(sheet: XmlNode | null, titles: string | null): PageSetup | null {
  const setup = child(sheet, "pageSetup");
  if (setup === null) return null;
  if (attribute(setup, "paperSize") !== A4) throw new Error("a page that is not A4");
  const fits = attribute(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage") === "1";
  const margins = child(sheet, "pageMargins");
  const margin = (side: string) => {
    const centimetres = Number(attribute(margins, side)) * CENTIMETRES_PER_INCH;
    return Math.round(centimetres * 100) / 100;
  };
  return {
    paper: "A4",
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    fitsOnePageWide:
      fits &&
      (attribute(setup, "fitToWidth") ?? "1") === "1" &&
      attribute(setup, "fitToHeight") === "0",
    titleRows: titleRows(titles),
    pageBreaksBefore: childrenNamed(child(sheet, "rowBreaks"), "brk").map(
      (node) => Number(attribute(node, "id")) + 1,
    ),
    footer: inspectFooter(child(child(sheet, "headerFooter"), "oddFooter")?.text ?? ""),
    margins: {
      top: margin("top"),
      right: margin("right"),
      bottom: margin("bottom"),
      left: margin("left"),
    },
  };
}

function titleRows(formula: string | null): PageSetup["titleRows"] {
  const match = /!\$(\d+):\$(\d+)$/.exec(formula ?? "");
  return match === null ? null : { first: Number(match[1]), last: Number(match[2]) };
}

/** "&LComune && Provincia&RPagina &P" as pieces. */
function inspectFooter(code: string): PageSetup["footer"] {
  const sides: Record<"left" | "right", FooterPiece[]> = { left: [], right: [] };
  let side: "left" | "right" = "left";
  for (const [token] of code.matchAll(/&.|[^&]+/gs)) {
    if (token === "&L") side = "left";
    else if (token === "&R") side = "right";
    else if (token === "&P") sides[side].push({ field: "page" });
    else if (token === "&N") sides[side].push({ field: "pages" });
    else appendText(sides[side], token === "&&" ? "&" : token);
  }
  return sides;
}

function appendText(pieces: FooterPiece[], text: string): void {
  const last = pieces.pop();
  if (typeof last === "string") pieces.push(last + text);
  else pieces.push(...(last === undefined ? [] : [last]), text);
}
