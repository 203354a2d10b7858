import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { applyEdits, childOf, childrenOf, type XmlElement } from "../../package/xml";
import { idOf } from "./ids";
import { prefixOf, tagWriter } from "./markup";
import { appendInside, setAttribute } from "./openTag";
import type { GainedColumn } from "./tableWidening";

/** The part of the query that fills a table (ECMA-376 part 1, 18.15). */
interface QueryPart {
  readonly path: string;
  readonly text: string;
  readonly refresh: XmlElement;
  readonly fields: XmlElement;
}

function findQuery(pkg: ZipPackage, tablePath: string): QueryPart | null {
  const link = readRelationships(pkg, tablePath).find(({ type }) => type === "queryTable");
  if (link === undefined) return null;
  const text = pkg.text(link.target);
  const refresh = childOf(pkg.tree(link.target), "queryTableRefresh");
  const fields = refresh === null ? null : childOf(refresh, "queryTableFields");
  if (refresh === null || fields === null) return null;
  return { path: link.target, text, refresh, fields };
}

/** The number that the next field of the table's query takes; null when no query fills the table. */
export function nextQueryField(pkg: ZipPackage, tablePath: string): number | null {
  const query = findQuery(pkg, tablePath);
  if (query === null) return null;
  const { path, refresh, fields } = query;
  const next = refresh.attributes["nextId"] === undefined ? 1 : idOf(refresh, "nextId", path);
  const ids = childrenOf(fields, "queryTableField").map((field) => idOf(field, "id", path));
  return ids.reduce((largest, id) => Math.max(largest, id + 1), Math.max(1, next));
}

/** Tells a table's query of columns that it does not fill, so that a refresh leaves them alone. */
export function addQueryFields(
  pkg: ZipPackage,
  tablePath: string,
  gained: readonly GainedColumn[],
): void {
  const query = findQuery(pkg, tablePath);
  if (query === null || gained.length === 0) return;
  const { path, text, refresh, fields } = query;
  const tag = tagWriter(prefixOf(fields.name));
  const added = gained.map(({ id, queryField }) =>
    tag("queryTableField", { id: queryField, dataBound: 0, tableColumnId: id }),
  );
  const next = Math.max(...gained.map(({ queryField }) => queryField ?? 0)) + 1;
  const count = childrenOf(fields, "queryTableField").length + gained.length;
  const edits = [
    setAttribute(text, refresh, "nextId", next),
    setAttribute(text, fields, "count", count),
    appendInside(text, fields, added.join("")),
  ];
  pkg.set(path, applyEdits(text, edits));
}
