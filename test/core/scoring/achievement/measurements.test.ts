import { measure } from "../../../../src/core/scoring/achievement/measurements";
import {
  byActivityRows,
  byIndicatorRows,
  type ActivityLiteral,
  type IndicatorLiteral,
} from "../../../fixtures/measuring";
import { shown } from "../scored";

const RULES = { decimals: 2, beyondTarget: null, preparedBand: () => null };

function byIndicators(...literals: readonly IndicatorLiteral[]) {
  return measure(byIndicatorRows(...literals), RULES);
}

function byActivities(...literals: readonly ActivityLiteral[]) {
  return measure(byActivityRows(...literals), RULES);
}

const met = { trend: "yesNo", actual: true } as const;
const missed = { trend: "yesNo", actual: false } as const;
const pending = { trend: "yesNo" } as const;

describe("several indicators", () => {
  it("count alike without weights", () => {
    expect(shown(byIndicators(met, met, missed).achievement)).toBe("66.67");
  });

  it("count by their weights", () => {
    expect(shown(byIndicators({ ...met, weight: 3 }, { ...missed, weight: 1 }).achievement)).toBe(
      "75.00",
    );
    expect(
      shown(byIndicators({ ...met, weight: 0 }, { ...missed, weight: "0.5" }).achievement),
    ).toBe("0.00");
  });

  it("measure by those that have an actual, and name the others", () => {
    const measured = byIndicators(met, pending, missed);
    expect(shown(measured.achievement)).toBe("50.00");
    expect(measured.pending).toEqual([
      {
        code: "measure-missing",
        params: { source: "indicators", name: "Indicatore 2" },
        place: { kind: "cell", table: "indicators", row: 1, field: "actual" },
      },
    ]);
  });

  it("measure nothing while none has an actual", () => {
    const measured = byIndicators(pending, pending);
    expect(measured.achievement).toBeNull();
    expect(measured.faults).toEqual([]);
  });

  it("measure nothing while only those without weight have one", () => {
    const measured = byIndicators({ ...met, weight: 0 }, pending);
    expect(measured.achievement).toBeNull();
    expect(measured.faults).toEqual([]);
  });

  it("measure nothing beside a fault, and keep the figures of the others", () => {
    const measured = byIndicators(met, { trend: "increasing", actual: 3 });
    expect(measured.achievement).toBeNull();
    expect(measured.faults.map(({ code }) => code)).toEqual(["indicator-target-missing"]);
    expect(measured.indicators.map(({ achievement }) => shown(achievement))).toEqual([
      "100.00",
      "n.d.",
    ]);
  });

  it("refuse a negative weight, and weights that are all zero", () => {
    expect(byIndicators({ ...met, weight: -1 }, met).faults.map(({ code }) => code)).toEqual([
      "measure-weight-negative",
    ]);
    expect(
      byIndicators({ ...met, weight: 0 }, { ...pending, weight: 0 }).faults.map(({ code }) => code),
    ).toEqual(["measure-weights-zero"]);
  });
});

describe("activities", () => {
  it("count 100 where they are done and 0 where they are not", () => {
    expect(shown(byActivities({ isCompleted: true }, { isCompleted: false }).achievement)).toBe(
      "50.00",
    );
  });

  it("count as far as they have got, whatever is said of their end", () => {
    expect(shown(byActivities({ progress: 30, isCompleted: true }).achievement)).toBe("30.00");
    expect(shown(byActivities({ progress: 0 }, { progress: 100 }).achievement)).toBe("50.00");
  });

  it("count by their weights", () => {
    const measured = byActivities({ isCompleted: true, weight: 2 }, { progress: 10, weight: 1 });
    expect(shown(measured.achievement)).toBe("70.00");
  });

  it("with neither figure are pending: the others measure", () => {
    const measured = byActivities({ isCompleted: true }, {});
    expect(shown(measured.achievement)).toBe("100.00");
    expect(measured.pending.map(({ code }) => code)).toEqual(["measure-missing"]);
  });

  it("nine of ten done are 90", () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ isCompleted: at > 0 }));
    expect(shown(byActivities(...rows).achievement)).toBe("90.00");
  });
});
