import type { Objective } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import type { Exact } from "../../../../src/core/numeric/exact";
import {
  added,
  by,
  digits,
  minus,
  NIL,
  per,
  rational,
  rounded,
  WHOLE,
  type Rational,
} from "./rational";

/** A weight and what its row shows. */
export interface Weighed {
  readonly exact: Rational;
  readonly shown: Rational;
}

export function given({ s, n, d }: Exact): Rational {
  return rational(s * n, d);
}

function isKept({ outcome }: Objective): boolean {
  return outcome !== "excluded";
}

/** (Strategicità + Complessità) · Natura. */
function pointsOf({ scaleChoices }: Objective): Rational {
  const { importance, complexity, nature } = scaleChoices;
  const points = [importance, complexity, nature].map((choice) =>
    choice?.kind === "entry" ? given(choice.entry.points) : NIL,
  );
  const [first = NIL, second = NIL, factor = NIL] = points;
  return by(added([first, second]), factor);
}

/** Rules.md §4: the weights of the Performance objectives that are not excluded. */
export function weightsOf(plan: Plan): ReadonlyMap<Objective, Weighed> {
  const { parameters, units } = plan;
  const weighed = plan.objectives.filter(({ kind }) => kind === "performance");
  const total = given(parameters.totalWeight);
  const all = new Map<Objective, Weighed>();
  if (parameters.weights === "equal") {
    const kept = weighed.filter(isKept);
    const equal = per(total, rational(kept.length));
    if (equal) show(kept.map((objective) => [objective, equal] as const));
    return all;
  }
  if (parameters.weights === "scales") {
    const kept = weighed.filter(isKept);
    const points = kept.map((objective) => [objective, pointsOf(objective)] as const);
    const sum = added(points.map(([, each]) => each));
    show(points.map(([objective, each]) => [objective, per(by(each, total), sum) ?? NIL] as const));
    return all;
  }
  if (parameters.weightsSumPer === "body") {
    show(assigned(weighed, total));
    return all;
  }
  units.forEach((unit, at) => {
    const own = weighed.filter(({ units: members }) => members === "all" || members.includes(at));
    show(assigned(own, unit.totalWeight ? given(unit.totalWeight) : total));
  });
  return all;

  /** Re-proportioned first, excluded rows included; then what the excluded ones leave goes to the others. */
  function assigned(
    rows: readonly Objective[],
    sum: Rational,
  ): readonly (readonly [Objective, Rational])[] {
    const stated = rows.map((row): Rational => {
      if (row.assignedWeight === null) return NIL;
      const weight = given(row.assignedWeight);
      return row.isWeightShare ? by(weight, by(sum, rational(1, 100))) : weight;
    });
    const whole = added(stated);
    const balanced = rows.map((row, at) => {
      const weight = per(by(stated[at] ?? NIL, sum), whole);
      return [row, weight ?? NIL] as const;
    });
    const kept = balanced.filter(([row]) => isKept(row));
    if (parameters.excludedWeight === "notRedistributed") return kept;
    const left = added(kept.map(([, weight]) => weight));
    return kept.map(([row, weight]) => [row, per(by(weight, sum), left) ?? NIL] as const);
  }

  /** Each rounded, or by largest remainder, so that the rows of a sum add up to it. */
  function show(sum: readonly (readonly [Objective, Rational])[]): void {
    const { decimals, roundingDifference } = parameters;
    if (roundingDifference === "noted") {
      for (const [row, exact] of sum) all.set(row, { exact, shown: rounded(exact, decimals) });
      return;
    }
    const scale = 10n ** BigInt(decimals);
    const cut = sum.map(([, { over, under }]) => (over * scale) / under);
    let missing =
      digits(added(sum.map(([, exact]) => exact)), decimals) - cut.reduce((a, b) => a + b, 0n);
    const raised = new Set<number>();
    for (; missing > 0n; missing -= 1n) {
      const remainders = sum.map(([, { over, under }], at) =>
        raised.has(at) ? rational(-1) : rational((over * scale) % under, under),
      );
      let largest = 0;
      remainders.forEach((each, at) => {
        if (minus(each, remainders[largest] ?? WHOLE).over > 0n) largest = at;
      });
      raised.add(largest);
    }
    sum.forEach(([row, exact], at) => {
      const units = (cut[at] ?? 0n) + (raised.has(at) ? 1n : 0n);
      all.set(row, { exact, shown: rational(units, scale) });
    });
  }
}
