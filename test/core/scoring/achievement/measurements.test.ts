import { issue } from "../../../../src/core/domain/issue";
import { cellPlace } from "../../../../src/core/domain/place";
import { activityFigures, measure } from "../../../../src/core/scoring/achievement/measurements";
import {
  band,
  byActivityRows,
  byIndicatorRows,
  type ActivityLiteral,
  type IndicatorLiteral,
} from "../../../fixtures/measuring";
import { number } from "../../../fixtures/plan";
import { shown } from "../scored";

const RULES = {
  decimals: 2,
  beyondTarget: null,
  preparedBand: () => null,
  activityFigure: activityFigures(2),
};

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

  it("refuse a negative weight on its cell, and weights that are all zero on the first", () => {
    const negative = byIndicators(met, { ...met, weight: -1 }, { ...met, weight: 0 });
    expect(negative.achievement).toBeNull();
    expect(negative.faults).toEqual([
      issue(
        "measure-weight-negative",
        { source: "indicators", name: "Indicatore 2", weight: number(-1) },
        cellPlace("indicators", 1, "weight"),
      ),
    ]);
    const zero = byIndicators({ ...met, weight: 0 }, { ...pending, weight: 0 });
    expect(zero.faults).toEqual([
      issue("measure-weights-zero", { source: "indicators" }, cellPlace("indicators", 0, "weight")),
    ]);
  });

  it("are explained by the sum, the weights and how many of them have a figure", () => {
    const { achievement, activities } = byIndicators({ ...met, weight: 3 }, missed, pending);
    expect(achievement?.trace).toEqual({
      rule: "measured",
      source: "indicators",
      sum: number(300),
      weights: number(4),
      rows: 2,
      pending: 1,
    });
    expect(activities).toEqual([]);
  });

  it("measure nothing where a band has been reported, and no fault is told twice", () => {
    const unusable = band("achievement", [5, 4, 0]);
    const measured = byIndicators(met, {
      trend: "increasing",
      target: 1,
      actual: 1,
      band: unusable,
    });
    expect(measured).toMatchObject({ achievement: null, faults: [], pending: [] });
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

  it("have their own figures, in the order of the table, and no indicators", () => {
    const { activities, indicators } = byActivities({ progress: 30 }, {}, { isCompleted: false });
    expect(activities.map(({ achievement }) => shown(achievement))).toEqual([
      "30.00",
      "n.d.",
      "0.00",
    ]);
    expect(activities.map(({ achievement }) => achievement?.trace ?? null)).toEqual([
      { rule: "activity", by: "progress" },
      null,
      { rule: "activity", by: "notCompleted" },
    ]);
    expect(indicators).toEqual([]);
  });

  it("have one figure where they are alike", () => {
    const read = byActivityRows({ progress: 30 }, { isCompleted: true }, { isCompleted: true });
    if (read.source !== "activities") throw new Error("no activities");
    const [first, ...others] = read.rows;
    const { activities } = measure({ ...read, rows: [first, first, ...others] as never }, RULES);
    const figures = activities.map(({ achievement }) => achievement);
    expect(figures.map(shown)).toEqual(["30.00", "30.00", "100.00", "100.00"]);
    expect(new Set(figures).size).toBe(2);
  });

  it("of which a cell could not be read measure nothing, and are not asked for", () => {
    const fault = issue("measure-weights-zero", { source: "activities" }, null);
    const read = byActivityRows({ progress: 40 }, { progress: 60 });
    if (read.source !== "activities") throw new Error("no activities");
    const rows = read.rows.map((row, at) => (at === 1 ? { ...row, faults: [fault] } : row));
    const measured = measure({ ...read, rows }, RULES);
    expect(measured).toMatchObject({ achievement: null, faults: [fault], pending: [] });
    expect(measured.activities.map(({ achievement }) => shown(achievement))).toEqual([
      "40.00",
      "n.d.",
    ]);
  });

  it("nine of ten done are 90", () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ isCompleted: at > 0 }));
    expect(shown(byActivities(...rows).achievement)).toBe("90.00");
  });
});
