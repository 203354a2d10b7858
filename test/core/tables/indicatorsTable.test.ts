import { indicatorsTable } from "../../../src/core/tables/indicatorsTable";
import { byActivityRows, byIndicatorRows } from "../../fixtures/measuring";
import { times, type PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../scoring/scored";
import { writtenRows } from "./written";

// What measures the objectives (rules.md §3, with the worked figures of §8).

function rowsOf(literal: PlanLiteral, wantsDraft = false): readonly string[] {
  return writtenRows(indicatorsTable(evaluated(literal, wantsDraft)));
}

describe("the table of the indicators", () => {
  it("has target, actual, deviation and achievement; the objective stands in the first of its rows", () => {
    const measurement = byIndicatorRows(
      { trend: "increasing", target: 20, actual: 18, unitOfMeasure: "pratiche" },
      { trend: "atMost", target: 0, actual: 1 },
    );
    const [first, second] = rowsOf({
      objectives: [{ code: "A1", operationalObjective: "Ridurre i tempi", measurement }],
    });
    expect(first).toMatch(/^A1 \| .* \| Ridurre i tempi \| Indicatore 1 \| pratiche \| /);
    // What was typed stands as it was typed. 100·18/20, and one day beyond the limit.
    expect(first?.split(" | ").slice(-4)).toEqual(["20", "18", "-2.00", "90.00"]);
    expect(second).toMatch(/^A1 \| - \| - \| Indicatore 2 \| - \| /);
    expect(second?.split(" | ").slice(-4)).toEqual(["0", "1", "1.00", "0.00"]);
  });

  it("has only targets in Programmazione", () => {
    const [row] = rowsOf({
      parameters: { phase: "planning" },
      objectives: [
        { measurement: byIndicatorRows({ trend: "increasing", target: 20, actual: 18 }) },
      ],
    });
    expect(row?.split(" | ").slice(-4)).toEqual(["20", "-", "-", "-"]);
  });

  it("leaves an indicator without actual open, in a draft", () => {
    const measurement = byIndicatorRows(
      { trend: "increasing", target: 20, actual: 10 },
      { trend: "increasing", target: 5 },
    );
    const rows = rowsOf({ objectives: [{ measurement }, { outcome: "achieved" }] }, true);
    expect(rows.map((row) => row.split(" | ").slice(-4))).toEqual([
      ["20", "10", "-10.00", "50.00"],
      ["5", "-", "-", "-"],
    ]);
  });

  it("has activities by what is done of them, and none of an excluded objective", () => {
    const measurement = byActivityRows({ isCompleted: true }, { progress: 50 });
    const rows = rowsOf({
      objectives: [
        { measurement },
        { outcome: "excluded", measurement: byActivityRows(...times(3, { isCompleted: false })) },
      ],
      parameters: { attribution: "proportional" },
    });
    expect(rows.map((row) => row.split(" | ").slice(3))).toEqual([
      ["Attività 1", "-", "-", "<yesNo>", "-", "-"],
      ["Attività 2", "-", "-", "50", "-", "-"],
    ]);
  });

  it("is not there where nothing is measured", () => {
    expect(indicatorsTable(evaluated({ objectives: [{ outcome: "achieved" }] }))).toBeNull();
  });
});
