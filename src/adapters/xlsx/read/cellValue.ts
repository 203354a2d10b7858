import type { Cell } from "../../../core/workbook/snapshot";
import { damaged } from "../../package/faults";
import { decodeXstring } from "../../package/xml";
import type { NumberFormat } from "./numberFormats";
import { serialFromDate } from "../../../core/workbook/serialDate";

/** What the cells of all sheets share. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly NumberFormat[];
  readonly uses1904Dates: boolean;
}

/** A cell as the XML gives it (ECMA-376 part 1, 18.3.1.4 and 18.18.11). */
export interface RawCell {
  readonly type: string;
  /** Index of its format. */
  readonly style: number;
  /** The content of `v`, or the texts of `is` joined. */
  readonly content: string;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value that a formula has is the one saved with it. Throws PackageFault `fileDamaged`. */
export function cellValue(raw: RawCell, context: CellContext, where: () => string): Cell {
  const { content } = raw;
  if (content === "") return null;
  switch (raw.type) {
    case "s":
      return textOrNull(sharedString(content.trim(), context, where));
    case "inlineStr":
    case "str":
      return textOrNull(decodeXstring(content));
    case "b":
      return content.trim() === "1" || content.trim() === "true";
    case "e":
      return { error: content.trim() };
    case "d": {
      const serial = serialFromIso(content.trim(), context.uses1904Dates);
      return serial === null ? content : { number: serial, format: "date" };
    }
    case "n":
      return numberCell(content.trim(), raw.style, context);
    default:
      throw damaged(where(), `a cell of type ${raw.type}`);
  }
}

function textOrNull(text: string): Cell {
  return text === "" ? null : text;
}

function sharedString(index: string, context: CellContext, where: () => string): string {
  const text = context.sharedStrings[Number(index)];
  if (text === undefined) throw damaged(where(), `no shared string ${index}`);
  return text;
}

function numberCell(content: string, style: number, context: CellContext): Cell {
  const number = NUMBER.test(content) ? Number(content) : Number.NaN;
  // "NaN" or "INF", as some programs write: no number for Excel either, and an error on that cell says where.
  if (!Number.isFinite(number)) return { error: "#NUM!" };
  return context.numberFormats[style]?.cell(number) ?? { number, format: "plain" };
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const SECONDS_A_DAY = 86_400;

/**
 * The serial of an ISO 8601 date, date and time or time, as a Strict workbook holds them
 * (ECMA-376 part 1, 18.17.4.1). Null for another text, or a date before the first serial.
 */
export function serialFromIso(text: string, uses1904Dates: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (time >= 1) return null;
  if (year === undefined) return time;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const serial = serialFromDate(date, uses1904Dates);
  return serial === null ? null : serial + time;
}
