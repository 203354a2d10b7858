import type { StaffRow } from "../../../src/core/domain/staff";
import { percentage, type NumberLiteral, type PlanLiteral } from "../../fixtures/plan";
import { codesOf, evaluated, issuesOf, shown } from "./scored";

// Rules.md §6, Personale: Σ (evaluation of the unit · % di impegno) / Σ % di impegno over a person's rows.

type Row = readonly [person: number, unit: number | null, share: NumberLiteral | null];

function rows(...given: readonly Row[]): readonly StaffRow[] {
  return given.map(([person, unit, share], row) => ({
    row,
    person,
    unit,
    share: share === null ? null : percentage(share),
  }));
}

/** Three units: all of two objectives achieved, half of them, and no objective at all. */
const UNITS: PlanLiteral = {
  parameters: { minimum: 60, belowMinimum: "actual" },
  units: ["Tecnica", "Finanziaria", "Segreteria"],
  objectives: [
    { units: [0], outcome: "achieved" },
    { units: [1], outcome: "achieved" },
    { units: [1], outcome: "notAchieved" },
  ],
};

function sharesOf(...given: readonly Row[]): readonly string[] {
  return evaluated({ ...UNITS, staff: rows(...given) }).staff.map((each) =>
    shown(each.unitPerformance),
  );
}

describe("Quota performance di struttura %", () => {
  it("is 80,00 for 60% in a unit at 100 and 40% in one at 50, on both rows", () => {
    expect(sharesOf([0, 0, 60], [0, 1, 40])).toEqual(["80.00", "80.00"]);
  });

  it("is the evaluation of the unit for who works in one, whatever the share", () => {
    expect(sharesOf([0, 0, 100], [1, 1, 50])).toEqual(["100.00", "50.00"]);
  });

  it("is over the shares there are: 60 and 30 are two thirds and one third", () => {
    expect(sharesOf([0, 0, 60], [0, 1, 30])).toEqual(["83.33", "83.33"]);
  });

  it("is n.d. where one of the units has no evaluation, or the shares are all zero", () => {
    expect(sharesOf([0, 0, 60], [0, 2, 40], [1, 0, 100])).toEqual(["n.d.", "n.d.", "100.00"]);
    expect(sharesOf([0, 0, 0])).toEqual(["n.d."]);
  });

  it("goes by the kind that units are evaluated on", () => {
    const literal: PlanLiteral = {
      ...UNITS,
      parameters: { ...UNITS.parameters, unitsEvaluatedOn: "ordinary" },
      counted: [{ units: [0], assigned: 4, achieved: 1 }],
      staff: rows([0, 0, 100]),
    };
    expect(shown(evaluated(literal).staff[0]?.unitPerformance ?? null)).toBe("25.00");
  });

  it("is n.d. in Monitoraggio and in a draft, and nothing is said of it", () => {
    const staff = rows([0, 0, 60], [0, 1, 40]);
    const monitoring = {
      ...UNITS,
      parameters: { ...UNITS.parameters, phase: "monitoring" },
      staff,
    };
    const draft = { ...UNITS, objectives: [...(UNITS.objectives ?? []), { units: [0] }], staff };
    for (const { staff: shares } of [
      evaluated(monitoring as PlanLiteral),
      evaluated(draft, true),
    ]) {
      expect(shares.map(({ unitPerformance }) => unitPerformance)).toEqual([null, null]);
    }
    expect(codesOf(monitoring as PlanLiteral)).not.toContain("warning staff-unit-not-evaluated");
  });

  it("has the parts of the mean as its trace", () => {
    const [first] = evaluated({ ...UNITS, staff: rows([0, 0, 60], [0, 1, 40]) }).staff;
    expect(first?.unitPerformance?.trace).toMatchObject({
      rule: "unitPerformanceShare",
      parts: [{ unit: "Tecnica" }, { unit: "Finanziaria" }],
    });
  });
});

describe("what is said of Personale", () => {
  const found = (...given: readonly Row[]) =>
    issuesOf({ ...UNITS, staff: rows(...given) }).flatMap(({ code, place }) =>
      code.startsWith("staff") ? [[code, place?.kind === "cell" ? place.row : null]] : [],
    );

  it("is a warning where the shares of a person do not make 100, on the first row", () => {
    expect(found([0, 0, 60], [0, 1, "39.99"])).toEqual([["staff-shares-differ", 0]]);
    expect(found([0, 0, 60], [1, 0, 100], [0, 1, 40])).toEqual([]);
    expect(found([0, 0, 100], [0, 1, 100])).toEqual([["staff-shares-differ", 0]]);
  });

  it("says nothing of shares of which one could not be read", () => {
    expect(found([0, 0, 60], [0, 1, null])).toEqual([]);
  });

  it("is a warning on each row whose unit has no evaluation", () => {
    expect(found([0, 0, 60], [0, 2, 40])).toEqual([["staff-unit-not-evaluated", 1]]);
  });

  it("is nothing where the unit could not be read: that is an error already", () => {
    expect(found([0, null, 100])).toEqual([]);
  });
});
