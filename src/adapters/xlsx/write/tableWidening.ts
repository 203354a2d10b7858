import { damaged, PackageFault } from "../faults";
import { LAST_COLUMN, parseRangeReference, type RangeReference } from "../reference";
import {
  childOf,
  childrenOf,
  decodeXstring,
  parseXml,
  type XmlEdit,
  type XmlElement,
} from "../xml";
import { doesOverlap, rangeAddress } from "./addresses";
import { prefixOf, tagWriter } from "./markup";
import { appendInside, setAttribute } from "./openTag";
import { columnName } from "./tableMarkup";

/** The edits that give a table part more columns on its right; their numbers were never used in it. */
export function wideningEdits(
  text: string,
  where: string,
  headers: readonly string[],
): readonly XmlEdit[] {
  if (headers.length === 0) return [];
  const table = parseXml(text, where);
  const columns = childOf(table, "tableColumns");
  if (columns === null) throw damaged(where, "not a table");
  const filter = childOf(table, "autoFilter");
  const present = childrenOf(columns, "tableColumn");
  const largestId = Math.max(0, ...present.map(({ attributes }) => Number(attributes["id"])));
  const tag = tagWriter(prefixOf(table.name));
  const added = headers.map((header, index) =>
    tag("tableColumn", { id: largestId + 1 + index, name: columnName(header) }),
  );
  return [
    widerRange(text, table, where, headers.length),
    ...(filter === null ? [] : [widerRange(text, filter, where, headers.length)]),
    setAttribute(text, columns, "count", present.length + headers.length),
    appendInside(text, columns, added.join("")),
  ];
}

function widerRange(text: string, element: XmlElement, where: string, by: number): XmlEdit {
  const range = parseRangeReference(element.attributes["ref"] ?? "");
  if (range === null) throw damaged(where, `${element.local} without a range`);
  const wider = { ...range, lastColumn: range.lastColumn + by };
  return setAttribute(text, element, "ref", rangeAddress(wider));
}

/** The edits that stop Excel from filling columns with a formula: their values are ours. */
export function uncalculatedEdits(
  text: string,
  where: string,
  headers: ReadonlySet<string>,
): readonly XmlEdit[] {
  const columns = childOf(parseXml(text, where), "tableColumns");
  return childrenOf(columns ?? parseXml(text, where), "tableColumn")
    .filter(({ attributes }) => headers.has(decodeXstring(attributes["name"] ?? "")))
    .flatMap((column) => childrenOf(column, "calculatedColumnFormula"))
    .map(({ start, end }) => ({ start, end, text: "" }));
}

/**
 * Throws PackageFault `noRoomForColumns` when the cells that a table would gain are another table's, merged,
 * or outside the sheet.
 */
export function demandRoom(
  table: string,
  gained: RangeReference,
  otherTables: readonly RangeReference[],
  sheet: XmlElement,
): void {
  if (gained.lastColumn > LAST_COLUMN) {
    throw new PackageFault("noRoomForColumns", table, "past the last column");
  }
  const merges = childOf(sheet, "mergeCells")?.children ?? [];
  const merged = merges.map(({ attributes }) => parseRangeReference(attributes["ref"] ?? ""));
  const obstacle = [...otherTables, ...merged].find(
    (range) => range !== null && doesOverlap(range, gained),
  );
  if (obstacle !== undefined && obstacle !== null) {
    throw new PackageFault("noRoomForColumns", table, rangeAddress(obstacle));
  }
}
