/** A part of a format code that shows one kind of value (ECMA-376 part 1, 18.8.31). */
export interface FormatSection {
  /** "[>=100]", or "" for none. */
  readonly condition: string;
  readonly pieces: readonly FormatPiece[];
  readonly isDate: boolean;
  readonly isForText: boolean;
}

export type FormatPiece =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly sign: "0" | "#" | "?" }
  /** The decimal sign; a comma between digits; a comma behind the last one; "%"; "E+"; "/" between digits. */
  | { readonly kind: "point" | "group" | "thousands" | "percent" | "exponent" | "fraction" }
  | { readonly kind: "general" }
  /** "@": the text itself. */
  | { readonly kind: "text" }
  /** "yyyy", "mm", "[h]", "AM/PM", ".00" of seconds. */
  | { readonly kind: "date"; readonly code: string };

const PIECES =
  /"([^"]*)"?|\\([\s\S])|[_*]([\s\S]?)|\[([^\]]*)\]|(General|Standard)|(AM\/PM|A\/P)|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(\.0+(?=[^0#?]*$))|(E[+-])|([0#?])|(\.)|(,)|(%)|(@)|([\s\S])/gi;
const SECTION = /((?:"[^"]*"?|\\[\s\S]|\[[^\]]*\]|[^;])*)(?:;|$)/g;
const CONDITION = /^(?:<=|>=|<>|<|>|=)/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** A currency with its country: "[$€-410]". */
const CURRENCY = /^\$([^-]*)(?:-|$)/;

const known = new Map<string, readonly FormatSection[]>();
/** A workbook has some dozen formats; a hostile one may have sixty thousand. */
const MOST_KNOWN = 500;

/** The sections of a code, from the first. A code is taken apart once. */
export function formatSections(code: string): readonly FormatSection[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const sections = split(code).map(readSection);
  known.set(code, sections);
  return sections;
}

function split(code: string): readonly string[] {
  const found = Array.from(code.matchAll(SECTION), ([, section = ""]) => section);
  // The end of the code matches once more as an empty section.
  return code.endsWith(";") || found.length === 1 ? found : found.slice(0, -1);
}

function readSection(section: string, index: number): FormatSection {
  let condition = "";
  const pieces: FormatPiece[] = [];
  for (const match of section.matchAll(PIECES)) {
    const bracket = match[4];
    if (bracket !== undefined && CONDITION.test(bracket)) condition = `[${bracket}]`;
    else pieces.push(...pieceOf(match));
  }
  const isDate = pieces.some((piece) => piece.kind === "date" && !piece.code.startsWith("."));
  const isForText = index === 3 || pieces.some(({ kind }) => kind === "text");
  return {
    condition,
    pieces: isDate ? pieces.map(asDatePiece) : withCommas(pieces.flatMap(asNumberPiece)),
    isDate,
    isForText,
  };
}

function pieceOf(match: RegExpExecArray): readonly FormatPiece[] {
  const [whole, quoted, escaped, filler, bracket, general, halves, date, fraction] = match;
  const [exponent, digit, point, comma, percent, text] = match.slice(9, 15);
  if (quoted !== undefined) return [{ kind: "literal", text: quoted }];
  if (escaped !== undefined) return [{ kind: "literal", text: escaped }];
  if (filler !== undefined) return whole.startsWith("_") ? [{ kind: "literal", text: " " }] : [];
  if (bracket !== undefined) return bracketPieces(bracket);
  if (general !== undefined) return [{ kind: "general" }];
  const dateCode = halves ?? date ?? fraction;
  if (dateCode !== undefined) return [{ kind: "date", code: dateCode }];
  if (exponent !== undefined) return [{ kind: "exponent" }];
  if (digit !== undefined)
    return [{ kind: "digit", sign: digit === "0" || digit === "#" ? digit : "?" }];
  if (point !== undefined) return [{ kind: "point" }];
  if (comma !== undefined) return [{ kind: "group" }];
  if (percent !== undefined) return [{ kind: "percent" }];
  if (text !== undefined) return [{ kind: "text" }];
  return [whole === "/" ? { kind: "fraction" } : { kind: "literal", text: whole }];
}

/** Colours and the numbers of languages are not shown. */
function bracketPieces(bracket: string): readonly FormatPiece[] {
  if (ELAPSED.test(bracket)) return [{ kind: "date", code: `[${bracket}]` }];
  const [, currency = ""] = CURRENCY.exec(bracket) ?? [];
  return currency === "" ? [] : [{ kind: "literal", text: currency }];
}

/** In a date commas, points and slashes separate. */
function asDatePiece(piece: FormatPiece): FormatPiece {
  switch (piece.kind) {
    case "point":
      return { kind: "literal", text: "." };
    case "group":
      return { kind: "literal", text: "," };
    case "fraction":
      return { kind: "literal", text: "/" };
    default:
      return piece;
  }
}

/** ".00" at the end of a number is its decimals: split again. */
function asNumberPiece(piece: FormatPiece): readonly FormatPiece[] {
  if (piece.kind !== "date") return [piece];
  const digits = Array.from(piece.code.slice(1), (): FormatPiece => ({ kind: "digit", sign: "0" }));
  return [{ kind: "point" }, ...digits];
}

/** A comma behind the last digit of the whole part divides; elsewhere it groups. */
function withCommas(pieces: readonly FormatPiece[]): readonly FormatPiece[] {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  const end = point < 0 ? pieces.length : point;
  const digits = pieces.flatMap(({ kind }, at) => (kind === "digit" ? [at] : []));
  const lastDigit = digits.filter((at) => at < end).at(-1) ?? -1;
  const lastOfAll = digits.at(-1) ?? -1;
  return pieces.map((piece, at) => {
    const divides = piece.kind === "group" && (at > lastOfAll || (at > lastDigit && at < end));
    return divides && lastDigit >= 0 ? { kind: "thousands" } : piece;
  });
}
