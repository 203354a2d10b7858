import type { NumberCell } from "./snapshot";

/** What a number format says that a number is. */
export type NumberMeaning = NumberCell["format"];

// Quoted text, and the character after "\" (shown), "_" (its width) or "*" (repeated), mean nothing.
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?/g;
// Some programs write the General format with the word that their language has for it.
const GENERAL = /general|standard/gi;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^[\]]*\]/g;

/** The meaning of a format code in the American form that files and Excel hold, "0.00%" or "dd/mm/yyyy". */
export function meaningOfCode(code: string): NumberMeaning {
  const symbols = code.replace(LITERALS, "").replace(GENERAL, "");
  if (symbols.replace(BRACKETS, "").includes("%")) return "percent";
  if (ELAPSED_TIME.test(symbols)) return "date";
  return /[dmyhs]/i.test(symbols.replace(BRACKETS, "")) ? "date" : "plain";
}
