import { tableName } from "../../contract/tables";
import { isFinal } from "../../domain/phase";
import type { Evaluation } from "../../domain/evaluation";
import type { ParameterId } from "../../domain/parameters";
import type { Act } from "../../domain/plan";
import type { ColumnsOfTable, NewYearFacts } from "../../texts/yearTexts";
import type { WriteOperation } from "../../workbook/plan";
import { cellValue, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { addedRows } from "../newWorkbook/addedRows";
import { findColumn, findTable, rowsOfParameters } from "../reading/locate";
import { clearedColumns, YEARLY_TABLES } from "./clearedFields";
import { FORMER_FIELDS, formerRows } from "./formerFigures";

/** What a new year begins with, for the user to read before and after, and what is written for it. */
export interface PlannedNewYear extends Omit<NewYearFacts, "kept" | "sheets"> {
  readonly operations: readonly WriteOperation[];
}

/**
 * The workbook for the year after: `Anno` and `Triennio` one more, `Fase` empty, what belongs to the year emptied. The
 * plan stays, and so do the tables that say of which year their rows are. `isOfYear`: an act that is
 * about the closed year alone. `evaluation`: of the closed year; null where it has errors.
 */
export function planNewYear(
  snapshot: WorkbookSnapshot,
  year: number,
  evaluation: Evaluation | null,
  acts: readonly Act[],
  isOfYear: (act: Act) => boolean,
): PlannedNewYear {
  const tables = YEARLY_TABLES.flatMap((id) => {
    const table = findTable(snapshot, id);
    return table === null ? [] : [{ table, columns: clearedColumns(table, id) }];
  });
  const period = periodAfter(snapshot, year);
  const goneActs = actsOfYear(snapshot, acts, isOfYear);
  const keepsFigures =
    evaluation !== null && isFinal(evaluation) && evaluation.plan.parameters.year === year;
  const kept = keepsFigures
    ? addedRows(snapshot, {
        id: "formerYear",
        fields: FORMER_FIELDS,
        rows: hasFigures(snapshot, year) ? [] : formerRows(snapshot, evaluation),
      })
    : null;
  return {
    from: year,
    to: year + 1,
    period,
    cleared: namesOf(tables, false),
    formulas: namesOf(tables, true),
    acts: goneActs.acts,
    keepsFigures,
    operations: [
      ...parameterOperations(snapshot, [
        ["year", year + 1],
        ["period", period?.after ?? null],
        ["phase", null],
      ]),
      ...tables.flatMap(({ table, columns }) =>
        columns
          .filter(({ isFormula }) => !isFormula)
          .map(({ header, rows }): WriteOperation => emptied(table, header, rows)),
      ),
      ...goneActs.operations,
      ...(kept && !hasFigures(snapshot, year) ? kept.operations : []),
    ],
  };
}

function emptied({ name }: TableSnapshot, header: string, rows: readonly number[]): WriteOperation {
  const cells = rows.map((row) => ({ row, value: null }));
  return { kind: "setTableCells", table: name, header, cells };
}

function namesOf(
  tables: readonly {
    readonly table: TableSnapshot;
    readonly columns: ReturnType<typeof clearedColumns>;
  }[],
  isFormula: boolean,
): readonly ColumnsOfTable[] {
  return tables.flatMap(({ table, columns }) => {
    const named = columns.filter((each) => each.isFormula === isFormula);
    return named.length === 0 ? [] : [{ table: table.name, columns: named }];
  });
}

/** `AnnoPrecedente` has rows of the year already, of a new year that was begun before. */
function hasFigures(snapshot: WorkbookSnapshot, year: number): boolean {
  const table = findTable(snapshot, "formerYear");
  const column = table && findColumn(table, "formerYear", "year");
  if (table === null || column === null) return false;
  return table.rows.some((cells) => Number(cellValue(cells[column] ?? null)) === year);
}

/** Values of `Parametri` that are there; where one is not, it follows from the others. */
function parameterOperations(
  snapshot: WorkbookSnapshot,
  values: readonly (readonly [ParameterId, string | number | null])[],
): readonly WriteOperation[] {
  const table = findTable(snapshot, "parameters");
  const column = table && findColumn(table, "parameters", "value");
  if (table === null || column === null) return [];
  const rows = rowsOfParameters(table);
  const cells = values.flatMap(([id, value]) => {
    const row = rows.get(id);
    const isFilled = row !== undefined && cellValue(table.rows[row]?.[column] ?? null) !== null;
    return isFilled ? [{ row, value }] : [];
  });
  const header = table.headers[column] ?? "";
  return cells.length === 0 ? [] : [{ kind: "setTableCells", table: table.name, header, cells }];
}

const YEARS_IN_TEXT = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Every year in `Triennio` one more: "2025-2027" is then "2026-2028". Null where it is left empty. */
function periodAfter(snapshot: WorkbookSnapshot, year: number): PlannedNewYear["period"] {
  const table = findTable(snapshot, "parameters");
  const column = table && findColumn(table, "parameters", "value");
  const row = table && rowsOfParameters(table).get("period");
  if (table === null || column === null || row === null || row === undefined) return null;
  const before = cellValue(table.rows[row]?.[column] ?? null);
  if (typeof before !== "string" || before.trim() === "") return null;
  const isWritten = before.match(YEARS_IN_TEXT) !== null;
  const after = isWritten
    ? before.replace(YEARS_IN_TEXT, (each) => String(Number(each) + 1))
    : `${year + 1}-${year + 3}`;
  return { before, after };
}

function actsOfYear(
  snapshot: WorkbookSnapshot,
  acts: readonly Act[],
  isOfYear: (act: Act) => boolean,
): { readonly acts: readonly Act[]; readonly operations: readonly WriteOperation[] } {
  const table = findTable(snapshot, "acts");
  const column = table && findColumn(table, "acts", "act");
  if (table === null || column === null) return { acts: [], operations: [] };
  const gone = acts.filter(isOfYear);
  const titles = new Set(gone.map(({ title }) => title));
  const rows = table.rows.flatMap((cells, row) => {
    const title = cells[column];
    return typeof title === "string" && titles.has(title) ? [row] : [];
  });
  const fields = ["act", "organ", "number", "date"] as const;
  const operations = fields.flatMap((field): readonly WriteOperation[] => {
    const at = findColumn(table, "acts", field);
    const filled = rows.filter(
      (row) => at !== null && cellValue(table.rows[row]?.[at] ?? null) !== null,
    );
    return at === null || filled.length === 0
      ? []
      : [emptied(table, table.headers[at] ?? "", filled)];
  });
  return { acts: gone, operations };
}

/** Whose rows stay as they are, because they say their year. */
const KEPT_BY_YEAR = ["approvedPlan", "variations", "monitorings", "freeTexts"] as const;

export function keptTables(snapshot: WorkbookSnapshot): readonly string[] {
  return KEPT_BY_YEAR.filter((id) => findTable(snapshot, id) !== null).map(tableName);
}
