import type { CellFormat, EmulatedPage, EmulatedSheet, EmulatedWorkbook } from "./workbook";

/** The default height of a row in points, with Calibri 11 as the Normal font. */
export const STANDARD_HEIGHT = 15;
/** The default width of a column in points: 8.43 characters of Calibri 11, which are 64 pixels. */
export const STANDARD_WIDTH = 48;

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, isBold: false, isItalic: false, color: "#000000" },
  fill: null,
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wraps: false,
  indent: 0,
  isLocked: true,
  isConditional: false,
};

/** What Excel gives the page of a new sheet, in points: 0.75 and 0.7 inches. */
const NEW_PAGE: EmulatedPage = {
  orientation: "Portrait",
  paperSize: null,
  zoom: null,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4 },
  titleRows: null,
  printArea: null,
  breaksBefore: [],
  footer: { left: "", center: "", right: "" },
  centersHorizontally: false,
};

export function createWorkbook(): EmulatedWorkbook {
  return {
    sheets: [],
    tables: [],
    names: new Map(),
    customParts: [],
    settings: new Map(),
    uses1904Dates: false,
    isReadOnly: false,
    isStructureProtected: false,
    structurePassword: null,
    isEditingCell: false,
    isInactive: false,
    activeSheet: null,
    selection: null,
    opened: [],
    followers: new Set(),
    nextId: 1,
  };
}

/** A sheet after the last one, without asking whether Excel would allow it or take the name. */
export function createSheet(workbook: EmulatedWorkbook, name: string): EmulatedSheet {
  const sheet: EmulatedSheet = {
    workbook,
    id: sheetId(workbook),
    name,
    visibility: "Visible",
    cells: new Map(),
    columnFormats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
    merged: [],
    arrays: [],
    isProtected: false,
    protectionOptions: {},
    protectionPassword: null,
    frozenRows: 0,
    frozenColumns: 0,
    showsGridlines: true,
    showsHeadings: true,
    tabColor: "",
    page: { ...NEW_PAGE },
    charts: [],
    validations: [],
    names: new Map(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** "{00000000-0001-0000-0000-000000000001}". */
function sheetId(workbook: EmulatedWorkbook): string {
  const id = takeId(workbook).toString(16).toUpperCase().padStart(12, "0");
  return `{00000000-0001-0000-0000-${id}}`;
}

/** Never the same twice in a workbook. */
export function takeId(workbook: EmulatedWorkbook): number {
  const id = workbook.nextId;
  workbook.nextId += 1;
  return id;
}
