import { headlines } from "../../../src/core/tables/headlines";
import { headlineLabel, headlineValue } from "../../../src/locale/it/summaryHeadlines";
import { times, type PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../../core/scoring/scored";

const DONE = { outcome: "achieved" } as const;
const EXCLUDED = { outcome: "excluded", reason: "Non finanziato" } as const;

/** What the headline of the objectives that were reached says. */
function achievedOf(literal: PlanLiteral, wantsDraft = false): string {
  const evaluation = evaluated(literal, wantsDraft);
  const found = headlines(evaluation).find(({ code }) => code === "achieved");
  if (found === undefined) throw new Error("no such headline");
  return `${headlineLabel(found, evaluation)}: ${headlineValue(found, evaluation)}`;
}

describe("how many objectives were reached, in words (rules.md §8)", () => {
  it("names the assigned and the excluded wherever something was excluded", () => {
    expect(achievedOf({ objectives: [...times(20, DONE), EXCLUDED] })).toBe(
      "Obiettivi raggiunti: 20 su 20 valutabili (21 assegnati, 1 escluso)",
    );
    expect(achievedOf({ objectives: [...times(19, DONE), EXCLUDED, EXCLUDED] })).toBe(
      "Obiettivi raggiunti: 19 su 19 valutabili (21 assegnati, 2 esclusi)",
    );
  });

  it("says only n of m where nothing was", () => {
    expect(achievedOf({ objectives: times(21, DONE) })).toBe("Obiettivi raggiunti: 21 su 21");
  });

  it("says how many are still to be assessed in a draft", () => {
    expect(achievedOf({ objectives: [...times(7, DONE), ...times(14, {})] }, true)).toBe(
      "Obiettivi raggiunti (provvisorio): 7 su 7 valutati, 14 da valutare",
    );
  });
});
