import type { NumberCell } from "./snapshot";

/** What a number format says that a number is. */
export type NumberMeaning = NumberCell["format"];

/** A number as a cell with a certain format holds it. */
export type ToNumberCell = (number: number) => NumberCell;

// Quoted text, and the character after "\" (shown), "_" (its width) or "*" (repeated), mean nothing.
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?/g;
const ELAPSED_TIME = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^[\]]*\]/g;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;
/** "General" as Italian and German versions call it: some programs write it into files. */
const GENERAL = /^\s*(?:general|standard)\s*$/i;
const ZEROS = /^0{2,}$/;

/** What a number is under a format code in the American form that files and Excel hold, "0.00%" or "dd/mm/yyyy". */
export function numberCell(number: number, code: string): NumberCell {
  return cellsUnder(code)(number);
}

/**
 * The same for many numbers. A code has up to three sections for numbers, of which only the one that
 * applies counts: "0;-0%" makes percentages of negative numbers only (ECMA-376 part 1, 18.8.31).
 */
export function cellsUnder(code: string): ToNumberCell {
  const all = code.replace(LITERALS, "").split(";");
  // A section with @ is for texts.
  const sections = all.filter((section) => !section.includes("@"));
  const meanings = sections.map(meaningOfSection);
  const [first = PLAIN] = meanings;
  if (meanings.every((each) => each === first)) return (number) => ({ number, ...first });
  return (number) => ({ number, ...(meanings[sectionFor(number, sections)] ?? PLAIN) });
}

type CellMeaning = Omit<NumberCell, "number">;

const PLAIN: CellMeaning = { format: "plain" };
const PERCENT: CellMeaning = { format: "percent" };
const DATE: CellMeaning = { format: "date" };

function meaningOfSection(section: string): CellMeaning {
  const symbols = section.replace(BRACKETS, "");
  if (GENERAL.test(symbols)) return PLAIN;
  if (symbols.includes("%")) return PERCENT;
  if (ELAPSED_TIME.test(section) || /[dmyhs]/i.test(symbols)) return DATE;
  return ZEROS.test(symbols) ? { format: "plain", digits: symbols.length } : PLAIN;
}

/** The section that shows a number: the first with a condition that holds, otherwise by its sign. */
export function sectionFor(number: number, sections: readonly string[]): number {
  if (sections.some((section) => CONDITION.test(section))) {
    const found = sections.findIndex((section) => doesApply(number, section));
    return found < 0 ? sections.length - 1 : found;
  }
  if (number < 0) return 1;
  return number === 0 && sections.length > 2 ? 2 : 0;
}

function doesApply(number: number, section: string): boolean {
  const [, sign, written] = CONDITION.exec(section) ?? [];
  const bound = Number(written);
  switch (sign) {
    case "<":
      return number < bound;
    case "<=":
      return number <= bound;
    case ">":
      return number > bound;
    case ">=":
      return number >= bound;
    case "=":
      return number === bound;
    case "<>":
      return number !== bound;
    default:
      return true;
  }
}
