import { exact } from "../../../src/core/numeric/exact";
import type { NumberLiteral, ParametersLiteral } from "../../fixtures/plan";
import { evaluated, isExactly, kindOf, shown, unitOf } from "./scored";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;

/** One unit with so many ordinary objectives achieved of so many. */
function ordinary(achieved: number, assigned: number, parameters: ParametersLiteral) {
  const evaluation = evaluated({ parameters, counted: [{ assigned, achieved }] });
  return unitOf(evaluation, "Servizi tecnici", "ordinary");
}

describe("the evaluation against the minimum expected", () => {
  it("is 100 from the minimum up", () => {
    const { evaluation, unitResult: heldAgainst } = ordinary(23, 24, { minimum: 85 });
    expect(shown(heldAgainst)).toBe("95.83");
    expect(isExactly(evaluation, 100)).toBe(true);
    expect(evaluation?.trace).toEqual({
      rule: "evaluationAtMinimum",
      measure: "percentage",
      figure: exact(2300, 24),
      minimum: exact(85),
    });
  });

  it.each([
    [84, "84.00"],
    [85, "100.00"],
    [86, "100.00"],
  ])("at a minimum of 85 with %s of 100 is %s", (achieved, text) => {
    expect(shown(ordinary(achieved, 100, { minimum: 85 }).evaluation)).toBe(text);
  });

  it("compares what is exact: 2/3 is below a minimum of 66.67, and not below two thirds", () => {
    expect(shown(ordinary(2, 3, { minimum: "66.67" }).evaluation)).toBe("66.67");
    expect(isExactly(ordinary(2, 3, { minimum: "66.67" }).evaluation, exact(200, 3))).toBe(true);
    expect(shown(ordinary(2, 3, { minimum: exact(200, 3) }).evaluation)).toBe("100.00");
    expect(shown(ordinary(2, 3, { minimum: "66.66" }).evaluation)).toBe("100.00");
  });

  it("is none without a minimum, which has no default", () => {
    const { evaluation, unitResult, minimum } = ordinary(23, 24, {});
    expect([evaluation, minimum]).toEqual([null, null]);
    expect(shown(unitResult)).toBe("95.83");
  });

  it("has 100 for whoever is held to a minimum of 0", () => {
    expect(shown(ordinary(0, 10, { minimum: 0, belowMinimum: "zero" }).evaluation)).toBe("100.00");
  });
});

describe("Sotto il minimo", () => {
  const minimum = 80;

  it.each([
    ["actual", "evaluationActual", "66.67", exact(200, 3)],
    ["proportionalToMinimum", "evaluationProportional", "83.33", exact(250, 3)],
    ["zero", "evaluationZero", "0.00", exact(0)],
  ] as const)("%s makes two thirds below 80: %s, %s", (belowMinimum, rule, text, value) => {
    const { evaluation } = ordinary(2, 3, { minimum, belowMinimum });
    expect(shown(evaluation)).toBe(text);
    expect(isExactly(evaluation, value)).toBe(true);
    expect(evaluation?.trace).toMatchObject({ rule, figure: exact(200, 3), minimum: exact(80) });
  });

  it.each(["actual", "proportionalToMinimum", "zero"] as const)(
    "%s says nothing of a figure that is the minimum, and 0 of none achieved",
    (belowMinimum) => {
      expect(shown(ordinary(8, 10, { minimum, belowMinimum }).evaluation)).toBe("100.00");
      expect(shown(ordinary(0, 10, { minimum, belowMinimum }).evaluation)).toBe("0.00");
    },
  );

  it("is rounded half away from zero: 1 of 8 against 100 is 12.5, with no decimals 13", () => {
    expect(shown(ordinary(1, 8, { minimum: 100, decimals: 0 }).evaluation)).toBe("13");
  });
});

describe("the minimum of a unit", () => {
  const units = [
    { name: "Propria", minimum: 90 },
    { name: "Comune" },
    { name: "Nulla", minimum: 0 },
  ];
  const counted = [0, 1, 2].map((unit) => ({ assigned: 100, achieved: 87, units: [unit] }));

  it("is its own, else the parameter's; a minimum of 0 is its own", () => {
    const evaluation = evaluated({ parameters: { minimum: 85 }, units, counted });
    expect(
      evaluation.units.map(({ unit, minimum, evaluation: value }) => [
        unit.name,
        minimum,
        shown(value),
      ]),
    ).toEqual([
      ["Propria", exact(90), "87.00"],
      ["Comune", exact(85), "100.00"],
      ["Nulla", exact(0), "100.00"],
    ]);
  });

  it("may be given where the parameter is not: the others then have no evaluation", () => {
    const evaluation = evaluated({ units, counted });
    expect(shown(unitOf(evaluation, "Propria", "ordinary").evaluation)).toBe("87.00");
    expect(unitOf(evaluation, "Comune", "ordinary").evaluation).toBeNull();
    expect(kindOf(evaluation, "ordinary")).toMatchObject({ minimum: null, evaluation: null });
  });

  it("does not hold for the whole body, which has the parameter's", () => {
    const evaluation = evaluated({ parameters: { minimum: 88 }, units, counted });
    expect(kindOf(evaluation, "ordinary").minimum).toEqual(exact(88));
    expect(shown(kindOf(evaluation, "ordinary").evaluation)).toBe("87.00");
  });
});

describe("Misura della valutazione", () => {
  // Two of three achieved, but the missed one weighs half: percentage 66.67, index 50.
  const objectives = [
    { ...DONE, weight: 20 },
    { ...DONE, weight: 30 },
    { ...MISSED, weight: 50 },
  ];
  const unitResult = (minimum: NumberLiteral, evaluationMeasure: "percentage" | "index") => {
    const evaluation = evaluated({
      parameters: { weights: "assigned", minimum, evaluationMeasure },
      objectives,
      counted: [{ assigned: 4, achieved: 3 }],
    });
    return {
      performance: unitOf(evaluation, "Servizi tecnici"),
      ordinary: unitOf(evaluation, "Servizi tecnici", "ordinary"),
      body: kindOf(evaluation),
    };
  };

  it("holds the index against the minimum where it is Indice", () => {
    const { performance, body } = unitResult(60, "index");
    expect(shown(performance.unitResult)).toBe("50.00");
    expect(shown(performance.evaluation)).toBe("50.00");
    expect(performance.evaluation?.trace).toMatchObject({ measure: "index" });
    expect(shown(body.evaluation)).toBe("50.00");
  });

  it("holds the percentage against it where it is Percentuale", () => {
    const { performance, body } = unitResult(60, "percentage");
    expect(shown(performance.unitResult)).toBe("66.67");
    expect(shown(performance.evaluation)).toBe("100.00");
    expect(performance.evaluation?.trace).toMatchObject({ measure: "percentage" });
    expect(shown(body.evaluation)).toBe("100.00");
  });

  it("is the percentage for the kinds without weights, whatever is chosen", () => {
    const { ordinary: counted } = unitResult(80, "index");
    expect(shown(counted.unitResult)).toBe("75.00");
    expect(shown(counted.evaluation)).toBe("75.00");
    expect(counted.evaluation?.trace).toMatchObject({ measure: "percentage" });
  });

  it("has no evaluation where the index is n.d., though there is a percentage", () => {
    const evaluation = evaluated({
      parameters: { weights: "assigned", minimum: 50 },
      units: ["Leggera", "Pesante"],
      objectives: [
        { ...DONE, weight: 0, units: [0] },
        { ...DONE, weight: 100, units: [1] },
      ],
    });
    const light = unitOf(evaluation, "Leggera");
    expect(shown(light.percentage)).toBe("100.00");
    expect(light).toMatchObject({ index: null, unitResult: null, evaluation: null });
  });
});

describe("the kinds", () => {
  it("are evaluated each by itself, Strategico too", () => {
    const evaluation = evaluated({
      parameters: { minimum: 70 },
      objectives: [DONE, { ...MISSED, kind: "strategic" }, { ...DONE, kind: "strategic" }],
      counted: [{ assigned: 10, achieved: 7 }],
    });
    expect(evaluation.units.map(({ kind, evaluation: value }) => [kind, shown(value)])).toEqual([
      ["performance", "100.00"],
      ["strategic", "50.00"],
      ["ordinary", "100.00"],
    ]);
  });
});
