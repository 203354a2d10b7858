import { issue } from "../../../src/core/domain/issue";
import { divide, exact } from "../../../src/core/numeric/exact";
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

describe("what is wrong with an indicator", () => {
  const texts = SCORING_ISSUE_TEXTS;

  it("names it where it is one, and says that they are several where it is not", () => {
    const first = (sentence: string) => sentence.split(/[,:.] /)[0];
    expect(first(texts["indicator-target-missing"]({ indicator: "Tempi" }))).toBe(
      "Manca il target dell'indicatore «Tempi»",
    );
    expect(first(texts["indicator-target-missing"]({ indicator: null }))).toBe(
      "Manca il target di alcuni indicatori",
    );
    expect(first(texts["beyond-target-not-chosen"]({ indicator: null }))).toBe(
      "Alcuni indicatori sono decrescenti e il consuntivo non è al target",
    );
    expect(first(texts["measure-missing"]({ source: "activities", name: null }))).toBe(
      "Non si sa a che punto sono alcune attività",
    );
    expect(first(texts["measure-missing"]({ source: "activities", name: "Gara" }))).toBe(
      "Non si sa a che punto è l'attività «Gara»",
    );
  });

  it.each([
    ["deviation", "Lo scostamento (61,5) è fuori da tutte le righe della fascia «Tempi»."],
    ["daysLate", "Il ritardo in giorni (61,5) è fuori da tutte le righe della fascia «Tempi»."],
  ] as const)("says that the %s is outside its band", (subject, sentence) => {
    const value = divide(exact(123), exact(2)) ?? exact(0);
    const told = texts["value-outside-band"]({ band: "Tempi", subject, value });
    expect(told).toBe(
      `${sentence} Verificate il consuntivo, oppure aggiungete una riga alla fascia.`,
    );
  });
});
