import { headlines } from "../../../src/core/tables/headlines";
import type { PlanLiteral } from "../../fixtures/plan";
import { evaluated, shown } from "../scoring/scored";

const DONE = { outcome: "achieved" } as const;
const COUNTED = [{ assigned: 4, achieved: 3 }];

function codesOf(literal: PlanLiteral, wantsDraft = false): readonly string[] {
  return headlines(evaluated(literal, wantsDraft)).map(({ code }) => code);
}

describe("the headlines", () => {
  it("are index, achieved, ordinary percentage and judgement", () => {
    const parameters = { performanceThreshold: 90 };
    const found = headlines(evaluated({ parameters, objectives: [DONE, DONE], counted: COUNTED }));
    expect(found).toMatchObject([
      { code: "index" },
      { code: "achieved", group: { counts: { achieved: 2, assessable: 2 } } },
      { code: "ordinaryPercentage" },
      { code: "judgement", judgement: { isPositive: true } },
    ]);
    expect(found.flatMap((one) => ("figure" in one ? [shown(one.figure)] : []))).toEqual([
      "100.00",
      "75.00",
    ]);
  });

  it("have no judgement without a threshold, in Monitoraggio and in a draft", () => {
    const objectives = [DONE];
    const parameters = { performanceThreshold: 90 };
    expect(codesOf({ objectives })).toEqual(["index", "achieved"]);
    const monitoring = { ...parameters, phase: "monitoring" } as const;
    expect(codesOf({ parameters: monitoring, objectives })).toEqual([
      "index",
      "achieved",
      "progress",
    ]);
    expect(codesOf({ parameters, objectives: [DONE, {}] }, true)).toEqual([
      "index",
      "achieved",
      "progress",
    ]);
  });

  it("have no result in Programmazione", () => {
    const parameters = { phase: "planning" } as const;
    expect(codesOf({ parameters, objectives: [{}], counted: [{ assigned: 4 }] })).toEqual([
      "achieved",
    ]);
  });

  it("speak only of the kinds that have rows", () => {
    expect(codesOf({ counted: COUNTED })).toEqual(["ordinaryPercentage"]);
    expect(codesOf({ objectives: [{ ...DONE, kind: "strategic" }] })).toEqual([]);
  });
});
