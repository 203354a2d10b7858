import { foldText } from "./matching";
import { columnsOf, namesOf, type Field, type TableId } from "./tables";

/**
 * What something typed into a column is: a code such as "12.02" or "01" must stay the text that it is, a weight of 12.5
 * is a number. "any": what looks like a number without doubt is one.
 */
export type EntryKind = "text" | "number" | "any";

/** The columns of numbers. The others that the contract describes hold texts, words or dates, but for `MIXED`. */
const NUMBERS: { readonly [Id in TableId]?: readonly Field<Id>[] } = {
  units: ["minimum", "totalWeight"],
  objectives: ["assignedWeight", "grade", "nucleoGrade"],
  counted: ["assigned", "excluded", "achieved"],
  indicators: ["numerator", "denominator", "weight"],
  activities: ["weight", "progress"],
  bands: ["from", "to", "fromValue", "toValue"],
  scales: ["points"],
  staff: ["share"],
  monitorings: ["year", "progress"],
  variations: ["year"],
  approvedPlan: ["year", "assignedWeight"],
  freeTexts: ["year"],
};

/** A parameter, a target: a number, a word or a date, as it comes. */
const MIXED: { readonly [Id in TableId]?: readonly Field<Id>[] } = {
  parameters: ["value"],
  indicators: ["startingValue", "target", "actual"],
};

/** Of a column of a table, by its header; one of the user's own takes anything. */
export function entryKindOf(table: TableId, header: string): EntryKind {
  const wanted = foldText(header);
  const found = columnsOf(table).find(({ column }) =>
    namesOf(column).some((name) => foldText(name) === wanted),
  );
  if (found === undefined || isIn(MIXED, table, found.field)) return "any";
  return isIn(NUMBERS, table, found.field) ? "number" : "text";
}

function isIn(
  columns: Partial<Record<TableId, readonly string[]>>,
  table: TableId,
  field: string,
): boolean {
  return columns[table]?.includes(field) === true;
}
