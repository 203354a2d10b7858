import type { UnitEvaluation } from "../domain/evaluation";
import { figure, type Figure } from "../domain/figure";
import { issue, type Issue } from "../domain/issue";
import { isFinal, type PhaseDecision } from "../domain/phase";
import { cellPlace } from "../domain/place";
import type { Plan, Unit } from "../domain/plan";
import { asPercentage, type Percentage } from "../domain/quantities";
import type { StaffEvaluation, StaffRow } from "../domain/staff";
import { compare, divide, HUNDRED, multiply, sum } from "../numeric/exact";

/**
 * What the result of the units is worth for each person, in Consuntivo: Σ (evaluation of the unit · % di impegno) /
 * Σ % di impegno over the person's rows (rules.md §6).
 */
export function evaluateStaff(
  plan: Plan,
  units: readonly UnitEvaluation[],
  decision: PhaseDecision,
): readonly StaffEvaluation[] {
  if (!isFinal(decision)) {
    return plan.staff.map(({ row }) => ({ row, unitPerformance: null }));
  }
  const { unitsEvaluatedOn, decimals } = plan.parameters;
  const evaluations = new Map<Unit, Percentage>();
  for (const { unit, kind, evaluation } of units) {
    if (kind === unitsEvaluatedOn && evaluation) evaluations.set(unit, evaluation.exact);
  }
  const byPerson = rowsByPerson(plan.staff);
  const shares = new Map<number, Figure<Percentage> | null>();
  for (const [person, rows] of byPerson) {
    shares.set(person, shareOf(rows, plan.units, evaluations, decimals));
  }
  return plan.staff.map(({ row, person }) => ({
    row,
    unitPerformance: shares.get(person) ?? null,
  }));
}

/** Null where a unit has no evaluation, or the shares are all zero. */
function shareOf(
  rows: readonly StaffRow[],
  units: readonly Unit[],
  evaluations: ReadonlyMap<Unit, Percentage>,
  decimals: number,
): Figure<Percentage> | null {
  const parts = rows.flatMap(({ unit: at, share }) => {
    const unit = at === null ? undefined : units[at];
    const evaluation = unit && evaluations.get(unit);
    return unit && evaluation && share ? [{ unit: unit.name, evaluation, share }] : [];
  });
  if (parts.length < rows.length) return null;
  const shares = sum(parts.map(({ share }) => share));
  const weighed = sum(parts.map(({ evaluation, share }) => multiply(evaluation, share)));
  const mean = divide(weighed, shares);
  const trace = { rule: "unitPerformanceShare", parts, shares } as const;
  return mean && figure(asPercentage(mean), decimals, trace);
}

/** Shares that do not make 100, in every phase; in Consuntivo, units whose evaluation is missing. */
export function remarksOnStaff(
  plan: Plan,
  staff: readonly StaffEvaluation[],
  units: readonly UnitEvaluation[],
  decision: PhaseDecision,
): readonly Issue[] {
  return [...sharesNotWhole(plan.staff), ...unitsNotEvaluated(plan, staff, units, decision)];
}

/** Said on the first row of the person. */
function sharesNotWhole(staff: readonly StaffRow[]): readonly Issue[] {
  return [...rowsByPerson(staff).values()].flatMap((rows) => {
    const shares = rows.flatMap(({ share }) => share ?? []);
    const total = sum(shares);
    const [first] = rows;
    if (first === undefined || shares.length < rows.length) return [];
    if (compare(total, HUNDRED) === 0) return [];
    const place = cellPlace("staff", first.row, "share");
    return [issue("staff-shares-differ", { sum: total, rows: rows.length }, place)];
  });
}

function unitsNotEvaluated(
  { staff: rows, units: all, parameters }: Plan,
  staff: readonly StaffEvaluation[],
  units: readonly UnitEvaluation[],
  decision: PhaseDecision,
): readonly Issue[] {
  if (!isFinal(decision) || staff.every(({ unitPerformance }) => unitPerformance !== null)) {
    return [];
  }
  const evaluated = new Set(
    units
      .filter(({ kind, evaluation }) => kind === parameters.unitsEvaluatedOn && evaluation !== null)
      .map(({ unit }) => unit),
  );
  return rows.flatMap(({ row, unit: at }) => {
    const unit = at === null ? undefined : all[at];
    if (unit === undefined || evaluated.has(unit)) return [];
    const place = cellPlace("staff", row, "unit");
    return [issue("staff-unit-not-evaluated", { unit: unit.name }, place)];
  });
}

function rowsByPerson(staff: readonly StaffRow[]): ReadonlyMap<number, readonly StaffRow[]> {
  const byPerson = new Map<number, StaffRow[]>();
  for (const row of staff) {
    const rows = byPerson.get(row.person);
    if (rows) rows.push(row);
    else byPerson.set(row.person, [row]);
  }
  return byPerson;
}
