import type { OpenValue } from "./columns";

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet takes for a formula, also in the wide signs of Asian keyboards and after what it skips. */
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]/u;

/**
 * A table as Excel in Italian opens it: UTF-8 with a byte order mark, semicolons, decimal commas, CRLF (RFC 4180).
 * A text that would be a formula gets an apostrophe before it: it is read as it is, with one sign more.
 */
export function csvText(
  headers: readonly string[],
  rows: readonly (readonly OpenValue[])[],
): string {
  const lines = [headers.map(quoted), ...rows.map((row) => row.map(cellText))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(";")}\r\n`).join("");
}

function cellText(value: OpenValue): string {
  if (value === null) return "";
  switch (value.type) {
    case "boolean":
      return value.is ? "sì" : "no";
    case "number":
    case "integer":
      return value.text.replace(".", ",");
    case "string":
      return quoted(harmless(value.text));
  }
}

function harmless(text: string): string {
  return FORMULA_START.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n,']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
