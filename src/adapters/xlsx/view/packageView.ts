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
import { NO_STYLES, readLooks } from "./looks";
import { readFileSheet, type FileSheet, type SheetSource } from "./fileSheet";
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
  readonly file: FileSheet;
  readonly codeOf: (style: number) => string;
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
  const source = sourceOf(pkg, parts, NO_LANGUAGE);
  return {
    ...factsOf(pkg, parts, namePrefix),
    file: readFileSheet(part, source),
    codeOf: (style) => source.looks.of(style).code,
  };
}

/** Nothing is shown of an edited sheet. */
const NO_LANGUAGE: SheetLanguage = {
  decimalSign: ".",
  groupSign: "",
  shortDate: "",
  months: [],
  days: [],
  truth: String,
};

function sourceOf(pkg: ZipPackage, parts: WorkbookParts, language: SheetLanguage): SheetSource {
  const { workbook, workbookPath, stylesPath, sharedStringsPath } = parts;
  const styles = stylesPath === null ? null : pkg.text(stylesPath);
  const theme = readRelationships(pkg, workbookPath).find(({ type }) => type === "theme")?.target;
  const colors = themeColors(theme !== undefined && pkg.has(theme) ? pkg.tree(theme) : null);
  const context: CellContext = {
    sharedStrings:
      sharedStringsPath === null
        ? []
        : readSharedStrings(pkg.text(sharedStringsPath), sharedStringsPath),
    numberFormats: styles === null ? [] : readNumberFormats(styles, stylesPath ?? ""),
    uses1904Dates: hasDatesFrom1904(parts),
  };
  const looks = styles === null ? NO_STYLES : readLooks(styles, stylesPath ?? "", colors);
  return { pkg, workbook, context, looks, language };
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
