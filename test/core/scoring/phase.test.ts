import { cellPlace, parameterPlace } from "../../../src/core/domain/place";
import type { PlanLiteral } from "../../fixtures/plan";
import {
  codesOf,
  evaluated,
  issuesOf,
  kindOf,
  objectiveAt,
  refusedFor,
  shown,
  theIssue,
} from "./scored";

const DONE = { outcome: "achieved" } as const;
const UNDER_WAY = { outcome: "inProgress" } as const;
const STRUCK = { outcome: "excluded" } as const;
const UNSAID = {};

describe("the phase left empty", () => {
  const inferred = (
    objectives: PlanLiteral["objectives"],
    counted: PlanLiteral["counted"] = [],
  ): PlanLiteral => ({ parameters: { phase: null }, objectives: objectives ?? [], counted });

  it("is Programmazione when no row has an outcome", () => {
    expect(evaluated(inferred([UNSAID, UNSAID])).phase).toBe("planning");
  });

  it("is Consuntivo when every row has one", () => {
    expect(evaluated(inferred([DONE, { outcome: "notAchieved" }])).phase).toBe("final");
  });

  it("takes a grade for an outcome", () => {
    expect(evaluated(inferred([DONE, { grade: 0 }])).phase).toBe("final");
  });

  it("counts the rows kept in numbers too", () => {
    const achieved = { assigned: 5, achieved: 0 };
    expect(evaluated(inferred([DONE], [achieved])).phase).toBe("final");
    expect(evaluated(inferred([UNSAID], [{ assigned: 5 }])).phase).toBe("planning");
    expect(codesOf(inferred([DONE], [{ assigned: 5 }]))).toEqual(["error phase-ambiguous"]);
  });

  it("asks when only some have one, and says how many", () => {
    const [asked, ...others] = refusedFor(inferred([DONE, UNSAID, UNSAID]));
    expect(others).toEqual([]);
    expect(asked).toEqual({
      code: "phase-ambiguous",
      params: { assessed: 1, pending: 2 },
      place: parameterPlace("phase"),
    });
  });

  it("is a Consuntivo in draft when only some have one and a draft is wanted", () => {
    const { phase, isDraft } = evaluated(inferred([DONE, UNSAID]), true);
    expect({ phase, isDraft }).toEqual({ phase: "final", isDraft: true });
  });
});

describe("Programmazione", () => {
  const planning = { phase: "planning", minimum: 85, performanceThreshold: 90 } as const;

  it("has weights and counts and nothing that depends on outcomes", () => {
    const evaluation = evaluated({ parameters: planning, objectives: [UNSAID, UNSAID] });
    const {
      counts,
      percentage,
      totalWeight,
      totalResult,
      index,
      evaluation: valued,
      judgement,
    } = kindOf(evaluation);
    expect(counts).toEqual({
      assigned: 2,
      excluded: 0,
      assessable: 2,
      pending: 2,
      achieved: null,
    });
    expect(shown(totalWeight)).toBe("100.00");
    expect([percentage, totalResult, index, valued, judgement]).toEqual(Array(5).fill(null));
    const first = objectiveAt(evaluation, 0);
    expect(first.status).toBe("pending");
    expect(shown(first.weight)).toBe("50.00");
    expect([first.achievement, first.isAchieved, first.result]).toEqual([null, null, null]);
  });

  it("ignores the outcomes that are there, with one remark that counts them", () => {
    const literal: PlanLiteral = {
      parameters: planning,
      objectives: [DONE, UNDER_WAY, { grade: 50 }, UNSAID],
      counted: [{ assigned: 5, achieved: 5 }],
    };
    expect(codesOf(literal)).toEqual(["remark outcomes-ignored"]);
    expect(theIssue(issuesOf(literal), "outcomes-ignored").params).toEqual({ rows: 4 });
    const evaluation = evaluated(literal);
    expect(kindOf(evaluation).counts.pending).toBe(4);
    expect(kindOf(evaluation, "ordinary").counts).toEqual({
      assigned: 5,
      excluded: 0,
      assessable: 5,
      pending: 5,
      achieved: null,
    });
  });

  it("counts among them no row in numbers that says nothing yet", () => {
    const counted = [
      { assigned: 5, achieved: 5 },
      { assigned: 4, achieved: null },
    ];
    const literal: PlanLiteral = { parameters: planning, counted };
    expect(theIssue(issuesOf(literal), "outcomes-ignored").params).toEqual({ rows: 1 });
  });

  it("does not ask for what an outcome would need", () => {
    const objectives = [
      { outcome: "partlyAchieved" },
      { outcome: "notAchieved", reason: null },
    ] as const;
    expect(codesOf({ parameters: planning, objectives })).toEqual(["remark outcomes-ignored"]);
  });

  it("lets Escluso hold: it leaves weights and counts, without a remark", () => {
    const literal: PlanLiteral = { parameters: planning, objectives: [UNSAID, UNSAID, STRUCK] };
    expect(codesOf(literal)).toEqual([]);
    const evaluation = evaluated(literal);
    expect(kindOf(evaluation).counts).toMatchObject({ assigned: 3, excluded: 1, assessable: 2 });
    expect(shown(objectiveAt(evaluation, 0).weight)).toBe("50.00");
    expect(objectiveAt(evaluation, 2)).toMatchObject({ status: "excluded", weight: null });
  });

  it("shows the minimum all the same", () => {
    const evaluation = evaluated({ parameters: planning, objectives: [UNSAID] });
    expect(kindOf(evaluation).minimum).toMatchObject({ n: 85n, d: 1n });
  });
});

describe("Monitoraggio", () => {
  const monitoring = { phase: "monitoring", minimum: 50, performanceThreshold: 50 } as const;

  it("measures what is assessed so far and leaves the rest pending", () => {
    const objectives = [DONE, { outcome: "notAchieved" }, DONE, UNSAID, UNDER_WAY] as const;
    const evaluation = evaluated({ parameters: monitoring, objectives });
    expect(kindOf(evaluation).counts).toEqual({
      assigned: 5,
      excluded: 0,
      assessable: 5,
      pending: 2,
      achieved: 2,
    });
    expect(shown(kindOf(evaluation).percentage)).toBe("66.67");
    expect(shown(kindOf(evaluation).index)).toBe("66.67");
    expect(objectiveAt(evaluation, 4)).toMatchObject({
      status: "pending",
      achievement: null,
      isAchieved: null,
      result: null,
    });
  });

  it("says neither In corso nor an empty outcome wrong", () => {
    expect(codesOf({ parameters: monitoring, objectives: [UNSAID, UNDER_WAY] })).toEqual([]);
  });

  it("has no judgement and no evaluation, even above both thresholds", () => {
    const evaluation = evaluated({ parameters: monitoring, objectives: [DONE, DONE] });
    expect(shown(kindOf(evaluation).index)).toBe("100.00");
    expect(kindOf(evaluation)).toMatchObject({ judgement: null, evaluation: null });
    expect(evaluation.units).toMatchObject([{ evaluation: null }]);
  });

  it("counts no achieved objective as 0, not as unknown", () => {
    const evaluation = evaluated({ parameters: monitoring, objectives: [UNSAID] });
    expect(kindOf(evaluation).counts.achieved).toBe(0);
    expect(kindOf(evaluation).percentage).toBeNull();
  });

  it("takes what rows in numbers have not reached so far as pending", () => {
    const counted = [
      { assigned: 10, excluded: 3 },
      { assigned: 4, achieved: 3 },
    ];
    const evaluation = evaluated({ parameters: monitoring, counted });
    expect(kindOf(evaluation, "ordinary").counts).toEqual({
      assigned: 14,
      excluded: 3,
      assessable: 11,
      pending: 8,
      achieved: 3,
    });
    // What is reached so far is what is assessed; 3 of 11 is how far it has got.
    expect(shown(kindOf(evaluation, "ordinary").percentage)).toBe("100.00");
    expect(shown(kindOf(evaluation, "ordinary").progress)).toBe("27.27");
  });
});

describe("the progress of a group", () => {
  const monitored = (objectives: PlanLiteral["objectives"]): PlanLiteral => ({
    parameters: { phase: "monitoring", weights: "assigned" },
    objectives: objectives ?? [],
  });

  it("weighs in Performance, and counts once in the other kinds", () => {
    const rows = [
      { ...DONE, weight: 80 },
      { ...UNSAID, weight: 20 },
    ];
    expect(shown(kindOf(evaluated(monitored(rows))).progress)).toBe("80.00");
    const strategic = rows.map((row) => ({ ...row, kind: "strategic" as const }));
    const evaluation = evaluated(monitored([...strategic, { ...DONE, weight: 100 }]));
    expect(shown(kindOf(evaluation, "strategic").progress)).toBe("50.00");
  });

  it("takes of a pending one as much as it has got", () => {
    const evaluation = evaluated(
      monitored([
        { ...DONE, weight: 40 },
        { grade: 50, weight: 60 },
      ]),
    );
    expect(shown(kindOf(evaluation).progress)).toBe("70.00");
  });
});

describe("Consuntivo", () => {
  it("asks for a missing outcome on its cell", () => {
    expect(refusedFor({ objectives: [DONE, UNSAID] })).toEqual([
      {
        code: "outcome-missing",
        params: { objective: "2" },
        place: cellPlace("objectives", 1, "outcome"),
      },
    ]);
  });

  it("asks once for each of them, whatever the kind", () => {
    const objectives = [UNSAID, { kind: "ordinary" }, { kind: "strategic" }] as const;
    expect(refusedFor({ objectives }).map(({ place }) => place)).toEqual(
      [0, 1, 2].map((row) => cellPlace("objectives", row, "outcome")),
    );
  });

  it("refuses In corso on its cell", () => {
    expect(refusedFor({ objectives: [DONE, UNDER_WAY] })).toEqual([
      {
        code: "outcome-in-progress",
        params: { objective: "2" },
        place: cellPlace("objectives", 1, "outcome"),
      },
    ]);
  });

  it("asks for the achieved ones of rows in numbers", () => {
    expect(refusedFor({ counted: [{ assigned: 3 }, { assigned: 3, achieved: 0 }] })).toEqual([
      {
        code: "counted-achieved-missing",
        params: {},
        place: cellPlace("counted", 0, "achieved"),
      },
    ]);
  });

  it("is said empty where there is nothing at all", () => {
    expect(codesOf({})).toEqual(["warning nothing-to-assess"]);
    const rows = { objectives: [DONE], counted: [{ assigned: 1, achieved: 1 }] };
    expect(codesOf(rows)).toEqual([]);
    expect(evaluated({})).toMatchObject({ objectives: [], kinds: [], units: [], categories: [] });
  });
});
