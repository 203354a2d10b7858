import { addressOf } from "../model/addresses";
import { lookOf } from "../model/looks";
import { placeOf } from "../model/ranges";
import { LAST_COLUMN, type EmulatedPage, type EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, numberOf, oneOf, truthOf } from "./arguments";
import { headerFooterGroupType } from "./pageLayoutFooters";
import { rangeArgument } from "./rangeArguments";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPERS = ["Letter", "Legal", "A3", "A4", "A5"] as const;

/** The page of a sheet. Excel lets it be set up on a protected sheet, too. */
export const pageLayoutType: HostType<EmulatedSheet> = defineType<Excel.PageLayout, EmulatedSheet>({
  name: "PageLayout",
  scalars: {
    orientation: {
      since: "1.9",
      get: ({ page }) => page.orientation,
      set: (sheet, orientation) => {
        sheet.page.orientation = oneOf(orientation, ORIENTATIONS);
      },
    },
    paperSize: {
      since: "1.9",
      // What a printer chooses by default.
      get: ({ page }) => page.paperSize ?? "A4",
      set: (sheet, paper) => {
        sheet.page.paperSize = oneOf(paper, PAPERS);
      },
    },
    zoom: {
      since: "1.9",
      get: ({ page }) => page.zoom ?? { scale: 100 },
      set: (sheet, zoom) => {
        sheet.page.zoom = zoomOf(zoom);
      },
    },
    topMargin: margin("top"),
    rightMargin: margin("right"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    centerHorizontally: {
      since: "1.9",
      get: ({ page }) => page.centersHorizontally,
      set: (sheet, isCentered) => {
        sheet.page.centersHorizontally = truthOf(isCentered);
      },
    },
    centerVertically: {
      since: "1.9",
      get: (sheet) => lookOf(sheet).get("centerVertically") ?? false,
      set: (sheet, isCentered) => {
        lookOf(sheet).set("centerVertically", truthOf(isCentered));
      },
    },
  },
  navigations: {
    headersFooters: { since: "1.9", get: (sheet) => headerFooterGroupType.of(sheet) },
  },
  methods: {
    setPrintArea: {
      since: "1.9",
      call: (sheet, [area]) => {
        sheet.page.printArea = addressOf(placeOf(rangeArgument(sheet, area)));
      },
    },
    setPrintTitleRows: {
      since: "1.9",
      call: (sheet, [rows]) => {
        const { left, right, top, bottom } = placeOf(rangeArgument(sheet, rows));
        if (left !== 0 || right !== LAST_COLUMN) throw invalidArgument();
        sheet.page.titleRows = { first: top, last: bottom };
      },
    },
  },
});

/** In points. */
function margin(side: keyof EmulatedPage["margins"]): Scalar<EmulatedSheet> {
  return {
    since: "1.9",
    get: ({ page }) => page.margins[side],
    set: (sheet, points) => {
      const width = numberOf(points);
      if (width < 0) throw invalidArgument();
      sheet.page.margins = { ...sheet.page.margins, [side]: width };
    },
  };
}

const ZOOM_FIELDS = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;

/** A scale of 10 to 400 %, or a number of pages; Excel takes one or the other. */
function zoomOf(value: unknown): EmulatedPage["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const unknown = Object.keys(value).find((name) => !ZOOM_FIELDS.some((known) => known === name));
  if (unknown !== undefined) throw notEmulated(`PageLayout.zoom.${unknown}`);
  const fields = Object.entries(value).flatMap(([name, field]: [string, unknown]) =>
    field === null ? [] : [[name, numberOf(field)] as const],
  );
  const zoom: NonNullable<EmulatedPage["zoom"]> = Object.fromEntries(fields);
  const fits = (zoom.horizontalFitToPages ?? zoom.verticalFitToPages) !== undefined;
  const { scale } = zoom;
  if (scale !== undefined && (fits || scale < 10 || scale > 400)) throw invalidArgument();
  if (scale === undefined && !fits) throw invalidArgument();
  return zoom;
}
