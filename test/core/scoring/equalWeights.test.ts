import { times } from "../../fixtures/plan";
import { codesOf, evaluated, isExactly, kindOf, objectiveAt, shown, shownWeights } from "./scored";
import { exact } from "../../../src/core/numeric/exact";

const DONE = { outcome: "achieved" } as const;
const STRUCK = { outcome: "excluded" } as const;

describe("equal weights", () => {
  it("are the total divided by the objectives, exactly", () => {
    const first = objectiveAt(evaluated({ objectives: times(21, DONE) }), 0);
    expect(isExactly(first.weight, exact(100, 21))).toBe(true);
    expect(shown(first.weight)).toBe("4.76");
    expect(first.weight?.trace).toMatchObject({ rule: "equalWeight", objectives: 21 });
  });

  it("add up to exactly the total, also where each of them does not end", () => {
    const { totalWeight } = kindOf(evaluated({ objectives: times(7, DONE) }));
    expect(isExactly(totalWeight, 100)).toBe(true);
    expect(totalWeight?.trace).toEqual({ rule: "sumOfWeights", objectives: 7 });
  });

  it("take Totale dei pesi for the total", () => {
    const objectives = times(8, DONE);
    const evaluation = evaluated({ parameters: { totalWeight: "60.5" }, objectives });
    expect(isExactly(objectiveAt(evaluation, 0).weight, "7.5625")).toBe(true);
    expect(isExactly(kindOf(evaluation).totalWeight, "60.5")).toBe(true);
    expect(shown(kindOf(evaluation).index)).toBe("100.00");
  });

  it("leave the excluded ones out of the number, and keep the pending ones in", () => {
    const objectives = [DONE, {}, { outcome: "inProgress" }, DONE, STRUCK] as const;
    const evaluation = evaluated({ parameters: { phase: "monitoring" }, objectives });
    expect(shownWeights(evaluation)).toEqual(["25.00", "25.00", "25.00", "25.00", "n.d."]);
  });

  it("concern only the kind Performance", () => {
    const objectives = [
      { ...DONE, kind: "ordinary" },
      DONE,
      { ...DONE, kind: "strategic" },
      DONE,
    ] as const;
    const evaluation = evaluated({ objectives, counted: [{ assigned: 9, achieved: 9 }] });
    expect(shownWeights(evaluation)).toEqual(["n.d.", "50.00", "n.d.", "50.00"]);
    expect(kindOf(evaluation, "ordinary")).toMatchObject({
      totalWeight: null,
      totalResult: null,
      index: null,
    });
  });

  it("give the whole total to the only one left", () => {
    expect(shownWeights(evaluated({ objectives: [STRUCK, DONE] }))).toEqual(["n.d.", "100.00"]);
  });

  it("are none where all are excluded: nothing to divide, so no figure", () => {
    const evaluation = evaluated({
      parameters: { performanceThreshold: 50, minimum: 50 },
      objectives: [STRUCK, STRUCK],
    });
    expect(kindOf(evaluation)).toMatchObject({
      totalWeight: null,
      totalResult: null,
      percentage: null,
      index: null,
      unitResult: null,
      evaluation: null,
      judgement: null,
    });
  });

  it("ignore the weights that are written, even wrong ones", () => {
    const objectives = [
      { ...DONE, weight: 90 },
      { ...DONE, weight: -1 },
    ];
    expect(codesOf({ objectives })).toEqual(["warning assigned-weights-ignored"]);
    expect(shownWeights(evaluated({ objectives }))).toEqual(["50.00", "50.00"]);
  });

  it("ignore what concerns assigned weights only", () => {
    const parameters = {
      weightsSumPer: "unit",
      whenSumDiffers: "reproportion",
      excludedWeight: "notRedistributed",
    } as const;
    const objectives = [DONE, { ...DONE, units: [0, 1] }, STRUCK];
    const evaluation = evaluated({ parameters, units: ["Uno", "Due"], objectives });
    expect(shownWeights(evaluation)).toEqual(["50.00", "50.00", "n.d."]);
  });

  it.each([
    [0, "14"],
    [1, "14.3"],
    [4, "14.2857"],
  ])("are shown with %s decimals as %s", (decimals, text) => {
    const evaluation = evaluated({ parameters: { decimals }, objectives: times(7, DONE) });
    expect(shown(objectiveAt(evaluation, 0).weight)).toBe(text);
  });

  it("are rounded half away from zero: 100 / 32 with two decimals", () => {
    const evaluation = evaluated({ objectives: times(32, DONE) });
    expect(isExactly(objectiveAt(evaluation, 0).weight, "3.125")).toBe(true);
    expect(shown(objectiveAt(evaluation, 0).weight)).toBe("3.13");
  });
});

describe("Strategicità e complessità", () => {
  it("asks for the words of an objective, never a figure without them", () => {
    expect(codesOf({ parameters: { weights: "scales" }, objectives: [DONE] })).toEqual([
      "error scale-word-missing",
      "error scale-word-missing",
      "error scale-word-missing",
    ]);
  });
});
