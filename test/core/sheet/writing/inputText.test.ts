import { sha256 } from "../../../../src/adapters/digest/sha256";
import { parameterName } from "../../../../src/core/contract/parameters";
import type { Evaluation } from "../../../../src/core/domain/evaluation";
import { evaluatePlan } from "../../../../src/core/scoring/evaluate";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { formerInputText } from "../../../../src/core/sheet/writing/formerInputText";
import { inputText } from "../../../../src/core/sheet/writing/inputText";
import { sampleTables } from "../../../fixtures/sampleTables";
import { smallPlan } from "../../../fixtures/smallPlan";
import { workbook, type WorkbookLiteral } from "../../../fixtures/snapshot";

function evaluationOf(tables: unknown): Evaluation {
  const { plan } = readWorkbook(workbook(tables as WorkbookLiteral));
  const evaluation = plan && evaluatePlan(plan, false).evaluation;
  if (!evaluation) throw new Error("not evaluated");
  return evaluation;
}

/** The same evaluation, with every key of its plan's objects in the other order. */
function turned(evaluation: Evaluation): Evaluation {
  const reversed = <Item extends object>(item: Item): Item =>
    Object.fromEntries(Object.entries(item).reverse()) as Item;
  const { plan } = evaluation;
  return {
    ...evaluation,
    plan: reversed({
      ...plan,
      parameters: reversed(plan.parameters),
      units: plan.units.map(reversed),
      objectives: plan.objectives.map(reversed),
      counted: plan.counted.map(reversed),
    }),
  };
}

describe("the fingerprint of the data", () => {
  const sondrio = evaluationOf(sampleTables("sondrio-2022"));

  // Where this changes without a change of the sample, every calculated workbook is told that its data changed.
  it("is the one that workbooks of the sample have", async () => {
    expect(await sha256(inputText(sondrio))).toBe(
      "75f118ef10f3fd7152d4799d05c1d3df380e6e46c0f2f551c59aac4d75cfd08e",
    );
  });

  it("does not depend on the order in which the code writes its fields", () => {
    expect(inputText(turned(sondrio))).toBe(inputText(sondrio));
  });

  it("does not depend on a field that no figure comes from", () => {
    const objectives = sondrio.plan.objectives.map((each) => ({ ...each, unread: "alta" }));
    const plan = { ...sondrio.plan, objectives };
    expect(inputText({ ...sondrio, plan })).toBe(inputText(sondrio));
  });

  it("changes with the band that Valutazione sotto il minimo names", () => {
    const withBand = (value: number): string => {
      const parameters = [...PARAMETERS, [parameterName("belowMinimum"), "Sotto soglia"]];
      const bands = [
        ["Fascia", "Da", "A", "Valore da"],
        ["Sotto soglia", 0, 100, value],
      ];
      const tables = { ...smallPlan({}, true), Parametri: parameters, FasceDiPunteggio: bands };
      return inputText(evaluationOf(tables));
    };
    expect(withBand(50)).not.toBe(withBand(60));
  });

  it("changes with any value that a figure or the summary shows", () => {
    const changed = sondrio.plan.objectives.map((each, at) =>
      at === 3 ? { ...each, outcome: "notAchieved" as const } : each,
    );
    const plan = { ...sondrio.plan, objectives: changed };
    expect(inputText({ ...sondrio, plan })).not.toBe(inputText(sondrio));
    expect(inputText({ ...sondrio, isDraft: true })).not.toBe(inputText(sondrio));
  });
});

const PARAMETERS = [
  ["Parametro", "Valore"],
  ["Ente", "Comune di Prova"],
  ["Anno", 2025],
  ["Fase", "Consuntivo"],
  ["Pesi", "Uguali"],
  ["Risultato dell'obiettivo", "Tutto o niente"],
  ["Risultato minimo atteso", 85],
];

describe("the former fingerprint", () => {
  it("is the one that stamps without a version have", async () => {
    const evaluation = evaluationOf({ ...smallPlan({}, true), Parametri: PARAMETERS });
    expect(await sha256(formerInputText(evaluation))).toBe(
      "832a172fac615b296ad899d4d0cfa019048a24a7058967c9b93c725640ba7599",
    );
  });
});
