import type { Cell } from "../../../core/workbook/snapshot";
import { damaged } from "../faults";
import { LAST_COLUMN, LAST_ROW, cellAddress, parseCellReference } from "../reference";
import { localName, scanXml } from "../xml";
import { cellValue, type CellContext } from "./cellValue";

/** The cells of a sheet that hold something: by row, then at index column - 1. Rows and columns count from 1. */
export interface SheetCells {
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads a worksheet part in one pass. Throws PackageFault `fileDamaged`. */
export function readSheetCells(text: string, where: string, context: CellContext): SheetCells {
  const rows = new Map<number, Cell[]>();
  let lastRow = 0;
  let lastColumn = 0;

  let row = 0;
  let column = 0;
  let type = "n";
  let style = "";
  let content = "";
  let isInCell = false;
  let isInContent = false;
  let isPhonetic = false;

  /** Rows and cells may leave out where they are: then each follows the one before. */
  function enterRow(reference: string | undefined): void {
    row = reference === undefined ? row + 1 : Number(reference);
    column = 0;
    if (!(row >= 1 && row <= LAST_ROW)) throw damaged(where, `row ${reference}`);
  }

  function enterCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes["r"];
    if (reference === undefined) {
      column += 1;
      if (column > LAST_COLUMN) throw damaged(where, `row ${row} is too long`);
    } else {
      const cell = parseCellReference(reference);
      if (!cell) throw damaged(where, `cell ${reference}`);
      ({ row, column } = cell);
    }
    type = attributes["t"] ?? "n";
    style = attributes["s"] ?? "0";
    content = "";
    isInCell = true;
  }

  function leaveCell(): void {
    isInCell = false;
    const value = cellValue({ type, style, content }, context, here);
    if (value === null) return;
    let cells = rows.get(row);
    if (!cells) {
      cells = [];
      rows.set(row, cells);
    }
    cells[column - 1] = value;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  function here(): string {
    return `${where}!${cellAddress(row, column)}`;
  }

  function addText(characters: string): void {
    if (isInContent) content += characters;
  }

  scanXml(text, where, (parser) => {
    parser.on("opentag", ({ name, attributes }) => {
      const local = localName(name);
      if (local === "c") enterCell(attributes);
      else if (local === "v" || local === "t") isInContent = isInCell && !isPhonetic;
      else if (local === "row") enterRow(attributes["r"]);
      else if (local === "rPh") isPhonetic = true;
    });
    parser.on("closetag", ({ name }) => {
      const local = localName(name);
      if (local === "v" || local === "t") isInContent = false;
      else if (local === "c") leaveCell();
      else if (local === "rPh") isPhonetic = false;
    });
    parser.on("text", addText);
    parser.on("cdata", addText);
  });
  return { rows, lastRow, lastColumn };
}
