import { countStated, pendingByUnit, pendingOf } from "../../../src/core/scoring/phase";
import { issue } from "../../../src/core/domain/issue";
import type { CountedObjectives } from "../../../src/core/domain/objective";
import type { Outcome } from "../../../src/core/domain/outcome";
import { exact } from "../../../src/core/numeric/exact";
import { asPercentage } from "../../../src/core/domain/quantities";
import { byActivityRows, byIndicatorRows } from "../../fixtures/measuring";
import { plan, type PlanLiteral } from "../../fixtures/plan";

const UNITS = ["Tecnico", "Finanziario", "Affari generali"];

function pending(literal: PlanLiteral) {
  return pendingByUnit(plan({ units: UNITS, ...literal })).map(({ unit, objectives, counted }) => ({
    unit: unit?.name ?? null,
    codes: objectives.map(({ code }) => code),
    counted: counted.length,
  }));
}

describe("what is still to be assessed", () => {
  it("is told unit by unit, units with nothing pending left out", () => {
    expect(
      pending({
        objectives: [
          { code: "1", units: [1] },
          { code: "2", units: [0], outcome: "achieved" },
          { code: "3", units: [1], outcome: "inProgress" },
        ],
        counted: [{ kind: "ordinary", units: [2], assigned: 4, achieved: null }],
      }),
    ).toEqual([
      { unit: "Finanziario", codes: ["1", "3"], counted: 0 },
      { unit: "Affari generali", codes: [], counted: 1 },
    ]);
  });

  it("is nothing where an outcome, a grade or an actual figure says how it went", () => {
    expect(
      pending({
        objectives: [
          { outcome: "notAchieved" },
          { outcome: "excluded" },
          { grade: 0 },
          { measurement: { source: "indicators", hasFigures: true, rows: [] } },
        ],
        counted: [{ kind: "ordinary", assigned: 4, achieved: 0 }],
      }),
    ).toEqual([]);
  });

  it("is asked of each unit that shares an objective, and of all for one of all", () => {
    expect(
      pending({
        objectives: [
          { code: "1", units: [0, 2] },
          { code: "2", units: "all" },
        ],
      }),
    ).toEqual([
      { unit: "Tecnico", codes: ["1", "2"], counted: 0 },
      { unit: "Finanziario", codes: ["2"], counted: 0 },
      { unit: "Affari generali", codes: ["1", "2"], counted: 0 },
    ]);
  });

  it("is the whole body's where the plan names no unit", () => {
    const objectives = [
      { code: "7", units: "all" as const },
      { code: "8", units: [] },
    ];
    expect(pending({ units: [], objectives })).toEqual([
      { unit: null, codes: ["7", "8"], counted: 0 },
    ]);
  });

  it("is the figures of indicators and activities, where these measure and nothing else decides", () => {
    const waiting = byIndicatorRows({ trend: "yesNo" }, { trend: "yesNo", actual: true });
    const given = plan({
      units: ["Tecnico"],
      objectives: [
        { code: "1", measurement: waiting },
        { code: "2", measurement: byActivityRows({}, { progress: 20 }) },
        { code: "3", measurement: waiting, outcome: "achieved" },
        { code: "4", measurement: waiting, grade: 50 },
        { code: "5", measurement: byActivityRows({ isCompleted: false }) },
      ],
    });
    const [group] = pendingByUnit(given);
    expect(group?.objectives).toEqual([]);
    expect(
      group?.measured.map(({ objective, rows }) => [objective.code, rows.map(({ name }) => name)]),
    ).toEqual([
      ["1", ["Indicatore 1"]],
      ["2", ["Attività 1"]],
    ]);
  });

  it("includes an objective in progress whatever grade it has", () => {
    const grade = asPercentage(exact(40));
    expect(
      pending({ objectives: [{ code: "1", units: [0], outcome: "inProgress", grade }] }),
    ).toEqual([{ unit: "Tecnico", codes: ["1"], counted: 0 }]);
  });

  it("asks of each unit only the figures of its own objectives, and of the body those of none", () => {
    const waiting = byIndicatorRows({ trend: "yesNo" });
    const given = plan({
      units: UNITS,
      objectives: [
        { code: "1", units: [1], measurement: waiting },
        { code: "2", units: [], measurement: waiting },
        { code: "3", units: "all", measurement: waiting },
      ],
    });
    const asked = pendingByUnit(given).map(({ unit, objectives, measured }) => [
      unit?.name ?? null,
      objectives.length,
      measured.map(({ objective }) => objective.code),
    ]);
    expect(asked).toEqual([
      ["Tecnico", 0, ["3"]],
      ["Finanziario", 0, ["1", "3"]],
      ["Affari generali", 0, ["3"]],
      [null, 0, ["2"]],
    ]);
  });

  it("is the figures of what is under way or reached in part, and not of what is said done", () => {
    const measurement = byActivityRows({});
    const codes = (outcome: Outcome) =>
      pendingByUnit(plan({ objectives: [{ code: "1", outcome, measurement }] })).flatMap(
        ({ measured }) => measured.map(({ objective }) => objective.code),
      );
    expect(codes("inProgress")).toEqual(["1"]);
    expect(codes("partlyAchieved")).toEqual(["1"]);
    expect(codes("notAchieved")).toEqual([]);
  });

  it("asks for no figure where one stands that cannot be read", () => {
    const faults = [issue("indicator-target-missing", { indicator: "Boh" }, null)];
    const indicators = byIndicatorRows({ trend: "yesNo" });
    const activities = byActivityRows({});
    const objectives = [
      { measurement: { ...indicators, rows: indicators.rows.map((row) => ({ ...row, faults })) } },
      { measurement: { ...activities, rows: activities.rows.map((row) => ({ ...row, faults })) } },
    ] as PlanLiteral["objectives"];
    const [group] = pendingByUnit(plan({ objectives: objectives ?? [] }));
    expect(group?.measured).toEqual([]);
  });
});

describe("a row in numbers", () => {
  const row = (achieved: number | null) => ({ assigned: 10, excluded: 2, achieved });

  it("waits whole while nothing is said of it", () => {
    expect(pendingOf(counted(row(null)), { phase: "monitoring" })).toBe(8);
    expect(pendingOf(counted(row(null)), { phase: "final" })).toBe(8);
  });

  it("waits for the rest in Monitoraggio, and for nothing at the end of the year", () => {
    expect(pendingOf(counted(row(5)), { phase: "monitoring" })).toBe(3);
    expect(pendingOf(counted(row(5)), { phase: "final" })).toBe(0);
  });
});

describe("the counts of a plan that cannot be evaluated yet", () => {
  it("are of each kind that has rows, whether one by one or in numbers", () => {
    const given = plan({
      objectives: [
        { outcome: "achieved" },
        {},
        { outcome: "inProgress" },
        { kind: "strategic", grade: 40 },
      ],
      counted: [
        { assigned: 10, excluded: 2, achieved: null },
        { assigned: 4, achieved: 4 },
      ],
    });
    expect(countStated(given)).toEqual([
      { kind: "performance", assigned: 3, pending: 2 },
      { kind: "strategic", assigned: 1, pending: 0 },
      { kind: "ordinary", assigned: 14, pending: 8 },
    ]);
  });

  it("take in Monitoraggio only an outcome for an answer", () => {
    const parameters = { phase: "monitoring" } as const;
    const objectives = [{ grade: 40 }, { outcome: "achieved" } as const];
    expect(countStated(plan({ parameters, objectives }))).toEqual([
      { kind: "performance", assigned: 2, pending: 1 },
    ]);
  });

  it("are none of a plan without rows", () => {
    expect(countStated(plan({}))).toEqual([]);
  });
});

function counted(row: Pick<CountedObjectives, "assigned" | "excluded" | "achieved">) {
  const [only] = plan({ counted: [row] }).counted;
  if (only === undefined) throw new Error("No row.");
  return only;
}
