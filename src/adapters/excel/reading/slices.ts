import { cellAddress } from "../../../core/workbook/address";
import { LAST_COLUMN } from "../../../core/workbook/reference";
import type { Loaded } from "../session/host";

/** Cells as Excel gives them, from one position of the sheet, rows and columns counted from 0. */
export interface Slice {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** Empty where no formulas were asked for. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Rows of a sheet that hold something, counted from 0: those read so far, and where they end. */
export interface ReadRows {
  readonly slices: readonly Slice[];
  /** The row after the last used one. */
  readonly end: number;
}

const WITH_FORMULAS = "rowIndex,columnIndex,values,valueTypes,formulas,numberFormat";
const WITHOUT_FORMULAS = "rowIndex,columnIndex,values,valueTypes,numberFormat";

/** "A1:XFD2500". */
export function firstRows(rowCount: number): string {
  return `A1:${cellAddress(rowCount, LAST_COLUMN)}`;
}

/** Null: none of the cells is there. */
export function loadSlice(cells: Excel.Range, hasFormulas: boolean): Loaded<Slice | null> {
  cells.load(hasFormulas ? WITH_FORMULAS : WITHOUT_FORMULAS);
  return () =>
    cells.isNullObject
      ? null
      : {
          rowIndex: cells.rowIndex,
          columnIndex: cells.columnIndex,
          values: cells.values,
          valueTypes: cells.valueTypes,
          formulas: hasFormulas ? cells.formulas : [],
          numberFormat: cells.numberFormat,
        };
}

/** What a slice took of an answer, estimated per row. */
export function bytesPerRow(slices: readonly Slice[], columnCount: number): number {
  const rowCount = slices.reduce((count, { values }) => count + values.length, 0);
  if (rowCount === 0) return columnCount * BYTES_OF_UNSEEN_CELL;
  return slices.reduce((bytes, slice) => bytes + JSON.stringify(slice).length, 0) / rowCount;
}

/** Of a cell of which nothing is known yet: its value, formula, type and format. */
const BYTES_OF_UNSEEN_CELL = 200;
