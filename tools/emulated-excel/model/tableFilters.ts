import { notEmulated } from "../protocol/hostError";
import { cellAt } from "./cells";
import { dataBody } from "./tables";
import type { CellContent, EmulatedTable } from "./workbook";

/** Hides the data rows that some column's criteria leave out, and shows the others. */
export function applyFilters(table: EmulatedTable): void {
  const { sheet, columns } = table;
  const { top, left, bottom } = dataBody(table);
  const tests = columns.flatMap(({ filter }, position) =>
    filter === null ? [] : [{ column: left + position, passes: testOf(filter) }],
  );
  for (let row = top; row <= bottom; row += 1) {
    const isShown = tests.every(({ column, passes }) => passes(cellAt(sheet, row, column).value));
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

export function isFiltered(table: EmulatedTable): boolean {
  return table.columns.some(({ filter }) => filter !== null);
}

/** Throws NotImplemented for criteria that the emulator cannot apply. */
export function requireKnownCriteria(criteria: unknown): void {
  testOf(criteria);
}

/** Lists of values, and one condition "=x"; any other criteria are refused by name. */
function testOf(criteria: unknown): (value: CellContent) => boolean {
  const { filterOn, values, criterion1, criterion2 } = fieldsOf(criteria);
  if (filterOn === "Values" && Array.isArray(values)) {
    const wanted = new Set(values.map((value: unknown) => asFilterSees(value)));
    return (value) => wanted.has(shownText(value).toLowerCase());
  }
  const condition =
    typeof criterion1 === "string" ? /^=([^*?]+)$/.exec(criterion1)?.[1] : undefined;
  if (filterOn === "Custom" && condition !== undefined && (criterion2 ?? null) === null) {
    return (value) => shownText(value).toLowerCase() === condition.toLowerCase();
  }
  throw notEmulated(`filter ${JSON.stringify(criteria)}`);
}

function fieldsOf(criteria: unknown): Readonly<Record<string, unknown>> {
  return typeof criteria === "object" && criteria !== null ? { ...criteria } : {};
}

function asFilterSees(value: unknown): string {
  if (typeof value !== "string") throw notEmulated("a filter on dates");
  return value.toLowerCase();
}

function shownText(value: CellContent): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
