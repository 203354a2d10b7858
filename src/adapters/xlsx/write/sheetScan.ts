import { localName, parseXml, scanXml, type XmlElement } from "../xml";
import { columnNumber } from "../reference";

/** A cell as it stands in the sheet's text. */
export interface CellSpot {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly format: number;
  readonly isEmpty: boolean;
  readonly hasFormula: boolean;
}

export interface RowSpot {
  readonly number: number;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly isSelfClosing: boolean;
  readonly cells: readonly CellSpot[];
}

type Draft<Spot> = { -readonly [Key in keyof Spot]: Spot[Key] };

/** Depths inside a worksheet: worksheet, sheetData, row, c, and what a cell holds. */
const ROWS_DEPTH = 2;
const ROW_DEPTH = 3;
const CELL_DEPTH = 4;

/**
 * Reads a worksheet once, row by row and without keeping them: `visit` sees each as it ends.
 * Returns the tree of the rest, in which `sheetData` has no children. Throws PackageFault `fileDamaged`.
 */
export function scanSheet(text: string, where: string, visit: (row: RowSpot) => void): XmlElement {
  let depth = 0;
  let isInRows = false;
  const rows = { start: 0, end: 0 };
  let row: (Draft<RowSpot> & { readonly cells: CellSpot[] }) | null = null;
  let cell: Draft<CellSpot> | null = null;
  let previousRow = 0;

  scanXml(text, where, (parser) => {
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      depth += 1;
      if (depth === ROWS_DEPTH) {
        isInRows = localName(name) === "sheetData";
        if (isInRows) rows.start = rows.end = parser.position;
      }
      if (!isInRows || depth < ROW_DEPTH) return;
      const start = depth > CELL_DEPTH ? 0 : text.lastIndexOf("<", parser.position - 1);
      if (depth === ROW_DEPTH) {
        previousRow = Number(attributes["r"] ?? previousRow + 1);
        row = {
          number: previousRow,
          prefix: name.slice(0, name.indexOf(":") + 1),
          attributes,
          start,
          openEnd: parser.position,
          closeStart: parser.position,
          isSelfClosing,
          cells: [],
        };
      } else if (depth === CELL_DEPTH) {
        const column = columnOf(attributes["r"]) ?? (row?.cells.at(-1)?.column ?? 0) + 1;
        const format = Number(attributes["s"] ?? 0);
        cell = { column, start, end: start, format, isEmpty: true, hasFormula: false };
      } else if (cell !== null && localName(name) === "f") {
        cell.hasFormula = true;
        cell.isEmpty = false;
      }
    });
    const noteText = (characters: string): void => {
      if (depth > CELL_DEPTH && cell !== null && characters.trim() !== "") cell.isEmpty = false;
    };
    parser.on("text", noteText);
    parser.on("cdata", noteText);
    parser.on("closetag", ({ isSelfClosing }) => {
      depth -= 1;
      if (!isInRows || depth >= CELL_DEPTH) return;
      const end = parser.position;
      if (depth === CELL_DEPTH - 1 && cell !== null) {
        cell.end = end;
        row?.cells.push(cell);
        cell = null;
      } else if (depth === ROW_DEPTH - 1 && row !== null) {
        if (!isSelfClosing) row.closeStart = text.lastIndexOf("<", end - 1);
        visit(row);
        row = null;
      } else if (depth === ROWS_DEPTH - 1) {
        if (!isSelfClosing) rows.end = text.lastIndexOf("<", end - 1);
        isInRows = false;
      }
    });
  });
  return frameOf(text, where, rows);
}

/** The sheet's tree without its rows, its offsets those of the whole text. */
function frameOf(text: string, where: string, rows: { start: number; end: number }): XmlElement {
  const frame = text.slice(0, rows.start) + text.slice(rows.end);
  const removed = rows.end - rows.start;
  const shift = (element: XmlElement): XmlElement => {
    const place = (offset: number): number => (offset > rows.start ? offset + removed : offset);
    const closesHere = !element.isSelfClosing && element.closeStart === rows.start;
    return {
      ...element,
      start: place(element.start),
      openEnd: place(element.openEnd),
      closeStart: closesHere ? rows.end : place(element.closeStart),
      end: place(element.end),
      children: element.children.map(shift),
    };
  };
  return removed === 0 ? parseXml(frame, where) : shift(parseXml(frame, where));
}

function columnOf(address: string | undefined): number | null {
  if (address === undefined) return null;
  return columnNumber(address.replace(/[^A-Za-z]+/g, "")) || null;
}
