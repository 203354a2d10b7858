import { cellPlace } from "../../../src/core/domain/place";
import { codesOf, evaluated, issuesOf, kindOf, objectiveAt, shown } from "./scored";

const DONE = { outcome: "achieved" } as const;
const STRUCK = { outcome: "excluded" } as const;

describe("Escluso", () => {
  it("leaves numerator and denominator of weights and counts", () => {
    const evaluation = evaluated({
      objectives: [DONE, { outcome: "notAchieved" }, STRUCK, STRUCK],
    });
    expect(kindOf(evaluation).counts).toEqual({
      assigned: 4,
      excluded: 2,
      assessable: 2,
      pending: 0,
      achieved: 1,
    });
    expect(shown(kindOf(evaluation).percentage)).toBe("50.00");
    expect(shown(kindOf(evaluation).totalWeight)).toBe("100.00");
  });

  it("stays among the objectives, without any figure", () => {
    expect(objectiveAt(evaluated({ objectives: [DONE, STRUCK] }), 1)).toMatchObject({
      status: "excluded",
      achievement: null,
      isAchieved: null,
      weight: null,
      result: null,
    });
  });

  it.each(["planning", "monitoring", "final"] as const)(
    "without a reason is a warning on that cell in the phase %s",
    (phase) => {
      const objectives = [{ outcome: "excluded", reason: null }] as const;
      expect(issuesOf({ parameters: { phase }, objectives })).toEqual([
        {
          code: "excluded-without-reason",
          params: { objective: "1" },
          place: cellPlace("objectives", 0, "reason"),
        },
      ]);
      expect(codesOf({ parameters: { phase }, objectives })).toEqual([
        "warning excluded-without-reason",
      ]);
    },
  );

  it("needs no reason where an act in Variazioni says so", () => {
    const objectives = [
      { outcome: "excluded", reason: null, variationAct: "DGC 12/2024" },
    ] as const;
    expect(codesOf({ objectives })).toEqual([]);
  });
});
