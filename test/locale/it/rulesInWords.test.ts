import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { rulesInWords } from "../../../src/locale/it/rulesInWords";
import { exact } from "../../../src/core/numeric/exact";
import { SCALES, type Scale } from "../../../src/core/domain/scale";
import type { ScaleEntry } from "../../../src/core/domain/scales";
import { band, byIndicatorRows } from "../../fixtures/measuring";
import { plan, type ParametersLiteral, type PlanLiteral } from "../../fixtures/plan";

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
  expect(saidOf([60, 40])).toContain("I pesi sono assegnati dall'ente, con totale 100");
  expect(saidOf([60, 40])).not.toContain(REPROPORTIONED);
});

function rulesOf(literal: PlanLiteral): string {
  const { evaluation } = evaluatePlan(plan(literal), false);
  if (!evaluation) throw new Error("not evaluated");
  return rulesInWords(evaluation).join("\n");
}

it("names the band of what is below the minimum", () => {
  const said = rulesOf({
    parameters: { minimum: 85, belowMinimum: { band: "Tempi" } },
    bands: [band("actual", [0, 85, 50])],
    objectives: [{ outcome: "notAchieved" }],
  });
  expect(said).toContain("altrimenti è quella che la fascia «Tempi» dà al risultato conseguito.");
});

it("says how indicators count, and what a falling one is worth beyond its target", () => {
  const falling = { trend: "decreasing", target: 30, actual: 32 } as const;
  const measured = (parameters: ParametersLiteral): string =>
    rulesOf({
      parameters: { attribution: "proportional", ...parameters },
      objectives: [{ measurement: byIndicatorRows(falling) }],
    });
  expect(measured({ beyondTarget: "zero" })).toContain(
    "Se un indicatore decrescente supera il target, il suo grado è zero.",
  );
  expect(rulesOf({ objectives: [{ outcome: "achieved" }] })).not.toContain("indicator");
});

it("says where a rule comes from, and nothing of what the ente did not choose", () => {
  const objectives = [{ outcome: "achieved" }] as const;
  const stated = plan({ parameters: { performanceThreshold: 90 }, objectives });
  const sourced = { ...stated, parameterSources: { performanceThreshold: "SMVP art. 7" } };
  const { evaluation } = evaluatePlan(sourced, false);
  if (!evaluation) throw new Error("not evaluated");
  expect(rulesInWords(evaluation)).toContain(
    "La performance dell'ente è positiva con un indice di raggiungimento di almeno 90%. Fonte: SMVP art. 7.",
  );
  expect(rulesOf({ objectives: [...objectives] })).not.toMatch(/minimo|soglia|non previst|scelt/i);
});

it("does not call weights from the table Scale assigned", () => {
  const entry = (scale: Scale): ScaleEntry => ({ scale, entry: "Alta", points: exact(1) });
  const [importance, complexity, nature] = SCALES.map(entry);
  if (!importance || !complexity || !nature) throw new Error("no scales");
  const choice = (each: ScaleEntry) => ({ kind: "entry", entry: each }) as const;
  const said = rulesOf({
    parameters: { weights: "scales" },
    scales: { entries: [importance, complexity, nature], faults: [] },
    objectives: [
      {
        outcome: "achieved",
        scaleChoices: {
          importance: choice(importance),
          complexity: choice(complexity),
          nature: choice(nature),
        },
      },
    ],
  });
  expect(said).toContain("I pesi derivano da strategicità, complessità e natura");
  expect(said).not.toContain("assegnati");
});
