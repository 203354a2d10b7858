import { cellAddress, rangeAddress, sheetReference } from "../../../core/workbook/address";
import { DEFAULT_ROW_HEIGHT } from "../../../core/workbook/limits";
import { mergedCells } from "../../../core/workbook/mergedCells";
import type { PageSetup, SheetCell, SheetContent, SheetRow } from "../../../core/workbook/plan";
import type { ZipPackage } from "../../package/package";
import { applyEdits, childOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { placeChild, WORKSHEET_ORDER } from "./childOrder";
import { cellMarkup, looksLikeFormula } from "./cellMarkup";
import { columnsMarkup } from "./columnWidths";
import { NAMESPACES, prefixOf, tagWriter, XML_DECLARATION, type WriteTag } from "./markup";
import { replaceText } from "./parts";
import { putChart, type SheetPlace } from "./sheetChart";
import {
  footerMarkup,
  marginsMarkup,
  pageAttributes,
  rowBreaksMarkup,
  viewsMarkup,
} from "./sheetPage";
import { scanSheet } from "./sheetScan";
import { putTables } from "./sheetTables";
import type { StyleBook } from "./styleBook";
import { withStyles } from "./stylesPart";
import { validationsMarkup } from "./validationMarkup";
import {
  defineName,
  requestCalculation,
  dropCalculationChain,
  relationAttributes,
} from "./workbookPart";

export function emptySheet(): string {
  return (
    XML_DECLARATION +
    `<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}"><sheetData/></worksheet>`
  );
}

/**
 * Makes a sheet's cells, looks, page, tables, validations and chart those of `content`.
 * Drawings, comments, conditional formats, protection and everything else on it stay.
 */
export function fillSheet(pkg: ZipPackage, place: SheetPlace, content: SheetContent): void {
  const before = pkg.text(place.path);
  const former = { hasFormulas: false };
  const sheet = scanSheet(before, place.path, ({ cells }) => {
    former.hasFormulas ||= cells.some(({ hasFormula }) => hasFormula);
  });
  const tag = tagWriter(prefixOf(sheet.name));
  const rows = withStyles(pkg, (styles) => rowsMarkup(prefixOf(sheet.name), content.rows, styles));
  const drawing = putChart(pkg, place, content);
  const tables = putTables(pkg, place.path, content.tables, content.rows);
  const relation = (local: string, id: string): string => tag(local, relationAttributes(sheet, id));

  // In the order of WORKSHEET_ORDER: those that are missing may share a position.
  const children: readonly (readonly [string, string | null])[] = [
    ...pageFitting(before, sheet, tag, content.page),
    ["dimension", tag("dimension", { ref: usedRange(content.rows) })],
    ["sheetViews", viewsMarkup(before, sheet, tag, content)],
    ["sheetFormatPr", formatDefaults(before, sheet, tag)],
    ["cols", columnsMarkup(tag, content.columnWidths)],
    ["sheetData", tag("sheetData", {}, rows)],
    ["autoFilter", null],
    ["sortState", null],
    ["mergeCells", mergedMarkup(tag, content)],
    ["dataValidations", validationsMarkup(tag, content.validations)],
    ...pageChildren(sheet, tag, content.page),
    ...(drawing === null ? [] : [["drawing", relation("drawing", drawing)] as const]),
    [
      "tableParts",
      tablesMarkup(
        tag,
        tables.map((id) => relation("tablePart", id)),
      ),
    ],
  ];
  const edits: readonly XmlEdit[] = children.flatMap(([local, markup]) =>
    placeChild(sheet, WORKSHEET_ORDER, local, markup),
  );
  const hasChanged = replaceText(pkg, place.path, before, applyEdits(before, edits));
  defineName(pkg, "_xlnm.Print_Titles", place.name, titlesFormula(place.name, content.page));
  if (former.hasFormulas) dropCalculationChain(pkg);
  if (hasChanged) requestCalculation(pkg);
}

/** Left as it is when the sheet says how high its rows are. */
function formatDefaults(text: string, sheet: XmlElement, tag: WriteTag): string {
  const present = childOf(sheet, "sheetFormatPr");
  if (present !== null) return text.slice(present.start, present.end);
  return tag("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_HEIGHT });
}

function tablesMarkup(tag: WriteTag, parts: readonly string[]): string | null {
  return parts.length === 0 ? null : tag("tableParts", { count: parts.length }, parts.join(""));
}

function mergedMarkup(tag: WriteTag, content: SheetContent): string | null {
  const merged = mergedCells(content);
  if (merged.length === 0) return null;
  const cells = merged.map((range) => tag("mergeCell", { ref: rangeAddress(range) }));
  return tag("mergeCells", { count: cells.length }, cells.join(""));
}

/** `sheetPr` with its `pageSetUpPr`, which comes last in it (18.3.1.82). */
function pageFitting(
  text: string,
  sheet: XmlElement,
  tag: WriteTag,
  page: PageSetup | null,
): readonly (readonly [string, string])[] {
  if (page === null) return [];
  const present = childOf(sheet, "sheetPr");
  const kept = (present?.children ?? [])
    .filter(({ local }) => local !== "pageSetUpPr")
    .map(({ start, end }) => text.slice(start, end));
  const fit = tag("pageSetUpPr", { fitToPage: page.fitsOnePageWide ? 1 : 0 });
  return [["sheetPr", tag("sheetPr", present?.attributes ?? {}, kept.join("") + fit)]];
}

function pageChildren(
  sheet: XmlElement,
  tag: WriteTag,
  page: PageSetup | null,
): readonly (readonly [string, string | null])[] {
  if (page === null) return [];
  // Its other attributes stay: the printer that the user chose among them.
  const setup = { ...childOf(sheet, "pageSetup")?.attributes, ...pageAttributes(page) };
  return [
    ["pageMargins", marginsMarkup(tag, page)],
    ["pageSetup", tag("pageSetup", setup)],
    ["headerFooter", footerMarkup(tag, page)],
    ["rowBreaks", rowBreaksMarkup(tag, page)],
  ];
}

function titlesFormula(sheet: string, page: PageSetup | null): string | null {
  const titles = page?.titleRows ?? null;
  if (titles === null) return null;
  const { first, last } = titles;
  return `${sheetReference(sheet)}!$${first}:$${last}`;
}

/** The inside of `sheetData`. */
function rowsMarkup(prefix: string, rows: readonly SheetRow[], styles: StyleBook): string {
  return rows.map((row, index) => rowMarkup(prefix, row, index + 1, styles)).join("");
}

function rowMarkup(prefix: string, row: SheetRow, number: number, styles: StyleBook): string {
  const cells = row.cells.map((cell, index) => {
    if (cell === null) return "";
    const address = cellAddress(number, index + 1);
    return cellMarkup(prefix, address, formatOf(cell, styles), cell.value);
  });
  const content = cells.join("");
  if (content === "" && row.height === null) return "";
  const height = row.height === null ? "" : ` ht="${String(row.height)}" customHeight="1"`;
  return `<${prefix}row r="${String(number)}"${height}>${content}</${prefix}row>`;
}

function formatOf(cell: SheetCell, styles: StyleBook): number {
  const keepsText = typeof cell.value === "string" && looksLikeFormula(cell.value);
  return styles.formatOf(cell.style, cell.numberFormat, keepsText);
}

/** The range from A1 to the last cell of the rows. */
function usedRange(rows: readonly SheetRow[]): string {
  const columns = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  const last = cellAddress(Math.max(rows.length, 1), columns);
  return last === "A1" ? "A1" : `A1:${last}`;
}
