import type { PlanLiteral } from "../../fixtures/plan";
import { evaluated, shown } from "./scored";

// Rules.md §7: what fell short of its weight, and what was excluded.

function deviationsOf(literal: PlanLiteral) {
  return evaluated(literal).deviations.map(({ evaluated: { objective }, deviation }) => [
    objective.code,
    shown(deviation),
  ]);
}

const HALVES = { weights: "assigned", attribution: "proportional" } as const;

describe("deviations", () => {
  it("are result minus weight: weights 50/50, grades 80 and 0 are −10 and −50", () => {
    const objectives = [
      { weight: 50, grade: 80 },
      { weight: 50, grade: 0 },
    ];
    expect(deviationsOf({ parameters: HALVES, objectives })).toEqual([
      ["1", "-10.00"],
      ["2", "-50.00"],
    ]);
  });

  it("leave out what is shown as reached in full, and only that", () => {
    const objectives = [{ grade: "99.995" }, { grade: "99.994" }, { outcome: "achieved" }] as const;
    const parameters = { attribution: "proportional" } as const;
    expect(deviationsOf({ parameters, objectives }).map(([code]) => code)).toEqual(["2"]);
  });

  it("name what is excluded, of any kind, without a figure", () => {
    const objectives = [
      { outcome: "achieved" },
      { outcome: "excluded" },
      { kind: "ordinary", outcome: "excluded" },
    ] as const;
    expect(deviationsOf({ objectives })).toEqual([
      ["2", "n.d."],
      ["3", "n.d."],
    ]);
  });

  it("name objectives of the other kinds that were not achieved", () => {
    const objectives = [
      { kind: "strategic", outcome: "notAchieved" },
      { kind: "ordinary", grade: 80 },
      { kind: "ordinary", outcome: "achieved" },
    ] as const;
    const parameters = { achievementThreshold: 80 };
    expect(deviationsOf({ parameters, objectives })).toEqual([["1", "n.d."]]);
  });

  it("say nothing of what is pending, nor in Programmazione", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(deviationsOf({ parameters, objectives: [{ grade: 10 }, {}] })).toEqual([]);
    const planning = { phase: "planning" } as const;
    expect(deviationsOf({ parameters: planning, objectives: [{ grade: 10 }] })).toEqual([]);
  });
});
