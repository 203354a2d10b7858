import { band, byActivityRows, byIndicatorRows } from "../../fixtures/measuring";
import { cellPlace } from "../../../src/core/domain/place";
import type { ObjectiveLiteral, PlanLiteral } from "../../fixtures/plan";
import { codesOf, evaluated, issuesOf, objectiveAt } from "./scored";

// Rules.md §2 and §3: where an objective is left to its measures, what is said of figures that are not there yet.

const WAITING = { trend: "increasing", target: 30 } as const;
const MONITORING = { parameters: { phase: "monitoring" } } as const;

function one(objective: ObjectiveLiteral, more: PlanLiteral = {}): PlanLiteral {
  return { ...more, objectives: [objective] };
}

const places = (literal: PlanLiteral) => issuesOf(literal).map(({ place }) => place);

describe("an objective whose indicators have no actual at all", () => {
  const measurement = byIndicatorRows(WAITING, WAITING);

  it("asks for each of them in Consuntivo, on its cell", () => {
    expect(codesOf(one({ measurement }))).toEqual([
      "error measure-missing",
      "error measure-missing",
    ]);
    expect(places(one({ measurement }))).toEqual([
      cellPlace("indicators", 0, "actual"),
      cellPlace("indicators", 1, "actual"),
    ]);
  });

  it("asks for them too where it was reached in part and has no grade", () => {
    expect(codesOf(one({ outcome: "partlyAchieved", measurement }))).toEqual([
      "error measure-missing",
      "error measure-missing",
    ]);
  });

  it.each([
    ["an outcome", { outcome: "achieved" }],
    ["a grade", { grade: 80 }],
    ["a grade of what was reached in part", { outcome: "partlyAchieved", grade: 80 }],
  ] as const)("asks for nothing where %s decides", (_, decided) => {
    expect(codesOf(one({ measurement, ...decided }))).toEqual([]);
  });

  it("is pending in Monitoraggio and in a draft, of which nothing is said", () => {
    expect(codesOf(one({ measurement }, MONITORING))).toEqual([]);
    expect(codesOf(one({ measurement }), true)).toEqual([]);
    const { status, measured } = objectiveAt(evaluated(one({ measurement }), true), 0);
    expect([status, measured]).toEqual(["pending", null]);
  });
});

it("activities of which nothing was done yet are asked for one by one", () => {
  const measurement = byActivityRows({}, {});
  expect(codesOf(one({ measurement }))).toEqual(["error measure-missing", "error measure-missing"]);
  expect(places(one({ measurement }))).toEqual([
    cellPlace("activities", 0, "completed"),
    cellPlace("activities", 1, "completed"),
  ]);
});

it("an objective without any measure asks for its outcome", () => {
  expect(codesOf(one({}))).toEqual(["error outcome-missing"]);
});

describe("reached in part, with a figure missing", () => {
  it.each([
    ["some", byIndicatorRows({ ...WAITING, actual: 15 }, WAITING)],
    ["all", byIndicatorRows(WAITING)],
  ])("is told of before the end where %s of the measures wait", (_, measurement) => {
    const literal = one({ outcome: "partlyAchieved", measurement }, MONITORING);
    expect(codesOf(literal)).toEqual(["warning partial-without-grade"]);
    expect(objectiveAt(evaluated(literal), 0).status).toBe("pending");
    expect(codesOf(one({ outcome: "partlyAchieved", measurement }), true)).toEqual([
      "warning partial-without-grade",
    ]);
  });
});

describe("a band that cannot be used", () => {
  const broken = band("achievement", [0, 1, 0], [5, 9, 100]);
  const measurement = byIndicatorRows({ ...WAITING, actual: 15, band: broken });
  const bands = [broken];

  it.each([{}, { outcome: "partlyAchieved" }] as const)(
    "is told of alone: %j is not asked for beside it",
    (objective) => {
      const literal = one({ measurement, ...objective }, { bands });
      expect(codesOf(literal)).toEqual(["error band-gap"]);
      expect(codesOf(literal, true)).toEqual(["error band-gap"]);
      expect(codesOf({ ...literal, ...MONITORING })).toEqual(["error band-gap"]);
    },
  );
});
