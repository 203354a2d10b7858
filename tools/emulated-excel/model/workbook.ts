/** The workbook that the emulated Excel holds. Rows and columns count from 0, as in Office.js. */
export interface EmulatedWorkbook {
  readonly sheets: EmulatedSheet[];
  readonly tables: EmulatedTable[];
  /** Workbook-scoped, by name. */
  readonly names: Map<string, EmulatedName>;
  readonly customParts: EmulatedCustomPart[];
  readonly settings: Map<string, unknown>;
  uses1904Dates: boolean;
  isReadOnly: boolean;
  isStructureProtected: boolean;
  structurePassword: string | null;
  /** Somebody is typing in a cell. */
  isEditingCell: boolean;
  /** Another workbook is in front of it. */
  isInactive: boolean;
  activeSheet: EmulatedSheet | null;
  selection: EmulatedRange | null;
  /** The files that an add-in has opened as new workbooks; null for a blank one. */
  readonly opened: (Uint8Array | null)[];
  /** The tracked ranges: they follow the rows and columns that are inserted or deleted. */
  readonly followers: Set<WeakRef<EmulatedRange>>;
  /** For the ids of sheets, tables, columns, charts and references: unique in a workbook, never given twice. */
  nextId: number;
}

/** Made by `createSheet` (model/sheets.ts), which gives it what a sheet has at first. */
export interface EmulatedSheet {
  readonly workbook: EmulatedWorkbook;
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By `cellKey`; a cell without value, formula and look of its own is not there. */
  readonly cells: Map<number, EmulatedCell>;
  /** Of the cells that are not in `cells`; only the columns that were formatted as a whole. */
  readonly columnFormats: Map<number, CellFormat>;
  /** In points; only those that were set. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** A filter of its own, outside its tables; the rows that it hides are among the hidden ones. */
  hasFilter: boolean;
  merged: readonly Rectangle[];
  /** Formulas that fill more cells than their first one. */
  arrays: readonly EmulatedArray[];
  isProtected: boolean;
  /** What protection still allows, as the client gave it. */
  protectionOptions: Readonly<Record<string, unknown>>;
  protectionPassword: string | null;
  frozenRows: number;
  frozenColumns: number;
  showsGridlines: boolean;
  showsHeadings: boolean;
  tabColor: string;
  page: EmulatedPage;
  readonly charts: EmulatedChart[];
  validations: readonly EmulatedValidation[];
  /** Sheet-scoped, by name. */
  readonly names: Map<string, EmulatedName>;
}

/** A formula with the cells that it fills; the other cells may be blank. */
export interface EmulatedArray {
  readonly cells: Rectangle;
  /** A dynamic array that spills; else the old kind, entered with Ctrl+Shift+Enter. */
  readonly isSpill: boolean;
}

export interface EmulatedCell {
  readonly value: CellContent;
  /** In English, with its "="; null for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
}

/** An error is its own text: "#DIV/0!". */
export type CellContent = string | number | boolean | null | { readonly error: string };

/** Part by part, as Office.js sets it. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: EmulatedFont;
  /** Null for none. */
  readonly fill: string | null;
  /** Only the sides that have a line. */
  readonly borders: Readonly<Partial<Record<BorderSide, EmulatedBorder>>>;
  /** As `Excel.HorizontalAlignment` spells it: "General", "Left", "Center", "Right"… */
  readonly horizontal: string;
  /** As `Excel.VerticalAlignment` spells it: "Top", "Center", "Bottom"… */
  readonly vertical: string;
  readonly wraps: boolean;
  readonly indent: number;
  readonly isLocked: boolean;
  /** Whether a conditional format applies to the cell. Its rule and its effect are not modelled. */
  readonly isConditional: boolean;
}

export interface EmulatedFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly color: string;
}

export type BorderSide = "top" | "right" | "bottom" | "left";

export interface EmulatedBorder {
  /** As `Excel.BorderLineStyle` spells it, never "None". */
  readonly style: string;
  /** As `Excel.BorderWeight` spells it. */
  readonly weight: string;
  readonly color: string;
}

/** Cells of one sheet, made by `rangeOn` (model/ranges.ts). */
export interface EmulatedRange {
  readonly sheet: EmulatedSheet;
  rectangle: Rectangle;
  /** Its rows, columns or sheet were deleted: whatever is asked of it is refused with InvalidReference. */
  isGone: boolean;
}

/** All four ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface EmulatedTable {
  readonly id: string;
  name: string;
  readonly sheet: EmulatedSheet;
  /** Header, data and totals rows. */
  rectangle: Rectangle;
  /** From left to right. The header cells, where shown, hold the same names. */
  columns: EmulatedTableColumn[];
  showsHeaders: boolean;
  showsTotals: boolean;
  style: string;
}

export interface EmulatedTableColumn {
  readonly id: number;
  name: string;
  /** The criteria of the filter on this column, as the client gave them; null for none. */
  filter: unknown;
  /** Excel fills the column with this formula; null for none. */
  calculated: string | null;
}

export interface EmulatedName {
  readonly name: string;
  /** Its target: cells, which it follows, or a formula such as `="text"`. */
  target: EmulatedRange | string;
  comment: string;
  isVisible: boolean;
}

export interface EmulatedCustomPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export interface EmulatedPage {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  /** The object that was set last, null for none. */
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  } | null;
  /** In points. */
  margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  titleRows: { readonly first: number; readonly last: number } | null;
  printArea: string | null;
  /** Rows before which a new page begins. */
  breaksBefore: readonly number[];
  footer: { readonly left: string; readonly center: string; readonly right: string };
  centersHorizontally: boolean;
}

export interface EmulatedChart {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  readonly series: EmulatedSeries[];
  /** Cells at the top left and the bottom right. */
  position: { readonly from: string; readonly to: string } | null;
  valueAxis: {
    minimum: number | null;
    maximum: number | null;
    majorUnit: number | null;
    numberFormat: string | null;
  };
  /** The first category on top. */
  reversesCategories: boolean;
  legendPosition: string | null;
}

export interface EmulatedSeries {
  name: string;
  values: EmulatedRange | null;
  categories: EmulatedRange | null;
  /** "#RRGGBB". */
  fill: string | null;
  line: string | null;
  gapWidth: number | null;
  showsLabels: boolean;
  /** Of a line; null where Excel chooses. */
  marker: string | null;
}

export interface EmulatedValidation {
  readonly range: Rectangle;
  /** As the client gave it. */
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
}

const COLUMNS = 16_384;
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = COLUMNS - 1;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellPlace(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
