import type { StatedParameters } from "../../../src/core/domain/parameters";
import { exact } from "../../../src/core/numeric/exact";
import type { PlanLiteral } from "../../fixtures/plan";
import { issuesWithout } from "./scored";

// Rules.md, opening: what the ente did not choose is told where it changes the result of one unit.

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;

describe("a choice is told where one unit alone has a minimum, and the body none,", () => {
  const literal = {
    parameters: { belowMinimum: "zero", weights: "assigned", unitsEvaluatedOn: "performance" },
    units: ["Uno", { name: "Due", minimum: 50 }, "Tre"],
    objectives: [
      { ...DONE, units: [0], weight: 40 },
      { ...DONE, units: [1], weight: 10 },
      { ...MISSED, units: [1], weight: 10 },
      { ...DONE, units: [2], weight: 40 },
    ],
    counted: [{ units: [0], assigned: 3, achieved: 3 }],
  } as const;
  const unitsTold = (of: PlanLiteral, empty: keyof StatedParameters): readonly unknown[] =>
    issuesWithout(of, empty).flatMap(({ code, params }) =>
      code === "choice-matters" && "change" in params ? [params.change] : [],
    );
  const changeOf = (from: number, to: number) => ({
    quantity: "evaluation",
    unit: "Due",
    kind: "performance",
    from: { shown: exact(from), places: 2 },
    to: { shown: exact(to), places: 2 },
  });

  it("and stands at it", () => {
    expect(unitsTold(literal, "thresholdsMetBy")).toEqual([changeOf(100, 0)]);
  });

  it("and is held against it by another measure", () => {
    const [first, done, missed, last] = literal.objectives;
    const heavier = { ...missed, weight: 15 };
    const lighter = { ...done, weight: 5 };
    const objectives = [first, lighter, heavier, last];
    expect(unitsTold({ ...literal, objectives }, "evaluationMeasure")).toEqual([changeOf(0, 100)]);
  });
});
