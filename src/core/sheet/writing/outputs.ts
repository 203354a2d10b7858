import { cellPlace } from "../../domain/place";
import type { Evaluation } from "../../domain/evaluation";
import { issue, type Issue } from "../../domain/issue";
import { DEVIATION_WORDS } from "../../contract/words";
import { isNegative } from "../../numeric/exact";
import { fixedText } from "../../numeric/decimal";
import type { Figure } from "../../domain/figure";
import { isFavourable, type IndicatorEvaluation } from "../../domain/measurementEvaluation";
import { cellValue, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { positionOf } from "../../workbook/names";
import { numberFormat, signedFormat } from "../../workbook/numberFormat";
import { findColumn, findTable } from "../reading/locate";
import { foldText } from "../../contract/matching";
import type { Column } from "../../contract/column";
import { columnOf, header, type OutputField, type TableId } from "../../contract/tables";
import { findColumns } from "./ownershipNames";

/** A column that we write, with a value for each data row of its table. */
export interface OutputColumn {
  readonly table: TableSnapshot;
  readonly id: TableId;
  readonly field: OutputField;
  readonly header: string;
  /** The table has it already, made by us or left empty for us. */
  readonly exists: boolean;
  readonly values: readonly (number | null)[];
  readonly numberFormat: string | readonly string[];
}

export interface Outputs {
  readonly columns: readonly OutputColumn[];
  readonly issues: readonly Issue[];
}

/** What one field has to say for each row: by row of the table, null where it says nothing. */
interface OutputValues {
  readonly id: TableId;
  readonly field: OutputField;
  readonly byRow: ReadonlyMap<number, number>;
  /** The rows with another format than their column's. */
  readonly rowFormats?: ReadonlyMap<number, string>;
}

/**
 * The output columns of a run (workbook.md, What is written, 1). A column of the user's under one of
 * our headers is left alone: an error, or, with `takesOtherNames`, another header for ours.
 */
export function planOutputs(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  takesOtherNames: boolean,
): Outputs {
  const { decimals } = evaluation.plan.parameters;
  const columns: OutputColumn[] = [];
  const issues: Issue[] = [];
  for (const values of [
    ...objectiveValues(evaluation),
    ...indicatorValues(evaluation),
    ...unitValues(evaluation),
    ...staffValues(evaluation),
  ]) {
    const table = findTable(snapshot, values.id);
    if (!table) continue;
    const place = placeColumn(snapshot, table, values, takesOtherNames);
    if (place.kind === "taken") {
      const { header: taken, free } = place;
      const where = cellPlace(values.id, null, values.field);
      issues.push(issue("output-column-taken", { header: taken, free }, where));
    } else if (place.exists || values.byRow.size > 0) {
      const format = formatOf(columnOf<TableId>(values.id, values.field), decimals);
      const { byRow, rowFormats } = values;
      columns.push({
        table,
        id: values.id,
        field: values.field,
        ...place,
        values: table.rows.map((_, row) => byRow.get(row) ?? null),
        numberFormat: rowFormats
          ? table.rows.map((_, row) => rowFormats.get(row) ?? format)
          : format,
      });
    }
  }
  return { columns, issues };
}

/** The table holds these very figures already. */
export function isWritten({ table, header: name, exists, values }: OutputColumn): boolean {
  if (!exists) return false;
  const column = positionOf(table, name);
  return table.rows.every((cells, row) => {
    return cellValue(cells[column] ?? null) === (values[row] ?? null);
  });
}

function objectiveValues({ objectives }: Evaluation): readonly OutputValues[] {
  const column = (field: OutputField, figureOf: (row: number) => Figure | null): OutputValues => ({
    id: "objectives",
    field,
    byRow: numbers(
      objectives.map(({ objective }, at) => [objective.row, shownNumber(figureOf(at))]),
    ),
  });
  return [
    column("calculatedWeight", (at) => objectives[at]?.weight ?? null),
    column("calculatedResult", (at) => objectives[at]?.result ?? null),
    column("measuredAchievement", (at) => objectives[at]?.measured ?? null),
  ];
}

/** The figures of the rows of `Indicatori`; the format of a deviation says whether it is favourable. */
function indicatorValues({ objectives, plan }: Evaluation): readonly OutputValues[] {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const column = (
    field: OutputField<"indicators">,
    figureOf: (evaluation: IndicatorEvaluation) => Figure | null,
  ): OutputValues => ({
    id: "indicators",
    field,
    byRow: numbers(indicators.map((each) => [each.indicator.row, shownNumber(figureOf(each))])),
  });
  return [
    column("achievement", ({ achievement }) => achievement),
    {
      ...column("deviation", ({ deviation }) => deviation),
      rowFormats: deviationFormats(indicators, plan.parameters.decimals),
    },
  ];
}

/**
 * By the direction of each indicator, so that the word stays true when another number is put back there: above zero
 * is favourable where more is better.
 */
function deviationFormats(
  indicators: readonly IndicatorEvaluation[],
  decimals: number,
): ReadonlyMap<number, string> {
  const { favourable, unfavourable } = DEVIATION_WORDS;
  return new Map(
    indicators.flatMap((each) => {
      const { indicator, deviation } = each;
      const isGood = isFavourable(each);
      if (deviation === null || isGood === null) return [];
      const isMoreBetter = isGood !== isNegative(deviation.shown);
      const [above, below] = isMoreBetter ? [favourable, unfavourable] : [unfavourable, favourable];
      return [[indicator.row, signedFormat(decimals, above, below)] as const];
    }),
  );
}

/** The units' figures for the kind that they are evaluated on (Obiettivi per valutare le strutture). */
function unitValues({ units, plan }: Evaluation): readonly OutputValues[] {
  const { unitsEvaluatedOn } = plan.parameters;
  const evaluated = units.filter(
    ({ kind, unit }) => kind === unitsEvaluatedOn && unit.row !== null,
  );
  type UnitNumber = (unit: (typeof evaluated)[number]) => number | null;
  const column = (field: OutputField, valueOf: UnitNumber): OutputValues => ({
    id: "units",
    field,
    byRow: numbers(evaluated.map((each) => [each.unit.row, valueOf(each)])),
  });
  return [
    column("assessable", ({ counts }) => counts.assessable),
    column("achievedCount", ({ counts }) => counts.achieved),
    column("unitResult", ({ unitResult }) => shownNumber(unitResult)),
    column("evaluation", ({ evaluation }) => shownNumber(evaluation)),
  ];
}

/** What the result of their units is worth for the people of `Personale`. */
function staffValues({ staff }: Evaluation): readonly OutputValues[] {
  const byRow = numbers(staff.map((each) => [each.row, shownNumber(each.unitPerformance)]));
  return [{ id: "staff", field: "unitPerformanceShare", byRow }];
}

function formatOf({ shows }: Column, decimals: number): string {
  if (shows === "signedFigure") return signedFormat(decimals, null, null);
  return numberFormat(shows === "count" ? 0 : decimals);
}

type ColumnPlace =
  | { readonly kind: "ours"; readonly header: string; readonly exists: boolean }
  /** The user's own column; `free` is a header that ours can take. */
  | { readonly kind: "taken"; readonly header: string; readonly free: string };

function placeColumn(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  { id, field }: OutputValues,
  takesOtherNames: boolean,
): ColumnPlace {
  const made = findColumns(snapshot, id).get(field);
  const ours = made === undefined ? undefined : table.headers[positionOf(table, made)];
  if (ours !== undefined) return { kind: "ours", header: ours, exists: true };
  const named = findColumn(table, id, field);
  if (named === null) return { kind: "ours", header: header(id, field), exists: false };
  const found = table.headers[named] ?? header(id, field);
  if (isLeftEmpty(table, named)) return { kind: "ours", header: found, exists: true };
  const free = freeHeader(table, header(id, field));
  return takesOtherNames
    ? { kind: "ours", header: free, exists: false }
    : { kind: "taken", header: found, free };
}

/** Nothing in it, not even formulas that show nothing yet. */
function isLeftEmpty({ rows, formulaColumns }: TableSnapshot, column: number): boolean {
  return !formulaColumns.includes(column) && rows.every((cells) => cells[column] === null);
}

function freeHeader({ headers }: TableSnapshot, wanted: string): string {
  const taken = new Set(headers.map(foldText));
  let number = 2;
  while (taken.has(foldText(`${wanted} (${number})`))) number += 1;
  return `${wanted} (${number})`;
}

function shownNumber(figure: Figure | null): number | null {
  return figure && Number(fixedText(figure.shown, figure.places));
}

function numbers(
  entries: readonly (readonly [number | null, number | null])[],
): ReadonlyMap<number, number> {
  const byRow = new Map<number, number>();
  for (const [row, value] of entries) {
    if (row !== null && value !== null) byRow.set(row, value);
  }
  return byRow;
}
