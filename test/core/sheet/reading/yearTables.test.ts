import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { fixedText } from "../../../../src/core/numeric/decimal";
import { workbook, type WorkbookLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

// The tables of the year: PianoApprovato, Variazioni, Monitoraggi, AnnoPrecedente.

const PLAN: WorkbookLiteral = {
  Parametri: CHOSEN,
  Obiettivi: [
    ["Codice", "Settore/servizio", "Ob. operativo", "Esito"],
    ["1", "Alfa", "Aprire lo sportello", "Raggiunto"],
    ["2", "Beta", "Rifare il sito", "Raggiunto"],
  ],
};

function recordsOf(tables: WorkbookLiteral) {
  const { plan, issues } = readWorkbook(workbook({ ...PLAN, ...tables }));
  if (plan === null) throw new Error(issues.map(({ code }) => code).join());
  return plan.records;
}

describe("PianoApprovato", () => {
  const HEADERS = ["Anno", "Codice", "Settore/servizio", "Ob. operativo"];

  it("is read of the year, each row with the objective that it is now", () => {
    const { approved } = recordsOf({
      PianoApprovato: [
        HEADERS,
        [2024, "1", "Alfa", "Aprire lo sportello"],
        [2024, "2", "Beta", "Costruire il nuovo asilo comunale"],
        [2024, "9", "Beta", "Non c'è più"],
        [2023, "2", "Beta", "Di un altro anno"],
      ],
    });
    expect(approved.map((each) => [each.code, each.objective, each.isReplaced])).toEqual([
      ["1", 0, false],
      ["2", 1, true],
      ["9", null, false],
    ]);
  });

  it("counts an objective once, and warns of its other rows", () => {
    const PianoApprovato = [
      HEADERS,
      [2024, "1", "Alfa", "Aprire lo sportello"],
      [2024, "1", "Alfa", "Aprire due sportelli"],
      [2024, "9", "Beta", "Non c'è più"],
      [2024, "9", "Beta", "Non c'è più"],
      [2023, "1", "Alfa", "Di un altro anno"],
    ];
    const { approved } = recordsOf({ PianoApprovato });
    expect(approved.map(({ title }) => title)).toEqual(["Aprire lo sportello", "Non c'è più"]);
    expect(issuesOf(workbook({ ...PLAN, PianoApprovato }))).toEqual([
      "approved-repeated PianoApprovato!B3",
      "approved-repeated PianoApprovato!B5",
    ]);
  });

  it("says what changed, and finds by its code alone an objective that moved to another unit", () => {
    const { approved } = recordsOf({
      PianoApprovato: [HEADERS, [2024, "2", "Alfa", "Rifare il sito web"]],
    });
    expect(approved[0]).toMatchObject({
      objective: 1,
      changedFields: ["unit", "operationalObjective"],
      isReplaced: false,
    });
  });
});

describe("Variazioni", () => {
  const HEADERS = ["Anno", "Codice obiettivo", "Settore/servizio", "Variazione", "Atto"];

  it.each([
    ["no act", null, ["variation-without-act Variazioni!E2"]],
    ["words that name no act", "Delibera di Giunta", ["variation-without-act Variazioni!E2"]],
    ["organ, number and date", "Giunta comunale n. 80 del 10/09/2024", []],
  ])("with %s: a warning on the cell where something is missing", (_, act, expected) => {
    const Variazioni = [HEADERS, [2024, "1", "Alfa", "Modificato", act]];
    expect(issuesOf(workbook({ ...PLAN, Variazioni }))).toEqual(expected);
  });

  it("of another year are not looked at, and empty rows are none", () => {
    const Variazioni = [
      HEADERS,
      [2023, "1", "Alfa", "Modificato", null],
      [null, null, null, null, null],
    ];
    expect(issuesOf(workbook({ ...PLAN, Variazioni }))).toEqual([]);
    expect(recordsOf({ Variazioni }).variations).toEqual([]);
  });

  it("without the column Atto: the warning is on the row", () => {
    const Variazioni = [HEADERS.slice(0, 4), [2024, "1", "Alfa", "Modificato"]];
    expect(issuesOf(workbook({ ...PLAN, Variazioni }))).toEqual([
      "variation-without-act Variazioni!A2",
    ]);
  });
});

describe("Monitoraggi", () => {
  const HEADERS = ["Anno", "Data", "Codice obiettivo", "Settore/servizio", "Avanzamento %"];

  it("are read of the year, about objectives that are still there", () => {
    const { monitorings } = recordsOf({
      Monitoraggi: [
        HEADERS,
        [2024, "30/06/2024", "1", "Alfa", 40],
        [2023, "30/06/2023", "1", "Alfa", 10],
        [2024, "30/06/2024", "9", "Alfa", 10],
      ],
    });
    expect(
      monitorings.map(({ date, objective, progress }) => [
        date.month,
        objective,
        progress && fixedText(progress, 0),
      ]),
    ).toEqual([[6, 0, "40"]]);
  });

  it("with two rows of an objective at one date: the last counts, and a warning says so", () => {
    const Monitoraggi = [
      HEADERS,
      [2024, "30/06/2024", "1", "Alfa", 40],
      [2024, "30/06/2024", "2", "Beta", 10],
      [2024, "30/06/2024", "1", "Alfa", 60],
      [2024, "30/09/2024", "1", "Alfa", 80],
    ];
    expect(
      recordsOf({ Monitoraggi }).monitorings.map(({ date, objective, progress }) => [
        date.month,
        objective,
        progress && fixedText(progress, 0),
      ]),
    ).toEqual([
      [6, 1, "10"],
      [6, 0, "60"],
      [9, 0, "80"],
    ]);
    expect(issuesOf(workbook({ ...PLAN, Monitoraggi }))).toEqual([
      "monitoring-repeated Monitoraggi!C4",
    ]);
  });

  it("with a date that cannot be read are an error on its cell", () => {
    const Monitoraggi = [HEADERS, [2024, "fine giugno", "1", "Alfa", 40]];
    expect(issuesOf(workbook({ ...PLAN, Monitoraggi }))).toEqual([
      "date-unreadable Monitoraggi!B2",
    ]);
  });
});

describe("AnnoPrecedente", () => {
  const HEADERS = [
    ...["Anno", "Tipo obiettivo", "Settore/servizio", "Codice obiettivo"],
    ...["Esito", "Grado di raggiungimento %", "Percentuale", "Indice", "Regole"],
  ];

  it("gives the figures of the year before, of groups and of objectives, with their rules", () => {
    const { former } = recordsOf({
      AnnoPrecedente: [
        HEADERS,
        [
          2023,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          "Pesi: Uguali; Soglia raggiungimento: 100",
        ],
        [2023, "Performance", null, null, null, null, 95, 90, null],
        [2023, "Performance", "Alfa", "1", null, 80, null, null, null],
        [2023, "Performance", "Beta", "2", "Escluso", null, null, null, null],
        [2023, "Performance", "Gamma", "7", null, 100, null, null, null],
        [2022, "Performance", null, null, null, null, 10, 10, null],
      ],
    });
    expect(former).toMatchObject({
      year: 2023,
      rules: [
        { name: "Pesi", value: "Uguali" },
        { name: "Soglia raggiungimento", value: "100" },
      ],
    });
    expect(former?.groups).toHaveLength(1);
    expect(former?.objectives.map((each) => [each.code, each.objective, each.wasExcluded])).toEqual(
      [
        ["1", 0, false],
        ["2", 1, true],
        ["7", null, false],
      ],
    );
  });

  it("is nothing of a year that is not the one before", () => {
    const AnnoPrecedente = [HEADERS, [2021, "Performance", null, null, null, null, 95, 90, null]];
    expect(recordsOf({ AnnoPrecedente }).former).toBeNull();
  });
});
