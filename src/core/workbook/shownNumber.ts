import { exactFromDouble, fixedText } from "../numeric/decimal";
import { exact, multiply, type Exact } from "../numeric/exact";
import { powerOfTen } from "../numeric/rounding";
import { formatSections, type FormatPiece, type FormatSection } from "./formatSections";
import { shownDate } from "./shownDate";
import { sectionFor } from "./numberMeaning";
import type { SheetLanguage } from "./sheetLanguage";

/** Digits that the general format shows of a number that has more. */
const GENERAL_DIGITS = 10;
const SMALLEST_WRITTEN_OUT = 1e-9;
const LARGEST_WRITTEN_OUT = 1e11;

/**
 * A number as a sheet shows it under a format code in the American form (ECMA-376 part 1, 18.8.31). Colours, fractions
 * and the width of spaces are left out: a fraction is shown as a decimal number.
 */
export function shownNumber(
  value: number,
  code: string,
  language: SheetLanguage,
  uses1904Dates: boolean,
): string {
  const sections = formatSections(code).filter(({ isForText }) => !isForText);
  const conditions = sections.map(({ condition }) => condition);
  const at = Math.min(sectionFor(value, conditions), sections.length - 1);
  const section = sections[at];
  if (section === undefined) return general(value, language);
  if (section.isDate) return shownDate(value, section, language, uses1904Dates);
  const text = unsigned(value, section, language);
  // A section for negative numbers says itself how they are told apart.
  const hasOwnSign = at === 1 && conditions.every((condition) => condition === "");
  return value < 0 && !hasOwnSign && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A text as its format shows it: most show it as it is. */
export function shownText(text: string, code: string): string {
  const section = formatSections(code).find(({ isForText }) => isForText);
  if (section === undefined) return text;
  return section.pieces.map((piece) => (piece.kind === "text" ? text : literalOf(piece))).join("");
}

function unsigned(value: number, section: FormatSection, language: SheetLanguage): string {
  const { pieces } = section;
  if (pieces.some(({ kind }) => kind === "general" || kind === "fraction")) {
    const isNumber = ({ kind }: FormatPiece): boolean => kind === "general" || kind === "fraction";
    const number = general(Math.abs(value), language);
    return pieces.map((piece) => (isNumber(piece) ? number : literalOf(piece))).join("");
  }
  const exponent = pieces.find(({ kind }) => kind === "exponent");
  return exponent === undefined
    ? plain(scaled(Math.abs(value), pieces), pieces, language)
    : scientific(Math.abs(value), pieces, language);
}

/** A percent sign multiplies by 100, a comma behind the last digit divides by 1000. */
function scaled(value: number, pieces: readonly FormatPiece[]): Exact {
  const percents = pieces.filter(({ kind }) => kind === "percent").length;
  const thousands = pieces.filter(({ kind }) => kind === "thousands").length;
  const factor = exact(powerOfTen(2 * percents), powerOfTen(3 * thousands));
  return multiply(exactFromDouble(value), factor);
}

function plain(value: Exact, pieces: readonly FormatPiece[], language: SheetLanguage): string {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  const fraction = point < 0 ? [] : pieces.slice(point + 1);
  const places = fraction.filter(({ kind }) => kind === "digit").length;
  const [digits = "", decimals = ""] = fixedText(value, places).split(".");
  const shownDecimals = fractionText(decimals, fraction);
  const sign = point < 0 || !/\d/.test(shownDecimals) ? "" : language.decimalSign;
  return wholeText(digits, whole, language) + sign + shownDecimals;
}

/** Each placeholder takes a digit, from the right; the first takes those that are left. */
function wholeText(
  digits: string,
  pieces: readonly FormatPiece[],
  { groupSign }: SheetLanguage,
): string {
  const groups = pieces.some(({ kind }) => kind === "group");
  const significant = digits === "0" ? "" : digits;
  let left = significant.length;
  let count = 0;
  let text = "";
  const put = (digit: string): void => {
    text = digit + (groups && count > 0 && count % 3 === 0 ? groupSign : "") + text;
    count += 1;
  };
  const first = pieces.findIndex(({ kind }) => kind === "digit");
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.kind !== "digit") {
      text = literalOf(piece) + text;
      continue;
    }
    if (left > 0) put(significant.charAt((left -= 1)));
    else if (piece.sign === "0") put("0");
    while (at === first && left > 0) put(significant.charAt((left -= 1)));
  }
  return text;
}

/** Zeros at the end that only a "#" or "?" would hold are not shown. */
function fractionText(decimals: string, pieces: readonly FormatPiece[]): string {
  const placeholders = pieces.filter((piece) => piece.kind === "digit");
  let shown = decimals.length;
  while (shown > 0 && decimals.charAt(shown - 1) === "0" && placeholders[shown - 1]?.sign !== "0") {
    shown -= 1;
  }
  let at = 0;
  return pieces
    .map((piece) => {
      if (piece.kind !== "digit") return literalOf(piece);
      at += 1;
      return at <= shown ? decimals.charAt(at - 1) : "";
    })
    .join("");
}

function scientific(
  value: number,
  pieces: readonly FormatPiece[],
  language: SheetLanguage,
): string {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  const at = pieces.findIndex(({ kind }) => kind === "exponent");
  const isDecimal = (piece: FormatPiece, index: number): boolean =>
    piece.kind === "digit" && point >= 0 && index > point && index < at;
  const [mantissa = "", exponent = ""] = value
    .toExponential(pieces.filter(isDecimal).length)
    .split("e");
  const digits = exponent.replace(/^[+-]/, "").padStart(2, "0");
  return `${mantissa.replace(".", language.decimalSign)}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
}

/** As many digits as a cell has room for, without zeros at the end. */
function general(value: number, language: SheetLanguage): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < SMALLEST_WRITTEN_OUT || size >= LARGEST_WRITTEN_OUT)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const shown = mantissa.replace(/\.?0+$/, "").replace(".", language.decimalSign);
    return `${shown}E${exponent.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  const whole = Math.floor(size).toString().length;
  const text = fixedText(exactFromDouble(value), Math.max(0, GENERAL_DIGITS - whole));
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short.replace(".", language.decimalSign);
}

function literalOf(piece: FormatPiece): string {
  if (piece.kind === "literal") return piece.text;
  return piece.kind === "percent" ? "%" : "";
}
