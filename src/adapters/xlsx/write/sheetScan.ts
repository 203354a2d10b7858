import { damaged } from "../../package/faults";
import { createSheetCursor } from "../sheetCursor";
import { localName, parseXml, scanXml, tagStart, type XmlElement } from "../../package/xml";
import { prefixOf } from "./markup";

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
  /** Columns ascending. */
  readonly cells: readonly CellSpot[];
}

type Draft<Spot> = { -readonly [Key in keyof Spot]: Spot[Key] };

/** What an element of a worksheet is to us, by where it stands. */
type Level = "sheet" | "frame" | "rows" | "row" | "cell" | "content" | "other";

function levelInside(parent: Level | undefined, local: string): Level {
  switch (parent) {
    case undefined:
      return "sheet";
    case "sheet":
      return local === "sheetData" ? "rows" : "frame";
    case "rows":
      return local === "row" ? "row" : "other";
    case "row":
      return local === "c" ? "cell" : "other";
    case "cell":
    case "content":
      return "content";
    case "frame":
    case "other":
      return parent;
  }
}

/** The inside of `sheetData`. */
interface RowsSpan {
  isFound: boolean;
  start: number;
  end: number;
}

/**
 * Reads a worksheet once, row by row and without keeping them: `visit` sees each as it ends.
 * Returns the tree of the rest, in which `sheetData` has no children. Throws PackageFault `fileDamaged`.
 */
export function scanSheet(text: string, where: string, visit: (row: RowSpot) => void): XmlElement {
  const cursor = createSheetCursor(where);
  const levels: Level[] = [];
  const rows: RowsSpan = { isFound: false, start: 0, end: 0 };
  let row: (Draft<RowSpot> & { readonly cells: CellSpot[] }) | null = null;
  let cell: Draft<CellSpot> | null = null;

  scanXml(text, where, {
    open: ({ name, attributes, isSelfClosing }, position) => {
      const local = localName(name);
      const level = levelInside(levels.at(-1), local);
      levels.push(level);
      if (level === "rows") {
        if (rows.isFound) throw damaged(where, "two elements sheetData");
        Object.assign(rows, { isFound: true, start: position, end: position });
      } else if (level === "row") {
        cursor.enterRow(attributes["r"]);
        row = {
          number: cursor.row(),
          prefix: prefixOf(name),
          attributes,
          start: tagStart(text, position),
          openEnd: position,
          closeStart: position,
          isSelfClosing,
          cells: [],
        };
      } else if (level === "cell") {
        cursor.enterCell(attributes["r"]);
        const start = tagStart(text, position);
        const format = Number(attributes["s"] ?? 0);
        const column = cursor.column();
        cell = { column, start, end: start, format, isEmpty: true, hasFormula: false };
      } else if (level === "content" && cell !== null && local === "f") {
        cell.hasFormula = true;
        cell.isEmpty = false;
      }
    },
    text: (characters) => {
      if (cell?.isEmpty !== true || levels.at(-1) !== "content") return;
      if (characters.trim() !== "") cell.isEmpty = false;
    },
    close: ({ isSelfClosing }, position) => {
      const level = levels.pop();
      if (level === "cell" && cell !== null) {
        cell.end = position;
        row?.cells.push(cell);
        cell = null;
      } else if (level === "row" && row !== null) {
        if (!isSelfClosing) row.closeStart = tagStart(text, position);
        // Where it is may have been for its first cell to say.
        row.number = cursor.row();
        visit(row);
        row = null;
      } else if (level === "rows" && !isSelfClosing) rows.end = tagStart(text, position);
    },
  });
  return frameOf(text, where, rows);
}

/** The sheet's tree without its rows, its offsets those of the whole text. */
function frameOf(text: string, where: string, rows: RowsSpan): XmlElement {
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
