import type { AppendTableRows, SetTableCells } from "../../src/core/workbook/plan";
import type { Cell } from "../../src/core/workbook/snapshot";
import { bare, cell, row } from "./contractContent";
import { readBack } from "./contractSteps";
import type { ContractHost, StartingSheet } from "./host";

type Value = string | number | null;

export const PLACE = { name: "Elenco", headerRow: 2, firstColumn: 2, columnCount: 3 };

/** A table of two rows that hold something and two blank ones, with a remark well below it and one beside. */
export const LIST_SHEET: StartingSheet = {
  name: "Elenco",
  content: {
    ...bare([
      row("Sopra"),
      row(null, "Voce", "Valore", "Nota"),
      { height: null, cells: [null, cell("a"), cell(0.5, "plain", "0.00%"), cell("x")] },
      row(null, "b", 2),
      { height: null, cells: [null, null, cell(null, "plain", "0.00%")] },
      row(),
      row("Di lato", null, null, null, null, "Accanto"),
      row(),
      row(null, "Sotto"),
    ]),
    tables: [{ ...PLACE, dataRowCount: 4 }],
  },
};

/** A table with values formatted as text, those of its blank row too. */
export const TEXT_FORMATTED_SHEET: StartingSheet = {
  name: "Elenco",
  content: {
    ...bare([
      row(),
      row(null, "Voce", "Valore", "Nota"),
      { height: null, cells: [null, cell("a"), cell("01", "plain", "@"), cell("x")] },
      { height: null, cells: [null, cell("b"), cell(null, "plain", "@")] },
      { height: null, cells: [null, null, cell(null, "plain", "@")] },
    ]),
    tables: [{ ...PLACE, dataRowCount: 3 }],
  },
};

/** The same table without blank rows, with something under it at its first column. */
export function listOver(below: readonly Value[]): StartingSheet {
  const rows = [row(null, "Voce", "Valore", "Nota"), row(null, "a", 1, "x"), row(null, ...below)];
  return {
    name: "Stretta",
    content: { ...bare([row(), ...rows]), tables: [{ ...PLACE, dataRowCount: 1 }] },
  };
}

export function setCells(
  header: string,
  ...cells: readonly (readonly [number, Value])[]
): SetTableCells {
  return {
    kind: "setTableCells",
    table: "Elenco",
    header,
    cells: cells.map(([position, value]) => ({ row: position, value })),
  };
}

export function append(...rows: readonly (readonly Value[])[]): AppendTableRows {
  return { kind: "appendTableRows", table: "Elenco", headers: ["Voce", "Valore"], rows };
}

export async function rowsOf(host: ContractHost): Promise<readonly (readonly Cell[])[]> {
  return (await readBack(host, "")).tables[0]?.rows ?? [];
}

export function plain(number: number): Cell {
  return { number, format: "plain" };
}
