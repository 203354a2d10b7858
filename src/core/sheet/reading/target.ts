import type { Amount } from "../../domain/measurement";
import { compare } from "../../numeric/exact";
import { isErrorCell } from "../../workbook/snapshot";
import { dateOf, foundIn, type FilledCell } from "./cells";
import { numberFromText } from "./cellsNumber";
import type { Reading } from "./reading";

/** A target that says in its text how it is to be held: "≥ 95", "entro 30". */
export interface SignedTarget {
  readonly trend: "atLeast" | "atMost";
  /** What was written. */
  readonly text: string;
  /** The cell as it would be without its sign. */
  readonly cell: FilledCell;
}

const AT_LEAST = /^(?:≥|>=|=>|>|almeno|minimo|non meno di)\s*/i;
const AT_MOST = /^(?:≤|<=|=<|<|max\.?|massimo|entro(?: il)?|fino a|non oltre|non più di)\s*/i;

/** No honest target is longer. */
const LONGEST = 60;

/** Null where the target has no sign. */
export function signedTarget(cell: FilledCell): SignedTarget | null {
  if (typeof cell.value !== "string") return null;
  const text = cell.value.trim();
  if (text.length > LONGEST) return null;
  for (const [trend, sign] of [
    ["atLeast", AT_LEAST],
    ["atMost", AT_MOST],
  ] as const) {
    const found = sign.exec(text);
    if (found) return { trend, text, cell: { ...cell, value: text.slice(found[0].length) } };
  }
  return null;
}

const RANGE_FORMS = [
  /^da\s+(\S+(?: \S+)?)\s+a\s+(\S.*)$/i,
  /^(\S.*?) ?(?:\.\.\.?|…) ?(\S.*)$/,
  /^(\S.*?) ?[\p{Pd}\u2212] ?(\S.*)$/u,
];

/** A range "10..12", "10–12", "da 10 a 12", bounds included; anything else is reported. */
export function readRange(
  reading: Reading,
  cell: FilledCell | null,
): { readonly from: Amount; readonly to: Amount } | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const { value, place } = cell;
  const date = typeof value === "object" ? dateOf(reading, value) : null;
  if (date !== null) {
    reading.report("range-is-date", { date }, place);
    return null;
  }
  const range = typeof value === "string" ? rangeFromText(value) : null;
  if (range === null) reading.report("range-unreadable", { found: foundIn(reading, cell) }, place);
  return range;
}

function rangeFromText(text: string): { readonly from: Amount; readonly to: Amount } | null {
  const tidy = text.trim().replace(/\s+/g, " ");
  if (tidy.length > LONGEST) return null;
  for (const form of RANGE_FORMS) {
    const found = form.exec(tidy);
    const from = boundFrom(found?.[1]);
    const to = boundFrom(found?.[2]);
    if (from !== null && to !== null)
      return compare(from.value, to.value) > 0 ? null : { from, to };
  }
  return null;
}

function boundFrom(text: string | undefined): Amount | null {
  const number = text === undefined ? null : numberFromText(text);
  return number === "ambiguous" || number === null ? null : { kind: "amount", ...number };
}
