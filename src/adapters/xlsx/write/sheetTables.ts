import { isSameName, nameKey } from "../../../core/workbook/names";
import type { SheetRow, SheetTable } from "../../../core/workbook/plan";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { readRelationships } from "../../package/relationships";
import {
  addPart,
  CONTENT_TYPE,
  freePartPath,
  relate,
  removePart,
  replaceText,
  unrelate,
} from "./parts";
import { freeId, idOf, LAST_ID } from "./ids";
import { tableMarkup } from "./tableMarkup";

/**
 * Makes the tables of a sheet those of its content: one with the same name keeps its part and number,
 * the others go, since the cells under them are gone. Returns the relationships of all, in order.
 */
export function putTables(
  pkg: ZipPackage,
  sheetPath: string,
  tables: readonly SheetTable[],
  rows: readonly SheetRow[],
): readonly string[] {
  const present = locateParts(pkg).tables.filter(({ sheet }) => sheet.path === sheetPath);
  const links = readRelationships(pkg, sheetPath).filter(({ type }) => type === "table");
  const wanted = new Set(tables.map(({ name }) => nameKey(name)));
  for (const { displayName, path } of present) {
    if (wanted.has(nameKey(displayName))) continue;
    for (const { id, target } of links) if (target === path) unrelate(pkg, sheetPath, id);
    removePart(pkg, path);
  }
  return tables.map((table) => {
    const same = present.find(({ displayName }) => isSameName(displayName, table.name));
    const link = links.find(({ target }) => target === same?.path);
    if (same === undefined || link === undefined) return addTable(pkg, sheetPath, table, rows);
    const before = pkg.text(same.path);
    const id = idOf(pkg.tree(same.path), "id", same.path);
    replaceText(pkg, same.path, before, tableMarkup(table, id, rows));
    return link.id;
  });
}

function addTable(
  pkg: ZipPackage,
  sheetPath: string,
  table: SheetTable,
  rows: readonly SheetRow[],
): string {
  const others = locateParts(pkg).tables;
  if (others.some(({ displayName }) => isSameName(displayName, table.name))) {
    throw new Error(`A table ${table.name} is there already`);
  }
  const taken = others.map((other) => idOf(pkg.tree(other.path), "id", other.path));
  const path = freePartPath(pkg, "xl/tables/table");
  const id = freeId(taken, 1, LAST_ID.other);
  addPart(pkg, path, CONTENT_TYPE.table, tableMarkup(table, id, rows));
  return relate(pkg, sheetPath, "table", path);
}
