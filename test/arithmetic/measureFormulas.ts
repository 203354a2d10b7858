import type { CalendarDate } from "../../src/core/domain/calendarDate";
import type { Evaluation } from "../../src/core/domain/evaluation";
import type { Activity, Indicator, IndicatorValues } from "../../src/core/domain/measurement";
import type { Plan } from "../../src/core/domain/plan";
import type { Check } from "./check";
import { endOfBand, writeBands, type InBand } from "./bandFormulas";
import {
  asNumber,
  columnRange,
  formula,
  nextRow,
  type FormulaCell,
  type FormulaSheet,
} from "./formulaSheet";
import { COLUMN, ENDLESS, unlimitedOf } from "./trendFormulas";

/** Where the measures of a plan are, as formulas write them. */
export interface MeasureCells {
  /** p of the objective at a position: Σ wp / Σ w; "" where nothing measures, and beside a fault. */
  readonly measured: (objective: number) => string;
  /** True where no row waits for its figures and nothing is wrong. */
  readonly isComplete: (objective: number) => string;
  readonly inBand: InBand;
}

/** A − T and 100 · A / T in doubles may miss a half by their last digit. */
const CLEAN = 10;

/**
 * Writes the bands, then a row for each indicator and activity with the formulas of rules.md §3: its p, in the
 * cells beside it what leads there.
 */
export function writeMeasures(
  sheet: FormulaSheet,
  evaluation: Evaluation,
  checks: Check[],
): MeasureCells {
  const { plan } = evaluation;
  const inBand = writeBands(sheet, plan.bands);
  const first = nextRow(sheet) + 1;
  const decimals = `$B$${first - 1}`;
  sheet.rows.push(["Misure", plan.parameters.decimals]);
  const rules = { plan, decimals, inBand };
  plan.objectives.forEach(({ measurement }, objective) => {
    const isShown = evaluation.objectives[objective]?.indicators.length !== 0;
    measurement?.rows.forEach((each, at) => {
      const row = nextRow(sheet);
      if (measurement.source === "indicators") {
        sheet.rows.push(indicatorRow(objective, measurement.rows[at], row, rules));
        if (isShown) checkIndicator(sheet.name, row, evaluation, { objective, at }, checks);
      } else sheet.rows.push(activityRow(objective, each as Activity, row));
    });
  });
  const count = nextRow(sheet) - first;
  if (count === 0) sheet.rows.push([]);
  const range = (column: string): string => columnRange(column, first, count);
  const ours = (objective: number): string => `${range(COLUMN.objective)},${objective + 1}`;
  const faults = (objective: number): string =>
    `COUNTIFS(${ours(objective)},${range(COLUMN.p)},"errore")+COUNTIFS(${ours(objective)},${range(COLUMN.weight)},"<0")`;
  return {
    inBand,
    measured: (objective) => {
      const weights = `SUMIFS(${range(COLUMN.weight)},${ours(objective)},${range(COLUMN.product)},">=0")`;
      const products = `SUMIFS(${range(COLUMN.product)},${ours(objective)})`;
      return `IF(OR(${faults(objective)}>0,${weights}=0),"",ROUND(${products}/${weights},${CLEAN}))`;
    },
    isComplete: (objective) => {
      const weight = `SUMIFS(${range(COLUMN.weight)},${ours(objective)})`;
      const waiting = `COUNTIFS(${ours(objective)},${range(COLUMN.p)},"manca")`;
      return `AND(COUNTIFS(${ours(objective)})>0,${faults(objective)}=0,${waiting}=0,${weight}<>0)`;
    },
  };
}

interface Rules {
  readonly plan: Plan;
  readonly decimals: string;
  readonly inBand: InBand;
}

function indicatorRow(
  objective: number,
  indicator: Indicator | undefined,
  row: number,
  { plan, decimals, inBand }: Rules,
): FormulaCell[] {
  if (!indicator) throw new Error("No indicator.");
  const { values, weight, band } = indicator;
  const at = (column: string): string => `$${column}${row}`;
  const [a, t, held, deviation, free, x] = [
    at(COLUMN.actual),
    at(COLUMN.target),
    at(COLUMN.held),
    at(COLUMN.deviation),
    at(COLUMN.unbounded),
    at(COLUMN.x),
  ];
  const rounded = (text: string): string => `ROUND(ROUND(${text},${CLEAN}),${decimals})`;
  const isRatio =
    typeof values.actual === "object" && values.actual !== null && "numerator" in values.actual;
  const hasDeviation = values.kind === "number" || values.kind === "date";
  const lookedUp = {
    actual:
      values.kind === "yesNo"
        ? '"errore"'
        : values.kind === "date"
          ? `IF(${deviation}="","errore",${deviation})`
          : held,
    deviation: `IF(${deviation}="","errore",${rounded(deviation)})`,
    achievement: `IF(${free}="errore","errore",IF(${free}="${ENDLESS}",100,${rounded(`MAX(0,MIN(100,${free}))`)}))`,
    unboundedAchievement: `IF(ISNUMBER(${free}),${rounded(free)},${free})`,
  };
  const unlimited = `IF(${free}="${ENDLESS}",100,IF(${free}="errore","errore",MAX(0,MIN(100,${free}))))`;
  const end = band && endOfBand(band);
  const banded =
    band && `IF(${x}="errore","errore",IF(${x}="${ENDLESS}",${end ?? 0},${inBand(band.name, x)}))`;
  const isUnbounded = band?.subject === "unboundedAchievement";
  return [
    objective + 1,
    asNumber(weight),
    actualCell(values, row),
    ...targetCells(values),
    values.kind === "number" && values.start ? asNumber(values.start.value) : null,
    formula(`IF(${a}="","",${isRatio ? `ROUND(${a},${decimals})` : a})`),
    hasDeviation
      ? formula(`IF(OR(${a}="",${t}="",${a}="errore"),"",ROUND(${a}-${t},${CLEAN}))`)
      : null,
    formula(
      `IF(${a}="errore","errore",IF(${a}="","manca",${unlimitedOf(values, row, plan, isUnbounded)}))`,
    ),
    band ? formula(`IF(OR(${a}="",${a}="errore"),${a},${lookedUp[band.subject]})`) : null,
    formula(`IF(${a}="errore","errore",IF(${a}="","manca",${banded ?? unlimited}))`),
    formula(`IF(ISNUMBER(${at(COLUMN.p)}),${at(COLUMN.weight)}*${at(COLUMN.p)},"")`),
    formula(`IF(ISNUMBER(${at(COLUMN.p)}),${rounded(at(COLUMN.p))},"")`),
    formula(`IF(ISNUMBER(${deviation}),${rounded(deviation)},"")`),
    ...ratioCells(values),
  ];
}

function activityRow(
  objective: number,
  { weight, progress, isCompleted }: Activity,
  row: number,
): FormulaCell[] {
  const done = isCompleted === null ? null : isCompleted ? "Sì" : "No";
  const [c, d, p] = [`$C${row}`, `$D${row}`, `$${COLUMN.p}${row}`];
  return [
    objective + 1,
    asNumber(weight),
    progress && asNumber(progress),
    done,
    ...[null, null, null, null, null, null],
    formula(`IF(${c}<>"",${c},IF(${d}="Sì",100,IF(${d}="No",0,"manca")))`),
    formula(`IF(ISNUMBER(${p}),$B${row}*${p},"")`),
  ];
}

function actualCell({ kind, actual }: IndicatorValues, row: number): FormulaCell {
  if (actual === null) return null;
  if (typeof actual === "boolean") return actual ? "Sì" : "No";
  if ("year" in actual) return serialOf(actual);
  if ("value" in actual) return asNumber(actual.value);
  const [n, d] = [`$${COLUMN.numerator}${row}`, `$${COLUMN.denominator}${row}`];
  return kind === "yesNo" ? null : formula(`IF(${d}=0,"errore",100*${n}/${d})`);
}

/** The target, and the end of an interval. */
function targetCells({ target }: IndicatorValues): readonly [FormulaCell, FormulaCell] {
  if (target === null) return [null, null];
  if (typeof target === "boolean") return [target ? "Sì" : "No", null];
  if ("year" in target) return [serialOf(target), null];
  if ("from" in target) return [asNumber(target.from.value), asNumber(target.to.value)];
  return [asNumber(target.value), null];
}

function ratioCells({ actual }: IndicatorValues): readonly FormulaCell[] {
  if (actual === null || typeof actual === "boolean" || !("numerator" in actual)) return [];
  return [asNumber(actual.numerator), asNumber(actual.denominator)];
}

function checkIndicator(
  sheet: string,
  row: number,
  { objectives }: Evaluation,
  { objective, at }: { readonly objective: number; readonly at: number },
  checks: Check[],
): void {
  const measured = objectives[objective]?.indicators[at];
  if (!measured) return;
  const label = `of indicator ${at + 1} of objective ${objective + 1}`;
  const { achievement, deviation } = measured;
  checks.push(
    { sheet, row, column: COLUMN.shown, label: `p ${label}`, expected: achievement },
    {
      ...{ sheet, row, column: COLUMN.shownDeviation, label: `deviation ${label}` },
      expected: deviation,
    },
  );
}

/** Days since 30 December 1899, as a cell holds a date. */
function serialOf({ year, month, day }: CalendarDate): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
