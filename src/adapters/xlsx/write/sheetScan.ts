import { damaged } from "../../package/faults";
import { createSheetCursor } from "../sheetCursor";
import { localName, parseXml, type XmlElement } from "../../package/xml";
import { createTagReader } from "../../package/xmlTags";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import { prefixOf } from "./markup";

/** A cell and its place in the sheet's text. */
export interface CellSpot {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly format: number;
  readonly isEmpty: boolean;
  readonly hasFormula: boolean;
  /** A formula that cells share: its group, and whether this cell is the one that holds it. */
  readonly shared: { readonly group: string; readonly isFirst: boolean } | null;
  /** The cells that the formula of this one fills: an array, a spill, a data table (18.3.1.40). */
  readonly filled: RangeReference | null;
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
type DraftRow = Draft<RowSpot> & { readonly cells: CellSpot[] };

/** What an element of a worksheet is to us, by its place in the tree. */
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
 * Reads a worksheet once, row by row and without keeping them: `visit` sees each as it ends. The rows are not checked
 * to be well formed, as they are when cells are read. Returns the tree of the rest, in which `sheetData` has no
 * children. Throws PackageFault `fileDamaged`.
 */
export function scanSheet(text: string, where: string, visit: (row: RowSpot) => void): XmlElement {
  const cursor = createSheetCursor(where);
  const reader = createTagReader(text, where);
  const { tag } = reader;
  const names: string[] = [];
  const levels: Level[] = [];
  const rows: RowsSpan = { isFound: false, start: 0, end: 0 };
  const within: { row: DraftRow | null; cell: Draft<CellSpot> | null } = { row: null, cell: null };

  function open(): void {
    const local = localName(tag.name);
    const level = levelInside(levels.at(-1), local);
    levels.push(level);
    names.push(tag.name);
    if (level === "rows") {
      if (rows.isFound) throw damaged(where, "two elements sheetData");
      Object.assign(rows, { isFound: true, start: tag.end, end: tag.end });
    } else if (level === "row") within.row = enterRow();
    else if (level === "cell") within.cell = enterCell();
    else if (level === "content" && within.cell !== null && local === "f") {
      enterFormula(within.cell);
    }
  }

  function enterRow(): DraftRow {
    const attributes = tag.attributes();
    cursor.enterRow(attributes["r"]);
    return {
      number: cursor.row(),
      prefix: prefixOf(tag.name),
      attributes,
      start: tag.start,
      openEnd: tag.end,
      closeStart: tag.end,
      isSelfClosing: tag.kind === "empty",
      cells: [],
    };
  }

  function enterCell(): Draft<CellSpot> {
    cursor.enterCell(tag.attribute("r"));
    return {
      column: cursor.column(),
      start: tag.start,
      end: tag.end,
      format: Number(tag.attribute("s") ?? 0),
      isEmpty: true,
      hasFormula: false,
      shared: null,
      filled: null,
    };
  }

  function enterFormula(spot: Draft<CellSpot>): void {
    spot.hasFormula = true;
    spot.isEmpty = false;
    const range = parseRangeReference(tag.attribute("ref") ?? "");
    if (tag.attribute("t") === "shared") {
      spot.shared = { group: tag.attribute("si") ?? "", isFirst: range !== null };
    } else spot.filled = range;
  }

  function close(): void {
    const level = levels.pop();
    if (names.pop() !== tag.name) throw damaged(where, `${tag.name} ends at ${tag.start}`);
    const { row, cell } = within;
    if (level === "cell" && cell !== null) {
      cell.end = tag.end;
      row?.cells.push(cell);
      within.cell = null;
    } else if (level === "row" && row !== null) {
      if (tag.kind === "close") row.closeStart = tag.start;
      // A row without a number takes it from its first cell, so it is known only here.
      row.number = cursor.row();
      visit(row);
      within.row = null;
    } else if (level === "rows" && tag.kind === "close") rows.end = tag.start;
  }

  while (reader.next()) {
    const isContent = tag.followsText && levels.at(-1) === "content";
    if (isContent && within.cell !== null) within.cell.isEmpty = false;
    if (tag.kind !== "close") open();
    if (tag.kind !== "open") close();
  }
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
