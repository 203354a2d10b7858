import { rangeAddress } from "../../../core/workbook/address";
import { nameKey } from "../../../core/workbook/names";
import type { SheetRow, SheetTable } from "../../../core/workbook/plan";
import { encodeXstring } from "../../package/xml";
import type { RangeReference } from "../../../core/workbook/reference";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";

const TABLE_STYLE = "TableStyleLight1";

/** A new table part (CT_Table), its columns named by the cells of its header row. Throws when those are not unique texts. */
export function tableMarkup(table: SheetTable, id: number, rows: readonly SheetRow[]): string {
  const tag = tagWriter("");
  const headers = headersOf(table, rows);
  const ref = rangeAddress(tableRange(table));
  const columns = headers.map((name, index) =>
    tag("tableColumn", { id: index + 1, name: columnName(name) }),
  );
  const attributes = {
    xmlns: NAMESPACES.main,
    id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowShown: 0,
  };
  const content = [
    tag("autoFilter", { ref }),
    tag("tableColumns", { count: columns.length }, columns.join("")),
    tag("tableStyleInfo", {
      name: TABLE_STYLE,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ];
  return XML_DECLARATION + tag("table", attributes, content.join(""));
}

function tableRange(table: SheetTable): RangeReference {
  return {
    firstRow: table.headerRow,
    lastRow: table.headerRow + table.dataRowCount,
    firstColumn: table.firstColumn,
    lastColumn: table.firstColumn + table.columnCount - 1,
  };
}

/** A header as `tableColumn` names it: a line break is "_x000a_" there, as Excel writes it. */
export function columnName(header: string): string {
  return encodeXstring(header).replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}

/** Throws when two headers are the same but for their case. */
export function assertUniqueHeaders(table: string, headers: readonly string[]): void {
  if (new Set(headers.map(nameKey)).size < headers.length) {
    throw new Error(`Two columns of ${table} with one header: ${headers.join(" | ")}`);
  }
}

function headersOf(table: SheetTable, rows: readonly SheetRow[]): readonly string[] {
  const cells = rows[table.headerRow - 1]?.cells ?? [];
  const headers = Array.from({ length: table.columnCount }, (_, index) => {
    const value = cells[table.firstColumn - 1 + index]?.value;
    if (typeof value === "string" && value !== "") return value;
    throw new Error(`A column of ${table.name} without a header`);
  });
  assertUniqueHeaders(table.name, headers);
  return headers;
}
