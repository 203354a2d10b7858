import type { CellContent } from "./workbook";

/** As `Range.values` gives it. */
export function shownContent(value: CellContent): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As `Excel.RangeValueType` spells it. */
export function valueType(value: CellContent): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
