import { fixedText } from "../../../src/core/numeric/decimal";
import { sum } from "../../../src/core/numeric/exact";
import { times, type PlanLiteral } from "../../fixtures/plan";
import {
  codesOf,
  evaluated,
  isExactly,
  kindOf,
  shown,
  shownResults,
  shownWeights,
  unitOf,
} from "./scored";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;

/** A plan of 21 objectives of equal weight, so many of them missed (rules.md §7, Sondrio 2022). */
function sondrio(missed: number): PlanLiteral {
  return {
    parameters: { minimum: 85, performanceThreshold: 90 },
    units: [
      "Servizi alla Persona",
      "Servizi Finanziari e Culturali",
      "Servizi Istituzionali",
      { name: "Servizi Tecnici", minimum: 87 },
      "Polizia Locale",
    ],
    objectives: [...times(21 - missed, DONE), ...times(missed, MISSED)],
    counted: [
      { kind: "strategic", category: "Prima", assigned: 5, achieved: 5, units: [] },
      { kind: "strategic", category: "Seconda", assigned: 2, achieved: 2, units: [] },
      { assigned: 11, achieved: 11, units: [0] },
      { assigned: 69, achieved: 69, units: [1] },
      { assigned: 24, achieved: 23, units: [2] },
      { assigned: 40, excluded: 5, achieved: 32, units: [3] },
      { assigned: 5, achieved: 5, units: [4] },
    ],
  };
}

/** The sum of the results as they are shown row by row. */
function shownRows(literal: PlanLiteral): string {
  return fixedText(
    sum(evaluated(literal).objectives.flatMap(({ result }) => result?.shown ?? [])),
    2,
  );
}

describe("Sondrio 2022", () => {
  it("has 21 weights of 4.76, whose rows make 99.96 and whose total is 100.00", () => {
    expect(shownWeights(evaluated(sondrio(0)))).toEqual(times(21, "4.76"));
    expect(shownRows(sondrio(0))).toBe("99.96");
    expect(isExactly(kindOf(evaluated(sondrio(0))).totalWeight, 100)).toBe(true);
  });

  it.each([
    [0, "100.00", "99.96", true],
    [1, "95.24", "95.20", true],
    [2, "90.48", "90.44", true],
    [3, "85.71", "85.68", false],
  ])("with %s missed: %s, rows %s, positiva %s", (missed, text, rows, isPositive) => {
    const { percentage, index, totalResult, totalWeight, judgement } = kindOf(
      evaluated(sondrio(missed)),
    );
    expect([percentage, index, totalResult].map(shown)).toEqual([text, text, text]);
    expect(shown(totalWeight)).toBe("100.00");
    expect(shownRows(sondrio(missed))).toBe(rows);
    expect(judgement?.isPositive).toBe(isPositive);
  });

  it("has the other strategic objectives 5 of 5 and 2 of 2", () => {
    expect(
      evaluated(sondrio(0)).categories.map(({ category, counts, percentage }) => [
        category,
        counts.achieved,
        counts.assigned,
        shown(percentage),
      ]),
    ).toEqual([
      ["Prima", 5, 5, "100.00"],
      ["Seconda", 2, 2, "100.00"],
    ]);
  });

  it("has the ordinary ones unit by unit, each evaluated at 100", () => {
    const rows = evaluated(sondrio(0)).units.filter(({ kind }) => kind === "ordinary");
    expect(
      rows.map(({ counts, percentage, minimum, evaluation }) => [
        counts.assigned,
        counts.excluded,
        counts.assessable,
        counts.achieved,
        shown(percentage),
        Number(minimum?.n),
        shown(evaluation),
      ]),
    ).toEqual([
      [11, 0, 11, 11, "100.00", 85, "100.00"],
      [69, 0, 69, 69, "100.00", 85, "100.00"],
      [24, 0, 24, 23, "95.83", 85, "100.00"],
      [40, 5, 35, 32, "91.43", 87, "100.00"],
      [5, 0, 5, 5, "100.00", 85, "100.00"],
    ]);
  });

  it("has the whole body at 140 of 144, 149 assigned and 5 excluded: 97.22", () => {
    const body = kindOf(evaluated(sondrio(0)), "ordinary");
    expect(body.counts).toEqual({
      assigned: 149,
      excluded: 5,
      assessable: 144,
      pending: 0,
      achieved: 140,
    });
    expect(shown(body.percentage)).toBe("97.22");
    expect(shown(body.evaluation)).toBe("100.00");
  });

  it("raises no issue", () => {
    expect(codesOf(sondrio(0))).toEqual([]);
  });
});

describe("Santo Stefano Lodigiano 2024", () => {
  const UNITS = ["Amministrativa", "Tecnica", "Finanziaria"];
  const ROWS = [
    { weight: 0, units: [0] },
    { weight: 30, units: [1] },
    { weight: 56, units: [0] },
    { weight: 0, units: [0] },
    { weight: 14, units: [2] },
  ];

  it("as a plan has its weights, which make 100 over the body, and no result", () => {
    const evaluation = evaluated({
      parameters: { weights: "assigned", attribution: "proportional", phase: "planning" },
      units: UNITS,
      objectives: ROWS,
    });
    expect(shownWeights(evaluation)).toEqual(["0.00", "30.00", "56.00", "0.00", "14.00"]);
    expect(shown(kindOf(evaluation).totalWeight)).toBe("100.00");
    expect(evaluation.objectives.every(({ result }) => result === null)).toBe(true);
    expect(evaluation.units.map(({ totalWeight }) => shown(totalWeight))).toEqual([
      "56.00",
      "30.00",
      "14.00",
    ]);
  });

  it("with one of Tecnica's ten activities to do: 0, 27, 56, 0, 14, index 97, Tecnica's 90", () => {
    const grades = [100, 90, 100, 100, 100];
    const evaluation = evaluated({
      parameters: { weights: "assigned", attribution: "proportional" },
      units: UNITS,
      objectives: ROWS.map((row, at) => ({ ...row, grade: grades[at] ?? 0 })),
    });
    expect(shownResults(evaluation)).toEqual(["0.00", "27.00", "56.00", "0.00", "14.00"]);
    expect(isExactly(kindOf(evaluation).index, 97)).toBe(true);
    expect(shown(kindOf(evaluation).index)).toBe("97.00");
    expect(shown(unitOf(evaluation, "Tecnica").index)).toBe("90.00");
    expect(shown(unitOf(evaluation, "Amministrativa").index)).toBe("100.00");
    expect(shown(unitOf(evaluation, "Finanziaria").index)).toBe("100.00");
  });

  it("warns of each weight of zero and of nothing else", () => {
    const objectives = ROWS.map((row) => ({ ...row, ...DONE }));
    expect(codesOf({ parameters: { weights: "assigned" }, units: UNITS, objectives })).toEqual([
      "warning weight-zero",
      "warning weight-zero",
    ]);
  });

  it("in Consuntivo without outcomes has one error per objective", () => {
    const found = codesOf({
      parameters: { weights: "assigned" },
      units: UNITS,
      objectives: ROWS,
    });
    expect(found.filter((code) => code === "error outcome-missing")).toHaveLength(5);
  });
});
