import type { Band } from "../../../src/core/domain/measurement";
import { exact } from "../../../src/core/numeric/exact";
import { band } from "../../fixtures/measuring";
import type { NumberLiteral, ParametersLiteral } from "../../fixtures/plan";
import {
  codesOf,
  evaluated,
  isExactly,
  issuesOf,
  kindOf,
  refusedFor,
  shown,
  unitOf,
} from "./scored";

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

  it("judges what is printed: 2/3 is shown 66.67, which meets a minimum of 66.67", () => {
    expect(shown(ordinary(2, 3, { minimum: "66.67" }).evaluation)).toBe("100.00");
    expect(shown(ordinary(2, 3, { minimum: "66.66" }).evaluation)).toBe("100.00");
    const below = ordinary(2, 3, { minimum: "66.671" }).evaluation;
    expect(isExactly(below, exact(200, 3))).toBe(true);
  });

  it("judges with as many decimals as are shown", () => {
    const minimum = "66.67";
    expect(shown(ordinary(2, 3, { minimum, decimals: 4 }).evaluation)).toBe("66.6667");
    expect(shown(ordinary(2, 3, { minimum, decimals: 0 }).evaluation)).toBe("100");
  });

  it("is none without a minimum, which has no default", () => {
    const { evaluation, unitResult, minimum } = ordinary(23, 24, {});
    expect([evaluation, minimum]).toEqual([null, null]);
    expect(shown(unitResult)).toBe("95.83");
  });

  it("is not met by the very minimum where only a value above counts", () => {
    const parameters = { minimum: 85, thresholdsMetBy: "above" } as const;
    expect(shown(ordinary(85, 100, parameters).evaluation)).toBe("85.00");
    expect(shown(ordinary(86, 100, parameters).evaluation)).toBe("100.00");
    const atZero = { ...parameters, minimum: 0, belowMinimum: "proportionalToMinimum" } as const;
    expect(shown(ordinary(0, 10, atZero).evaluation)).toBe("0.00");
  });

  it("has 100 for whoever is held to a minimum of 0", () => {
    expect(shown(ordinary(0, 10, { minimum: 0, belowMinimum: "zero" }).evaluation)).toBe("100.00");
  });
});

describe("Valutazione sotto il minimo", () => {
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

  it("ends at 100 where only the rounding misses the minimum: 85.4, shown as 85, against 85.25", () => {
    const parameters = {
      minimum: "85.25",
      decimals: 0,
      belowMinimum: "proportionalToMinimum",
    } as const;
    const { evaluation } = ordinary(854, 1000, parameters);
    expect(isExactly(evaluation, 100)).toBe(true);
    expect(evaluation?.trace).toMatchObject({ rule: "evaluationProportional" });
  });

  describe("the name of a band", () => {
    const below = band("deviation", [0, 50, 0, 40], [50, 79, 60], [79, "79.99", 60, 120]);
    const named = (bands: readonly Band[], achieved: number, assigned: number, decimals = 2) => ({
      bands,
      parameters: { minimum, decimals, belowMinimum: { band: "Tempi" } },
      counted: [{ assigned, achieved }],
    });
    const evaluationOf = (achieved: number, assigned: number, decimals?: number) =>
      unitOf(evaluated(named([below], achieved, assigned, decimals)), "Servizi tecnici", "ordinary")
        .evaluation;

    // On its line 25 makes 20; 50 and 60 are in the second row, 79.6 is on the third: 60 + 0.6 · 60 / 0.99 = 96.36.
    it.each([
      [1, 4, "20.00"],
      [1, 2, "60.00"],
      [6, 10, "60.00"],
      [796, 1000, "96.36"],
      [0, 4, "0.00"],
    ])("maps the result, %s of %s to %s, whatever the band applies to", (achieved, all, text) => {
      expect(shown(evaluationOf(achieved, all))).toBe(text);
    });

    it("says nothing of a result that meets the minimum", () => {
      expect(evaluationOf(8, 10)?.trace.rule).toBe("evaluationAtMinimum");
    });

    it("names its row", () => {
      expect(evaluationOf(1, 2)?.trace).toMatchObject({
        rule: "evaluationByBand",
        measure: "percentage",
        band: "Tempi",
        step: { row: 1 },
      });
    });

    it("looks up the result as it is shown: 499/999 is 49.949…, without decimals 50", () => {
      expect(shown(evaluationOf(499, 999, 0))).toBe("60");
      expect(shown(evaluationOf(499, 999, 2))).toBe("39.96");
    });

    it("ends at 100", () => {
      const generous = { ...below, rows: band("actual", [0, 80, 120]).rows };
      const { evaluation } = unitOf(
        evaluated(named([generous], 1, 2)),
        "Servizi tecnici",
        "ordinary",
      );
      expect(shown(evaluation)).toBe("100.00");
    });

    it("is refused on the parameter where the result is outside", () => {
      const narrow = { ...below, rows: band("actual", [50, 80, 10]).rows };
      const place = { kind: "parameter", parameter: "belowMinimum" };
      expect(refusedFor(named([narrow], 49, 100))).toMatchObject([
        { code: "result-outside-band", params: { unit: "Servizi tecnici" }, place },
        { code: "result-outside-band", params: { unit: null }, place },
      ]);
      expect(codesOf(named([narrow], 50, 100))).toEqual([]);
    });

    it("asks nothing of the band before the end of the year, but refuses one that is wrong", () => {
      const narrow = { ...below, rows: band("actual", [50, 80, 10]).rows };
      const wrong = { ...below, rows: band("actual", [50, 40, 10]).rows };
      const monitored = (each: Band) => {
        const literal = named([each], 4, 10);
        return codesOf({
          ...literal,
          parameters: { ...literal.parameters, phase: "monitoring" as const },
        });
      };
      expect(monitored(narrow)).toEqual([]);
      expect(monitored(wrong)).toEqual(["error band-row-reversed"]);
    });
  });

  it("has no default: below the minimum there is no evaluation, and one warning asks", () => {
    const literal = {
      parameters: { minimum, belowMinimum: null },
      counted: [{ assigned: 10, achieved: 7 }],
    };
    expect(unitOf(evaluated(literal), "Servizi tecnici", "ordinary").evaluation).toBeNull();
    expect(issuesOf(literal)).toMatchObject([
      { code: "below-minimum-not-chosen", params: { units: ["Servizi tecnici"] } },
    ]);
    const met = { ...literal, counted: [{ assigned: 10, achieved: 8 }] };
    expect(issuesOf(met)).toEqual([]);
  });

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

describe("Valutazione basata su", () => {
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
    });
    return {
      performance: unitOf(evaluation, "Servizi tecnici"),
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
    const counted = ordinary(3, 4, { minimum: 80, evaluationMeasure: "index" });
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

describe("Obiettivi per valutare le strutture", () => {
  it.each([
    ["performance", ["100.00", "n.d.", "n.d."]],
    ["strategic", ["n.d.", "50.00", "n.d."]],
    ["ordinary", ["n.d.", "n.d.", "100.00"]],
  ] as const)("%s is the one kind with a minimum and an evaluation", (kind, evaluations) => {
    const evaluation = evaluated({
      parameters: { minimum: 70, unitsEvaluatedOn: kind },
      objectives: [DONE, { ...MISSED, kind: "strategic" }, { ...DONE, kind: "strategic" }],
      counted: [{ assigned: 10, achieved: 7 }],
    });
    for (const groups of [evaluation.units, evaluation.kinds]) {
      expect(groups.map(({ evaluation: value }) => shown(value))).toEqual(evaluations);
      expect(groups.filter(({ minimum }) => minimum !== null).map((each) => each.kind)).toEqual([
        kind,
      ]);
    }
  });

  it("holds the index of Performance against the minimum: grades 99, 99, 98 are 100, not 0", () => {
    const evaluation = evaluated({
      parameters: { attribution: "proportional", minimum: 85, belowMinimum: "zero" },
      objectives: [{ grade: 99 }, { grade: 99 }, { grade: 98 }],
    });
    const unit = unitOf(evaluation, "Servizi tecnici");
    expect(shown(unit.unitResult)).toBe("98.67");
    expect(shown(unit.evaluation)).toBe("100.00");
  });
});
