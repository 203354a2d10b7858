import { groupOfKind, type Evaluation, type WeighedEvaluation } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import { issue, type ChangedResult, type Issue, type ShownFigure } from "../domain/issue";
import { KINDS } from "../domain/kind";
import type { Objective } from "../domain/objective";
import type { ParameterId, Parameters } from "../domain/parameters";
import { isFinal } from "../domain/phase";
import { parameterPlace } from "../domain/place";
import type { StatedPlan } from "../domain/plan";
import { compare, isZero, type Exact } from "../numeric/exact";

/**
 * The parameters with a list of values that figures depend on, with their values. Left out: the phase, which the rows
 * tell; what only changes how rows are shown; `Valutazione sotto il minimo` and `Risultato dell'obiettivo`, which are
 * asked for where they change a figure; `Se la somma non torna`, because a sum that differs is an error; `Assegnati`, because typed weights are asked about.
 * Only `Uso del valore di partenza` changes what has become of an objective; with the others its achievement is the same.
 */
const VALUES = {
  weights: ["equal", "scales"],
  weightsSumPer: ["body", "unit"],
  excludedWeight: ["redistributed", "notRedistributed"],
  thresholdsMetBy: ["equalOrAbove", "above"],
  evaluationMeasure: ["index", "percentage"],
  unitsEvaluatedOn: KINDS,
  startingValueUse: ["informative", "inCalculation"],
} as const satisfies { readonly [Id in ParameterId]?: readonly Parameters[Id][] };

type AlternativeId = keyof typeof VALUES;

/**
 * What the ente did not choose and matters (rules.md, opening): the plan is scored again with each other value of each
 * empty parameter, and a shown index, percentage, evaluation or judgement that changes is told with both results.
 * `score` gives null where the plan cannot be scored with that value.
 */
export function choicesThatMatter(
  plan: StatedPlan,
  evaluation: Evaluation,
  score: (plan: StatedPlan) => Evaluation | null,
): readonly Issue<"choice-matters">[] {
  const ids = Object.keys(VALUES).filter((id): id is AlternativeId => id in VALUES);
  return ids
    .filter((id) => plan.parameters[id] === null && mayMatter(id, evaluation))
    .flatMap((id) => {
      const taken = evaluation.plan.parameters[id];
      const others = VALUES[id].filter((value) => value !== taken && isOfPlan(value, evaluation));
      return others.flatMap((other) => {
        const parameters = { ...plan.parameters, [id]: other };
        const objectives =
          other === "inCalculation" ? withStarts(plan.objectives) : plan.objectives;
        const otherwise = score({ ...plan, objectives, parameters });
        const change = otherwise && firstChange(evaluation, otherwise);
        if (!change) return [];
        const params = { parameter: id, taken, other, change };
        return [issue("choice-matters", params, parameterPlace(id))];
      });
    });
}

/** As they are read where the starting value is part of the calculation. */
function withStarts(objectives: readonly Objective[]): readonly Objective[] {
  return objectives.map((objective) => {
    const { measurement } = objective;
    if (measurement?.source !== "indicators") return objective;
    const rows = measurement.rows.map((row) =>
      row.values.kind === "number" && row.unchosenStart !== null
        ? { ...row, values: { ...row.values, start: row.unchosenStart } }
        : row,
    );
    return { ...objective, measurement: { ...measurement, rows } };
  });
}

/** A kind without rows is no choice. */
function isOfPlan(value: string, { kinds }: Evaluation): boolean {
  const kind = KINDS.find((each) => each === value);
  return kind === undefined || kinds.some((each) => each.kind === kind);
}

/** Spares scoring a large plan again where no figure can depend on the parameter. */
function mayMatter(id: AlternativeId, evaluation: Evaluation): boolean {
  const { plan, kinds, units, objectives, ...decision } = evaluation;
  const { parameters } = plan;
  const performance = objectives.filter(({ objective }) => objective.kind === "performance");
  switch (id) {
    case "weights":
      return performance.length > 0 && plan.scales.entries.length > 0;
    case "weightsSumPer":
      return parameters.weights === "assigned";
    case "excludedWeight":
      return (
        parameters.weights === "assigned" &&
        performance.some(({ objective: { assignedWeight }, status }) => {
          return status === "excluded" && assignedWeight !== null && !isZero(assignedWeight);
        })
      );
    case "thresholdsMetBy":
      // Only a figure that is exactly at its bound is met by the one and not by the other.
      return (
        kinds.some(({ judgement }) => judgement && isSame(judgement.index, judgement.threshold)) ||
        [...kinds, ...units].some(
          ({ unitResult, minimum }) => unitResult && minimum && isSame(unitResult.shown, minimum),
        )
      );
    case "evaluationMeasure":
      return parameters.unitsEvaluatedOn === "performance" && isHeldToMinimum();
    case "unitsEvaluatedOn":
      return isHeldToMinimum();
    case "startingValueUse":
      return objectives.some(
        ({ objective: { measurement } }) =>
          measurement?.source === "indicators" &&
          measurement.rows.some(({ unchosenStart }) => unchosenStart !== null),
      );
  }

  function isHeldToMinimum(): boolean {
    const hasMinimum =
      parameters.minimum !== null || units.some(({ unit }) => unit.minimum !== null);
    return isFinal(decision) && hasMinimum;
  }
}

function isSame(one: Exact, other: Exact): boolean {
  return compare(one, other) === 0;
}

function firstChange(one: Evaluation, other: Evaluation): ChangedResult | null {
  for (const kind of one.kinds) {
    const otherKind = groupOfKind(other, kind.kind);
    if (!otherKind) continue;
    const was = kind.judgement?.isPositive ?? null;
    const is = otherKind.judgement?.isPositive ?? null;
    if (was !== is) return { quantity: "judgement", from: was, to: is };
    const change = changedFigure(kind, otherKind, null);
    if (change) return change;
  }
  for (const [at, unit] of one.units.entries()) {
    const otherUnit = other.units[at];
    const change = otherUnit && changedFigure(unit, otherUnit, unit.unit.name);
    if (change) return change;
  }
  return null;
}

function changedFigure(
  one: WeighedEvaluation,
  other: WeighedEvaluation,
  unit: string | null,
): ChangedResult | null {
  for (const quantity of ["evaluation", "index", "percentage"] as const) {
    const from = one[quantity];
    const to = other[quantity];
    const isAlike = from && to ? isSame(from.shown, to.shown) : from === to;
    if (!isAlike) return { quantity, unit, kind: one.kind, from: shownOf(from), to: shownOf(to) };
  }
  return null;
}

function shownOf(figure: Figure | null): ShownFigure | null {
  return figure && { shown: figure.shown, places: figure.places };
}
