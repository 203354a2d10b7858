import { LARGEST_BLOCK } from "../../core/workbook/limits";
import { parseRangeReference, type RangeReference } from "../../core/workbook/reference";
import { NOT_CALCULATED, type Cell } from "../../core/workbook/snapshot";
import { serialFromDate } from "../../core/workbook/serialDate";
import { PackageFault } from "../package/faults";
import { localName, scanXml } from "../package/xml";

/** A sheet of an OpenDocument spreadsheet, from A1 to its last cell with a value. */
export interface OdsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** In rows and columns counted from 1. */
  readonly merged: readonly RangeReference[];
  /** Counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A database range with a name of its own: what an Excel table becomes there. */
export interface OdsRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: RangeReference;
}

export interface OdsContent {
  readonly sheets: readonly OdsSheet[];
  readonly ranges: readonly OdsRange[];
}

type Attributes = Readonly<Record<string, string>>;

/** A cell that is repeated more often than this holds nothing: only whole sheets of blanks are. */
const MOST_REPEATED = 16_384;
/** Within a cell they hold texts that are not its own: comments, drawings. */
const NOT_OF_THE_CELL: ReadonlySet<string> = new Set([
  "annotation",
  "shapes",
  "frame",
  "custom-shape",
]);

interface OpenSheet extends OdsSheet {
  readonly rows: Cell[][];
  readonly merged: RangeReference[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Reads `content.xml` (OpenDocument 1.2 part 1, 9) in one pass. Throws PackageFault. */
export function readOdsContent(text: string, where: string): OdsContent {
  const hiddenStyles = new Set<string>();
  const sheets: OpenSheet[] = [];
  const ranges: OdsRange[] = [];
  let style = "";
  let sheet: OpenSheet | undefined;
  let tableDepth = 0;
  let row: Cell[] = [];
  let rowRepeats = 1;
  let isRowHidden = false;
  let rowNumber = 0;
  let columnNumber = 0;
  let cell: Attributes | null = null;
  let content: string[] = [];
  let isParagraph = false;
  let foreign = 0;
  let spent = 0;

  function leaveRow(): void {
    if (sheet === undefined) return;
    while (row.length > 0 && row.at(-1) === null) row.pop();
    const first = rowNumber + 1;
    rowNumber += rowRepeats;
    if (row.length === 0) return;
    if (rowRepeats > MOST_REPEATED)
      throw new PackageFault("sheetTooLarge", sheet.name, "repeated rows");
    while (sheet.rows.length < first - 1) sheet.rows.push([]);
    for (let at = 0; at < rowRepeats; at += 1) {
      spend(row.length);
      sheet.rows.push([...row]);
      if (isRowHidden) sheet.hiddenRows.push(first + at);
    }
  }

  function enterColumns(attributes: Attributes): void {
    const repeats = count(attributes["table:number-columns-repeated"]);
    const first = columnNumber + 1;
    columnNumber += repeats;
    if (!isHiddenLine(attributes)) return;
    const last = Math.min(columnNumber, MOST_REPEATED);
    for (let column = first; column <= last; column += 1) sheet?.hiddenColumns.push(column);
  }

  function spend(cells: number): void {
    spent += cells;
    if (spent > LARGEST_BLOCK)
      throw new PackageFault("sheetTooLarge", sheet?.name ?? null, "cells");
  }

  function leaveCell(): void {
    if (cell === null) return;
    const value = odsValue(cell, content.join("\n"));
    const repeats = count(cell["table:number-columns-repeated"]);
    const column = row.length + 1;
    const columns = count(cell["table:number-columns-spanned"]);
    const lines = count(cell["table:number-rows-spanned"]);
    if (columns * lines > 1 && sheet !== undefined) {
      const firstRow = rowNumber + 1;
      sheet.merged.push({
        firstRow,
        firstColumn: column,
        lastRow: firstRow + lines - 1,
        lastColumn: column + columns - 1,
      });
    }
    if (value !== null || repeats <= MOST_REPEATED) {
      spend(value === null ? 0 : repeats);
      for (let at = 0; at < repeats; at += 1) row.push(value);
    }
    cell = null;
  }

  scanXml(text, where, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (foreign > 0 || (cell !== null && NOT_OF_THE_CELL.has(local))) {
        foreign += 1;
        return;
      }
      switch (local) {
        case "style":
          style = attributes["style:name"] ?? "";
          break;
        case "table-properties":
          if (attributes["table:display"] === "false") hiddenStyles.add(style);
          break;
        case "table": {
          tableDepth += 1;
          if (tableDepth > 1) break;
          const isHidden = hiddenStyles.has(attributes["table:style-name"] ?? "");
          const sheetName = attributes["table:name"] ?? "";
          sheet = {
            name: sheetName,
            isHidden,
            rows: [],
            merged: [],
            hiddenRows: [],
            hiddenColumns: [],
          };
          sheets.push(sheet);
          rowNumber = 0;
          columnNumber = 0;
          break;
        }
        case "table-column":
          if (tableDepth === 1) enterColumns(attributes);
          break;
        case "table-row":
          row = [];
          rowRepeats = count(attributes["table:number-rows-repeated"]);
          isRowHidden = isHiddenLine(attributes);
          break;
        case "table-cell":
        case "covered-table-cell":
          cell = attributes;
          content = [];
          break;
        case "p":
          isParagraph = cell !== null;
          if (isParagraph) content.push("");
          break;
        case "s":
          if (isParagraph) add(" ".repeat(Math.min(count(attributes["text:c"]), 1000)));
          break;
        case "tab":
          if (isParagraph) add("\t");
          break;
        case "line-break":
          if (isParagraph) add("\n");
          break;
        case "database-range": {
          const found = databaseRange(attributes);
          if (found !== null) ranges.push(found);
          break;
        }
      }
    },
    close: ({ name }) => {
      if (foreign > 0) {
        foreign -= 1;
        return;
      }
      const local = localName(name);
      if (local === "p") isParagraph = false;
      else if (local === "table-cell" || local === "covered-table-cell") leaveCell();
      else if (local === "table-row" && tableDepth === 1) leaveRow();
      else if (local === "table") {
        tableDepth -= 1;
        if (tableDepth === 0) sheet = undefined;
      }
    },
    text: (characters) => {
      if (isParagraph && foreign === 0) add(characters);
    },
  });
  if (sheets.length === 0) throw new PackageFault("fileDamaged", where, "no sheet");
  return { sheets, ranges };

  function add(characters: string): void {
    content[content.length - 1] = (content.at(-1) ?? "") + characters;
  }
}

function isHiddenLine(attributes: Attributes): boolean {
  return ["collapse", "filter"].includes(attributes["table:visibility"] ?? "");
}

function count(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function odsValue(attributes: Attributes, text: string): Cell {
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

const TARGET =
  /^\$?('(?:[^']|'')+'|[^.]+)\.(\$?[A-Z]+\$?\d+):\$?(?:'(?:[^']|'')+'|[^.:]*)\.(\$?[A-Z]+\$?\d+)$/;

/** A range that the user has not named is for the filter of a sheet only. */
function databaseRange(attributes: Attributes): OdsRange | null {
  const name = attributes["table:name"] ?? "";
  const target = TARGET.exec(attributes["table:target-range-address"] ?? "");
  if (target === null || name.startsWith("__Anonymous")) return null;
  const [, sheet = "", first = "", last = ""] = target;
  const range = parseRangeReference(`${first}:${last}`);
  if (range === null) return null;
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { name, sheet: bare, range };
}
