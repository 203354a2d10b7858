import type { Kind } from "../../../../src/core/domain/kind";
import type { CountedObjectives } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import { inBand } from "./bands";
import { added, against, by, NIL, per, rational, rounded, WHOLE, type Rational } from "./rational";
import type { Row, Stage } from "./rows";
import { given } from "./weights";

/** What rules.md §4–§6 say of the rows of one kind in one unit, or in the whole body. */
export interface Group {
  readonly assigned: number;
  readonly excluded: number;
  readonly assessable: number;
  readonly pending: number;
  readonly achieved: number | null;
  readonly percentage: Rational | null;
  readonly index: Rational | null;
  readonly totalWeight: Rational | null;
  readonly totalResult: Rational | null;
  readonly progress: Rational | null;
  readonly minimum: Rational | null;
  readonly unitResult: Rational | null;
  readonly evaluation: Rational | null;
}

export interface GroupRows {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  readonly counted: readonly CountedObjectives[];
  /** The unit's own, else the parameter. */
  readonly minimum: Rational | null;
}

export function groupOf(
  { kind, rows, counted, minimum: stated }: GroupRows,
  { parameters, bands }: Plan,
  stage: Stage,
): Group {
  const isPlanning = stage === "planning";
  const kept = rows.filter(({ status }) => status !== "excluded");
  const assessedRows = kept.filter(({ status }) => status === "assessed");
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  const assigned = rows.length + sumOf(counted.map((row) => row.assigned));
  const excluded = rows.length - kept.length + sumOf(counted.map((row) => row.excluded));
  const assessable = assigned - excluded;
  const pending = kept.length - assessedRows.length + sumOf(counted.map(pendingOf));
  const reached =
    assessedRows.filter(({ isAchieved }) => isAchieved).length + sumOf(counted.map(reachedOf));
  const achieved = isPlanning ? null : reached;
  const percentage =
    achieved === null ? null : per(rational(100 * achieved), rational(assessable - pending));

  const weights = kept.flatMap(({ weight }) => weight?.exact ?? []);
  const results = assessedRows.flatMap(({ result }) => result?.exact ?? []);
  const assessedWeights = assessedRows.flatMap(({ weight }) => weight?.exact ?? []);
  const index = per(by(added(results), WHOLE), added(assessedWeights));

  const isMeasuredByIndex = kind === "performance" && parameters.evaluationMeasure === "index";
  const unitResult = isMeasuredByIndex ? index : percentage;
  const minimum = kind === parameters.unitsEvaluatedOn ? stated : null;
  return {
    assigned,
    excluded,
    assessable,
    pending,
    achieved,
    percentage,
    index,
    totalWeight: weights.length === 0 ? null : added(weights),
    totalResult: results.length === 0 ? null : added(results),
    progress: stage === "monitoring" || stage === "draft" ? progress() : null,
    minimum,
    unitResult,
    evaluation: evaluation(),
  };

  function reachedOf({ achieved: number }: CountedObjectives): number {
    return isPlanning ? 0 : (number ?? 0);
  }

  /** In Monitoraggio `Raggiunti` is what is reached so far. */
  function pendingOf(row: CountedObjectives): number {
    const all = row.assigned - row.excluded;
    if (isPlanning || row.achieved === null) return all;
    return stage === "monitoring" ? all - row.achieved : 0;
  }

  function progress(): Rational | null {
    const shares = kept.map(({ p, progress: own, weight }) => {
      const share = kind === "performance" ? (weight?.exact ?? NIL) : rational(1);
      return { share, reached: by(share, p ?? own ?? NIL) };
    });
    const numbers = counted.map((row) => ({
      share: rational(row.assigned - row.excluded),
      reached: rational(100 * reachedOf(row)),
    }));
    const all = [...shares, ...numbers];
    return per(added(all.map(({ reached }) => reached)), added(all.map(({ share }) => share)));
  }

  function evaluation(): Rational | null {
    if (stage !== "final" || minimum === null || unitResult === null) return null;
    if (isMet(unitResult, minimum, parameters)) return WHOLE;
    switch (parameters.belowMinimum) {
      case "actual":
        return unitResult;
      case "proportionalToMinimum":
        return noMoreThanWhole(per(by(unitResult, WHOLE), minimum) ?? NIL);
      case "zero":
        return NIL;
      case null:
        return null;
      default: {
        const { band: name } = parameters.belowMinimum;
        const band = bands.find((each) => each.name === name);
        return band ? inBand(band, rounded(unitResult, parameters.decimals)) : null;
      }
    }
  }
}

/** An evaluation goes from 0 to 100 (§1), also where a result of 85,4 is printed as 85 and misses a minimum of 85,25. */
function noMoreThanWhole(figure: Rational): Rational {
  return against(figure, WHOLE) > 0 ? WHOLE : figure;
}

/** A computed figure as it is printed, against what was given (opening of rules.md, §5). */
export function isMet(
  figure: Rational,
  threshold: Rational,
  { decimals, thresholdsMetBy }: Plan["parameters"],
): boolean {
  const difference = against(rounded(figure, decimals), threshold);
  return thresholdsMetBy === "above" ? difference > 0 : difference >= 0;
}

export function statedMinimum(
  own: Plan["parameters"]["minimum"],
  { minimum }: Plan["parameters"],
): Rational | null {
  const stated = own ?? minimum;
  return stated && given(stated);
}
