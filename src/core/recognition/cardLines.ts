import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import type { HeadingTest } from "./headingLike";
import { objectiveLine, type ObjectiveLine } from "./objectiveLine";
import { areHeadings, filledIn, type Region } from "./sheetParts";

/** A row of a sheet that is laid out as a form. */
export type CardLine =
  | { readonly kind: "blank"; readonly row: number }
  | {
      readonly kind: "opening";
      readonly row: number;
      readonly line: ObjectiveLine;
      /** Further labels in the same row: "Obiettivo n. | 1 | Peso | 40%". */
      readonly pairs: readonly Pair[];
    }
  | { readonly kind: "labels"; readonly row: number; readonly pairs: readonly Pair[] }
  | { readonly kind: "headings"; readonly row: number; readonly columns: readonly Titled[] }
  /** Something with a yes, a no or a percentage beside it. */
  | { readonly kind: "item"; readonly row: number; readonly text: string; readonly value: Cell }
  | { readonly kind: "text"; readonly row: number; readonly text: string }
  | { readonly kind: "other"; readonly row: number };

/** Value null: it is in the row below. */
export interface Pair {
  readonly label: string;
  readonly value: Cell;
}

interface Titled {
  readonly column: number;
  readonly heading: string;
}

const YES_NO_PERCENT = /^(s[iìí]'?|no|x|ok|✓|✔|\d{1,3}([.,]\d+)?\s*%)$/iu;

export function cardLines(
  block: SheetBlock,
  { left, right }: Region,
  test: HeadingTest,
): readonly CardLine[] {
  return block.rows.map((cells, row): CardLine => {
    const filled = filledIn(cells, left, right);
    const [first, second] = filled;
    if (first === undefined) return { kind: "blank", row };
    const text = cellText(first.cell);
    const line = typeof first.cell === "string" ? objectiveLine(text) : null;
    const beside = second === undefined ? null : cellText(second.cell);
    if (line !== null && (filled.length === 1 || line.text === null)) {
      const own = { ...line, text: line.text ?? beside };
      if (own.text !== null || own.code !== null) {
        const others = filled.slice(2).map(({ cell }) => cell);
        return { kind: "opening", row, line: own, pairs: labelledPairs(others, test) ?? [] };
      }
    }
    if (areHeadings(filled, test) && filled.length > 2) {
      const columns = filled.map(({ column, cell }) => ({ column, heading: cellText(cell) }));
      return { kind: "headings", row, columns };
    }
    const pairs = labelledPairs(
      filled.map(({ cell }) => cell),
      test,
    );
    if (pairs !== null) return { kind: "labels", row, pairs };
    if (areHeadings(filled, test)) {
      const columns = filled.map(({ column, cell }) => ({ column, heading: cellText(cell) }));
      return { kind: "headings", row, columns };
    }
    if (filled.length === 1) return { kind: "text", row, text };
    return second !== undefined && filled.length === 2 && isDone(second.cell)
      ? { kind: "item", row, text: text.replace(/^[-–•*]\s*/, ""), value: second.cell }
      : { kind: "other", row };
  });
}

function isDone(cell: Cell): boolean {
  return typeof cell === "boolean" || YES_NO_PERCENT.test(cellText(cell));
}

/** Labels with what is beside each: "Responsabile | Ragioniere | Peso | 25", "Settore: Tributi". Null for no label. */
function labelledPairs(cells: readonly Cell[], test: HeadingTest): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (typeof cell !== "string") continue;
    const inline = inlinePair(cell, test);
    if (inline !== null) {
      pairs.push(inline);
      continue;
    }
    const text = cellText(cell);
    const isLabel = text.endsWith(":") || test(text) !== null;
    if (!isLabel) {
      if (at === 0) return null;
      continue;
    }
    const value = cells[at + 1] ?? null;
    const isValue = value !== null && !(typeof value === "string" && value.trim().endsWith(":"));
    pairs.push({ label: text.replace(/\s*:$/, ""), value: isValue ? value : null });
    if (isValue) at += 1;
  }
  return pairs.length === 0 ? null : pairs;
}

function inlinePair(text: string, test: HeadingTest): Pair | null {
  const at = text.indexOf(":");
  if (at <= 0) return null;
  const label = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  return value !== "" && test(label) !== null ? { label, value } : null;
}
