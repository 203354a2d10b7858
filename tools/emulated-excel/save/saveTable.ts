import { NAMESPACES, tagWriter, XML_DECLARATION } from "../../../src/adapters/xlsx/write/markup";
import { escapeText } from "../../../src/adapters/package/xml";
import { criteriaMarkup } from "./saveFilters";
import type { EmulatedTable, EmulatedTableColumn } from "../model/workbook";
import { SPREADSHEET, type SavedPackage } from "./savePackage";
import { rectangleReference } from "./saveReferences";

const tag = tagWriter("");

/** Makes the part of a table and gives its path. */
export function saveTable(saved: SavedPackage, table: EmulatedTable): string {
  const { workbook } = table.sheet;
  const number = workbook.tables.indexOf(table) + 1;
  const path = `xl/tables/table${number}.xml`;
  const { rectangle, showsHeaders, showsTotals } = table;
  const filtered = { ...rectangle, bottom: rectangle.bottom - Number(showsTotals) };
  const filters = table.columns.flatMap(({ filter }, at) =>
    filter === null ? [] : [tag("filterColumn", { colId: at }, criteriaMarkup(filter))],
  );
  const content = [
    showsHeaders ? tag("autoFilter", { ref: rectangleReference(filtered) }, filters.join("")) : "",
    tag("tableColumns", { count: table.columns.length }, table.columns.map(columnMarkup).join("")),
    tag("tableStyleInfo", {
      name: table.style === "" ? null : table.style,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ];
  const attributes = {
    xmlns: NAMESPACES.main,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: rectangleReference(rectangle),
    headerRowCount: showsHeaders ? null : 0,
    totalsRowCount: showsTotals ? 1 : null,
  };
  const text = XML_DECLARATION + tag("table", attributes, content.join(""));
  saved.put(path, `${SPREADSHEET}.table+xml`, text);
  return path;
}

/** Ids are as unique in the file as in the workbook. */
function columnMarkup({ id, name, calculated }: EmulatedTableColumn): string {
  const formula =
    calculated === null
      ? ""
      : tag("calculatedColumnFormula", {}, escapeText(calculated.replace(/^=/, "")));
  // A line break in a header is written as the format escapes it in attributes.
  const written = name.replace(/\r?\n/g, "_x000a_");
  return tag("tableColumn", { id, name: written }, formula);
}
