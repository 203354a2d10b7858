import { LARGEST_BLOCK } from "../../core/workbook/limits";
import type { Cell } from "../../core/workbook/snapshot";

export type Separator = ";" | "," | "\t" | "|";

/** How the numbers of a text are written: "12,5" or "12.5". */
export type DecimalSign = "," | ".";

export interface CsvContent {
  readonly separator: Separator;
  readonly decimals: DecimalSign;
  /** All of one length. Null: more cells than a sheet may have. */
  readonly rows: readonly (readonly Cell[])[] | null;
}

const SEPARATORS: readonly Separator[] = [";", "\t", ",", "|"];
const LINES_LOOKED_AT = 50;

/**
 * The cells of a text: its separator is the one that parts its lines most evenly, its decimal sign the one that its
 * numbers have. Texts in quotes may hold separators and line breaks (RFC 4180).
 */
export function readCsv(text: string): CsvContent {
  const separator = separatorOf(text);
  const fields = parted(text, separator);
  if (fields === null) return { separator, decimals: ",", rows: null };
  const decimals = decimalSign(fields, separator);
  const width = fields.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * fields.length > LARGEST_BLOCK) return { separator, decimals, rows: null };
  const rows = fields.map((row) =>
    Array.from({ length: width }, (_, at) => cellOf(row[at] ?? "", decimals)),
  );
  return { separator, decimals, rows };
}

function separatorOf(text: string): Separator {
  const lines = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== "");
  const sample = lines.join("\n");
  const scores = SEPARATORS.map((separator) => {
    const widths = (parted(sample, separator) ?? []).map((row) => row.length);
    const most = Math.max(0, ...widths);
    const even = widths.filter((width) => width === most).length;
    return { separator, score: most < 2 ? 0 : even * 100 + most };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Null for more cells than a sheet may have. */
function parted(text: string, separator: Separator): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  let cells = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && field.trim() === "") {
      field = "";
      isQuoted = true;
    } else if (sign === separator) {
      row.push(field);
      field = "";
    } else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
      cells += row.length + 1;
      if (cells > LARGEST_BLOCK) return null;
      rows.push([...row, field]);
      row = [];
      field = "";
    } else field += sign;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

const WITH_COMMA = /^[-+]?\d+,\d+ ?%?$/;
const WITH_POINT = /^[-+]?\d+\.(?:\d{1,2}|\d{4,}) ?%?$/;

/** What more numbers have; a comma where nothing tells, as it is written in Italy. */
function decimalSign(rows: readonly (readonly string[])[], separator: Separator): DecimalSign {
  const all = rows.flat();
  const commas = all.filter((text) => WITH_COMMA.test(text.trim())).length;
  const points = all.filter((text) => WITH_POINT.test(text.trim())).length;
  if (points > commas) return ".";
  return separator === "," && commas === 0 && points > 0 ? "." : ",";
}

const ITALIAN_NUMBER = /^[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?:,\d+)?$/;
const ENGLISH_NUMBER = /^[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+(?=\.))(?:\.\d+)?$/;
/** A cell of a sheet keeps no more digits. */
const MOST_DIGITS = 15;

/** A number as a number, anything else as it is written: "01", "1.234" and "31/12/2024" stay texts. */
function cellOf(text: string, decimals: DecimalSign): Cell {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const isPercent = trimmed.endsWith("%");
  const written = isPercent ? trimmed.slice(0, -1).trim() : trimmed;
  const pattern = decimals === "," ? ITALIAN_NUMBER : ENGLISH_NUMBER;
  if (!pattern.test(written) || written.replace(/\D/g, "").length > MOST_DIGITS) return text;
  // A percentage stays a text: dividing it by a hundred would leave more digits than were written.
  if (isPercent) return trimmed;
  const plain =
    decimals === "," ? written.replaceAll(".", "").replace(",", ".") : written.replaceAll(",", "");
  return { number: Number(plain), format: "plain" };
}
