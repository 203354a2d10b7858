import { NOT_CALCULATED, type Cell } from "../../core/workbook/snapshot";
import { serialFromDate } from "../../core/workbook/serialDate";

export type Attributes = Readonly<Record<string, string>>;

/** The value of a cell (OpenDocument 1.2 part 1, 19.385); `text`: its paragraphs, as they are shown. */
export function odsValue(attributes: Attributes, text: string): Cell {
  const type = attributes["office:value-type"];
  if (attributes["calcext:value-type"] === "error") return { error: text };
  switch (type) {
    case "float":
    case "currency":
      return numberCell(attributes["office:value"], "plain");
    case "percentage":
      return numberCell(attributes["office:value"], "percent");
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date":
      return dateCell(attributes["office:date-value"] ?? "") ?? (text === "" ? null : text);
    default:
      if (text !== "") return text;
      return attributes["table:formula"] !== undefined && type === undefined
        ? { error: NOT_CALCULATED }
        : null;
  }
}

function numberCell(text: string | undefined, format: "plain" | "percent"): Cell {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) ? { number, format } : null;
}

function dateCell(text: string): Cell {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const number = year === undefined ? null : serialFromDate(date, false);
  return number === null ? null : { number, format: "date" };
}

/** Of an attribute that says how often, or how many; 1 where it is not there. */
export function countIn(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
