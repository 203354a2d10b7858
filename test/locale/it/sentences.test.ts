import { exact } from "../../../src/core/numeric/exact";
import { asPercentage, asWeight } from "../../../src/core/domain/quantities";
import { figure } from "../../../src/core/domain/figure";
import { formatExact, formatFixed } from "../../../src/locale/it/numbers";
import { explainedTrace, traceSentence } from "../../../src/locale/it/traces";

describe("Italian numbers", () => {
  it("have a comma, and dots between thousands", () => {
    expect(formatFixed(exact(123450, 100), 2)).toBe("1.234,50");
    expect(formatFixed(exact(-1234567), 0)).toBe("-1.234.567");
  });

  it("say that the decimals go on", () => {
    expect(formatExact(exact(100, 21))).toBe("4,761904…");
    expect(formatExact(exact(435, 100))).toBe("4,35");
    expect(formatExact(exact(1, 10 ** 7))).toBe("0,000000…");
  });
});

describe("how a figure came about, in words", () => {
  const hundred = asWeight(exact(100));

  it("gives rule, inputs, exact value and rounding", () => {
    const weight = figure(asWeight(exact(100, 21)), 2, {
      rule: "equalWeight",
      total: hundred,
      objectives: 21,
    });
    expect(traceSentence(weight)).toBe("100 : 21 obiettivi = 4,761904…, arrotondato a 4,76");
  });

  it("says nothing of a rounding that changes nothing", () => {
    const weight = figure(asWeight(exact(5)), 2, {
      rule: "equalWeight",
      total: hundred,
      objectives: 20,
    });
    expect(traceSentence(weight)).toBe("100 : 20 obiettivi = 5");
  });

  it("tells a share that was shown so as to reach the total", () => {
    const weight = figure(asWeight(exact(100, 21)), 2, {
      rule: "equalWeight",
      total: hundred,
      objectives: 21,
    });
    expect(traceSentence({ ...weight, shown: exact(477, 100), rounding: "largestRemainder" })).toBe(
      "100 : 21 obiettivi = 4,761904…, mostrato come 4,77 perché le righe diano il totale",
    );
  });

  it("says before a formula what it works out, and nothing before words", () => {
    const percentage = figure(asPercentage(exact(250, 3)), 2, {
      rule: "percentage",
      achieved: 5,
      assessed: 6,
    });
    expect(explainedTrace(percentage)).toBe(
      "5 obiettivi raggiunti su 6 valutati: 5 : 6 × 100 = 83,33%",
    );
    const given = figure(asWeight(exact(5)), 2, {
      rule: "assignedWeight",
      assigned: asWeight(exact(5)),
    });
    expect(explainedTrace(given)).toBe("Peso assegnato dall'ente = 5");
  });

  it("names the minimum that an evaluation was held against", () => {
    const evaluation = figure(asPercentage(exact(100)), 2, {
      rule: "evaluationAtMinimum",
      measure: "percentage",
      figure: asPercentage(exact(3200, 35)),
      minimum: asPercentage(exact(87)),
    });
    expect(traceSentence(evaluation)).toBe(
      "Percentuale 91,428571…, che raggiunge il minimo atteso 87: valutazione piena = 100",
    );
  });

  it("says by what an activity is measured", () => {
    const sentence = (value: number, by: "progress" | "completed" | "notCompleted"): string =>
      traceSentence(figure(asPercentage(exact(value)), 2, { rule: "activity", by }));
    expect(sentence(50, "progress")).toBe("Avanzamento indicato = 50");
    expect(sentence(100, "completed")).toBe("Completata = 100");
    expect(sentence(0, "notCompleted")).toBe("Non completata = 0");
  });

  it("names the row of the band that an evaluation below the minimum came from", () => {
    const step = {
      row: 1,
      from: exact(50),
      to: exact(85),
      fromValue: exact(60),
      toValue: exact(60),
      label: "Da migliorare",
    };
    const evaluation = figure(asPercentage(exact(60)), 2, {
      rule: "evaluationByBand",
      measure: "index",
      figure: asPercentage(exact(80)),
      minimum: asPercentage(exact(85)),
      band: "Sotto soglia",
      step,
    });
    expect(traceSentence(evaluation)).toBe(
      "Indice 80, sotto il minimo atteso 85: fascia «Sotto soglia», da 50 a 85 («Da migliorare») = 60",
    );
  });
});
