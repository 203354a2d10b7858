import type { FooterPiece, PageSetup } from "./plan";

/** In centimetres: enough for any office printer, and for the footer. */
export const MARGINS = { top: 1.5, right: 1.3, bottom: 1.8, left: 1.3 } as const;

/** A4, one page wide, a name and the page number in the footer: all our sheets are printed this way. */
export function pageSetup(
  orientation: PageSetup["orientation"],
  name: string,
  pageNumber: readonly FooterPiece[],
  titleRows: PageSetup["titleRows"],
  pageBreaksBefore: readonly number[] = [],
): PageSetup {
  return {
    paper: "A4",
    orientation,
    fitsOnePageWide: true,
    titleRows,
    pageBreaksBefore,
    footer: { left: [name], right: pageNumber },
    margins: MARGINS,
  };
}

/** "1 / 3": in words only where a language is at hand. */
export const BARE_PAGE_NUMBER: readonly FooterPiece[] = [
  { field: "page" },
  " / ",
  { field: "pages" },
];
