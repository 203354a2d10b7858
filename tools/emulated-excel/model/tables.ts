import type { EmulatedSheet, EmulatedTable, Rectangle } from "./workbook";

export function tablesOf(sheet: EmulatedSheet): readonly EmulatedTable[] {
  return sheet.workbook.tables.filter((table) => table.sheet === sheet);
}

/** Null while the headers are not shown. */
export function headerRow(table: EmulatedTable): Rectangle | null {
  const { rectangle } = table;
  return table.showsHeaders ? { ...rectangle, bottom: rectangle.top } : null;
}

/** Null while there is none. */
export function totalsRow(table: EmulatedTable): Rectangle | null {
  const { rectangle } = table;
  return table.showsTotals ? { ...rectangle, top: rectangle.bottom } : null;
}

/** The data rows: there is always one at least. */
export function dataBody(table: EmulatedTable): Rectangle {
  const { top, bottom } = table.rectangle;
  return {
    ...table.rectangle,
    top: top + (table.showsHeaders ? 1 : 0),
    bottom: bottom - (table.showsTotals ? 1 : 0),
  };
}

/** The part of a stretch of the table that belongs to its column of that position, from 0. */
export function columnOf(stretch: Rectangle, position: number): Rectangle {
  const column = stretch.left + position;
  return { ...stretch, left: column, right: column };
}
