import { copiedTables } from "../../../src/core/recognition/copiedTables";
import { croppedBlock } from "../../../src/core/recognition/croppedBlock";
import { shownBlock } from "../../../src/core/recognition/hiddenParts";
import { copyOf } from "../../../src/core/recognition/severalSources";
import {
  outcomeAnswers,
  understand,
  type Answers,
} from "../../../src/core/recognition/understanding";
import { blockOf } from "./block";
import { NOTHING_ANSWERED, type Rows } from "./understood";

function understood(rows: Rows, answers: Partial<Answers> = {}) {
  return understand([blockOf(rows)], false, { ...NOTHING_ANSWERED, ...answers });
}

function column(rows: Rows, field: string, answers: Partial<Answers>) {
  const { chosen } = understood(rows, answers);
  const copies = chosen.map(({ source, choices }) => copyOf(source, choices));
  const { objectives } = copiedTables(copies);
  const at = objectives.fields.findIndex((each) => each === field);
  return objectives.rows.map((row) => row[at] ?? null);
}

const POINTS: Rows = [
  ["Settore", "Obiettivo", "Peso", "Risultato"],
  ["Tecnico", "Piano asfalti", 50, 50],
  ["Tecnico", "Scuola sicura", 50, 25],
];
const WORDS: Rows = [
  ["Settore", "Obiettivo", "Peso", "Stato"],
  ["Tecnico", "Piano asfalti", 25, "in linea"],
  ["Tecnico", "Scuola sicura", 25, "Raggiunto al 100%"],
  ["Tecnico", "Verde pubblico", 25, "In linea"],
  ["Tecnico", "Illuminazione", 25, "✔"],
];

describe("a doubt that changes figures", () => {
  it("names the column, two of its values and what it would be", () => {
    expect(understood(POINTS).doubts).toEqual([
      {
        kind: "column",
        sheet: "Foglio1",
        heading: "Risultato",
        field: "points",
        isTaken: true,
        caveat: null,
        samples: ["50", "25"],
        rivals: [],
      },
    ]);
  });

  it.each([
    ["points", "grade", [100, 50]],
    ["grade", "grade", [50, 25]],
    [null, "grade", [null, null]],
  ] as const)("is answered by %s", (field, filled, values) => {
    const answers = { answers: new Map([["risultato", field]]) };
    expect(understood(POINTS, answers).doubts).toEqual([]);
    expect(column(POINTS, filled, answers)).toEqual(values);
  });

  it("asks each word once, however it is written, with what it usually means", () => {
    expect(understood(WORDS).doubts).toEqual([
      {
        kind: "words",
        sheet: "Foglio1",
        heading: "Stato",
        words: [
          { word: "in linea", count: 2, proposal: null },
          { word: "✔", count: 1, proposal: "achieved" },
        ],
      },
    ]);
  });

  it("copies words as they were explained, and others as they are", () => {
    const outcomes = outcomeAnswers([{ word: "IN LINEA", outcome: "inProgress" }]);
    expect(understood(WORDS, { outcomes }).doubts).toMatchObject([{ words: [{ word: "✔" }] }]);
    expect(column(WORDS, "outcome", { outcomes })).toEqual([
      "In corso",
      "Raggiunto al 100%",
      "In corso",
      "✔",
    ]);
  });

  it("takes proposals where that is wished, says so, and leaves a word without one as it is", () => {
    const { doubts, taken } = understood(WORDS, { takesProposals: true });
    expect([doubts.length, taken.length]).toEqual([0, 1]);
    expect(column(WORDS, "outcome", { takesProposals: true })).toEqual([
      "in linea",
      "Raggiunto al 100%",
      "In linea",
      "Raggiunto",
    ]);
  });

  it("offers the other of two columns that may be the unit", () => {
    const rows: Rows = [
      ["Servizio", "Settore", "Obiettivo", "Peso"],
      ["Strade", "Tecnico", "Piano asfalti", 60],
      ["Verde", "Tecnico", "Parchi", 40],
    ];
    expect(understood(rows).doubts).toMatchObject([
      { heading: "Settore", field: "unit", rivals: [{ heading: "Servizio", field: "unit" }] },
    ]);
    const answers = { answers: new Map([["servizio", "unit" as const]]) };
    expect(understood(rows, answers).doubts).toEqual([]);
    expect(column(rows, "unit", answers)).toEqual(["Strade", "Verde"]);
  });
});

describe("what the user says beforehand", () => {
  it("makes a heading known that means nothing to us, and so a table", () => {
    const rows: Rows = [
      ["Chi", "Che cosa", "Vale"],
      ["Tecnico", "Piano asfalti", 60],
    ];
    expect(understood(rows).chosen).toEqual([]);
    const answers = new Map([
      ["chi", "unit" as const],
      ["che cosa", "operationalObjective" as const],
      ["vale", "assignedWeight" as const],
    ]);
    expect(column(rows, "assignedWeight", { answers })).toEqual([60]);
  });

  it("gives the rows without a unit the one that is said", () => {
    const rows: Rows = [
      ["N.", "Obiettivo", "Peso"],
      [1, "Piano asfalti", 60],
    ];
    expect(column(rows, "unit", { unit: "Tecnico" })).toEqual(["Tecnico"]);
  });
});

it("leaves out hidden rows and says which", () => {
  const block = {
    ...blockOf([
      ["Settore", "Obiettivo", "Peso"],
      ["Tecnico", "Piano asfalti", 60],
      ["Tecnico", "Obiettivo dell'anno scorso", 40],
    ]),
    hiddenRows: [2],
  };
  const { chosen, hiddenRows } = understand([block], false, NOTHING_ANSWERED);
  expect(chosen.map(({ choices }) => choices.rows)).toEqual([[1]]);
  expect(hiddenRows).toEqual([{ sheet: "Foglio1", rows: [3] }]);
});

describe("objectives of several years", () => {
  const rows: Rows = [
    ["Anno", "Settore", "Obiettivo", "Peso"],
    [2023, "Tecnico", "Piano asfalti", 60],
    [2024, "Tecnico", "Scuola sicura", 40],
  ];

  it("are copied of the year of the plan, and the others told", () => {
    const { chosen, doubts } = understood(rows, { year: 2023 });
    expect(doubts).toEqual([]);
    expect(chosen.map(({ source }) => source.recognition.rows.map(({ kind }) => kind))).toEqual([
      ["objective", "otherYear"],
    ]);
    expect(column(rows, "operationalObjective", { year: 2023 })).toEqual(["Piano asfalti"]);
  });

  it("are asked about where none is of that year", () => {
    expect(understood(rows, { year: 2025 }).doubts).toEqual([
      { kind: "years", years: [2023, 2024], wanted: 2025, proposal: 2024 },
    ]);
  });
});

it("leaves out hidden rows and columns of a part of a sheet too", () => {
  const block = {
    ...blockOf([["PDO"], ["Obiettivo", "Peso"], ["Piano asfalti", 60], ["Scuola sicura", 40]]),
    hiddenRows: [2],
    hiddenColumns: [1],
  };
  const range = { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 2 };
  const { hiddenRows, hiddenColumns } = shownBlock(croppedBlock(block, range));
  expect([hiddenRows, hiddenColumns]).toEqual([[3], ["B"]]);
});

describe("hidden columns", () => {
  const rows: Rows = [
    ["SETTORE TECNICO", null, null, null],
    ["Obiettivo", "Peso", "Esito", "Grado di raggiungimento %"],
    ["Piano asfalti", 60, "Raggiunto", 20],
    ["Scuola sicura", 40, "Non raggiunto", 100],
  ];
  it("are left out and said by their letters", () => {
    const { chosen, hiddenColumns } = understand(
      [{ ...blockOf(rows), hiddenColumns: [3] }],
      false,
      NOTHING_ANSWERED,
    );
    expect(chosen.map(({ choices }) => choices.columns)).toEqual([
      ["operationalObjective", "assignedWeight", "outcome", null],
    ]);
    expect(hiddenColumns).toEqual([{ sheet: "Foglio1", columns: ["D"] }]);
  });

  it("show a title that is merged over columns that are not hidden", () => {
    const merged = { top: 0, left: 0, bottom: 0, right: 3 };
    const block = { ...blockOf(rows, [merged]), hiddenColumns: [0] };
    const shown = shownBlock(block);
    expect(shown.hiddenColumns).toEqual(["A"]);
    expect(shown.block.rows.map(([first]) => first)).toEqual(["SETTORE TECNICO", null, null, null]);
  });

  it("that hold nothing are not spoken of", () => {
    const blank = rows.map((cells) => [...cells, null]);
    const block = { ...blockOf(blank), hiddenColumns: [4] };
    expect(shownBlock(block)).toEqual({ block, hiddenRows: [], hiddenColumns: [] });
  });
});
