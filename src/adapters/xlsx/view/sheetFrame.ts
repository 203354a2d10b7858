import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import type { ShownPage } from "../../../core/workbook/shownSheet";
import { childOf, childrenOf, isTrue, type XmlElement } from "../../package/xml";
import { scanSheet, type RowSpot } from "../write/sheetScan";
import { MOST_SHOWN } from "./viewCells";

/** What a worksheet says beside its cells. Sizes are in pixels. */
export interface SheetFrame {
  readonly columnWidths: readonly number[];
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
  readonly merged: readonly RangeReference[];
  readonly isProtected: boolean;
  readonly page: Omit<ShownPage, "titleRows">;
  /** The list validations, their formulas as written. */
  readonly validations: readonly FileValidation[];
}

export interface FileValidation {
  readonly ranges: readonly RangeReference[];
  readonly formula: string;
  readonly isClosed: boolean;
}

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_WIDTH = 8.43;
/** Of the widest digit of the default font. */
const DIGIT = 7;
/** A page shows so many merged ranges and validations quickly; more do not come from people. */
const MOST_RANGES = 20_000;

/** `visit` sees each row with its cells. Throws PackageFault. */
export function readFrame(
  text: string,
  where: string,
  visit: (row: RowSpot) => void = () => undefined,
): SheetFrame {
  const sheet = scanSheet(text, where, visit);
  const format = childOf(sheet, "sheetFormatPr")?.attributes ?? {};
  const views = childOf(sheet, "sheetViews");
  const view = views === null ? null : childOf(views, "sheetView");
  const columnWidth = widthInPixels(Number(format["defaultColWidth"] ?? DEFAULT_WIDTH));
  return {
    columnWidths: columnWidths(sheet, columnWidth),
    columnWidth,
    rowHeight: heightInPixels(Number(format["defaultRowHeight"] ?? DEFAULT_ROW_POINTS)),
    frozenRows: frozenRows(view),
    showsGridlines: (view?.attributes["showGridLines"] ?? "1") !== "0",
    merged: listOf(sheet, "mergeCells", "mergeCell").flatMap(({ attributes }) =>
      rangesIn(attributes["ref"]),
    ),
    isProtected: isTrue(childOf(sheet, "sheetProtection")?.attributes["sheet"]),
    page: {
      isLandscape: childOf(sheet, "pageSetup")?.attributes["orientation"] === "landscape",
      breaksBefore: listOf(sheet, "rowBreaks", "brk").map(
        ({ attributes }) => Number(attributes["id"]) + 1,
      ),
    },
    validations: validationsOf(sheet),
  };
}

function frozenRows(view: XmlElement | null): number {
  const pane = view === null ? null : childOf(view, "pane");
  if (pane?.attributes["state"]?.startsWith("frozen") !== true) return 0;
  return Number(pane.attributes["ySplit"] ?? 0);
}

export function heightInPixels(points: number): number {
  return Number.isFinite(points) ? Math.round(Math.max(0, points) * PIXELS_PER_POINT) : 20;
}

/** A width in the file holds the cell's padding already (ECMA-376 part 1, 18.3.1.13). */
function widthInPixels(characters: number): number {
  if (!Number.isFinite(characters)) return widthInPixels(DEFAULT_WIDTH);
  return Math.round(Math.min(255, Math.max(0, characters)) * DIGIT);
}

function columnWidths(sheet: XmlElement, usual: number): readonly number[] {
  const widths: number[] = [];
  for (const { attributes } of childrenOf(sheet, "cols").flatMap((cols) =>
    childrenOf(cols, "col"),
  )) {
    const first = Number(attributes["min"]);
    const last = Math.min(Number(attributes["max"]), MOST_SHOWN.column);
    const width =
      attributes["width"] === undefined ? usual : widthInPixels(Number(attributes["width"]));
    for (let column = widths.length + 1; column < first && column <= last; column += 1) {
      widths.push(usual);
    }
    for (let column = Math.max(first, widths.length + 1); column <= last; column += 1) {
      widths.push(isTrue(attributes["hidden"]) ? 0 : width);
    }
  }
  return widths;
}

function listOf(sheet: XmlElement, list: string, item: string): readonly XmlElement[] {
  const found = childOf(sheet, list);
  return found === null ? [] : childrenOf(found, item).slice(0, MOST_RANGES);
}

function rangesIn(list: string | undefined): readonly RangeReference[] {
  const references = (list ?? "").trim().split(/\s+/).slice(0, MOST_RANGES);
  return references.flatMap((reference) => parseRangeReference(reference) ?? []);
}

/** Those of the sheet itself, and those that Excel 2010 and later keep apart (MS-XLSX 2.6.68). */
function validationsOf(sheet: XmlElement): readonly FileValidation[] {
  const extension = childOf(sheet, "extLst");
  const elements = [
    ...listOf(sheet, "dataValidations", "dataValidation"),
    ...(extension === null ? [] : validationsIn(extension)),
  ];
  return elements.slice(0, MOST_RANGES).flatMap((element) => {
    const { type, sqref, showErrorMessage, errorStyle = "stop", showDropDown } = element.attributes;
    // `showDropDown` hides the arrow (18.3.1.32).
    if (type !== "list" || isTrue(showDropDown)) return [];
    const formula = childOf(element, "formula1");
    const inner = formula === null ? null : (childOf(formula, "f") ?? formula);
    const ranges = rangesIn(sqref ?? childOf(element, "sqref")?.text);
    const isClosed = isTrue(showErrorMessage) && errorStyle === "stop";
    return inner === null ? [] : [{ ranges, formula: inner.text.trim(), isClosed }];
  });
}

function validationsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.local === "dataValidation" ? [child] : validationsIn(child),
  );
}
