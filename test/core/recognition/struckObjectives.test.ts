import { croppedBlock } from "../../../src/core/recognition/croppedBlock";
import { tableRemarks } from "../../../src/core/recognition/tableRemarks";
import { outcomeAnswers } from "../../../src/core/recognition/understanding";
import type { CellPosition, SheetBlock } from "../../../src/core/workbook/block";
import { blockOf } from "./block";
import { understoodOf, type Rows } from "./understood";

const PLAN: Rows = [
  ["Settore", "Obiettivo", "Peso", "Esito"],
  ["Tecnico", "Piano asfalti", 40, "Raggiunto"],
  ["Tecnico", "Scuola sicura", 30, null],
  ["Tributi", "Recupero IMU", 30, "Raggiunto"],
];
const CARDS: Rows = [
  ["SETTORE TECNICO"],
  ["Obiettivo n. 1 - Piano asfalti"],
  ["Peso", 60],
  ["Esito", "Raggiunto"],
  ["Obiettivo n. 2 - Scuola sicura"],
  ["Peso", 40],
];
const ACROSS: Rows = [
  [null, "Obiettivo 1", "Obiettivo 2"],
  ["Descrizione", "Piano asfalti", "Scuola sicura"],
  ["Peso", 60, 40],
  ["Responsabile", "Geometra", "Geometra"],
];

function struck(rows: Rows, ...struckCells: readonly CellPosition[]): SheetBlock {
  return { ...blockOf(rows), struckCells };
}

function remarksOn(block: SheetBlock) {
  return understoodOf(block).chosen.map(({ source, choices }) => tableRemarks(source, choices));
}

const ASKED = [
  {
    kind: "words",
    sheet: "Foglio1",
    heading: "",
    words: [{ word: "testo barrato", count: 1, proposal: "excluded" }],
  },
];

describe("an objective whose text is struck through", () => {
  it.each([
    ["in a table", struck(PLAN, { row: 2, column: 1 }), 3],
    ["in a card", struck(CARDS, { row: 4, column: 0 }), 5],
    ["beside another", struck(ACROSS, { row: 1, column: 2 }), 1],
  ])("is asked about and named: %s", (_, block, row) => {
    expect(understoodOf(block).doubts).toEqual(ASKED);
    expect(remarksOn(block)).toEqual([[{ kind: "struckRows", rows: [row], withResult: [] }]]);
  });

  it("is excluded when the user says so, and stays as it is otherwise", () => {
    const block = struck(PLAN, { row: 2, column: 1 });
    const answered = (outcome: "excluded" | null) =>
      understoodOf(block, { outcomes: outcomeAnswers([{ word: "testo barrato", outcome }]) });
    expect(answered("excluded").column("outcome")).toEqual(["Raggiunto", "Escluso", "Raggiunto"]);
    expect(answered(null).column("outcome")).toEqual(["Raggiunto", null, "Raggiunto"]);
    expect(answered(null).doubts).toEqual([]);
  });

  it("keeps the outcome that it has, and is named", () => {
    const block = struck(PLAN, { row: 3, column: 1 });
    expect(understoodOf(block).doubts).toEqual([]);
    expect(remarksOn(block)).toEqual([[{ kind: "struckRows", rows: [4], withResult: [4] }]]);
  });

  it("is known in a part of a sheet, and by its text alone", () => {
    const range = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 };
    const part = croppedBlock(struck(PLAN, { row: 2, column: 1 }), range);
    expect(understoodOf(part).doubts).toEqual(ASKED);
    expect(understoodOf(struck(PLAN, { row: 2, column: 2 }, { row: 0, column: 1 })).doubts).toEqual(
      [],
    );
  });
});
