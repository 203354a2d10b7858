import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { rulesInWords } from "../../../src/locale/it/rulesInWords";
import { plan } from "../../fixtures/plan";

// What the summary says of the weights (rules.md §4).

const REPROPORTIONED = "I pesi assegnati non davano questo totale e sono stati riproporzionati.";

function saidOf(weights: readonly number[]): string {
  const parameters = { weights: "assigned", whenSumDiffers: "reproportion" } as const;
  const objectives = weights.map((weight) => ({ weight, outcome: "achieved" }) as const);
  const { evaluation } = evaluatePlan(plan({ parameters, objectives }), false);
  if (!evaluation) throw new Error("not evaluated");
  return rulesInWords(evaluation).join("\n");
}

it("says that assigned weights were re-proportioned where they did not make the total", () => {
  expect(saidOf([30, 20])).toContain(REPROPORTIONED);
});

it("does not say so where they made it", () => {
  expect(saidOf([60, 40])).toContain("Pesi assegnati dall'ente, con totale 100");
  expect(saidOf([60, 40])).not.toContain(REPROPORTIONED);
});
