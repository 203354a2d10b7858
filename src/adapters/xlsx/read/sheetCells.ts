import { cellAddress } from "../../../core/workbook/address";
import type { Cell } from "../../../core/workbook/snapshot";
import { createSheetCursor } from "../sheetCursor";
import { localName, scanXml } from "../xml";
import { cellValue, type CellContext } from "./cellValue";

/**
 * The cells of a sheet that hold something: by row, then at index column - 1. One that holds something without a
 * value (a formula never calculated, an empty text) is null. Rows and columns count from 1, rows ascend.
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
}

/** Reads a worksheet part in one pass. Throws PackageFault `fileDamaged`. */
export function readSheetCells(text: string, where: string, context: CellContext): SheetCells {
  const rows = new Map<number, (Cell | undefined)[]>();
  const formulas = new Map<number, number[]>();
  let lastRow = 0;
  let lastColumn = 0;

  const cursor = createSheetCursor(where);
  let type = "n";
  let style = "";
  let content = "";
  let isInCell = false;
  let isInContent = false;
  let isPhonetic = false;
  let isEmpty = true;

  function enterCell(attributes: Readonly<Record<string, string>>): void {
    cursor.enterCell(attributes["r"]);
    type = attributes["t"] ?? "n";
    style = attributes["s"] ?? "0";
    content = "";
    isInCell = true;
    isEmpty = true;
  }

  function enterFormula(): void {
    if (!isInCell) return;
    isEmpty = false;
    listAt(formulas, cursor.column()).push(cursor.row());
  }

  function leaveCell(): void {
    isInCell = false;
    if (content === "" && isEmpty) return;
    const value = cellValue({ type, style, content }, context, here);
    listAt(rows, cursor.row())[cursor.column() - 1] = value;
    if (value === null) return;
    lastRow = Math.max(lastRow, cursor.row());
    lastColumn = Math.max(lastColumn, cursor.column());
  }

  function here(): string {
    return `${where}!${cellAddress(cursor.row(), cursor.column())}`;
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "c") enterCell(attributes);
      else if (local === "v" || local === "t") isInContent = isInCell && !isPhonetic;
      else if (local === "row") cursor.enterRow(attributes["r"]);
      else if (local === "f") enterFormula();
      else if (local === "rPh") isPhonetic = true;
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
  return { rows, usedRows: [...rows.keys()], lastRow, lastColumn, formulas };
}

function listAt<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
