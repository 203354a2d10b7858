import { foldText, unitKey } from "../../contract/matching";
import type { Evaluation } from "../../domain/evaluation";
import { readItalianNumber } from "../vocabulary";
import type { Exact } from "../../numeric/exact";

/** What a row of a draft's table is about. */
export type RowSubject =
  | { readonly kind: "unit"; readonly unit: number }
  | { readonly kind: "category"; readonly category: number }
  | { readonly kind: "total" }
  /** "% raggiungimento obiettivi", "Indice di raggiungimento", below the rows of objectives. */
  | { readonly kind: "percentage" | "index" };

const TOTAL =
  /^(?:totale|totali)(?: (?:ente|comune|generale|complessivo|obiettivi))?$|^(?:intero )?(?:comune|ente)$|^complessivo$/;

/** The subject of a row by its words; null for any other row. */
export function rowSubject(
  row: readonly string[],
  { plan, categories }: Evaluation,
): RowSubject | null {
  const words = row.filter((cell) => /\p{L}/u.test(cell));
  const [first] = words;
  if (first === undefined) return null;
  const folded = foldText(first);
  if (TOTAL.test(folded)) return { kind: "total" };
  if (/^%(?:di )?raggiungimento/.test(folded)) return { kind: "percentage" };
  if (/^indice(?: di raggiungimento)?$/.test(folded)) return { kind: "index" };
  for (const cell of words) {
    const key = unitKey(cell, foldText).replace(/^(?:settore|servizio|area) (?=\S)/, "");
    const unit = plan.units.findIndex(({ name }) => {
      const own = unitKey(name, foldText);
      return own === unitKey(cell, foldText) || own === key;
    });
    if (unit >= 0) return { kind: "unit", unit };
    const category = categories.findIndex(
      (each) => each.category !== null && foldText(each.category) === foldText(cell),
    );
    if (category >= 0) return { kind: "category", category };
  }
  return null;
}

export interface CellNumber {
  readonly value: Exact;
  readonly places: number;
  readonly isPercent: boolean;
}

/** A cell that holds one number and nothing else. */
export function cellNumber(cell: string): CellNumber | null {
  const match = /^\s*([-−]?\d[\d.]*(?:,\d+)?)\s*(%?)\s*$/.exec(cell.replace(/\s/gu, " "));
  const read = match && readItalianNumber(match[1] ?? "");
  return read && { ...read, isPercent: match[2] === "%" };
}
