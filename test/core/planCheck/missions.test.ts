import { officialBudgetCodes, ownBudgetCodes } from "../../../src/core/planCheck/budgetCodes";
import { found, placesOf, severitiesOf, type Around } from "./checked";

// Rules.md §9: codes and names of D.Lgs. 118/2011, annex 14, or of the ente's own list.

function codes(mission: string | null, programme: string | null, around?: Around) {
  const literal = { objectives: [{ mission, programme }] };
  return [
    ...found("budget-code-unknown", literal, around).map(({ params }) => `no ${params.kind}`),
    ...found("budget-code-named-otherwise", literal, around).map(
      ({ params }) => `${params.kind} ${params.code} ${params.name}`,
    ),
  ];
}

describe("the official list", () => {
  it("has the 23 missions and the 99 programmes of annex 14", () => {
    const list = [...officialBudgetCodes().keys()];
    expect(list.filter((code) => !code.includes("."))).toHaveLength(23);
    expect(list.filter((code) => code.includes("."))).toHaveLength(99);
    expect(officialBudgetCodes().get("12.1")).toBe(
      "Interventi per l'infanzia e i minori e per asili nido",
    );
  });
});

describe("a mission and a programme", () => {
  it.each([
    ["12", "01"],
    ["Missione 12", "Programma 1"],
    ["12 - Diritti sociali, politiche sociali e famiglia", "12.02 Interventi per la disabilità"],
    ["MISSIONE 07 – TURISMO", "1202"],
    ["Turismo", "Sviluppo e la valorizzazione del turismo"],
    ["01 – Servizi istituzionali generali e di gestione", "M01P11 Altri servizi generali"],
    ["99", "99.01"],
    [null, "02"],
    [null, null],
  ])("of the list pass: %s, %s", (mission, programme) => {
    expect(codes(mission, programme)).toEqual([]);
  });

  it("that are not in the list are a warning on their cells", () => {
    const literal = { objectives: [{ mission: "21", programme: "12.11" }] };
    const issues = found("budget-code-unknown", literal);
    expect(placesOf(issues)).toEqual(["objectives 0 mission", "objectives 0 programme"]);
    expect(severitiesOf(issues)).toEqual(["warning", "warning"]);
    expect(codes("Servizi generali", null)).toEqual(["no mission"]);
    expect(codes("12", "Servizi vari")).toEqual(["no programme"]);
    expect(codes("12", "10")).toEqual([]);
    expect(codes("12", "11")).toEqual(["no programme"]);
  });

  it("that are named otherwise are a remark with the name of the list", () => {
    const literal = { objectives: [{ mission: "07 - Cultura", programme: null }] };
    expect(severitiesOf(found("budget-code-named-otherwise", literal))).toEqual(["remark"]);
    expect(codes("07 - Cultura", "01 Fiere")).toEqual([
      "mission 07 Turismo",
      "programme 07.01 Sviluppo e la valorizzazione del turismo",
    ]);
  });

  it("of an excluded objective are not looked at", () => {
    const objectives = [{ mission: "77", outcome: "excluded" }] as const;
    expect(found("budget-code-unknown", { objectives })).toEqual([]);
  });
});

describe("the ente's own list", () => {
  const budgetCodes = ownBudgetCodes([
    { code: "70", name: "Servizi dell'Unione" },
    { code: "70.01", name: "Polizia dell'Unione" },
    { code: "senza codice", name: "Altro" },
  ]);

  it("takes the place of the official one", () => {
    expect(codes("70 Servizi dell'Unione", "01", { budgetCodes })).toEqual([]);
    expect(codes("12", "70.01 Vigili", { budgetCodes })).toEqual([
      "no mission",
      "programme 70.01 Polizia dell'Unione",
    ]);
  });
});
