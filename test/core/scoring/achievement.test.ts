import { byActivityRows, byIndicatorRows } from "../../fixtures/measuring";
import { cellPlace } from "../../../src/core/domain/place";
import { exact } from "../../../src/core/numeric/exact";
import type { ObjectiveLiteral, ParametersLiteral } from "../../fixtures/plan";
import { codesOf, evaluated, isExactly, issuesOf, objectiveAt, refusedFor, shown } from "./scored";

const FIGURES = { source: "activities", hasFigures: true, rows: [] } as const;

function one(objective: ObjectiveLiteral, parameters: ParametersLiteral = {}) {
  return { parameters, objectives: [objective] };
}

function assessment(objective: ObjectiveLiteral, parameters: ParametersLiteral = {}) {
  return objectiveAt(evaluated(one(objective, parameters)), 0);
}

describe("achievement by the outcome", () => {
  it("is 100 for Raggiunto and 0 for Non raggiunto", () => {
    const full = assessment({ outcome: "achieved" });
    expect(isExactly(full.achievement, 100)).toBe(true);
    expect(full).toMatchObject({ status: "assessed", isAchieved: true });
    const none = assessment({ outcome: "notAchieved" });
    expect(isExactly(none.achievement, 0)).toBe(true);
    expect(none).toMatchObject({ status: "assessed", isAchieved: false });
  });

  it("says which outcome it comes from", () => {
    expect(assessment({ outcome: "notAchieved" }).achievement?.trace).toEqual({
      rule: "achievementByOutcome",
      outcome: "notAchieved",
    });
  });

  it("is the grade for Parzialmente raggiunto", () => {
    const partly = assessment({ outcome: "partlyAchieved", grade: "62.5" });
    expect(isExactly(partly.achievement, "62.5")).toBe(true);
    expect(partly.achievement?.trace).toMatchObject({ rule: "achievementByGrade" });
    expect(partly.isAchieved).toBe(false);
  });

  it("is shown rounded and kept exact", () => {
    const { achievement } = assessment({ outcome: "partlyAchieved", grade: "33.335" });
    expect(shown(achievement)).toBe("33.34");
    expect(isExactly(achievement, "33.335")).toBe(true);
  });
});

describe("Parzialmente raggiunto", () => {
  it.each([0, 100])("with a grade of %s is an error on the grade", (grade) => {
    const [found, ...others] = refusedFor(one({ outcome: "partlyAchieved", grade }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "partial-grade-out-of-range",
      place: cellPlace("objectives", 0, "grade"),
    });
  });

  it.each(["0.01", "99.99"])("with a grade of %s is right", (grade) => {
    expect(codesOf(one({ outcome: "partlyAchieved", grade }))).toEqual([]);
  });

  it("without a grade is an error in Consuntivo", () => {
    expect(codesOf(one({ outcome: "partlyAchieved" }))).toEqual(["error partial-without-grade"]);
  });

  it.each([
    [{}, "warning partial-without-grade"],
    [{ grade: 100 }, "warning partial-grade-out-of-range"],
  ] as const)("with %p is pending in Monitoraggio and in a draft, with a warning", (row, code) => {
    const literal = one({ outcome: "partlyAchieved", ...row }, { phase: "monitoring" });
    expect(objectiveAt(evaluated(literal), 0).status).toBe("pending");
    expect(codesOf(literal)).toEqual([code]);
    const draft = one({ outcome: "partlyAchieved", ...row });
    expect(objectiveAt(evaluated(draft, true), 0).status).toBe("pending");
    expect(codesOf(draft, true)).toEqual([code]);
  });
});

describe("an empty outcome", () => {
  it.each([0, "45.5", 100])("takes the grade %s, bounds included", (grade) => {
    const { achievement, status } = assessment({ grade });
    expect(status).toBe("assessed");
    expect(isExactly(achievement, grade)).toBe(true);
  });

  it("is achieved by a grade of 100", () => {
    expect(assessment({ grade: 100 }).isAchieved).toBe(true);
    expect(assessment({ grade: "99.99" }).isAchieved).toBe(false);
  });

  it("needs no reason: it is not said missed", () => {
    expect(codesOf(one({ grade: 0, reason: null }))).toEqual([]);
  });
});

describe("Soglia raggiungimento", () => {
  it.each([
    ["79.994", false],
    ["79.995", true],
    ["80", true],
    ["80.000000001", true],
  ])("of 80 with an achievement of %s: achieved %s", (grade, isAchieved) => {
    expect(assessment({ grade }, { achievementThreshold: 80 }).isAchieved).toBe(isAchieved);
  });

  it("judges the grade as it is shown", () => {
    const { achievement, isAchieved } = assessment({ grade: "99.995" });
    expect(shown(achievement)).toBe("100.00");
    expect(isAchieved).toBe(true);
    expect(assessment({ grade: "99.9949" }).isAchieved).toBe(false);
  });
});

describe("a grade that contradicts the outcome", () => {
  it.each([
    ["achieved", "99.99", 100],
    ["achieved", 0, 100],
    ["notAchieved", "0.01", 0],
    ["notAchieved", 100, 0],
  ] as const)("%s with a grade of %s: a warning, and the outcome wins", (outcome, grade, p) => {
    const literal = one({ outcome, grade });
    expect(codesOf(literal)).toEqual(["warning grade-contradicts-outcome"]);
    expect(issuesOf(literal)).toMatchObject([
      { params: { objective: "1", outcome }, place: { row: 0, field: "grade" } },
    ]);
    expect(isExactly(objectiveAt(evaluated(literal), 0).achievement, p)).toBe(true);
  });

  it.each([
    ["achieved", 100],
    ["notAchieved", 0],
  ] as const)("%s with a grade of %s is no contradiction", (outcome, grade) => {
    expect(codesOf(one({ outcome, grade }))).toEqual([]);
  });

  it.each([0, 50, 100])("is any grade of an excluded one: %s", (grade) => {
    const literal = one({ outcome: "excluded", grade });
    expect(codesOf(literal)).toEqual(["warning grade-contradicts-outcome"]);
    expect(objectiveAt(evaluated(literal), 0)).toMatchObject({
      status: "excluded",
      achievement: null,
    });
  });
});

describe("Motivazione", () => {
  it.each([
    { outcome: "notAchieved", reason: null },
    { outcome: "partlyAchieved", grade: 50, reason: null },
  ] as const)("missing for $outcome is a remark on its cell", (objective) => {
    expect(codesOf(one(objective))).toEqual(["remark missed-without-reason"]);
    expect(issuesOf(one({ code: "A1", ...objective }))).toEqual([
      {
        code: "missed-without-reason",
        params: { objective: "A1" },
        place: cellPlace("objectives", 0, "reason"),
      },
    ]);
  });

  it("is asked of what an outcome assesses in Monitoraggio, not of what it leaves pending", () => {
    const monitored = (row: ObjectiveLiteral) =>
      codesOf(one({ reason: null, ...row }, { phase: "monitoring" }));
    expect(monitored({ outcome: "notAchieved" })).toEqual(["remark missed-without-reason"]);
    expect(monitored({ outcome: "partlyAchieved", grade: 50 })).toEqual([
      "remark missed-without-reason",
    ]);
    expect(monitored({ outcome: "partlyAchieved" })).toEqual(["warning partial-without-grade"]);
    expect(codesOf(one({ outcome: "partlyAchieved", reason: null }))).toEqual([
      "error partial-without-grade",
      "remark missed-without-reason",
    ]);
  });

  it("is not asked of what is achieved", () => {
    expect(codesOf(one({ outcome: "achieved", reason: null }))).toEqual([]);
  });
});

describe("a measurement", () => {
  const NINE_OF_TEN = byActivityRows(
    ...Array.from({ length: 10 }, (_, at) => ({ isCompleted: at > 0 })),
  );
  const INCOMPLETE = byActivityRows({ isCompleted: true }, {});
  const FAULTY = byIndicatorRows({ trend: "increasing", actual: 3 });

  it("decides in Consuntivo where nothing else does", () => {
    expect(shown(assessment({ measurement: NINE_OF_TEN }).achievement)).toBe("90.00");
    expect(shown(assessment({ measurement: NINE_OF_TEN }).measured)).toBe("90.00");
  });

  it("is progress in Monitoraggio", () => {
    const literal = one({ measurement: NINE_OF_TEN }, { phase: "monitoring" });
    const { status, progress } = objectiveAt(evaluated(literal), 0);
    expect(status).toBe("pending");
    expect(shown(progress)).toBe("90.00");
  });

  it("gives the figure of a partial outcome", () => {
    const partly = { outcome: "partlyAchieved", measurement: NINE_OF_TEN } as const;
    expect(shown(assessment(partly).achievement)).toBe("90.00");
  });

  it("beside an outcome or a grade is shown, and told where it differs", () => {
    expect(codesOf(one({ grade: 70, measurement: NINE_OF_TEN }))).toEqual([
      "warning measurement-differs",
    ]);
    expect(codesOf(one({ grade: 90, measurement: NINE_OF_TEN }))).toEqual([]);
  });

  it("that is incomplete asks for its figures in Consuntivo, and is progress in a draft", () => {
    expect(codesOf(one({ measurement: INCOMPLETE }))).toEqual(["error measure-missing"]);
    const { status, progress } = objectiveAt(evaluated(one({ measurement: INCOMPLETE }), true), 0);
    expect(status).toBe("pending");
    expect(shown(progress)).toBe("100.00");
  });

  it("with a fault stops only where it decides", () => {
    expect(codesOf(one({ measurement: FAULTY }))).toEqual(["error indicator-target-missing"]);
    expect(codesOf(one({ outcome: "achieved", measurement: FAULTY }))).toEqual([
      "warning indicator-target-missing",
    ]);
    expect(codesOf(one({ measurement: FAULTY }, { phase: "monitoring" }))).toEqual([
      "warning indicator-target-missing",
    ]);
  });

  it("changes nothing in Programmazione", () => {
    expect(codesOf(one({ measurement: NINE_OF_TEN }, { phase: "planning" }))).toEqual([
      "remark outcomes-ignored",
    ]);
  });
});

describe("a measurement that does not decide", () => {
  const HALF = byActivityRows({ isCompleted: true }, { isCompleted: false });
  const told = (objective: ObjectiveLiteral) =>
    issuesOf(one({ code: "A1", measurement: HALF, ...objective })).filter(
      ({ code }) => code === "measurement-differs",
    );

  it.each([
    ["outcome", { outcome: "achieved" }, 100],
    ["outcome", { outcome: "notAchieved" }, 0],
    ["grade", { grade: 70 }, 70],
    ["grade", { outcome: "partlyAchieved", grade: 70 }, 70],
  ] as const)("is told on the %s of %j, with both figures", (field, objective, decided) => {
    expect(told(objective)).toEqual([
      {
        code: "measurement-differs",
        params: { objective: "A1", decided: exact(decided), measured: exact(50), places: 2 },
        place: cellPlace("objectives", 0, field),
      },
    ]);
  });

  it("is not told where it says the same, nor where it decides", () => {
    expect(told({ grade: 50 })).toEqual([]);
    expect(told({ outcome: "partlyAchieved" })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  const FAULTY = byIndicatorRows({ trend: "increasing", actual: 3 });

  it("has its faults told once, as warnings unless it decides", () => {
    const codes = (objective: ObjectiveLiteral) =>
      codesOf(one({ measurement: FAULTY, ...objective }));
    expect(codes({ grade: 50 })).toEqual(["warning indicator-target-missing"]);
    expect(codes({ outcome: "partlyAchieved", grade: 50 })).toEqual([
      "warning indicator-target-missing",
    ]);
    expect(codes({ outcome: "partlyAchieved" })).toEqual(["error indicator-target-missing"]);
  });

  it("leaves an objective reached in part pending while a figure is missing", () => {
    const measurement = byActivityRows({ progress: 50 }, {});
    const literal = one({ outcome: "partlyAchieved", measurement }, { phase: "monitoring" });
    expect(objectiveAt(evaluated(literal), 0)).toMatchObject({ status: "pending" });
    expect(codesOf(one({ outcome: "partlyAchieved", measurement }))).toEqual([
      "error measure-missing",
    ]);
  });
});

describe("what is asked of an objective", () => {
  it.each([
    ["partial-without-grade", { outcome: "partlyAchieved" }, {}],
    [
      "partial-grade-out-of-range",
      { outcome: "partlyAchieved", grade: 100 },
      { grade: exact(100) },
    ],
  ] as const)("is told as %s on its grade", (code, objective, more) => {
    expect(refusedFor(one({ code: "A1", ...objective }))).toEqual([
      { code, params: { objective: "A1", ...more }, place: cellPlace("objectives", 0, "grade") },
    ]);
  });

  it("stands on the cells of the Nucleo where it decided", () => {
    const decided = { code: "A1", isDecidedByNucleo: true } as const;
    const cells = (objective: ObjectiveLiteral) =>
      issuesOf(one({ ...decided, ...objective })).map(({ place }) => place);
    expect(cells({ outcome: "partlyAchieved" })).toEqual([
      cellPlace("objectives", 0, "nucleoGrade"),
    ]);
    expect(cells({ outcome: "inProgress" })).toEqual([cellPlace("objectives", 0, "nucleoOutcome")]);
    expect(cells({ outcome: "notAchieved", reason: null })).toEqual([
      cellPlace("objectives", 0, "reason"),
    ]);
  });

  it("is nothing of a grade under way, or reached in part", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(codesOf(one({ outcome: "inProgress", grade: 40 }, parameters))).toEqual([]);
    expect(codesOf(one({ outcome: "partlyAchieved", grade: 40 }, parameters))).toEqual([]);
    expect(codesOf(one({ grade: 40 }, parameters))).toEqual([]);
  });
});

describe("progress", () => {
  it("in Monitoraggio is the grade of what has no outcome, which stays pending", () => {
    const found = assessment({ grade: "62.5" }, { phase: "monitoring" });
    expect(found).toMatchObject({ status: "pending", achievement: null });
    expect(isExactly(found.progress, "62.5")).toBe(true);
  });

  it("is the grade of what is In corso, and none of what says nothing", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(shown(assessment({ outcome: "inProgress", grade: 40 }, parameters).progress)).toBe(
      "40.00",
    );
    expect(assessment({}, parameters).progress).toBeNull();
  });

  it("is none of what an outcome assesses", () => {
    const found = assessment({ outcome: "achieved" }, { phase: "monitoring" });
    expect(found).toMatchObject({ status: "assessed", progress: null });
  });
});

it("an excluded objective with measuring figures is not assessed by them", () => {
  const literal = one({ outcome: "excluded", measurement: FIGURES });
  expect(objectiveAt(evaluated(literal), 0)).toMatchObject({ status: "excluded", measured: null });
  expect(codesOf(literal)).toEqual([]);
});
