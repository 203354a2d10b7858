import type { CellValue } from "../../workbook/snapshot";

type Values = readonly (readonly CellValue[])[];

/** Whether a sheet, which may be half written, holds nothing but what was planned for it. */
export function isPartOf(planned: Values, found: Values): boolean {
  return found.every((cells, row) =>
    cells.every((value, column) => {
      const text = comparable(value);
      return text === null || text === comparable(planned[row]?.[column] ?? null);
    }),
  );
}

/** Hosts do not agree on line breaks. */
function comparable(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value === "" ? null : value.replace(/\r\n?/g, "\n");
}
