import { cellAddress } from "../../../core/workbook/address";
import { NOT_CALCULATED, type Cell } from "../../../core/workbook/snapshot";
import { isTrue, localName, scanXml } from "../../package/xml";
import { cellValue, type CellContext } from "../read/cellValue";
import { createSheetCursor } from "../sheetCursor";
import { movedFormula } from "./movedFormula";

/** A cell with its value, its format and its formula, as the file has them. */
export interface FileCell {
  readonly column: number;
  readonly value: Cell;
  /** The index of its cell format. */
  readonly style: number;
  readonly formula: string | null;
}

export interface FileRow {
  readonly row: number;
  /** In points; null for the sheet's default. */
  readonly height: number | null;
  readonly isHidden: boolean;
  readonly cells: readonly FileCell[];
}

export interface FileCells {
  readonly rows: readonly FileRow[];
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly isCut: boolean;
}

/** What a page can show of a sheet and still be quick: more is cut, and the page says so. */
export const MOST_SHOWN = { row: 50_000, column: 104, cells: 1_000_000 } as const;

/** A formula that several cells share is written in the first of them. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads a worksheet part in one pass, formats and formulas included. Throws PackageFault `fileDamaged`. */
export function readViewCells(text: string, where: string, context: CellContext): FileCells {
  const rows: FileRow[] = [];
  const shared = new Map<string, SharedFormula>();
  const cursor = createSheetCursor(where);
  const last = { row: 0, column: 0 };
  let isCut = false;
  let count = 0;

  let attributesOfRow: Readonly<Record<string, string>> = {};
  let cells: FileCell[] = [];
  let attributesOfCell: Readonly<Record<string, string>> | null = null;
  let attributesOfFormula: Readonly<Record<string, string>> | null = null;
  let content = "";
  let formula = "";
  let target: "content" | "formula" | null = null;
  let isPhonetic = false;

  function leaveCell(): void {
    const type = attributesOfCell?.["t"] ?? "n";
    const style = Number(attributesOfCell?.["s"] ?? 0);
    attributesOfCell = null;
    const row = cursor.row();
    const column = cursor.column();
    const own = attributesOfFormula === null ? null : formulaOf(attributesOfFormula, row, column);
    if (content === "" && own === null && style === 0) return;
    if (row > MOST_SHOWN.row || column > MOST_SHOWN.column || count >= MOST_SHOWN.cells) {
      isCut ||= content !== "" || own !== null;
      return;
    }
    count += 1;
    const here = (): string => `${where}!${cellAddress(row, column)}`;
    const isWaiting = own !== null && content === "" && type !== "str";
    const value = isWaiting
      ? { error: NOT_CALCULATED }
      : cellValue({ type, style, content }, context, here);
    cells.push({ column, value, style, formula: own });
    if (value === null && own === null) return;
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  }

  function formulaOf(
    { t: type, si: group = "" }: Readonly<Record<string, string>>,
    row: number,
    column: number,
  ): string {
    if (type !== "shared") return formula;
    if (formula !== "") {
      shared.set(group, { row, column, text: formula });
      return formula;
    }
    const first = shared.get(group);
    if (first === undefined) return "";
    return movedFormula(first.text, row - first.row, column - first.column);
  }

  function leaveRow(): void {
    const { ht, hidden } = attributesOfRow;
    const height = ht === undefined ? null : Number(ht);
    const isHidden = isTrue(hidden);
    const row = cursor.row();
    if (row > MOST_SHOWN.row) return;
    if (cells.length > 0 || height !== null || isHidden) {
      rows.push({ row, height, isHidden, cells });
    }
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "row") {
        cursor.enterRow(attributes["r"]);
        attributesOfRow = attributes;
        cells = [];
      } else if (local === "c") {
        cursor.enterCell(attributes["r"]);
        attributesOfCell = attributes;
        attributesOfFormula = null;
        content = "";
        formula = "";
      } else if (attributesOfCell === null) return;
      else if (local === "f") {
        attributesOfFormula = attributes;
        target = "formula";
      } else if (local === "rPh") isPhonetic = true;
      else if ((local === "v" || local === "t") && !isPhonetic) target = "content";
    },
    close: ({ name }) => {
      const local = localName(name);
      if (local === "c") leaveCell();
      else if (local === "row") leaveRow();
      else if (local === "rPh") isPhonetic = false;
      else target = null;
    },
    text: (characters) => {
      if (target === "content") content += characters;
      else if (target === "formula") formula += characters;
    },
  });
  return { rows, lastRow: last.row, lastColumn: last.column, isCut };
}
