import { issue } from "../../../src/core/domain/issue";
import { exact } from "../../../src/core/numeric/exact";
import { SCORING_ISSUE_TEXTS } from "../../../src/locale/it/scoringIssues";

describe("a choice that the ente did not make", () => {
  const shown = { shown: exact(0), places: 2 };

  it("is told with both results, and with one full stop behind n.d.", () => {
    const { params } = issue(
      "choice-matters",
      {
        parameter: "unitsEvaluatedOn",
        taken: "ordinary",
        other: "performance",
        change: { quantity: "evaluation", unit: null, kind: "performance", from: null, to: shown },
      },
      null,
    );
    expect(SCORING_ISSUE_TEXTS["choice-matters"](params).split(" Indicate")[0]).toBe(
      "Non avete indicato «Obiettivi per valutare le strutture»: è stato applicato «Ordinario»; con «Performance» la valutazione dell'ente (Performance) sarebbe 0,00 e non n.d.",
    );
  });
});

describe("weights that do not make the total", () => {
  it.each([
    [
      true,
      "La somma dei pesi assegnati di «Uno» è 1 invece di 100: 99 in meno. I pesi sembrano quote di 1: scriveteli come percentuali (30% invece di 0,30). In alternativa correggete i pesi, oppure scrivete nella tabella Parametri «Se la somma non torna» con il valore «Riproporziona».",
    ],
    [
      false,
      "La somma dei pesi assegnati di «Uno» è 1 invece di 100: 99 in meno. Correggete i pesi, oppure scrivete nella tabella Parametri «Se la somma non torna» con il valore «Riproporziona».",
    ],
  ])("are told with what to do (fractions: %s)", (areFractions, sentence) => {
    const params = { unit: "Uno", sum: exact(1), total: exact(100), areFractions };
    expect(SCORING_ISSUE_TEXTS["weights-sum-differs"](params)).toBe(sentence);
  });
});
