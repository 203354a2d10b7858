import { inputsOf, type Field } from "../../contract/tables";
import { wordOfOutcome } from "../../contract/words";
import type { CalendarDate } from "../../domain/calendarDate";
import type { Evaluation, ObjectiveEvaluation } from "../../domain/evaluation";
import type { WriteOperation } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { dayNumber } from "../../year/course";
import { unitText } from "../../year/remodulation";
import { addedRows } from "../newWorkbook/addedRows";
import { findColumn, findTable } from "../reading/locate";
import { dateText, percentageValue, type WrittenValue } from "./writtenValues";

export interface PlannedMonitoring {
  /** Of the plan: the date may be of another year. */
  readonly year: number | null;
  /** How many objectives were, or would be, noted. */
  readonly objectives: number;
  /** That date is in `Monitoraggi` already: nothing is written. */
  readonly isAlready: boolean;
  readonly sheet: string | null;
  readonly operations: readonly WriteOperation[];
}

const FIELDS = inputsOf("monitorings").map(({ field }) => field);

/**
 * One row of `Monitoraggi` for each objective, as an evaluation in Monitoraggio has it: the outcome that was written,
 * else how far it has got. Rows that are there are never changed.
 */
export function planMonitoring(
  snapshot: WorkbookSnapshot,
  { plan, objectives }: Evaluation,
  date: CalendarDate,
): PlannedMonitoring {
  const table = findTable(snapshot, "monitorings");
  const wanted = dayNumber(date);
  const present = plan.records.monitorings.filter((row) => dayNumber(row.date) === wanted);
  if (present.length > 0) {
    return {
      year: plan.parameters.year,
      objectives: present.length,
      isAlready: true,
      sheet: table?.sheet ?? null,
      operations: [],
    };
  }
  const column = table && findColumn(table, "monitorings", "progress");
  const rows = objectives.map((evaluated, position) => {
    const progress = progressOf(evaluated);
    const { outcome, code } = evaluated.objective;
    const values: Readonly<Record<Field<"monitorings">, WrittenValue>> = {
      year: plan.parameters.year,
      date: dateText(date),
      objectiveCode: code,
      unit: unitText(plan, position),
      outcome: outcome && wordOfOutcome(outcome),
      progress: progress && percentageValue(progress, table, column),
      difficulties: null,
    };
    return FIELDS.map((field) => values[field]);
  });
  const { sheet, operations } = addedRows(snapshot, { id: "monitorings", fields: FIELDS, rows });
  const { year } = plan.parameters;
  return { year, objectives: rows.length, isAlready: false, sheet, operations };
}

/** As it is shown: what is printed is what is kept. */
function progressOf({ status, achievement, progress }: ObjectiveEvaluation) {
  return status === "excluded" ? null : ((achievement ?? progress)?.shown ?? null);
}
