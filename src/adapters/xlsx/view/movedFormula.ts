import { columnLetters } from "../../../core/workbook/address";
import { LAST_COLUMN, LAST_ROW, parseCellReference } from "../../../core/workbook/reference";

/** Texts and quoted sheet names are left alone; so is what belongs to a name, a function or another sheet's name. */
const PARTS = /"[^"]*"|'[^']*'|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\])/g;

/** A formula as Excel shows it so many rows below and columns to the right: references without "$" move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PARTS,
    (
      part: string,
      fixedColumn?: string,
      letters?: string,
      fixedRow?: string,
      digits?: string,
    ): string => {
      const cell = parseCellReference(`${letters ?? ""}${digits ?? ""}`);
      if (letters === undefined || cell === null) return part;
      const column = fixedColumn === "$" ? cell.column : cell.column + columns;
      const row = fixedRow === "$" ? cell.row : cell.row + rows;
      if (column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${String(row)}`;
    },
  );
}
