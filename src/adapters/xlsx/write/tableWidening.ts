import { rangeAddress } from "../../../core/workbook/address";
import { damaged, PackageFault } from "../../package/faults";
import {
  doesOverlap,
  parseRangeReference,
  type RangeReference,
} from "../../../core/workbook/reference";
import {
  childOf,
  childrenOf,
  decodeXstring,
  type XmlEdit,
  type XmlElement,
} from "../../package/xml";
import { freeId, idOf, LAST_ID } from "./ids";
import { prefixOf, tagWriter } from "./markup";
import { appendInside, setAttribute } from "./openTag";
import { columnName } from "./tableMarkup";

/** A column that a table gains. `queryField` numbers it among the fields of the query that fills the table, if one does. */
export interface GainedColumn {
  readonly id: number;
  readonly header: string;
  readonly queryField: number | null;
}

/** The columns that a table gains, with numbers that no other has. Throws PackageFault `fileDamaged`. */
export function gainedColumns(
  table: XmlElement,
  where: string,
  headers: readonly string[],
  nextQueryField: number | null,
): readonly GainedColumn[] {
  const present = childrenOf(childOf(table, "tableColumns") ?? table, "tableColumn");
  const taken = present.map((column) => idOf(column, "id", where));
  return headers.map((header, index) => {
    const id = freeId(taken, 1, LAST_ID.other);
    taken.push(id);
    return { id, header, queryField: nextQueryField === null ? null : nextQueryField + index };
  });
}

/** The edits that give a table part more columns on its right. */
export function wideningEdits(
  text: string,
  where: string,
  table: XmlElement,
  gained: readonly GainedColumn[],
): readonly XmlEdit[] {
  if (gained.length === 0) return [];
  const columns = childOf(table, "tableColumns");
  if (columns === null) throw damaged(where, "not a table");
  const filter = childOf(table, "autoFilter");
  const tag = tagWriter(prefixOf(table.name));
  const added = gained.map(({ id, header, queryField }) =>
    tag("tableColumn", {
      id,
      uniqueName: queryField === null ? null : id,
      name: columnName(header),
      queryTableFieldId: queryField,
    }),
  );
  return [
    widerRange(text, table, where, gained.length),
    ...(filter === null ? [] : [widerRange(text, filter, where, gained.length)]),
    setAttribute(text, columns, "count", childrenOf(columns, "tableColumn").length + gained.length),
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
  table: XmlElement,
  headers: ReadonlySet<string>,
): readonly XmlEdit[] {
  return childrenOf(childOf(table, "tableColumns") ?? table, "tableColumn")
    .filter(({ attributes }) => headers.has(decodeXstring(attributes["name"] ?? "")))
    .flatMap((column) => childrenOf(column, "calculatedColumnFormula"))
    .map(({ start, end }) => ({ start, end, text: "" }));
}

/** Throws PackageFault `code` when the cells that a table of that sheet would gain are another table's or merged. */
export function assertRoom(
  sheetName: string,
  gained: RangeReference,
  otherTables: readonly RangeReference[],
  sheet: XmlElement,
  code: "noRoomForColumns" | "noRoomForRows",
): void {
  const merges = childOf(sheet, "mergeCells")?.children ?? [];
  const merged = merges.map(({ attributes }) => parseRangeReference(attributes["ref"] ?? ""));
  const obstacle = [...otherTables, ...merged].find(
    (range) => range !== null && doesOverlap(range, gained),
  );
  if (obstacle !== undefined && obstacle !== null) {
    throw new PackageFault(code, `${sheetName}!${rangeAddress(obstacle)}`);
  }
}
