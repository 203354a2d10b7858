import type { CellLook, ShownSheet } from "../../../core/workbook/shownSheet";
import type { SheetLanguage } from "../../../core/workbook/sheetLanguage";
import type { DefinedName } from "../../../core/workbook/snapshot";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { childOf, isTrue } from "../../package/xml";
import type { CellContext } from "../read/cellValue";
import { readDefinedNames } from "../read/definedNames";
import { readNumberFormats } from "../read/numberFormats";
import { isReadOnly, isSigned } from "../read/protection";
import { readSharedStrings } from "../read/sharedStrings";
import { locateParts, type TablePart, type WorkbookParts } from "../read/workbookParts";
import { themeColors } from "./colors";
import { columnFormats } from "../write/columnWidths";
import { NO_STYLES, readLooks, type StyleLooks } from "./looks";
import { readFrame } from "./sheetFrame";
import { readFileSheet, type SheetSource } from "./fileSheet";
import { shownSheets } from "./shownSheets";

/** What a page shows of a workbook in a file. */
export interface PackageView extends WorkbookFacts {
  /** The visible worksheets, in the order of their tabs. */
  readonly sheets: readonly ShownSheet[];
  readonly looks: readonly CellLook[];
}

export interface WorkbookFacts {
  readonly tables: readonly TablePart[];
  readonly names: readonly DefinedName[];
  readonly uses1904Dates: boolean;
  readonly calculatesOnLoad: boolean;
  /** Marked as final, signed, or of a kind that is not written. */
  readonly isReadOnly: boolean;
}

/** `namePrefix`: which workbook-scoped names are wanted. Throws PackageFault. */
export function readPackageView(
  pkg: ZipPackage,
  namePrefix: string,
  language: SheetLanguage,
): PackageView {
  const parts = locateParts(pkg);
  const source = sourceOf(pkg, parts, language);
  const worksheets = parts.sheets.filter(({ type }) => type === "worksheet");
  const files = worksheets.map((part) => readFileSheet(part, source));
  return {
    ...factsOf(pkg, parts, namePrefix),
    sheets: shownSheets(files, source),
    looks: source.looks.looks,
  };
}

/** A sheet before something is typed into it. */
export interface EditedSheet extends WorkbookFacts {
  readonly isProtected: boolean;
  readonly rows: readonly EditedRow[];
  /** The cell format of a column's cells that are not written down. */
  readonly columnStyle: (column: number) => number;
  /** The code of the number format of a cell format. */
  readonly codeOf: (style: number) => string;
}

/** A row without what its cells hold, which takes long to read. */
export interface EditedRow {
  readonly row: number;
  /** The cell format of cells that are not written down; null: that of their columns. */
  readonly style: number | null;
  readonly cells: readonly EditedCell[];
}

export interface EditedCell {
  readonly column: number;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly isEmpty: boolean;
}

/** Null for a sheet that is not there, or hidden. Throws PackageFault. */
export function readEditedSheet(
  pkg: ZipPackage,
  namePrefix: string,
  sheet: string,
): EditedSheet | null {
  const parts = locateParts(pkg);
  const part = parts.sheets.find(({ name, type }) => name === sheet && type === "worksheet");
  if (part === undefined || part.isHidden) return null;
  const text = pkg.text(part.path);
  const rows: EditedRow[] = [];
  const { isProtected } = readFrame(text, part.path, ({ number, attributes, cells }) => {
    const style = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
    rows.push({
      row: number,
      style,
      cells: cells.map(({ column, format, hasFormula, isEmpty }) => ({
        column,
        style: format,
        hasFormula,
        isEmpty,
      })),
    });
  });
  const looks = looksOf(pkg, parts);
  return {
    ...factsOf(pkg, parts, namePrefix),
    isProtected,
    rows,
    columnStyle: columnFormats(text, part.path),
    codeOf: (style) => looks.of(style).code,
  };
}

function sourceOf(pkg: ZipPackage, parts: WorkbookParts, language: SheetLanguage): SheetSource {
  const { workbook, stylesPath: styles, sharedStringsPath: strings } = parts;
  const context: CellContext = {
    sharedStrings: strings === null ? [] : readSharedStrings(pkg.text(strings), strings),
    numberFormats: styles === null ? [] : readNumberFormats(pkg.text(styles), styles),
    uses1904Dates: hasDatesFrom1904(parts),
  };
  return { pkg, workbook, context, looks: looksOf(pkg, parts), language };
}

function looksOf(pkg: ZipPackage, { workbookPath, stylesPath }: WorkbookParts): StyleLooks {
  if (stylesPath === null) return NO_STYLES;
  const theme = readRelationships(pkg, workbookPath).find(({ type }) => type === "theme")?.target;
  const colors = themeColors(theme !== undefined && pkg.has(theme) ? pkg.tree(theme) : null);
  return readLooks(pkg.text(stylesPath), stylesPath, colors);
}

function factsOf(pkg: ZipPackage, parts: WorkbookParts, namePrefix: string): WorkbookFacts {
  const { workbook, isStrict, isTemplate, sheets, tables } = parts;
  const sheetNames = sheets.map(({ name }) => name);
  return {
    tables,
    names: readDefinedNames(workbook, namePrefix, sheetNames),
    uses1904Dates: hasDatesFrom1904(parts),
    calculatesOnLoad: isTrue(childOf(workbook, "calcPr")?.attributes["fullCalcOnLoad"]),
    isReadOnly: isStrict || isTemplate || isReadOnly(pkg, workbook) || isSigned(pkg),
  };
}

function hasDatesFrom1904({ workbook }: WorkbookParts): boolean {
  return isTrue(childOf(workbook, "workbookPr")?.attributes["date1904"]);
}
