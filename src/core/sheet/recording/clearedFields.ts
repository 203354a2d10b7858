import { foldText } from "../../contract/matching";
import { TRENDS, wordOf } from "../../contract/words";
import { columnsOf, type Field, type TableId } from "../../contract/tables";
import { isBlank } from "../reading/cells";
import { findColumn } from "../reading/locate";
import { cellValue, type TableSnapshot } from "../../workbook/snapshot";

/** What belongs to a year and not to the plan: outcomes, grades, reasons, actuals, dates. */
const OF_THE_YEAR: { readonly [Id in TableId]?: readonly Field<Id>[] } = {
  objectives: [
    "outcome",
    "grade",
    "reason",
    "deviationCause",
    "evidence",
    "nucleoOutcome",
    "nucleoGrade",
    "nucleoReason",
  ],
  indicators: ["actual", "numerator", "denominator"],
  activities: ["completed", "progress", "dueDate"],
  counted: ["excluded", "achieved", "reason"],
};

/** The tables that have cells of the year, or outputs. */
export const YEARLY_TABLES = [
  "units",
  "objectives",
  "indicators",
  "activities",
  "counted",
  "staff",
] as const;

/** Whether *Nuovo anno* may empty a column: one of the year, an output of ours, or a target that is a day. */
export function isClearedField<Id extends TableId>(id: Id, field: Field<Id>): boolean {
  const fields: readonly Field<Id>[] = OF_THE_YEAR[id] ?? [];
  const isOutput = columnsOf(id).some(
    (each) => each.field === field && each.column.role === "output",
  );
  return isOutput || fields.includes(field) || (id === "indicators" && field === "target");
}

export interface ClearedColumn {
  readonly header: string;
  /** Positions of the rows that hold something. */
  readonly rows: readonly number[];
  /** It holds formulas: it fills again by itself, and stays. */
  readonly isFormula: boolean;
  /** Only the days are emptied: the other targets stay. */
  readonly isOnlyDays: boolean;
}

/** The columns of a table that are emptied, with what they hold. */
export function clearedColumns(table: TableSnapshot, id: TableId): readonly ClearedColumn[] {
  const trends = id === "indicators" ? findColumn(table, "indicators", "trend") : null;
  return columnsOf(id).flatMap(({ field }): readonly ClearedColumn[] => {
    if (!isClearedField(id, field)) return [];
    const column = findColumn(table, id, field);
    if (column === null) return [];
    const isTarget = id === "indicators" && field === "target";
    const rows = table.rows.flatMap((cells, row) => {
      if (isBlank(cells[column] ?? null)) return [];
      const trend = trends === null ? null : cellValue(cells[trends] ?? null);
      return isTarget && !isDay(trend) ? [] : [row];
    });
    const header = table.headers[column] ?? "";
    const isFormula = table.formulaColumns.includes(column);
    return rows.length === 0 ? [] : [{ header, rows, isFormula, isOnlyDays: isTarget }];
  });
}

/** `Andamento atteso` is Data: the target is a day of the year. */
function isDay(trend: unknown): boolean {
  return typeof trend === "string" && foldText(trend) === foldText(wordOf(TRENDS, "date"));
}
