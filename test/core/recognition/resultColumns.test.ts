import type { ImportField } from "../../../src/core/recognition/importFields";
import { percent, sheet } from "./layouts/layout";
import { understoodOf, withColumns, type Rows } from "./understood";

const IN_2024 = { year: 2024 };
const NOTHING = [null, null];

describe("what is no result of this year, alone on a sheet", () => {
  it.each([
    "Soglia di raggiungimento %",
    "Grado di realizzazione atteso %",
    "Grado di raggiungimento % (atteso)",
    "% di raggiungimento minimo",
    "% raggiungimento anno precedente",
    "Grado di difficoltà",
    "Livello di complessità",
    "Grado di soddisfazione utenti %",
    "Grado di mancato raggiungimento",
    "Residuo %",
    "% di retribuzione di risultato",
    "Realizzazione (€)",
  ])("%s is left out", (heading) => {
    const { doubts, column } = understoodOf(withColumns([heading, 70, 80]), IN_2024);
    expect([doubts, column("grade"), column("outcome")]).toEqual([[], NOTHING, NOTHING]);
    expect(column("assignedWeight")).toEqual([60, 40]);
  });

  it.each(["% impegnato", "Tasso di riscossione"])(
    "%s is asked about, and left out meanwhile",
    (heading) => {
      const { doubts, column } = understoodOf(withColumns([heading, 70, 80]), IN_2024);
      expect(doubts).toMatchObject([
        { kind: "column", heading, field: "grade", caveat: "unsure", isTaken: false },
      ]);
      expect([column("grade"), column("outcome")]).toEqual([NOTHING, NOTHING]);
    },
  );

  it.each([
    ["Grado di raggiungimento 2023", 70, "grade", "otherYear"],
    ["Esito 2023", "Raggiunto", "outcome", "otherYear"],
    ["% raggiungimento al 30/06", 20, "grade", "interim"],
    ["Grado di raggiungimento % - I semestre", 20, "grade", "interim"],
    ["% raggiungimento Sem. 1", 20, "grade", "interim"],
    ["% raggiungimento trimestre III", 20, "grade", "interim"],
    ["Monitoraggio al 30/06", 20, "grade", "interim"],
    ["Monitoraggio al 30/06", "In corso", "outcome", "interim"],
    ["Esito istruttoria", "Raggiunto", "outcome", "unsure"],
    ["% raggiungimento del valore atteso", 20, "grade", "unsure"],
    ["Target raggiunto (SI/NO)", "SI", "outcome", "unsure"],
  ])("%s is asked about before it is copied: %s", (heading, value, field, caveat) => {
    const { doubts } = understoodOf(withColumns([heading, value, value]), IN_2024);
    expect(doubts).toMatchObject([{ kind: "column", heading, field, caveat, isTaken: true }]);
  });

  it("is copied where the user says so", () => {
    const rows = withColumns(["Grado di raggiungimento 2023", 70, 80]);
    const answers = new Map([["grado di raggiungimento 2023", "grade" as const]]);
    const { doubts, column } = understoodOf(rows, { ...IN_2024, answers });
    expect([doubts, column("grade")]).toEqual([[], [70, 80]]);
  });

  it("does not hold up a result that is there", () => {
    const rows = withColumns(
      ["% impegnato", 70, 80],
      ["Esito 2023", "No", "No"],
      ["Esito", "Sì", "No"],
    );
    const { doubts, column } = understoodOf(rows, IN_2024);
    expect([doubts, column("grade"), column("outcome")]).toEqual([[], NOTHING, ["Sì", "No"]]);
  });
});

describe("of several times", () => {
  it.each([
    ["Monitoraggio al 30/09 %", "Consuntivo al 31/12 %"],
    ["Monitoraggio %", "Consuntivo %"],
    ["Grado di raggiungimento % al 30/06", "Consuntivo %"],
    ["Preconsuntivo %", "Consuntivo al 31/12 %"],
    ["SAL 30/09", "SAL 31/12"],
  ])("the last counts, and the others are offered: %s, %s", (former, latter) => {
    for (const columns of [
      [[former, 50, 30] as const, [latter, 80, 100] as const],
      [[latter, 80, 100] as const, [former, 50, 30] as const],
    ]) {
      const { chosen, doubts, column } = understoodOf(withColumns(...columns));
      expect(column("grade")).toEqual([80, 100]);
      const { columns: read } = chosen[0]?.source.recognition.header ?? { columns: [] };
      const keeper = read.find(({ field }) => field === "grade");
      expect(keeper?.rivals.map((at) => read[at]?.heading)).toEqual([former]);
      for (const doubt of doubts) {
        expect(doubt).toMatchObject({
          heading: latter,
          rivals: [{ heading: former, field: "grade" }],
        });
      }
    }
  });

  it("the one of the year counts, however sure the heading of another is", () => {
    const rows = withColumns(
      ["Grado di raggiungimento % 2023", 10, 20],
      ["% realizzata 2024", 80, 100],
    );
    expect(understoodOf(rows, IN_2024).column("grade")).toEqual([80, 100]);
  });

  it("years merged over the columns part them", () => {
    const rows: Rows = [
      ["Servizio", "Obiettivo", 2024, null, 2025, null],
      [null, null, "Peso", "Grado di raggiungimento %", "Peso", "Grado di raggiungimento %"],
      ["Anagrafe", "CIE", 30, 50, 60, 100],
      ["Tributi", "IMU", 70, 60, 40, 80],
    ];
    const block = sheet("Foglio1", rows, "C1:D1 E1:F1 A1:A2 B1:B2");
    for (const [year, weights, grades] of [
      [2024, [30, 70], [50, 60]],
      [2025, [60, 40], [100, 80]],
    ] as const) {
      const { doubts, column } = understoodOf(block, { year });
      expect([doubts, column("assignedWeight"), column("grade")]).toEqual([[], weights, grades]);
    }
  });

  it("one that is still empty does not count", () => {
    const rows = withColumns(
      ["Monitoraggio al 30/06 %", 50, 30],
      ["Consuntivo al 31/12 %", null, null],
    );
    const { doubts } = understoodOf(rows);
    expect(doubts).toMatchObject([{ heading: "Monitoraggio al 30/06 %", caveat: "interim" }]);
  });

  it("weights of another year are asked about", () => {
    const rows = [
      ["Settore", "Obiettivo", "Peso 2023", "Esito"],
      ["Tecnico", "Piano asfalti", 60, "Sì"],
    ];
    const { doubts } = understoodOf(rows, IN_2024);
    expect(doubts).toMatchObject([
      { heading: "Peso 2023", field: "assignedWeight", caveat: "otherYear" },
    ]);
  });

  it.each([
    ["Peso 2024 obiettivo", []],
    ["Peso percentuale assegnato", []],
    ["Peso performance individuale", ["Peso performance individuale"]],
    ["Peso anno precedente", []],
  ])("a weight whose heading says other things too is asked about: %s", (heading, asked) => {
    const rows = [
      ["Settore", "Obiettivo", heading, "Esito"],
      ["Tecnico", "Piano asfalti", 60, "Sì"],
    ];
    const { doubts, column } = understoodOf(rows, IN_2024);
    expect(doubts.map((doubt) => ("heading" in doubt ? doubt.heading : doubt.kind))).toEqual(asked);
    expect(column("assignedWeight")).toEqual([heading.includes("precedente") ? null : 60]);
  });

  it("of a year that nobody has said the latest counts, and a former one is asked about", () => {
    const rows = withColumns(
      ["Grado di raggiungimento 2023", 70, 80],
      ["Grado di raggiungimento atteso 2024", 100, 100],
    );
    expect(understoodOf(rows).doubts).toMatchObject([
      { heading: "Grado di raggiungimento 2023", caveat: "otherYear" },
    ]);
  });
});

describe("two columns that may both be the result", () => {
  it("a number counts more than what was done, told in words; the words are offered", () => {
    const rows = withColumns(
      ["Risultato conseguito", "fatto il 15/06", "n. 40 loculi su 100"],
      ["Raggiungimento", 100, 40],
    );
    const { doubts, column } = understoodOf(rows);
    expect(column("grade")).toEqual([100, 40]);
    expect(doubts).toMatchObject([
      {
        heading: "Raggiungimento",
        field: "grade",
        rivals: [{ heading: "Risultato conseguito", field: "outcome" }],
      },
    ]);
  });

  it.each([
    ["Esito", "Valutazione finale"],
    ["Esito", "Giudizio"],
    ["Raggiunto", "Esito proposto dal responsabile"],
    ["Valutazione finale", "Valutazione del Dirigente"],
  ])("%s beside %s is a question where they differ", (one, other) => {
    const differing = withColumns(
      [one, "Raggiunto", "Raggiunto"],
      [other, "Raggiunto", "Non raggiunto"],
    );
    expect(understoodOf(differing).doubts).toMatchObject([
      { heading: one, field: "outcome", rivals: [{ heading: other, field: "outcome" }] },
    ]);
    const alike = withColumns([one, "Raggiunto", "No"], [other, "Sì", "Non raggiunto"]);
    expect(understoodOf(alike).doubts).toEqual([]);
  });

  it.each<[string, ImportField]>([
    ["Validazione Nucleo", "nucleoOutcome"],
    ["Esito OIV", "nucleoOutcome"],
    ["Valutazione finale NdV", "nucleoOutcome"],
  ])("what the Nucleo says beside it has a column of its own: %s", (heading, field) => {
    const rows = withColumns(
      ["Esito", "Raggiunto", "Raggiunto"],
      [heading, "Raggiunto", "Non raggiunto"],
    );
    const { doubts, column } = understoodOf(rows);
    expect(doubts).toMatchObject([{ heading, field, caveat: "decides", isTaken: true }]);
    expect(column("outcome")).toEqual(["Raggiunto", "Raggiunto"]);
    expect(column(field)).toEqual(["Raggiunto", "Non raggiunto"]);
  });

  it("a grade that would decide instead of the reported one is asked about where they differ", () => {
    const answers = new Map([["autovalutazione%", "grade" as const]]);
    const asked = (decided: number, ...more: readonly (readonly [string, ImportField | null])[]) =>
      understoodOf(
        withColumns(["Autovalutazione %", percent(1), null], ["Valutazione OIV %", decided, null]),
        { answers: new Map([...answers, ...more]) },
      );
    expect(asked(80).doubts).toMatchObject([
      { heading: "Valutazione OIV %", field: "nucleoGrade", caveat: "decides", isTaken: true },
    ]);
    expect(asked(100).doubts).toEqual([]);
    const answered = asked(80, ["valutazione oiv%", "nucleoGrade"]);
    expect([answered.doubts, answered.column("nucleoGrade")]).toEqual([[], [80, null]]);
    const left = asked(80, ["valutazione oiv%", null]);
    expect([left.doubts, left.column("nucleoGrade")]).toEqual([[], NOTHING]);
  });

  it("our own header for what the Nucleo says is no question", () => {
    const rows = withColumns(["Grado di raggiungimento %", 100, 100], ["Grado Nucleo %", 80, 100]);
    expect(understoodOf(rows).doubts).toEqual([]);
  });

  it("whether the Nucleo agrees is no outcome, and asked", () => {
    const rows = withColumns(["Esito", "Sì", "Sì"], ["Validazione Nucleo", "Sì", "No"]);
    expect(understoodOf(rows).doubts).toMatchObject([
      { heading: "Esito", rivals: [{ heading: "Validazione Nucleo" }] },
    ]);
  });

  it("a final figure is proposed before one that is only suggested, and asked", () => {
    const rows = withColumns(["Punteggio proposto", 60, 40], ["Punteggio finale", 30, 40]);
    const { doubts, column } = understoodOf(rows);
    expect(column("grade")).toEqual([50, 100]);
    expect(doubts).toMatchObject([
      { heading: "Punteggio finale", rivals: [{ heading: "Punteggio proposto", field: "points" }] },
    ]);
  });

  it("what others than the Nucleo say is offered beside what it says", () => {
    const rows = withColumns(
      ["Autovalutazione %", 100, 100],
      ["Proposta del Segretario %", 90, 100],
      ["Validazione OIV %", 85, 60],
    );
    const { doubts, column } = understoodOf(rows);
    expect(column("grade")).toEqual([85, 60]);
    expect(doubts).toMatchObject([
      {
        heading: "Validazione OIV %",
        rivals: [{ heading: "Autovalutazione %" }, { heading: "Proposta del Segretario %" }],
      },
    ]);
  });

  it("points that say the same as the grade are no question, others are", () => {
    const grade = ["Grado di raggiungimento %", 50, 100] as const;
    expect(understoodOf(withColumns(["Punteggio ottenuto", 30, 40], grade)).doubts).toEqual([]);
    expect(understoodOf(withColumns(["Punteggio ottenuto", 60, 20], grade)).doubts).toMatchObject([
      {
        heading: "Grado di raggiungimento %",
        rivals: [{ heading: "Punteggio ottenuto", field: "points" }],
      },
    ]);
  });
});

describe("columns of the same heading", () => {
  const rows = withColumns(["Esito", "Sì", "Sì"], ["Esito", "Sì", "No"]);

  it("are asked for by their letters, and answered so", () => {
    expect(understoodOf(rows).doubts).toMatchObject([
      { heading: "Esito [D]", rivals: [{ heading: "Esito [E]", field: "outcome" }] },
    ]);
    for (const [name, values] of [
      ["esito [d]", ["Sì", "Sì"]],
      ["esito [e]", ["Sì", "No"]],
    ] as const) {
      const { doubts, column } = understoodOf(rows, { answers: new Map([[name, "outcome"]]) });
      expect([doubts, column("outcome")]).toEqual([[], values]);
    }
  });
});
