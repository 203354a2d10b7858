import { issue } from "../../../src/core/domain/issue";
import { cellPlace } from "../../../src/core/domain/place";
import { SCALES, type Scale } from "../../../src/core/domain/scale";
import type { ScaleChoices, Scales } from "../../../src/core/domain/scales";
import { exact } from "../../../src/core/numeric/exact";
import type { ObjectiveLiteral, ParametersLiteral, PlanLiteral } from "../../fixtures/plan";
import {
  codesOf,
  evaluated,
  isExactly,
  kindOf,
  objectiveAt,
  refusedFor,
  shown,
  shownWeights,
} from "./scored";

// Rules.md §4: (points of Strategicità + points of Complessità) · factor of Natura, over the sum of those.

const POINTS: Readonly<
  Record<string, readonly [Scale, string, number | readonly [number, number]]>
> = {
  high: ["importance", "Alta", 3],
  low: ["importance", "Bassa", 1],
  none: ["importance", "Nessuna", 0],
  hard: ["complexity", "Alta", 2],
  easy: ["complexity", "Bassa", 1],
  trivial: ["complexity", "Nessuna", 0],
  growth: ["nature", "Sviluppo", [3, 2]],
  upkeep: ["nature", "Mantenimento", 1],
};

const ENTRIES = Object.values(POINTS).map(([scale, entry, points]) => ({
  scale,
  entry,
  points: typeof points === "number" ? exact(points) : exact(...points),
}));

function choice(scale: Scale, key: string | null): ScaleChoices[Scale] {
  const [, word] = key === null ? [] : (POINTS[key] ?? ["", key]);
  if (word === undefined) return null;
  const entry = ENTRIES.find((each) => each.scale === scale && each.entry === word);
  return entry === undefined ? { kind: "unknown", word } : { kind: "entry", entry };
}

/** An achieved objective with its three words, by their keys above; null for an empty cell. */
function valued(
  importance: string | null,
  complexity: string | null,
  nature: string | null,
  change: ObjectiveLiteral = {},
): ObjectiveLiteral {
  const scaleChoices = {
    importance: choice("importance", importance),
    complexity: choice("complexity", complexity),
    nature: choice("nature", nature),
  };
  return { outcome: "achieved", scaleChoices, ...change };
}

function scaled(
  objectives: readonly ObjectiveLiteral[],
  parameters: ParametersLiteral = {},
  faults: Scales["faults"] = [],
): PlanLiteral {
  return {
    parameters: { weights: "scales", ...parameters },
    objectives,
    scales: { entries: ENTRIES, faults },
  };
}

describe("weights by Strategicità e complessità", () => {
  it("are the points together, by the factor, as shares of the total", () => {
    // (3 + 2) · 1,5 = 7,5 and (1 + 1) · 1 = 2, of 9,5.
    const plan = scaled([valued("high", "hard", "growth"), valued("low", "easy", "upkeep")]);
    const evaluation = evaluated(plan);
    const [first, second] = evaluation.objectives;
    expect(isExactly(first?.weight ?? null, exact(1500, 19))).toBe(true);
    expect(isExactly(second?.weight ?? null, exact(400, 19))).toBe(true);
    expect(shownWeights(evaluation)).toEqual(["78.95", "21.05"]);
    expect(shown(kindOf(evaluation).totalWeight)).toBe("100.00");
    expect(first?.weight?.trace).toEqual({
      rule: "scaleWeight",
      importance: exact(3),
      complexity: exact(2),
      factor: exact(3, 2),
      total: exact(100),
      sum: exact(19, 2),
    });
    expect(codesOf(plan)).toEqual([]);
  });

  it("make Totale dei pesi, over the objectives that are not excluded, pending ones included", () => {
    const plan = scaled(
      [
        valued("high", "hard", "upkeep"),
        valued("high", "hard", "growth", { outcome: "excluded" }),
        valued("low", "easy", "upkeep", { outcome: "inProgress" }),
        valued("high", "hard", "growth", { kind: "ordinary" }),
      ],
      { totalWeight: 70, phase: "monitoring" },
    );
    // 5 and 2, of 7.
    expect(shownWeights(evaluated(plan))).toEqual(["50.00", "n.d.", "20.00", "n.d."]);
  });

  it("may be nothing for one objective, and are the whole for a single one", () => {
    const plan = scaled([valued("none", "trivial", "growth"), valued("low", "trivial", "upkeep")]);
    expect(shownWeights(evaluated(plan))).toEqual(["0.00", "100.00"]);
    const single = evaluated(scaled([valued("none", "easy", "growth")]));
    expect(isExactly(objectiveAt(single, 0).weight, 100)).toBe(true);
  });

  it("are refused where all points are zero", () => {
    const plan = scaled([valued("none", "trivial", "growth"), valued("none", "trivial", "upkeep")]);
    expect(refusedFor(plan)).toMatchObject([
      { code: "scale-points-all-zero", place: cellPlace("scales", null, "points") },
    ]);
  });

  it.each(SCALES.map((scale, at) => [scale, at] as const))(
    "are refused where the word of %s is missing, not where the row is excluded or counted",
    (scale, missing) => {
      const words = ["high", "hard", "growth"].map((word, at) => (at === missing ? null : word));
      const [importance = null, complexity = null, nature = null] = words;
      const left = (change: ObjectiveLiteral): ObjectiveLiteral =>
        valued(importance, complexity, nature, change);
      const others = [left({ outcome: "excluded" }), left({ kind: "strategic" })];
      const whole = valued("high", "hard", "growth");
      expect(codesOf(scaled([whole, ...others]))).toEqual([]);
      expect(refusedFor(scaled([whole, ...others, left({})]))).toEqual([
        {
          code: "scale-word-missing",
          params: { objective: "4", scale },
          place: cellPlace("objectives", 3, scale),
        },
      ]);
    },
  );

  it("are refused where a word is in no scale, with those that are", () => {
    const plan = scaled([valued("enorme", "hard", "growth"), valued("low", "easy", "upkeep")]);
    expect(refusedFor(plan)).toMatchObject([
      {
        code: "scale-word-unknown",
        params: { scale: "importance", word: "enorme", allowed: ["Alta", "Bassa", "Nessuna"] },
      },
    ]);
  });

  it("are refused beside a fault of the table, which is a warning where weights come from elsewhere", () => {
    const fault = issue("scale-points-all-zero", {}, cellPlace("scales", 0, "points"));
    const objectives = [valued("high", "hard", "growth")];
    expect(codesOf(scaled(objectives, {}, [fault]))).toEqual(["error scale-points-all-zero"]);
    expect(codesOf(scaled(objectives, { weights: "equal" }, [fault]))).toEqual([
      expect.stringContaining("scales-unused"),
      "warning scale-points-all-zero",
    ]);
  });

  it("are rounded one by one, or shared out so that the shown ones make the total", () => {
    const three = [1, 2, 3].map(() => valued("low", "easy", "upkeep"));
    expect(shownWeights(evaluated(scaled(three)))).toEqual(["33.33", "33.33", "33.33"]);
    const shared = scaled(three, { roundingDifference: "distributed" });
    expect(shownWeights(evaluated(shared))).toEqual(["33.34", "33.33", "33.33"]);
  });
});
