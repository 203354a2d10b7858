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
