import { copyRows } from "../../../src/core/recognition/copyRows";
import type { Recognition } from "../../../src/core/recognition/recognition";
import { croppedBlock } from "../../../src/core/recognition/croppedBlock";
import type { SheetBlock } from "../../../src/core/workbook/block";
import { blockOf, recognise } from "./block";

function recognised(block: SheetBlock): Recognition {
  const recognition = recognise(block);
  if (recognition === null) throw new Error("nothing was recognised");
  return recognition;
}

function copied(block: SheetBlock) {
  const recognition = recognised(block);
  return copyRows(block, recognition, recognition.proposal, false);
}

/** A table as offices keep it: a title, two rows of headings, labels merged over rows, blanks, totals. */
const UNTIDY = blockOf(
  [
    ["COMUNE DI PROVA"],
    ["Piano della performance 2024 – obiettivi"],
    [],
    ["N.", "Centro di responsabilità", "Obiettivi", null, "Valutazione", null],
    [null, null, "Ob. strategico", "Descrizione obiettivo", "Peso", "% di raggiungimento"],
    [1, "Tecnico", "Città verde", "Piantare alberi", 40, { number: 0.85, format: "percent" }],
    [2, null, null, "Curare i parchi", 35, "100%"],
    [],
    ["N.", "Centro di responsabilità", "Ob. strategico", "Descrizione obiettivo", "Peso"],
    [3, "Affari generali", "Trasparenza", "Pubblicare gli atti", 25, 0],
    ["TOTALE", null, null, null, 100],
    [],
  ],
  [
    { top: 0, left: 0, bottom: 0, right: 5 },
    { top: 3, left: 2, bottom: 3, right: 3 },
    { top: 3, left: 4, bottom: 3, right: 5 },
    { top: 3, left: 0, bottom: 4, right: 0 },
    { top: 3, left: 1, bottom: 4, right: 1 },
    { top: 5, left: 1, bottom: 6, right: 1 },
    { top: 5, left: 2, bottom: 6, right: 2 },
  ],
);

describe("recognising somebody's own table", () => {
  it("finds the headings below a title, those merged from the row above included", () => {
    const { header } = recognised(UNTIDY);
    expect([header.first, header.last]).toEqual([3, 4]);
    expect(header.columns.map(({ field }) => field)).toEqual([
      "code",
      "unit",
      "strategicObjective",
      "operationalObjective",
      "assignedWeight",
      "grade",
    ]);
    expect(header.columns.every(({ evidence }) => evidence === "name")).toBe(true);
  });

  it("joins two rows of headings where only both together say what a column is", () => {
    const block = blockOf(
      [
        ["Settore", "Obiettivo", "Percentuale", null],
        [null, null, "di raggiungimento", "programmata"],
        ["Tecnico", "Piantare alberi", "90%", "100%"],
      ],
      [{ top: 0, left: 2, bottom: 0, right: 3 }],
    );
    const { header } = recognised(block);
    expect([header.first, header.last]).toEqual([0, 1]);
    expect(header.columns[2]).toMatchObject({
      heading: "Percentuale di raggiungimento",
      field: "grade",
      evidence: "name",
    });
  });

  it("tells objectives from blank rows, headings repeated and totals", () => {
    const { rows, proposal } = recognised(UNTIDY);
    expect(rows.map(({ kind }) => kind)).toEqual([
      "objective",
      "objective",
      "blank",
      "repeatedHeader",
      "objective",
      "total",
    ]);
    expect(proposal.rows).toEqual([5, 6, 9]);
    expect(proposal.fillsDown).toEqual(["unit", "strategicObjective"]);
  });

  it("copies labels merged over rows into each, percentages as percents, and nothing else", () => {
    expect(copied(UNTIDY).rows).toEqual([
      { row: 5, values: [1, "Tecnico", "Città verde", "Piantare alberi", 40, 85] },
      { row: 6, values: [2, "Tecnico", "Città verde", "Curare i parchi", 35, "100%"] },
      { row: 9, values: [3, "Affari generali", "Trasparenza", "Pubblicare gli atti", 25, 0] },
    ]);
  });

  it("takes the units from the headings over groups of rows where no column has them", () => {
    const block = blockOf([
      ["Codice", "Obiettivo", "Esito"],
      ["SETTORE TECNICO"],
      ["1", "Piantare alberi", "Raggiunto"],
      ["SETTORE FINANZIARIO"],
      ["1", "Pagare in 30 giorni", "No"],
    ]);
    expect(copied(block)).toEqual({
      fields: ["unit", "code", "operationalObjective", "outcome"],
      rows: [
        { row: 2, values: ["SETTORE TECNICO", "1", "Piantare alberi", "Raggiunto"] },
        { row: 4, values: ["SETTORE FINANZIARIO", "1", "Pagare in 30 giorni", "No"] },
      ],
      details: [],
      errors: [],
    });
  });

  it.each([
    ["percentages", ["100%", "50%"], "grade"],
    ["words", ["Sì", "No"], "outcome"],
  ])("reads a column headed Raggiungimento by its cells: %s", (_what, cells, field) => {
    const block = blockOf([
      ["Settore", "Obiettivo", "Raggiungimento"],
      ...cells.map((cell) => ["Tecnico", "Piantare alberi", cell]),
    ]);
    expect(recognised(block).header.columns[2]?.field).toBe(field);
  });

  it("keeps for a field the surest of two columns, and leaves the other free", () => {
    const block = blockOf([
      ["Descrizione obiettivo", "Ob. operativo", "Settore"],
      ["Breve", "Piantare alberi", "Tecnico"],
    ]);
    expect(recognised(block).header.columns.map(({ field }) => field)).toEqual([
      null,
      "operationalObjective",
      "unit",
    ]);
  });

  it("does not fill down where a label stands in every row", () => {
    const block = blockOf([
      ["Settore", "Obiettivo"],
      ["Tecnico", "Piantare alberi"],
      ["Affari generali", "Pubblicare gli atti"],
    ]);
    expect(recognised(block).proposal.fillsDown).toEqual([]);
  });

  it("leaves out a row with something in it but no objective", () => {
    const block = blockOf([
      ["Settore", "Obiettivo", "Peso"],
      ["Tecnico", "Piantare alberi", 50],
      ["Tecnico", null, 50],
    ]);
    const { rows, proposal } = recognised(block);
    expect(rows[1]?.kind).toBe("withoutObjective");
    expect(proposal.rows).toEqual([1]);
  });

  it("copies dates as texts, booleans as words, and says where an error stands", () => {
    const block = blockOf([
      ["Settore", "Obiettivo", "Note", "Esito"],
      ["Tecnico", "Piantare alberi", { number: 45350, format: "date" }, true],
      ["Tecnico", "Curare i parchi", { error: "#N/A" }, false],
    ]);
    const { rows, errors } = copied(block);
    expect(rows.map(({ values }) => values.slice(2))).toEqual([
      ["28/02/2024", "Sì"],
      [null, "No"],
    ]);
    expect(errors).toEqual([{ row: 2, column: 2, isUncalculated: false }]);
  });

  it.each([
    ["an empty block", [[null]]],
    [
      "a list without objectives",
      [
        ["Nome", "Telefono"],
        ["Ufficio", "0342"],
      ],
    ],
    ["one column alone", [["Obiettivo"], ["Piantare alberi"]]],
  ])("recognises nothing in %s", (_what, rows) => {
    expect(recognise(blockOf(rows))).toBeNull();
  });

  it("goes through tens of thousands of merged cells without going through them for each row", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ["Tecnico", `Obiettivo ${at}`, 1]);
    const merged = rows.map((_, at) => ({ top: at + 1, left: 1, bottom: at + 1, right: 2 }));
    const block = blockOf([["Settore", "Obiettivo", "Peso"], ...rows], merged);
    expect(recognised(block).proposal.rows).toHaveLength(20_000);
  });

  it.each([
    ["Settore: Lavori pubblici", "Foglio1", "Lavori pubblici"],
    ["SETTORE II – TECNICO", "Foglio1", "SETTORE II – TECNICO"],
    ["Piano 2026", "Area amministrativa", "Area amministrativa"],
    ["Piano 2026", "Foglio1", null],
    [
      "Settore per settore: che cosa è stato fatto nell'anno, con molte parole in un titolo lungo",
      "Foglio1",
      null,
    ],
  ])(
    "takes the unit of all rows from the title or the sheet's name: %s, %s",
    (title, sheet, unit) => {
      const rows = [[title], ["Obiettivo", "Esito"], ["Piantare alberi", "Sì"]];
      const block = { ...blockOf(rows), sheet };
      expect(recognised(block).proposal.unitForAll).toBe(unit);
      expect(copied(block).fields.includes("unit")).toBe(unit !== null);
      if (unit !== null) expect(copied(block).rows[0]?.values[0]).toBe(unit);
    },
  );

  it("takes for a heading a unit that stands alone in the column of the objectives, among fuller rows", () => {
    const block = blockOf([
      ["OBIETTIVO", "% REALIZZAZIONE"],
      ["AREA TECNICA", null],
      ["Piantare alberi", "100%"],
      ["Area verde: curarla", "50%"],
      ["Ancora da valutare", null],
    ]);
    expect(recognised(block).rows.map(({ kind }) => kind)).toEqual([
      "heading",
      "objective",
      "objective",
      "objective",
    ]);
    expect(copied(block).rows[1]?.values[0]).toBe("AREA TECNICA");
    const sparse = blockOf([["Obiettivo", "Esito"], ["Area verde: curarla"], ["Piantare alberi"]]);
    expect(recognised(sparse).rows.map(({ kind }) => kind)).toEqual(["objective", "objective"]);
  });

  it("takes what stands alone below the last objective for a note, not for a unit", () => {
    const { rows, proposal } = recognised(
      blockOf([
        ["N.", "Obiettivo", "Esito"],
        [1, "Piantare alberi", "Sì"],
        [],
        ["(*) I pesi sono stati validati dal Nucleo di valutazione"],
      ]),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["objective", "blank", "withoutObjective"]);
    expect(proposal.takesUnitsFromHeadings).toBe(false);
  });

  it("gives the rows before the first heading the unit of the title above the table", () => {
    const block = blockOf([
      ["Settore tecnico"],
      ["N.", "Obiettivo", "Esito"],
      [1, "Piantare alberi", "Sì"],
      ["Settore finanziario"],
      [2, "Pagare in 30 giorni", "No"],
    ]);
    expect(copied(block).rows.map(({ values }) => values[0])).toEqual([
      "Settore tecnico",
      "Settore finanziario",
    ]);
  });

  it("proposes no unit for all where a column or headings say it", () => {
    const title = ["Settore tecnico"];
    const withColumn = blockOf([title, ["Settore", "Obiettivo"], ["Tecnico", "Piantare alberi"]]);
    expect(recognised(withColumn).proposal.unitForAll).toBeNull();
    const withHeadings = blockOf([title, ["N.", "Obiettivo"], ["Tecnico"], [1, "Piantare alberi"]]);
    expect(recognised(withHeadings).proposal.unitForAll).toBeNull();
  });
});

describe("a part of a sheet", () => {
  it("keeps its place, its cells and what of the merged ones lies in it", () => {
    const block = { ...UNTIDY, firstRow: 3, firstColumn: 2 };
    const range = { firstRow: 7, firstColumn: 3, lastRow: 9, lastColumn: 5 };
    expect(croppedBlock(block, range)).toEqual({
      sheet: "Foglio1",
      firstRow: 7,
      firstColumn: 3,
      rows: [
        [null, "Ob. strategico", "Descrizione obiettivo"],
        ["Tecnico", "Città verde", "Piantare alberi"],
        [null, null, "Curare i parchi"],
      ],
      merged: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
      ],
    });
  });

  it("is empty where it does not meet what is used", () => {
    const range = { firstRow: 900, firstColumn: 1, lastRow: 950, lastColumn: 5 };
    expect(croppedBlock(UNTIDY, range).rows).toEqual([]);
  });
});

it("takes no notes below a blank row for objectives, a note above it or not", () => {
  const rows = [
    ["Ob. operativo", "Esito", "Settore", "Peso"],
    ["Curare il verde", "Raggiunto", "Tecnico", 60],
    ["Piano asfalti", "Raggiunto", "Tecnico", 40],
    ["Nota: si veda la delibera n. 3"],
    [],
    ["(*) Pesi approvati dalla Giunta"],
    ["Il Segretario comunale"],
  ];
  for (const sheet of [rows, rows.filter((_, at) => at !== 3)]) {
    expect(copied(blockOf(sheet)).rows).toHaveLength(2);
  }
});
