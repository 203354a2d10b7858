import { issueSentence } from "../../../src/locale/it/issues";
import { NO_DETAILS } from "../../fixtures/plan";
import { found, placesOf, severitiesOf } from "./checked";

// Rules.md §9: who answers for a unit, units without objectives, names that may be one unit.

describe("a unit without Responsabile", () => {
  it("is a warning on its cell of Strutture", () => {
    const units = [{ name: "Tecnica", owner: "La responsabile" }, "Finanziaria"];
    const issues = found("unit-without-owner", { units });
    expect(placesOf(issues)).toEqual(["units 1 owner"]);
    expect(severitiesOf(issues)).toEqual(["warning"]);
  });

  it("is none where an objective of the unit names one", () => {
    const objectives = [{ units: [1], details: { ...NO_DETAILS, owner: "La responsabile" } }];
    const issues = found("unit-without-owner", { units: ["Tecnica", "Finanziaria"], objectives });
    expect(issues.map(({ params }) => params.unit)).toEqual(["Tecnica"]);
  });

  it("leads to its first objective where there is no Strutture", () => {
    const units = [{ name: "Tecnica", row: null }];
    const objectives = [{ units: [] }, { units: [0] }] as const;
    const issues = found("unit-without-owner", { units, objectives });
    expect(placesOf(issues)).toEqual(["objectives 1 owner"]);
    expect(issues.map(issueSentence)).toEqual([
      "Per «Tecnica» non è indicato un responsabile. Scrivetelo nella colonna «Responsabile» di Strutture o di Obiettivi.",
    ]);
  });
});

describe("a unit without objectives", () => {
  const units = ["Tecnica", "Finanziaria"];

  it("is a warning", () => {
    const issues = found("unit-without-objectives", { units, objectives: [{ units: [0] }] });
    expect(placesOf(issues)).toEqual(["units 1 unit"]);
    expect(severitiesOf(issues)).toEqual(["warning"]);
  });

  it("has some where they are kept in numbers, are of all units, or were excluded", () => {
    const none = (literal: object) => found("unit-without-objectives", { units, ...literal });
    const objectives = [{ units: [0] }] as const;
    expect(none({ objectives, counted: [{ units: [1], assigned: 3 }] })).toEqual([]);
    expect(none({ objectives: [{ units: "all" }] })).toEqual([]);
    expect(none({ objectives: [...objectives, { units: [1], outcome: "excluded" }] })).toEqual([]);
  });
});

describe("names of units", () => {
  const alike = (...units: readonly string[]) =>
    found("unit-names-alike", { units }).map(({ params }) => [params.unit, params.other]);

  it("that differ in a dot, a letter or an alphabet are told of", () => {
    expect(alike("Settore Tecnico", "Settore Tecnico.")).toHaveLength(1);
    expect(alike("Settore Tecnico", "Settore Tenico")).toHaveLength(1);
    expect(alike("Settore Tecnico", "Settore Tecincо")).toHaveLength(1);
    expect(alike("Polizia Locale", "PoliziaLocale")).toHaveLength(1);
    expect(alike("Servizi Sociali", "Servizi Sосiali")).toEqual([
      ["Servizi Sосiali", "Servizi Sociali"],
    ]);
  });

  it("that differ in two letters, a number or a single letter are of two units", () => {
    expect(alike("Settore Tecnico", "Settore Tenica")).toEqual([]);
    expect(alike("Settore 1", "Settore 2")).toEqual([]);
    expect(alike("Area A", "Area B", "Area C")).toEqual([]);
    expect(alike("Servizio II", "Servizio III")).toEqual([]);
    expect(alike("Servizi Sociali", "Servizi Demografici")).toEqual([]);
  });

  it("that are empty of letters are left alone", () => {
    expect(alike("Settore", "1")).toEqual([]);
  });
});
