import { tagWriter } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import { PAPERS, POINTS_PER_INCH } from "../load/loadPage";
import type { EmulatedPage } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";

const tag = tagWriter("");
/** The last column, to which a break of rows goes (ECMA-376 part 1, 18.3.1.3). */
const LAST_COLUMN = 16_383;

/** The elements of a worksheet that make its page, in the order that the format wants. */
export function pageMarkup(page: EmulatedPage): string {
  const { margins, zoom, orientation, breaksBefore } = page;
  const inches = (points: number) => points / POINTS_PER_INCH;
  const fits = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const hasSetup = page.paperSize !== null || fits || orientation === "Landscape";
  const setup = {
    paperSize: page.paperSize === null ? null : paperNumber(page.paperSize),
    scale: zoom?.scale ?? null,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : null,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : null,
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
  };
  const footer = [
    ["&L", page.footer.left],
    ["&C", page.footer.center],
    ["&R", page.footer.right],
  ].map(([code = "", text = ""]) => (text === "" ? "" : code + text));
  return [
    page.centersHorizontally ? tag("printOptions", { horizontalCentered: 1 }) : "",
    tag("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: 0.3,
      footer: 0.3,
    }),
    hasSetup || zoom !== null ? tag("pageSetup", setup) : "",
    footer.join("") === ""
      ? ""
      : tag("headerFooter", {}, tag("oddFooter", {}, escapeText(footer.join("")))),
    breaksMarkup(breaksBefore),
  ].join("");
}

function breaksMarkup(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = rows.length;
  const breaks = rows.map((id) => tag("brk", { id, max: LAST_COLUMN, man: 1 }));
  return tag("rowBreaks", { count, manualBreakCount: count }, breaks.join(""));
}

function paperNumber(paper: string): string {
  const number = Object.entries(PAPERS).find(
    ([, name]) => name.toLowerCase() === paper.toLowerCase(),
  )?.[0];
  if (number === undefined) throw notEmulated(`the paper ${paper}, saved`);
  return number;
}
