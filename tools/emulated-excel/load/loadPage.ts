import {
  attribute,
  child,
  childrenNamed,
  type XmlNode,
} from "../../../test/fixtures/package/xmlTree";
import type { EmulatedPage } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";

export const POINTS_PER_INCH = 72;

/** The papers of a file (ECMA-376 part 1, 18.3.1.63) as `Excel.PaperType` spells them. */
export const PAPERS: Readonly<Record<string, string>> = { 1: "Letter", 8: "A3", 9: "A4", 11: "A5" };

export interface PageNames {
  /** The targets of `_xlnm.Print_Titles` and `_xlnm.Print_Area` of the sheet; null without them. */
  readonly titles: string | null;
  readonly area: string | null;
}

/** The page of a worksheet, over what a new sheet has. */
export function loadPage(sheet: XmlNode, names: PageNames, fresh: EmulatedPage): EmulatedPage {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const margin = (side: keyof EmulatedPage["margins"]): number => {
    const inches = attribute(margins, side);
    return inches === null ? fresh.margins[side] : Number(inches) * POINTS_PER_INCH;
  };
  return {
    ...fresh,
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperOf(attribute(setup, "paperSize")),
    zoom: zoomOf(sheet, setup),
    margins: {
      top: margin("top"),
      right: margin("right"),
      bottom: margin("bottom"),
      left: margin("left"),
    },
    titleRows: titleRows(names.titles),
    printArea: names.area,
    breaksBefore: childrenNamed(child(sheet, "rowBreaks"), "brk").map((node) =>
      // A break is after a row counted from 1, which is the index of the row after it.
      Number(attribute(node, "id")),
    ),
    footer: footerOf(child(child(sheet, "headerFooter"), "oddFooter")?.text ?? ""),
    centersHorizontally: attribute(child(sheet, "printOptions"), "horizontalCentered") === "1",
  };
}

function paperOf(number: string | null): string | null {
  if (number === null) return null;
  const paper = PAPERS[number];
  if (paper === undefined) throw notEmulated(`the paper ${number}`);
  return paper;
}

function zoomOf(sheet: XmlNode, setup: XmlNode | null): EmulatedPage["zoom"] {
  const fits = attribute(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage") === "1";
  const scale = attribute(setup, "scale");
  if (!fits) return scale === null ? null : { scale: Number(scale) };
  // 0 pages means as many as it takes (18.3.1.63).
  const wide = Number(attribute(setup, "fitToWidth") ?? 1);
  const tall = Number(attribute(setup, "fitToHeight") ?? 1);
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

function titleRows(formula: string | null): EmulatedPage["titleRows"] {
  const match = /!\$(\d+):\$(\d+)$/.exec(formula ?? "");
  return match === null ? null : { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
}

/** "&LComune&RPagina &P" as its three pieces; text before any of them is in the middle (18.3.1.39). */
function footerOf(code: string): EmulatedPage["footer"] {
  const footer = { left: "", center: "", right: "" };
  let side: keyof typeof footer = "center";
  for (const [token] of code.matchAll(/&.|[^&]+/gs)) {
    if (token === "&L") side = "left";
    else if (token === "&C") side = "center";
    else if (token === "&R") side = "right";
    else footer[side] += token;
  }
  return footer;
}
