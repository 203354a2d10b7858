import { foldText } from "../../contract/matching";
import { inputsOf, type Field } from "../../contract/tables";
import type { Act, Plan } from "../../domain/plan";
import type { WriteOperation } from "../../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { addedRows } from "../newWorkbook/addedRows";
import { findColumn, findTable } from "../reading/locate";
import { approvedValue, dateText, type WrittenValue } from "./writtenValues";

export interface PlannedApproval {
  readonly objectives: number;
  /** A plan of the year is in `PianoApprovato` already: nothing is written. */
  readonly isAlready: boolean;
  readonly sheet: string | null;
  readonly operations: readonly WriteOperation[];
}

const FIELDS = inputsOf("approvedPlan").map(({ field }) => field);
const ACT_FIELDS = inputsOf("acts").map(({ field }) => field);

/** Keeps the objectives as they are in `PianoApprovato`, and the act that approved them in `Atti`. */
export function planApproval(snapshot: WorkbookSnapshot, plan: Plan, act: Act): PlannedApproval {
  const source = findTable(snapshot, "objectives");
  const { approved } = plan.records;
  if (source === null || approved.length > 0) {
    const sheet = findTable(snapshot, "approvedPlan")?.sheet ?? null;
    return { objectives: approved.length, isAlready: source !== null, sheet, operations: [] };
  }
  const columns = new Map(
    FIELDS.flatMap((field) => {
      const column = field === "year" ? null : findColumn(source, "objectives", field);
      return column === null ? [] : [[field, column] as const];
    }),
  );
  // Without codes the number of the row is the code (workbook.md, Input tables).
  const fields = FIELDS.filter(
    (field) => field === "year" || field === "code" || columns.has(field),
  );
  const rows = plan.objectives.map(({ row, code }) =>
    fields.map((field): WrittenValue => {
      if (field === "year") return plan.parameters.year;
      return field === "code" ? code : valueIn(snapshot, source, row, columns.get(field) ?? null);
    }),
  );
  const kept = addedRows(snapshot, { id: "approvedPlan", fields, rows });
  return {
    objectives: rows.length,
    isAlready: false,
    sheet: kept.sheet,
    operations: [...kept.operations, ...actOperations(snapshot, plan, act)],
  };
}

function valueIn(
  { uses1904Dates }: WorkbookSnapshot,
  { rows }: TableSnapshot,
  row: number,
  column: number | null,
): WrittenValue {
  return column === null ? null : approvedValue(rows[row]?.[column] ?? null, uses1904Dates);
}

/** An act that `Atti` has already is not written again. */
function actOperations(
  snapshot: WorkbookSnapshot,
  { acts }: Plan,
  act: Act,
): readonly WriteOperation[] {
  const key = actKey(act);
  if (acts.some((each) => actKey(each) === key)) return [];
  const values: Readonly<Record<Field<"acts">, WrittenValue>> = {
    act: act.title,
    organ: act.organ,
    number: act.number,
    date: act.date && dateText(act.date),
  };
  const rows = [ACT_FIELDS.map((field) => values[field])];
  return addedRows(snapshot, { id: "acts", fields: ACT_FIELDS, rows }).operations;
}

function actKey({ title, organ, number, date }: Act): string {
  return JSON.stringify([
    foldText(title),
    foldText(organ ?? ""),
    foldText(number ?? ""),
    date && dateText(date),
  ]);
}
