import { NO_RECORDS, type MonitoredObjective } from "../../../src/core/domain/yearRecords";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { courseOf } from "../../../src/core/year/course";
import { fixedText } from "../../../src/core/numeric/decimal";
import { percentage, plan, type ObjectiveLiteral } from "../../fixtures/plan";

const JUNE = { year: 2024, month: 6, day: 30 };
const SEPTEMBER = { year: 2024, month: 9, day: 30 };

function row(
  objective: number,
  date: typeof JUNE,
  progress: number | null,
  outcome: MonitoredObjective["outcome"] = null,
): MonitoredObjective {
  const value = progress === null ? null : percentage(progress);
  return { date, objective, outcome, progress: value, difficulties: null };
}

/** "Alfa: 35.00, 80.00". */
function course(
  objectives: readonly ObjectiveLiteral[],
  monitorings: readonly MonitoredObjective[],
): readonly string[] {
  const parameters = { phase: "monitoring" } as const;
  const units = ["Alfa", "Beta"];
  const records = { ...NO_RECORDS, monitorings };
  const { evaluation } = evaluatePlan(plan({ parameters, units, objectives, records }), false);
  const found = evaluation && courseOf(evaluation);
  return (found?.groups ?? []).map(({ unit, points }) => {
    const shown = points.map((point) =>
      point?.progress ? fixedText(point.progress.shown, 2) : "-",
    );
    return `${unit?.name ?? "tutti"}: ${shown.join(", ")}`;
  });
}

const TWO_AND_ONE = [{ units: [0] }, { units: [0] }, { units: [1] }];

describe("the course of the year", () => {
  it("is the weighed progress of each unit and of the whole body, by date", () => {
    const monitorings = [
      row(0, SEPTEMBER, null, "achieved"),
      row(1, SEPTEMBER, 60),
      row(2, SEPTEMBER, 80),
      row(0, JUNE, 50),
      row(1, JUNE, 20),
      row(2, JUNE, 30),
    ];
    expect(course(TWO_AND_ONE, monitorings)).toEqual([
      "Alfa: 35.00, 80.00",
      "Beta: 30.00, 80.00",
      "tutti: 33.33, 80.00",
    ]);
  });

  it("counts what nobody has noted yet as not begun", () => {
    expect(course(TWO_AND_ONE, [row(0, JUNE, 50), row(1, JUNE, null)])).toEqual([
      "Alfa: 25.00",
      "tutti: 25.00",
    ]);
  });

  it("leaves out an objective that was excluded since, and one that was not there yet", () => {
    const objectives = [
      { units: [0] },
      { units: [0], outcome: "excluded" as const },
      { units: [1] },
    ];
    const monitorings = [
      row(0, JUNE, 50),
      row(1, JUNE, 20),
      row(0, SEPTEMBER, 60),
      row(2, SEPTEMBER, 10),
    ];
    expect(course(objectives, monitorings)).toEqual([
      "Alfa: 50.00, 60.00",
      "Beta: -, 10.00",
      "tutti: 50.00, 35.00",
    ]);
  });

  it("is nothing where nothing was monitored", () => {
    expect(course(TWO_AND_ONE, [])).toEqual([]);
  });
});
