import { LARGEST_BLOCK } from "../../core/workbook/limits";
import type { RangeReference } from "../../core/workbook/reference";
import type { Cell } from "../../core/workbook/snapshot";
import { PackageFault } from "../package/faults";
import { countIn, odsValue, type Attributes } from "./odsCell";

/** A sheet of an OpenDocument spreadsheet, from A1 to its last cell with a value. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** In rows and columns counted from 1. */
  readonly merged: readonly RangeReference[];
  /** Counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A cell that is repeated more often than this holds nothing: only whole sheets of blanks are. */
const MOST_REPEATED = 16_384;

/** What all sheets of a file may hold together. Throws PackageFault `sheetTooLarge`. */
export type SpendCells = (cells: number, sheet: string) => void;

export function createCellBudget(): SpendCells {
  let spent = 0;
  return (cells, sheet) => {
    spent += cells;
    if (spent > LARGEST_BLOCK) throw new PackageFault("sheetTooLarge", sheet, "cells");
  };
}

/** A sheet while it is read, column by column, then row by row. */
export class OpenSheet {
  private readonly rows: Cell[][] = [];
  private readonly merged: RangeReference[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private columnCount = 0;
  private rowCount = 0;
  private row: Cell[] = [];
  private rowRepeats = 1;
  private isRowHidden = false;

  constructor(
    private readonly name: string,
    private readonly isHidden: boolean,
    private readonly spend: SpendCells,
  ) {}

  addColumns(attributes: Attributes): void {
    const first = this.columnCount + 1;
    this.columnCount += countIn(attributes["table:number-columns-repeated"]);
    if (!isHiddenLine(attributes)) return;
    const last = Math.min(this.columnCount, MOST_REPEATED);
    for (let column = first; column <= last; column += 1) this.hiddenColumns.push(column);
  }

  enterRow(attributes: Attributes): void {
    this.row = [];
    this.rowRepeats = countIn(attributes["table:number-rows-repeated"]);
    this.isRowHidden = isHiddenLine(attributes);
  }

  addCell(attributes: Attributes, text: string): void {
    const value = odsValue(attributes, text);
    const repeats = countIn(attributes["table:number-columns-repeated"]);
    this.merge(
      countIn(attributes["table:number-rows-spanned"]),
      countIn(attributes["table:number-columns-spanned"]),
    );
    if (value === null && repeats > MOST_REPEATED) return;
    this.spend(value === null ? 0 : repeats, this.name);
    for (let at = 0; at < repeats; at += 1) this.row.push(value);
  }

  leaveRow(): void {
    const { row, rowRepeats } = this;
    while (row.length > 0 && row.at(-1) === null) row.pop();
    const first = this.rowCount + 1;
    this.rowCount += rowRepeats;
    if (row.length === 0) return;
    if (rowRepeats > MOST_REPEATED) {
      throw new PackageFault("sheetTooLarge", this.name, "repeated rows");
    }
    while (this.rows.length < first - 1) this.rows.push([]);
    for (let at = 0; at < rowRepeats; at += 1) {
      this.spend(row.length, this.name);
      this.rows.push([...row]);
      if (this.isRowHidden) this.hiddenRows.push(first + at);
    }
  }

  content(): OdsSheet {
    const { name, isHidden, rows, merged, hiddenRows, hiddenColumns } = this;
    return { name, isHidden, rows, merged, hiddenRows, hiddenColumns };
  }

  private merge(rows: number, columns: number): void {
    if (rows * columns === 1) return;
    const firstRow = this.rowCount + 1;
    const firstColumn = this.row.length + 1;
    this.merged.push({
      firstRow,
      firstColumn,
      lastRow: firstRow + rows - 1,
      lastColumn: firstColumn + columns - 1,
    });
  }
}

function isHiddenLine(attributes: Attributes): boolean {
  return ["collapse", "filter"].includes(attributes["table:visibility"] ?? "");
}
