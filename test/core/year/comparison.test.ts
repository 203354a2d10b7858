import type { FormerYear } from "../../../src/core/domain/yearRecords";
import { NO_RECORDS } from "../../../src/core/domain/yearRecords";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { comparisonOf } from "../../../src/core/year/comparison";
import { rulesInForce } from "../../../src/core/year/rules";
import { comparedObjectivesTable } from "../../../src/core/tables/comparisonTables";
import { figureText } from "../../../src/core/texts/figureText";
import { fixedText } from "../../../src/core/numeric/decimal";
import { SUMMARY_TEXTS } from "../../../src/locale/it/summary";
import { percentage, plan, type PlanLiteral } from "../../fixtures/plan";

/** Sondrio's ordinary objectives: 140 of 144 (rules.md §8). */
const SONDRIO: PlanLiteral = {
  counted: [{ kind: "ordinary", assigned: 149, excluded: 5, achieved: 140 }],
};

function evaluated(literal: PlanLiteral): Evaluation {
  const { evaluation, issues } = evaluatePlan(plan(literal), false);
  if (evaluation === null) throw new Error(issues.map(({ code }) => code).join());
  return evaluation;
}

function formerYear(changes: Partial<FormerYear> = {}): FormerYear {
  return {
    year: 2023,
    rules: rulesInForce(plan(SONDRIO)),
    groups: [
      { kind: "ordinary", unit: null, position: null, percentage: percentage("95"), index: null },
    ],
    objectives: [],
    ...changes,
  };
}

function compared(literal: PlanLiteral, former: FormerYear) {
  const evaluation = evaluated({ ...literal, records: { ...NO_RECORDS, former } });
  const comparison = comparisonOf(evaluation);
  if (comparison === null) throw new Error("nothing compared");
  const sentences = SUMMARY_TEXTS.year.comparison(comparison, evaluation);
  const differences = comparison.groups.map(
    ({ difference }) => difference && fixedText(difference, 2),
  );
  const [row] = comparedObjectivesTable(evaluation)?.rows ?? [];
  const cells =
    row?.role === "data" ? row.cells.map((cell) => figureText(cell, SUMMARY_TEXTS.figures)) : [];
  return { comparison, sentences, differences, cells };
}

describe("the comparison with the year before", () => {
  it("is in percentage points: 97,22 against 95,00 is +2,22", () => {
    const { differences, sentences } = compared(SONDRIO, formerYear());
    expect(differences).toEqual(["2.22"]);
    expect(sentences[0]).toBe(
      "Obiettivi di miglioramento e ordinari raggiunti: 97,22%, a fronte di 95,00% del 2023: +2,22 punti percentuali.",
    );
  });

  it("shows no difference where a rule of the figure changed, and names the rule", () => {
    const parameters = { achievementThreshold: 90 };
    const { differences, sentences } = compared({ ...SONDRIO, parameters }, formerYear());
    expect(differences).toEqual([null]);
    expect(sentences.join(" ")).toContain("«Soglia raggiungimento» da 100 a 90");
  });

  it("still compares percentages where only a rule of the index changed", () => {
    const parameters = { attribution: "proportional" } as const;
    expect(compared({ ...SONDRIO, parameters }, formerYear()).differences).toEqual(["2.22"]);
  });

  it("shows no difference of figures that are not final", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(compared({ ...SONDRIO, parameters }, formerYear()).differences).toEqual([null]);
  });

  it("calls an objective that was excluded the year before so, and not new", () => {
    const was = {
      unit: "Servizi",
      kind: "performance",
      wasExcluded: true,
      achievement: null,
    } as const;
    const former = formerYear({
      objectives: [
        { ...was, code: "1", title: "Rifare il sito", objective: 0 },
        { ...was, code: "2", title: "Già uscito allora", objective: null },
      ],
    });
    const literal = { objectives: [{ outcome: "achieved" as const }] };
    const { comparison, sentences, cells } = compared(literal, former);
    expect(comparison.objectives.map(({ status }) => status)).toEqual(["excludedBefore"]);
    expect(comparison.objectives[0]).toMatchObject({ before: null, difference: null });
    expect(sentences).toContain("Rispetto al 2023: 1 obiettivo che allora era escluso.");
    expect(cells.at(-1)).toBe("Escluso nel 2023");
  });

  it("tells new objectives from closed ones", () => {
    const former = formerYear({
      objectives: [
        {
          code: "9",
          unit: "Servizi tecnici",
          title: "Chiuso",
          kind: "performance",
          objective: null,
          wasExcluded: false,
          achievement: percentage("100"),
        },
      ],
    });
    const literal = { objectives: [{ outcome: "achieved" as const }] };
    const { comparison, sentences } = compared(literal, former);
    expect(comparison.objectives.map(({ status }) => status)).toEqual(["new", "closed"]);
    expect(sentences.join(" ")).toContain("1 obiettivo nuovo e 1 obiettivo non più presente");
  });
});
