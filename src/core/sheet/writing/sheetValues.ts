import { cellValue, type Cell, type CellValue } from "../../workbook/snapshot";
import type { SheetBlock } from "../../workbook/block";
import type { SheetContent } from "../../workbook/plan";
import { exactFromDouble, fullText } from "../../numeric/decimal";

/** The values of a sheet, row by row from A1. */
export type SheetValues = readonly (readonly CellValue[])[];

/** What the cells of a sheet say, as one canonical text: the same when planned and when read back. */
export function contentText(rows: SheetValues): string {
  return JSON.stringify(
    trimmed(
      rows.map((cells) => trimmed(cells.map(canonical), null)),
      "[]",
    ),
  );
}

export function plannedValues({ rows }: SheetContent): SheetValues {
  return rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

export function readValues(rows: readonly (readonly Cell[])[]): SheetValues {
  return rows.map((cells) => cells.map(cellValue));
}

/** What a sheet holds from A1 on, however much of it is used. */
export function valuesFromTheCorner({ rows, firstRow, firstColumn }: SheetBlock): SheetValues {
  const before = Array.from({ length: firstColumn - 1 }, () => null);
  return [
    ...Array.from({ length: firstRow - 1 }, () => []),
    ...readValues(rows).map((cells) => [...before, ...cells]),
  ];
}

/** Whether a sheet, which may be half written, holds nothing but what was planned for it. */
export function isPartOf(planned: SheetValues, found: SheetValues): boolean {
  return found.every((cells, row) =>
    cells.every((value, column) => {
      const text = comparable(value);
      return text === null || text === comparable(planned[row]?.[column] ?? null);
    }),
  );
}

function canonical(value: CellValue): CellValue {
  if (typeof value === "number") return fullText(exactFromDouble(value), 0);
  return value === "" ? null : value;
}

/** Without what is empty at the end: hosts do not agree on how far an empty sheet goes. */
function trimmed<Item>(items: readonly Item[], empty: Item | string): readonly Item[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1], empty)) length -= 1;
  return length === items.length ? items : items.slice(0, length);
}

function isEmpty(item: unknown, empty: unknown): boolean {
  return Array.isArray(item) ? item.length === 0 : item === empty;
}

/** Hosts do not agree on line breaks. */
function comparable(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value === "" ? null : value.replace(/\r\n?/g, "\n");
}
