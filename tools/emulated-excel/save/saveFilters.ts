import { tagWriter } from "../../../src/adapters/xlsx/write/markup";
import { OPERATORS } from "../load/loadTables";
import { notEmulated } from "../protocol/hostError";

const tag = tagWriter("");

/** The inside of a `filterColumn` for criteria as `Excel.FilterCriteria` gives them. */
export function criteriaMarkup(criteria: unknown): string {
  const { filterOn, values, criterion1, criterion2, operator } = partsOf(criteria);
  if (filterOn === "Values" && Array.isArray(values)) {
    const filters = values.map((value: unknown) => tag("filter", { val: String(value) }));
    return tag("filters", {}, filters.join(""));
  }
  if (filterOn !== "Custom" || typeof criterion1 !== "string") {
    throw notEmulated(`a filter on ${String(filterOn)}, saved`);
  }
  const conditions = [criterion1, criterion2].flatMap((condition) =>
    typeof condition === "string" ? [conditionMarkup(condition)] : [],
  );
  return tag("customFilters", { and: operator === "And" ? 1 : null }, conditions.join(""));
}

function partsOf(criteria: unknown): Readonly<Record<string, unknown>> {
  return typeof criteria === "object" && criteria !== null ? { ...criteria } : {};
}

function conditionMarkup(condition: string): string {
  const [, sign = "=", val = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  const operator = Object.entries(OPERATORS).find(([, written]) => written === sign)?.[0];
  return tag("customFilter", { operator: operator === "equal" ? null : (operator ?? null), val });
}
