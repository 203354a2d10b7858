import { CONTENT_TYPES_PATH, readContentTypes } from "../../package/contentTypes";
import { damaged, PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { readRelationships, type Relationship } from "../../package/relationships";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";
import { readSharedStrings } from "./sharedStrings";
import { readSheetCells, type SheetCells } from "./sheetCells";
import { readTablePart, type TableDefinition } from "./tablePart";

/** Where the things of a workbook lie in its package. */
export interface WorkbookParts {
  readonly workbookPath: string;
  /** The workbook part's root element, with offsets into its text. */
  readonly workbook: XmlElement;
  /** Written in the Strict form of Open XML, which has other namespaces. */
  readonly isStrict: boolean;
  /** A template (.xltx, .xltm): Excel does not open one that is named as a workbook. */
  readonly isTemplate: boolean;
  /** In the order of the tabs; chart sheets and dialog sheets too. */
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly TablePart[];
  readonly stylesPath: string | null;
  readonly sharedStringsPath: string | null;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  /** The type of its relationship: "worksheet", "chartsheet", "dialogsheet"… */
  readonly type: string;
  readonly isHidden: boolean;
}

export interface TablePart extends TableDefinition {
  readonly path: string;
  readonly sheet: SheetPart;
}

// .xlsx, .xltx, .xlsm, .xltm; an .xlsb has binary parts and another type.
const WORKBOOK_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml$/i;
const TEMPLATE_TYPE = /\.template\.(?:macroEnabled\.)?main\+xml$/i;
const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";

/** Throws PackageFault: not a workbook, or a part that is missing or damaged. */
export function locateParts(pkg: ZipPackage): WorkbookParts {
  const workbookPath = findWorkbook(pkg);
  const workbook = pkg.tree(workbookPath);
  const links = readRelationships(pkg, workbookPath);
  const sheets = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet").map((element) =>
    sheetPart(element, links, workbookPath),
  );
  const sharedStringsPath = targetOfType(links, "sharedStrings");
  const tables = sheets.flatMap((sheet) => tableParts(pkg, sheet));
  return {
    workbookPath,
    workbook,
    isStrict: Object.values(workbook.attributes).some((uri) => uri.startsWith(STRICT_NAMESPACE)),
    isTemplate: TEMPLATE_TYPE.test(readContentTypes(pkg)(workbookPath)),
    sheets,
    tables: withHeaderRows(pkg, tables, sharedStringsPath),
    stylesPath: targetOfType(links, "styles"),
    sharedStringsPath,
  };
}

function findWorkbook(pkg: ZipPackage): string {
  if (!pkg.has(CONTENT_TYPES_PATH))
    throw new PackageFault("fileNotWorkbook", null, "no content types");
  const typeOf = readContentTypes(pkg);
  const path = targetOfType(readRelationships(pkg, ""), "officeDocument");
  if (path !== null && WORKBOOK_TYPE.test(typeOf(path))) return path;
  // A workbook that lost its relationships is still no other kind of file.
  const isWorkbook = pkg.paths().some((part) => WORKBOOK_TYPE.test(typeOf(part)));
  throw isWorkbook
    ? damaged("_rels/.rels", "no relationship to the workbook")
    : new PackageFault("fileNotWorkbook", path, "no workbook part");
}

function sheetPart(
  element: XmlElement,
  links: readonly Relationship[],
  workbookPath: string,
): SheetPart {
  const { attributes } = element;
  // The prefix of r:id is the writer's choice; the sheet's own attributes have none.
  const relationshipId = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const link = links.find(({ id }) => id === relationshipId);
  const name = attributes["name"];
  if (name === undefined || !link) throw damaged(workbookPath, `sheet ${name} without a part`);
  return {
    name,
    path: link.target,
    sheetId: attributes["sheetId"] ?? "",
    relationshipId: link.id,
    type: link.type,
    isHidden: (attributes["state"] ?? "visible") !== "visible",
  };
}

function tableParts(pkg: ZipPackage, sheet: SheetPart): readonly TablePart[] {
  return readRelationships(pkg, sheet.path)
    .filter(({ type, isExternal }) => type === "table" && !isExternal)
    .map(({ target }) => ({ ...readTablePart(pkg.tree(target), target), path: target, sheet }));
}

function targetOfType(links: readonly Relationship[], type: string): string | null {
  return links.find((link) => link.type === type && !link.isExternal)?.target ?? null;
}

/**
 * Some programs lose the flag of the header row and keep the row (headerRowCount="0"): where the first
 * row holds the names of the columns, it is the header all the same. Throws PackageFault.
 */
function withHeaderRows<
  Table extends TableDefinition & { readonly sheet: { readonly path: string } },
>(pkg: ZipPackage, tables: readonly Table[], sharedStringsPath: string | null): readonly Table[] {
  if (tables.every(({ headerRowCount }) => headerRowCount !== 0)) return tables;
  const sharedStrings =
    sharedStringsPath === null
      ? []
      : readSharedStrings(pkg.text(sharedStringsPath), sharedStringsPath);
  const context = { sharedStrings, numberFormats: [], uses1904Dates: false };
  const sheets = new Map<string, SheetCells>();
  return tables.map((table) => {
    if (table.headerRowCount !== 0) return table;
    const { path } = table.sheet;
    const cells = sheets.get(path) ?? readSheetCells(pkg.text(path), path, context);
    sheets.set(path, cells);
    const { firstRow, firstColumn } = table.range;
    const row = cells.rows.get(firstRow) ?? [];
    const isHeader = table.columnNames.every((name, at) => row[firstColumn - 1 + at] === name);
    return isHeader ? { ...table, headerRowCount: 1 } : table;
  });
}
