import { tell, type CellsChange } from "./happenings";
import { intersect } from "./ranges";
import { tablesOf } from "./tables";
import type { CellContent, EmulatedSheet, EmulatedTable, Rectangle } from "./workbook";

export function tablesAt(sheet: EmulatedSheet, rectangle: Rectangle): readonly EmulatedTable[] {
  return tablesOf(sheet).filter((table) => intersect(table.rectangle, rectangle) !== null);
}

/** Tells that cells were written or emptied. `content` for a single cell alone. */
export function tellEdited(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  content: { readonly before: CellContent; readonly after: CellContent } | null = null,
): void {
  tell(sheet.workbook, {
    kind: "cellsChanged",
    sheet,
    rectangle,
    change: { type: "RangeEdited", direction: null },
    tables: tablesAt(sheet, rectangle),
    content,
  });
}

/** Tells that cells came or went, and others moved. */
export function tellShifted(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  change: CellsChange,
  tables: readonly EmulatedTable[],
): void {
  tell(sheet.workbook, { kind: "cellsChanged", sheet, rectangle, change, tables, content: null });
}
