/**
 * What makes two names the same (workbook.md, opening): case, accents, apostrophes, dashes and
 * runs of spaces or line breaks do not count. An apostrophe may replace an accent ("Attivita'").
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(IGNORED, "")
    .replace(SPACES_AND_DASHES, " ")
    .replace(SPACED_SIGN, "$1")
    .trim()
    .toLowerCase();
}

const IGNORED = /[\p{Mn}'`´‘’ʼ′\p{Cf}]/gu;
/** Invisible characters: zero-width spaces, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;

/** A text without its invisible characters, which count for nothing (workbook.md, Cells). */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}
const SPACES_AND_DASHES = /[\s\p{Pd}\u2212]+/gu;
/** A header broken after its slash, "Peso%". */
const SPACED_SIGN = / ?([/%?]) ?/g;

/** Each run of marks is tried once, from its beginning: names may be as long as a cell. */
const FOOTNOTE_MARK = /(?:\([*†‡]+\)|(?<![*†‡¹²³⁰⁴-⁹])[*†‡¹²³⁰⁴-⁹]+)$/u;

/** What makes two units the same: their names, without a footnote mark at the end ("Servizi Tecnici (*)"). */
export function unitKey(name: string, fold: (text: string) => string): string {
  return fold(name.trimEnd().replace(FOOTNOTE_MARK, "")) || fold(name);
}

const CODE_SEPARATORS = /[\s./-]+/;
const LEADING_ZEROS = /^0+(?=\d)/;
const YEAR = /^\d{4}$/;

/**
 * What two codes share that may have been meant for each other: "01" and "1", "1-2" and the day 01/02/2024 that
 * Excel makes of it. They remain two codes.
 */
export function likenessOfCode(code: string): string {
  const parts = codeKey(code)
    .split(CODE_SEPARATORS)
    .map((part) => part.replace(LEADING_ZEROS, ""));
  const isDate = parts.length === 3 && YEAR.test(parts[2] ?? "");
  return (isDate ? parts.slice(0, 2) : parts).join("-");
}

/** Most codes: nothing in them needs comparing otherwise than as it is. */
const SIMPLE_CODE = /^[a-z0-9.]+$/;

/**
 * What makes two codes the same: unlike names, "1-1" is not "11" nor "1 1", so only case,
 * spaces around, runs of spaces and the shape of a dash do not count.
 */
export function codeKey(code: string): string {
  if (SIMPLE_CODE.test(code)) return code;
  return withoutInvisible(code)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .toLowerCase();
}
