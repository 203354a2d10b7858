/** A number as Excel makes it out of a typed text, with the format that the cell takes from it; null for none. */
export interface TypedNumber {
  readonly number: number;
  readonly numberFormat: string | null;
}

const PARENTHESES = /^\(([^()+-]*)\)$/;
const SIGNED = /^([+-]?) *(\$?) *([+-]?)([^$%+]*(?:E[+-]?\d+)?)(%?)$/i;
const PLAIN = /^(\d+(?:,\d{3,})*|\d*)(\.\d*)?(E[+-]?\d+)?$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;
const DIGITS = 15;

/**
 * A number in the American form: "12.5", "1,234", "1E3", "85%", "$5", "(5)", "1 1/2". Null for anything else.
 * The API takes texts in the American form whatever the language of Excel (OfficeDev/office-js#1559).
 */
export function parseUsNumber(text: string): TypedNumber | null {
  const trimmed = withoutSpaces(text);
  const inside = PARENTHESES.exec(trimmed)?.[1];
  if (inside === undefined) return parseFraction(trimmed) ?? parseSigned(trimmed);
  const typed = parseSigned(inside);
  return typed && { ...typed, number: -typed.number };
}

/** Spaces alone: Excel does not take a number with a no-break space for one. */
function withoutSpaces(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

function parseSigned(text: string): TypedNumber | null {
  const [, before = "", dollar = "", after = "", body = "", percent = ""] = SIGNED.exec(text) ?? [];
  if ((before !== "" && after !== "") || (dollar !== "" && percent !== "")) return null;
  const [match, whole = "", decimals = "", exponent = ""] = PLAIN.exec(withoutSpaces(body)) ?? [];
  if (match === undefined || !/\d/.test(whole + decimals)) return null;
  const size = Number(keepFifteenDigits(whole.replaceAll(",", "") + decimals) + exponent);
  if (!Number.isFinite(size)) return null;
  const number = (before + after === "-" ? -size : size) / (percent === "" ? 1 : 100);
  const hasDecimals = decimals.length > 1;
  return { number, numberFormat: formatFor({ dollar, percent, exponent, whole, hasDecimals }) };
}

/** Excel keeps fifteen digits of what is typed and makes the others zeros (its specifications and limits). */
function keepFifteenDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    if (kept > 0 || digit !== "0") kept += 1;
    return kept > DIGITS ? "0" : digit;
  });
}

interface Marks {
  readonly dollar: string;
  readonly percent: string;
  readonly exponent: string;
  readonly whole: string;
  readonly hasDecimals: boolean;
}

function formatFor({ dollar, percent, exponent, whole, hasDecimals }: Marks): string | null {
  if (percent !== "") return hasDecimals ? "0.00%" : "0%";
  if (dollar !== "") {
    const digits = hasDecimals ? "#,##0.00" : "#,##0";
    return `"$"${digits}_);[Red]("$"${digits})`;
  }
  if (exponent !== "") return "0.00E+00";
  if (whole.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

function parseFraction(text: string): TypedNumber | null {
  const [match, sign, whole, numerator = "", denominator = ""] = FRACTION.exec(text) ?? [];
  if (match === undefined || Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return {
    number: sign === "-" ? -size : size,
    numberFormat: denominator.length > 1 ? "# ??/??" : "# ?/?",
  };
}
