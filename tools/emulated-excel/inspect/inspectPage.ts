import type { ColumnRange, FooterPiece, PageSetup } from "../../../src/core/workbook/plan";
import { POINTS_PER_INCH } from "../load/loadPage";
import type { EmulatedPage, Rectangle } from "../model/workbook";

const CENTIMETRES_PER_INCH = 2.54;

/** The page of a sheet in centimetres; null if its paper was never chosen. */
export function inspectPage(page: EmulatedPage): PageSetup | null {
  if (page.paperSize === null) return null;
  if (!/^A4$/i.test(page.paperSize)) throw new Error(`a page that is not A4: ${page.paperSize}`);
  if (page.footer.center !== "") throw new Error("a footer in the middle");
  const { top, right, bottom, left } = page.margins;
  return {
    paper: "A4",
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    fitsOnePageWide:
      page.zoom?.horizontalFitToPages === 1 && page.zoom.verticalFitToPages === undefined,
    titleRows:
      page.titleRows === null
        ? null
        : { first: page.titleRows.first + 1, last: page.titleRows.last + 1 },
    pageBreaksBefore: page.breaksBefore.map((row) => row + 1),
    footer: { left: piecesOf(page.footer.left), right: piecesOf(page.footer.right) },
    margins: {
      top: centimetres(top),
      right: centimetres(right),
      bottom: centimetres(bottom),
      left: centimetres(left),
    },
  };
}

function centimetres(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * CENTIMETRES_PER_INCH * 100) / 100;
}

/** "Comune && Provincia, pagina &P" as pieces. */
function piecesOf(code: string): readonly FooterPiece[] {
  const pieces: FooterPiece[] = [];
  for (const [token] of code.matchAll(/&.|[^&]+/gs)) {
    const last = pieces.at(-1);
    if (token === "&P") pieces.push({ field: "page" });
    else if (token === "&N") pieces.push({ field: "pages" });
    else {
      const text = token === "&&" ? "&" : token;
      if (typeof last === "string") pieces.splice(-1, 1, last + text);
      else pieces.push(text);
    }
  }
  return pieces;
}

/** Cells of one column, counted from 1. Throws for wider ones. */
export function columnRange({ top, left, bottom, right }: Rectangle): ColumnRange {
  if (left !== right) throw new Error(`not cells of one column: ${left} to ${right}`);
  return { column: left + 1, firstRow: top + 1, lastRow: bottom + 1 };
}
