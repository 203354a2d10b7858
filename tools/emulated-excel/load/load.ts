import { openPackage, type ZipPackage } from "../../../src/adapters/package/package";
import { readNumberFormats } from "../../../src/adapters/xlsx/read/numberFormats";
import {
  isReadOnly,
  isSheetProtected,
  isStructureProtected,
} from "../../../src/adapters/xlsx/read/protection";
import { readSharedStrings } from "../../../src/adapters/xlsx/read/sharedStrings";
import {
  locateParts,
  type SheetPart,
  type WorkbookParts,
} from "../../../src/adapters/xlsx/read/workbookParts";
import { childOf, isTrue } from "../../../src/adapters/package/xml";
import {
  openPackage as openForTests,
  type OpenedPackage,
} from "../../../test/fixtures/package/openedPackage";
import { loadCells, type LoadContext } from "./loadCells";
import { loadCharts } from "./loadCharts";
import { loadCustomParts } from "./loadCustomParts";
import { loadFormats } from "./loadFormats";
import { loadNames, pageNamesOf } from "./loadNames";
import { loadSheetParts } from "./loadSheet";
import { loadTable } from "./loadTables";
import { createSheet, createWorkbook } from "../model/sheets";
import type { EmulatedSheet, EmulatedWorkbook } from "../model/workbook";

/**
 * The workbook of an .xlsx file, as an Excel that has opened it holds it: read with the product's own reader as
 * far as that goes, and with the tests' where it keeps nothing (looks, formulas, pages, charts).
 * Throws for what the emulated Excel cannot hold.
 */
export function loadWorkbook(bytes: Uint8Array): EmulatedWorkbook {
  const workbook = createWorkbook();
  fill(workbook, bytes);
  return workbook;
}

/** Opens a file in place of what the workbook holds: a test that needs many openings keeps its one Excel. */
export function reopenWorkbook(workbook: EmulatedWorkbook, bytes: Uint8Array): void {
  const { sheets, tables, customParts, names, settings, followers, nextId } = workbook;
  for (const list of [sheets, tables, customParts]) list.length = 0;
  for (const collection of [names, settings, followers]) collection.clear();
  const held = { sheets, tables, customParts, names, settings, followers, nextId };
  Object.assign(workbook, { ...createWorkbook(), ...held });
  fill(workbook, bytes);
}

function fill(workbook: EmulatedWorkbook, bytes: Uint8Array): void {
  const pkg = openPackage(bytes);
  const opened = openForTests(bytes);
  const parts = locateParts(pkg);
  const context = contextOf(pkg, parts, opened);
  workbook.uses1904Dates = context.uses1904Dates;
  workbook.isStructureProtected = isStructureProtected(parts.workbook);
  workbook.isReadOnly = isReadOnly(pkg, parts.workbook);

  const worksheets = parts.sheets.filter(({ type }) => type === "worksheet");
  const places = worksheets.map((part): [SheetPart, EmulatedSheet] => [
    part,
    createSheet(workbook, part.name),
  ]);
  for (const [part, sheet] of places) {
    const text = pkg.text(part.path);
    sheet.isProtected = isSheetProtected(text, part.path);
    loadCells(sheet, text, part.path, context);
    loadSheetParts(sheet, text, pageNamesOf(parts, part), context.formats);
    loadCharts(opened, sheet, part.path);
    const tables = parts.tables.filter((table) => table.sheet.path === part.path);
    workbook.tables.push(...tables.map((table) => loadTable(opened, sheet, table)));
  }
  loadVisibility(parts, places);
  loadNames(workbook, parts);
  loadCustomParts(workbook, pkg, parts.workbookPath);
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? null;
}

function contextOf(pkg: ZipPackage, parts: WorkbookParts, opened: OpenedPackage): LoadContext {
  const { sharedStringsPath: strings, stylesPath: styles, workbook } = parts;
  return {
    sharedStrings: strings === null ? [] : readSharedStrings(pkg.text(strings), strings),
    numberFormats: styles === null ? [] : readNumberFormats(pkg.text(styles), styles),
    uses1904Dates: isTrue(childOf(workbook, "workbookPr")?.attributes["date1904"]),
    formats: loadFormats(opened),
  };
}

function loadVisibility(
  parts: WorkbookParts,
  places: readonly (readonly [SheetPart, EmulatedSheet])[],
): void {
  const states = new Map(
    (childOf(parts.workbook, "sheets")?.children ?? []).map(({ attributes }) => [
      attributes["sheetId"],
      attributes["state"],
    ]),
  );
  for (const [part, sheet] of places) {
    const state = states.get(part.sheetId);
    if (state === "hidden") sheet.visibility = "Hidden";
    if (state === "veryHidden") sheet.visibility = "VeryHidden";
  }
}
