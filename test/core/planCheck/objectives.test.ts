import { exact } from "../../../src/core/numeric/exact";
import { byIndicatorRows, indicator } from "../../fixtures/measuring";
import { times } from "../../fixtures/plan";
import { found, placesOf, severitiesOf } from "./checked";

// Rules.md §9: what measures objectives, what they weigh, texts that repeat, payment times.

describe("an objective that nothing measures", () => {
  const objectives = [
    { measurement: byIndicatorRows({ trend: "increasing", target: 10 }) },
    {},
    { outcome: "excluded" },
  ] as const;

  it("is a warning where the workbook has indicators or activities", () => {
    for (const table of ["indicators", "activities"] as const) {
      const issues = found("objective-unmeasured", { objectives }, { tables: [table] });
      expect(placesOf(issues)).toEqual(["objectives 1 operationalObjective"]);
      expect(severitiesOf(issues)).toEqual(["warning"]);
    }
  });

  it("is nothing to tell of where it has neither table", () => {
    expect(found("objective-unmeasured", { objectives })).toEqual([]);
  });
});

describe("an indicator without target", () => {
  const withIndicators = (...literals: Parameters<typeof indicator>[0][]) =>
    found("target-not-set", { objectives: [{ measurement: byIndicatorRows(...literals) }] });

  it("is a warning on its cell, whatever its trend", () => {
    const issues = withIndicators(
      { trend: "increasing" },
      { trend: "date" },
      { trend: "range" },
      { trend: "atMost", target: 0 },
    );
    expect(placesOf(issues)).toEqual([
      "indicators 0 target",
      "indicators 1 target",
      "indicators 2 target",
    ]);
    expect(severitiesOf(issues)).toEqual(["warning", "warning", "warning"]);
  });

  it("needs none where it is Sì/No, or where a band judges the actual value", () => {
    const band = { name: "F", subject: "actual", rows: [], faults: [] } as const;
    expect(withIndicators({ trend: "yesNo" }, { trend: null, band })).toEqual([]);
    expect(withIndicators({ trend: null, band: { ...band, subject: "deviation" } })).toHaveLength(
      1,
    );
  });
});

describe("weights at zero", () => {
  const ASSIGNED = { weights: "assigned" } as const;
  const weighing = (zero: number, others: number) => ({
    parameters: ASSIGNED,
    objectives: [
      ...times(zero, { weight: 0 }),
      ...times(others - 1, { weight: 1 }),
      { weight: 101 - others },
    ],
  });

  it("are told of one by one", () => {
    expect(placesOf(found("weight-zero", weighing(2, 8)))).toEqual([
      "objectives 0 assignedWeight",
      "objectives 1 assignedWeight",
    ]);
  });

  it("are many above 30%, not at 30%", () => {
    expect(found("many-weights-zero", weighing(3, 7))).toEqual([]);
    const issues = found("many-weights-zero", weighing(4, 9));
    expect(issues.map(({ params }) => params)).toEqual([{ zero: 4, objectives: 13 }]);
    expect(placesOf(issues)).toEqual(["objectives header assignedWeight"]);
  });

  it("are known where the weights are wrong, too", () => {
    const objectives = [{ weight: 0 }, { weight: 30 }, {}];
    expect(found("weight-zero", { parameters: ASSIGNED, objectives })).toHaveLength(1);
  });

  it("are not those so small that they show as 0,00", () => {
    const objectives = [{ weight: exact(1, 1000) }, { weight: exact(99_999, 1000) }];
    expect(found("weight-zero", { parameters: ASSIGNED, objectives })).toEqual([]);
  });

  it("do not concern equal weights, other kinds or what is excluded", () => {
    expect(found("weight-zero", { objectives: [{ weight: 0 }] })).toEqual([]);
    const objectives = [
      { weight: 100 },
      { weight: 0, kind: "ordinary" },
      { weight: 0, outcome: "excluded" },
    ] as const;
    expect(found("weight-zero", { parameters: ASSIGNED, objectives })).toEqual([]);
  });
});

describe("the same text in several units", () => {
  const units = ["Tecnica", "Finanziaria"];
  const text = "Aggiornare l'amministrazione trasparente";

  it("is a remark on each of its rows, whatever case and spaces", () => {
    const objectives = [
      { units: [0], operationalObjective: text },
      { units: [1], operationalObjective: `${text.toUpperCase()} ` },
    ];
    const issues = found("text-in-several-units", { units, objectives });
    expect(placesOf(issues)).toEqual([
      "objectives 0 operationalObjective",
      "objectives 1 operationalObjective",
    ]);
    expect(issues[0]?.params.units).toEqual(units);
    expect(severitiesOf(issues)).toEqual(["remark", "remark"]);
  });

  it("is none within one unit, in one row of several units, or with an excluded row", () => {
    const one = { operationalObjective: text, units: [0] };
    const none = (...objectives: readonly object[]) =>
      found("text-in-several-units", { units, objectives });
    expect(none(one, one)).toEqual([]);
    expect(none({ ...one, units: [0, 1] })).toEqual([]);
    expect(none(one, { ...one, units: [1], outcome: "excluded" })).toEqual([]);
  });
});

describe("payment times", () => {
  const missing = (...titles: readonly string[]) =>
    found("payment-times-missing", {
      objectives: titles.map((operationalObjective) => ({ operationalObjective })),
    });

  it("that no objective names are a warning", () => {
    const issues = missing(
      "Ridurre i tempi dei procedimenti",
      "Pagamenti elettronici con PagoPA",
      "Ridurre il ritardo dei lavori",
      "Rispettare i termini di legge",
    );
    expect(placesOf(issues)).toEqual(["objectives header operationalObjective"]);
    expect(severitiesOf(issues)).toEqual(["warning"]);
  });

  it.each([
    "Rispetto dei tempi di pagamento",
    "TEMPO MEDIO DEI PAGAMENTI",
    "Tempestività dei pagamenti commerciali",
    "Ritardo annuale dei pagamenti pari a zero",
    "Ridurre i tempi per il pagamento delle fatture",
    "Ridurre i tempi di liquidazione e pagamento",
    "Rispetto dei termini di pagamento dei debiti commerciali",
    "Tempo medio ponderato di ritardo non superiore a zero",
    "Ridurre i tempi medi nei pagamenti",
  ])("are named by «%s»", (title) => {
    expect(missing(title)).toEqual([]);
  });

  it("that an indicator names bring the remark about the 30%, on the objective", () => {
    const named = {
      ...indicator({ trend: "atMost", target: 0 }),
      name: "Indice di tempestività dei pagamenti",
    };
    const measurement = { source: "indicators", rows: [named], hasFigures: false } as const;
    const issues = found("payment-times-weight", { objectives: [{}, { measurement }] });
    expect(placesOf(issues)).toEqual(["objectives 1 operationalObjective"]);
    expect(severitiesOf(issues)).toEqual(["remark"]);
  });

  it("named by an excluded objective are still missing", () => {
    const objectives = [
      { operationalObjective: "Tempi di pagamento", outcome: "excluded" },
    ] as const;
    expect(found("payment-times-missing", { objectives })).toHaveLength(1);
  });
});
