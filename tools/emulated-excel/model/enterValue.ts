import { LONGEST_CELL_TEXT } from "../../../src/core/workbook/limits";
import { invalidArgument } from "../objects/arguments";
import { HostError, notEmulated } from "../protocol/hostError";
import { parseUsDate } from "./usDate";
import { parseUsNumber } from "./usNumber";
import type { CellContent } from "./workbook";

/** What a cell holds after an entry, and the format that a General cell takes from it; null for none. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

const TEXT_FORMAT = "@";
const ERRORS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["TRUE", true],
  ["FALSE", false],
  // Of an Italian Excel; whether the API takes them too is not documented: the case that hurts is assumed.
  ["VERO", true],
  ["FALSO", false],
]);

/**
 * What Excel makes of a value that `Range.values` gives to one cell: texts are taken as if they were typed, in the
 * American form. Sources of each rule: tools/emulated-excel/LEDGER.md. Throws InvalidArgument for what no cell can hold.
 */
export function enterValue(value: unknown, numberFormat: string, uses1904Dates: boolean): Entry {
  if (typeof value === "string") return enterText(value, numberFormat, uses1904Dates);
  if (typeof value === "number" && Number.isFinite(value)) return enterPlain(value, numberFormat);
  if (typeof value === "boolean") return enterPlain(value, numberFormat);
  throw invalidArgument();
}

function enterPlain(value: number | boolean, numberFormat: string): Entry {
  if (numberFormat !== TEXT_FORMAT) return { content: value, numberFormat: null };
  return asText(typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE");
}

function enterText(text: string, numberFormat: string, uses1904Dates: boolean): Entry {
  if (text === "") return { content: null, numberFormat: null };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (numberFormat === TEXT_FORMAT) return asText(text);
  const typed = parseUsNumber(text) ?? parseUsDate(text, uses1904Dates);
  if (typed !== null) return { content: typed.number, numberFormat: typed.numberFormat };
  if (text.length > 1 && /^[=+@-]/.test(text)) throw notEmulated(`formula ${text.slice(0, 80)}`);
  const upper = text.toUpperCase();
  if (ERRORS.includes(upper)) return { content: { error: upper }, numberFormat: null };
  const truth = TRUTHS.get(upper);
  return truth === undefined ? asText(text) : { content: truth, numberFormat: null };
}

function asText(text: string): Entry {
  if (text.length > LONGEST_CELL_TEXT) {
    throw new HostError("InvalidArgument", "A cell holds at most 32,767 characters.");
  }
  return { content: text, numberFormat: null };
}
