import { addressOf } from "../../../test/fixtures/package/addresses";
import type { EmulatedRange, Rectangle } from "../model/workbook";

/** "B4:K11"; "B4" for one cell. */
export function rectangleReference({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf(top + 1, left + 1);
  const to = addressOf(bottom + 1, right + 1);
  return from === to ? from : `${from}:${to}`;
}

/** "'Riepilogo 2024'!$A$1:$B$2", as formulas point there; "#REF!" where the cells are gone. */
export function rangeReference({ sheet, rectangle, isGone }: EmulatedRange): string {
  if (isGone) return "#REF!";
  const cells = rectangleReference(rectangle).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.name.replaceAll("'", "''")}'!${cells}`;
}
