import { addressOf, cellPosition } from "../../../test/fixtures/package/addresses";
import { notEmulated } from "../protocol/hostError";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a worksheet part, shared ones spelled out (ECMA-376 part 1, 18.3.1.40). */
export interface SheetFormulas {
  /** The formula of a cell, without "=". `attributes` and `text` are those of its `f`; the cell counts from 1. */
  readonly spellOut: (
    attributes: Readonly<Record<string, string>>,
    text: string,
    row: number,
    column: number,
  ) => string;
}

export function openFormulas(where: string): SheetFormulas {
  const masters = new Map<string, Master>();
  return {
    spellOut: (attributes, text, row, column) => {
      const { t: type = "normal", si = "" } = attributes;
      if (type === "dataTable") throw notEmulated(`the data table of ${where}`);
      if (type !== "shared") return text;
      if (text !== "") {
        masters.set(si, { row, column, formula: text });
        return text;
      }
      const master = masters.get(si);
      if (master === undefined)
        throw new Error(`${where}: a shared formula ${si} without its text`);
      return shifted(master.formula, row - master.row, column - master.column);
    },
  };
}

/** Quoted texts and sheet names, names in brackets, or a reference to a cell that is no function or name. */
const TOKENS = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w.(!])/g;

function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKENS,
    (token: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const { row, column } = cellPosition(`${letters}${digits}`);
      const toRow = rowLock === "$" ? row : row + rows;
      const toColumn = columnLock === "$" ? column : column + columns;
      const [, movedLetters = ""] = /^([A-Z]+)/.exec(addressOf(toRow, toColumn)) ?? [];
      return `${columnLock ?? ""}${movedLetters}${rowLock ?? ""}${toRow}`;
    },
  );
}
