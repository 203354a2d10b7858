import { LONGEST_CELL_TEXT } from "../../../core/workbook/limits";
import { encodeXstring, escapeText } from "../../package/xml";

/** A cell as text, with `prefix` ("" or "x:") on its elements. An empty text is an empty cell. */
export function cellMarkup(
  prefix: string,
  address: string,
  format: number,
  value: string | number | null,
): string {
  const open = `<${prefix}c r="${address}"${format === 0 ? "" : ` s="${String(format)}"`}`;
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") {
    return `${open}><${prefix}v>${numberText(value)}</${prefix}v></${prefix}c>`;
  }
  const inline = `<${prefix}is>${textMarkup(prefix, value)}</${prefix}is>`;
  return `${open} t="inlineStr">${inline}</${prefix}c>`;
}

/** Would Excel take the text for a formula, if it were typed? */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}

/** The shortest decimal that reads back as the same double. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${String(value)}`);
  return String(value === 0 ? 0 : value);
}

function textMarkup(prefix: string, text: string): string {
  if (text.length > LONGEST_CELL_TEXT) {
    throw new Error(`A text of ${String(text.length)} characters does not fit in a cell`);
  }
  return `<${prefix}t xml:space="preserve">${escapeText(encodeXstring(text))}</${prefix}t>`;
}
