import { pendingByUnit } from "../../../src/core/scoring/phase";
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
});
