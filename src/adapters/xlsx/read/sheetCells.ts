import { cellAddress } from "../../../core/workbook/address";
import {
  parseRangeReference,
  type CellReference,
  type RangeReference,
} from "../../../core/workbook/reference";
import { NOT_CALCULATED, type Cell } from "../../../core/workbook/snapshot";
import { createSheetCursor } from "../sheetCursor";
import { isTrue, localName, scanXml } from "../../package/xml";
import { cellValue, type CellContext } from "./cellValue";
import { createColumnFormats, type ColumnFormats } from "./columnFormats";

/**
 * The cells of a sheet that hold something: by row, then at index column - 1. One that holds something without a
 * value (an empty text) is null. Rows and columns count from 1, rows ascend.
 */
export interface SheetCells {
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
  /** The numbers of `rows`. */
  readonly usedRows: readonly number[];
  /** The last ones with a value. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The rows that hold a formula, ascending, by column. */
  readonly formulas: ReadonlyMap<number, readonly number[]>;
  readonly formats: ColumnFormats;
  readonly merged: readonly RangeReference[];
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  /** As far as a cell has a value. */
  readonly hiddenColumns: readonly number[];
  /** The cells with a value that are struck through. */
  readonly struckCells: readonly CellReference[];
}

/** Reads a worksheet part in one pass. Throws PackageFault `fileDamaged`. */
export function readSheetCells(text: string, where: string, context: CellContext): SheetCells {
  const rows = new Map<number, (Cell | undefined)[]>();
  const formulas = new Map<number, number[]>();
  const merged: RangeReference[] = [];
  const formats = createColumnFormats(context.numberFormats.map(({ code }) => code));
  let lastRow = 0;
  let lastColumn = 0;
  let isProtected = false;
  const hiddenRows: number[] = [];
  const struckCells: CellReference[] = [];
  const hiddenSpans: { readonly first: number; readonly last: number }[] = [];

  const cursor = createSheetCursor(where);
  let type = "n";
  let style = 0;
  let content = "";
  let isInCell = false;
  let isInContent = false;
  let isPhonetic = false;
  let isEmpty = true;
  let isFormula = false;
  let hasValue = false;

  function enterCell(attributes: Readonly<Record<string, string>>): void {
    cursor.enterCell(attributes["r"]);
    type = attributes["t"] ?? "n";
    style = Number(attributes["s"] ?? 0);
    formats.ofCell(cursor.row(), cursor.column(), style);
    content = "";
    isInCell = true;
    isEmpty = true;
    isFormula = false;
    hasValue = false;
  }

  function enterColumns(attributes: Readonly<Record<string, string>>): void {
    const { min, max, style: format, hidden } = attributes;
    if (isTrue(hidden)) hiddenSpans.push({ first: Number(min), last: Number(max) });
    formats.ofColumns(Number(min), Number(max), Number(format ?? 0));
  }

  function enterMerged({ ref = "" }: Readonly<Record<string, string>>): void {
    const range = parseRangeReference(ref);
    if (range !== null) merged.push(range);
  }

  function enterFormula(): void {
    if (!isInCell) return;
    isEmpty = false;
    isFormula = true;
    listAt(formulas, cursor.column()).push(cursor.row());
  }

  function leaveCell(): void {
    isInCell = false;
    if (content === "" && isEmpty) return;
    const value = isCalculated()
      ? cellValue({ type, style, content }, context, here)
      : { error: NOT_CALCULATED };
    listAt(rows, cursor.row())[cursor.column() - 1] = value;
    if (value === null) return;
    if (context.numberFormats[style]?.isStruck === true) {
      struckCells.push({ row: cursor.row(), column: cursor.column() });
    }
    lastRow = Math.max(lastRow, cursor.row());
    lastColumn = Math.max(lastColumn, cursor.column());
  }

  /** An empty text is a value too: `t="str"` with an empty `v`. Some programs write an empty `v` for no value. */
  function isCalculated(): boolean {
    return !isFormula || content !== "" || (type === "str" && hasValue);
  }

  function here(): string {
    return `${where}!${cellAddress(cursor.row(), cursor.column())}`;
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "c") enterCell(attributes);
      else if (local === "v" || local === "t") {
        isInContent = isInCell && !isPhonetic;
        hasValue = true;
      } else if (local === "row") {
        cursor.enterRow(attributes["r"]);
        if (isTrue(attributes["hidden"])) hiddenRows.push(cursor.row());
      } else if (local === "f") enterFormula();
      else if (local === "rPh") isPhonetic = true;
      else if (local === "col") enterColumns(attributes);
      else if (local === "mergeCell") enterMerged(attributes);
      else if (local === "sheetProtection") isProtected ||= isTrue(attributes["sheet"]);
    },
    close: ({ name }) => {
      const local = localName(name);
      if (local === "v" || local === "t") isInContent = false;
      else if (local === "c") leaveCell();
      else if (local === "rPh") isPhonetic = false;
    },
    text: (characters) => {
      if (isInContent) content += characters;
      else if (isInCell && isEmpty) isEmpty = characters.trim() === "";
    },
  });
  const usedRows = [...rows.keys()];
  const hiddenColumns = Array.from({ length: lastColumn }, (_, at) => at + 1).filter((column) =>
    hiddenSpans.some(({ first, last }) => column >= first && column <= last),
  );
  return {
    rows,
    usedRows,
    lastRow,
    lastColumn,
    formulas,
    formats,
    merged,
    isProtected,
    hiddenRows,
    hiddenColumns,
    struckCells,
  };
}

function listAt<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
