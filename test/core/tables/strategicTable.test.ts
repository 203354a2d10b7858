import { strategicTable } from "../../../src/core/tables/strategicTable";
import type { PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../scoring/scored";
import { theTable, writtenRows } from "./written";

const STRATEGIC = { kind: "strategic", category: "Bandi" } as const;

function tableOf(literal: PlanLiteral) {
  return strategicTable(evaluated(literal));
}

describe("the table of the other strategic objectives", () => {
  it("has a row per category and one for all of them", () => {
    const literal: PlanLiteral = {
      counted: [
        { ...STRATEGIC, assigned: 5, achieved: 5 },
        { ...STRATEGIC, category: "Opere", assigned: 3, achieved: 2 },
        { ...STRATEGIC, category: null, assigned: 1, achieved: 0 },
      ],
    };
    expect(theTable(tableOf(literal)).columns).toEqual([
      "category",
      "objectivesAssigned",
      "objectivesAchieved",
      "percentage",
    ]);
    expect(writtenRows(tableOf(literal))).toEqual([
      "Bandi | 5 | 5 | 100.00",
      "Opere | 3 | 2 | 66.67",
      "<withoutCategory> | 1 | 0 | 0.00",
      // 7 of 9.
      "<total> | 9 | 7 | 77.78",
    ]);
  });

  it("has the excluded ones only if any, and says why", () => {
    const literal: PlanLiteral = {
      objectives: [
        { ...STRATEGIC, outcome: "achieved" },
        { ...STRATEGIC, outcome: "excluded", code: "12", reason: "Rinviato" },
      ],
      counted: [
        { ...STRATEGIC, category: "Opere", assigned: 4, excluded: 2, achieved: 2 },
        { ...STRATEGIC, category: "Reti", assigned: 1, achieved: 1 },
      ],
    };
    expect(theTable(tableOf(literal)).columns).toContain("excluded");
    expect(writtenRows(tableOf(literal))).toEqual([
      "Bandi (*) | 2 | 1 | 1 | 100.00",
      "Opere (*) | 4 | 2 | 2 | 100.00",
      "Reti | 1 | 0 | 1 | 100.00",
      "<total> | 7 | 3 | 4 | 100.00",
    ]);
    expect(theTable(tableOf(literal)).notes).toMatchObject([
      { code: "excluded", objective: "12", count: 1, reason: "Rinviato" },
      { code: "excluded", objective: null, count: 2 },
    ]);
  });

  it("marks what has no category like any other", () => {
    const literal: PlanLiteral = {
      counted: [{ ...STRATEGIC, category: null, assigned: 2, excluded: 1, achieved: 1 }],
    };
    expect(writtenRows(tableOf(literal))).toEqual([
      "<withoutCategory> (*) | 2 | 1 | 1 | 100.00",
      "<total> | 2 | 1 | 1 | 100.00",
    ]);
  });

  it("has only what was assigned in Programmazione", () => {
    const literal: PlanLiteral = {
      parameters: { phase: "planning" },
      counted: [{ ...STRATEGIC, assigned: 5, excluded: 1 }],
    };
    expect(theTable(tableOf(literal)).columns).toEqual([
      "category",
      "objectivesAssigned",
      "excluded",
    ]);
    expect(writtenRows(tableOf(literal))).toEqual(["Bandi (*) | 5 | 1", "<total> | 5 | 1"]);
  });

  it("is n.d. where nothing is assessed, and tells what is pending and how far it has got", () => {
    const literal: PlanLiteral = {
      parameters: { phase: "monitoring" },
      counted: [{ ...STRATEGIC, assigned: 5 }],
    };
    expect(writtenRows(tableOf(literal))).toEqual([
      "Bandi | 5 | 5 | 0 | n.d. | 0.00",
      "<total> | 5 | 5 | 0 | n.d. | 0.00",
    ]);
  });

  it("is not there without any", () => {
    expect(tableOf({ objectives: [{ outcome: "achieved" }] })).toBeNull();
  });
});
