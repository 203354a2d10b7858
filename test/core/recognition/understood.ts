import { copiedTables } from "../../../src/core/recognition/copiedTables";
import { NOTHING_KNOWN } from "../../../src/core/recognition/readingContext";
import { copyOf } from "../../../src/core/recognition/severalSources";
import { understand, type Answers } from "../../../src/core/recognition/understanding";
import type { SheetBlock } from "../../../src/core/workbook/block";
import type { Cell } from "../../../src/core/workbook/snapshot";
import { blockOf } from "./block";

export type Rows = readonly (readonly (Cell | number)[])[];

/** Nothing is answered and nothing is remembered. */
export const NOTHING_ANSWERED: Answers = {
  ...NOTHING_KNOWN,
  unit: null,
  outcomes: {},
  takesProposals: false,
};

/** What is asked of a sheet, and what is copied as things stand. */
export function understoodOf(sheet: Rows | SheetBlock, answers: Partial<Answers> = {}) {
  const block = "rows" in sheet ? sheet : blockOf(sheet);
  const { chosen, doubts } = understand([block], false, { ...NOTHING_ANSWERED, ...answers });
  const copies = chosen.map(({ source, choices }) => copyOf(source, choices));
  const { objectives } = copiedTables(copies);
  return { chosen, doubts, column };

  function column(field: string): readonly (string | number | null)[] {
    const at = objectives.fields.findIndex((each) => each === field);
    return objectives.rows.map((row) => row[at] ?? null);
  }
}

/** Two objectives of 60 and 40 with further columns: each a heading and its two values. */
export function withColumns(
  ...columns: readonly (readonly [heading: Cell, first: Cell | number, second: Cell | number])[]
): Rows {
  return [
    ["Settore", "Obiettivo", "Peso", ...columns.map(([heading]) => heading)],
    ["Tecnico", "Piano asfalti", 60, ...columns.map(([, first]) => first)],
    ["Tecnico", "Scuola sicura", 40, ...columns.map(([, , second]) => second)],
  ];
}
