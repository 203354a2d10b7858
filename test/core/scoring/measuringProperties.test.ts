import fc from "fast-check";
import type { Band } from "../../../src/core/domain/measurement";
import type { Plan } from "../../../src/core/domain/plan";
import type { BeyondTarget, Trend } from "../../../src/core/domain/trend";
import { compare, HUNDRED, isNegative, type Exact } from "../../../src/core/numeric/exact";
import { prepareBand } from "../../../src/core/scoring/achievement/bands";
import { measureIndicator } from "../../../src/core/scoring/achievement/indicators";
import { indicator } from "../../fixtures/measuring";
import { number } from "../../fixtures/plan";
import { aDecimal } from "../../fixtures/randomMeasuring";
import { aPlan } from "../../fixtures/randomPlan";
import { scored, SOME, written } from "./scoredRandomly";

describe("what is measured", () => {
  it("lies within 0 and 100", () => {
    fc.assert(
      fc.property(aPlan, ({ evaluation }) => {
        const figures = evaluation.objectives.flatMap(({ achievement, progress, ...row }) => [
          achievement,
          progress,
          row.measured,
          ...row.indicators.map((each) => each.achievement),
        ]);
        const wrong = figures.filter(
          (figure) =>
            figure !== null && (isNegative(figure.exact) || compare(figure.exact, HUNDRED) > 0),
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  const UPWARDS: readonly Trend[] = ["increasing", "atLeast"];
  const DOWNWARDS: readonly Trend[] = ["decreasing", "atMost"];

  function measured(
    trend: Trend,
    target: string,
    actual: Exact,
    start: string | null,
    beyondTarget: BeyondTarget,
  ): Exact | null {
    const literal = { trend, target, actual, ...(start === null ? {} : { start }) };
    const preparedBand = (one: Band) => prepareBand(one).prepared;
    const rules = { decimals: 2, beyondTarget, preparedBand };
    return measureIndicator(indicator(literal), rules, []).achievement?.exact ?? null;
  }

  it("is never less for an actual that is further on the good side", () => {
    const aBeyond = fc.constantFrom<BeyondTarget>("linear", "inverse", "zero");
    const aStart = fc.option(aDecimal(-20, 100));
    const anActual = aDecimal(-50, 200);
    fc.assert(
      fc.property(
        fc.constantFrom(...UPWARDS, ...DOWNWARDS),
        aDecimal(-5, 100),
        aStart,
        fc.tuple(anActual, anActual),
        aBeyond,
        (trend, target, start, actuals, beyond) => {
          const [low, high] = actuals.map(number).sort(compare);
          if (low === undefined || high === undefined) return;
          const [worse, better] = UPWARDS.includes(trend) ? [low, high] : [high, low];
          const before = measured(trend, target, worse, start, beyond);
          const after = measured(trend, target, better, start, beyond);
          if (before === null) expect(after).toBeNull();
          else expect(after && compare(after, before) >= 0).toBe(true);
        },
      ),
      SOME,
    );
  });

  it("is the same in whatever order indicators, activities and the rows of bands are written", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, wantsDraft, evaluation }) => {
        const turned = scored({ plan: turnedRound(plan), wantsDraft });
        const measuredBy = ({ objectives }: typeof evaluation): string =>
          written(objectives.map(({ achievement, measured: own }) => [achievement, own]));
        expect(measuredBy(turned)).toBe(measuredBy(evaluation));
      }),
      SOME,
    );
  });
});

/** Every table behind the measurements with its last row first. */
function turnedRound(plan: Plan): Plan {
  const bands = new Map(plan.bands.map((each) => [each, { ...each, rows: reversed(each.rows) }]));
  const bandOf = (each: Band | null): Band | null => each && (bands.get(each) ?? each);
  const objectives = plan.objectives.map((objective) => {
    const { measurement } = objective;
    if (measurement?.source === "activities") {
      return { ...objective, measurement: { ...measurement, rows: reversed(measurement.rows) } };
    }
    if (measurement?.source === "indicators") {
      const rows = reversed(measurement.rows).map((row) => ({ ...row, band: bandOf(row.band) }));
      return { ...objective, measurement: { ...measurement, rows } };
    }
    return objective;
  });
  return { ...plan, objectives, bands: reversed([...bands.values()]) };
}

function reversed<Item>(items: readonly Item[]): readonly Item[] {
  return [...items].reverse();
}
