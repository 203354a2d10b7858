import { readAnswers } from "../../src/app/answer";
import type { AnswerValues, ParameterAnswer } from "../../src/core/sheet/newWorkbook/answers";
import type { ParameterId } from "../../src/core/domain/parameters";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptyWorkbook, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { addSheet, answering, tableOf } from "./commanding";
import { lookedAt, restored, smallWorkbook, type } from "./runningWorkbook";

type Rows = Parameters<typeof smallWorkbook>[0];

function workbookWith(...parameters: readonly (readonly [string, string | number | null])[]) {
  const tables: Rows = { Parametri: [["Parametro", "Valore"], ...parameters] };
  return smallWorkbook(tables);
}

async function answersIn(
  workbook: MemoryWorkbook,
): Promise<ReadonlyMap<ParameterId, ParameterAnswer>> {
  const result = await readAnswers(createMemoryGateway(workbook));
  if (!result.ok) throw new Error("refused");
  return new Map(result.value.answers.map((each) => [each.id, each]));
}

/** What is said of answers for a workbook with a year and nothing else, or with these bands. */
async function wrongIn(values: AnswerValues, ...bands: readonly string[]) {
  const rows = bands.map((name) => [name, 0, 100, 50]);
  const tables: Rows = {
    Parametri: [
      ["Parametro", "Valore"],
      ["Anno", 2025],
    ],
    FasceDiPunteggio: [["Fascia", "Da", "A", "Valore da"], ...rows],
  };
  const result = await readAnswers(createMemoryGateway(smallWorkbook(tables)));
  if (!result.ok) throw new Error("refused");
  return result.value.findWrong(values);
}

describe("the answers that a workbook holds", () => {
  it("are every parameter, in the order of the table, with its list", async () => {
    const answers = await answersIn(workbookWith(["Anno", 2025]));
    expect([...answers.keys()].slice(0, 5)).toEqual(["body", "year", "period", "phase", "weights"]);
    expect(answers.size).toBe(24);
    expect(answers.get("weights")).toEqual({
      id: "weights",
      name: "Pesi",
      isAdvanced: false,
      choices: ["Uguali", "Assegnati", "Strategicità e complessità"],
      usualValues: [],
      text: "",
      issue: null,
    });
    expect(answers.get("planName")).toMatchObject({
      choices: null,
      usualValues: [
        "Piano della performance",
        "PIAO – sottosezione 2.2",
        "Piano dettagliato degli obiettivi",
      ],
    });
  });

  it("are shown as they are chosen or typed: words of the list, numbers with a comma", async () => {
    const answers = await answersIn(
      workbookWith(["pesi", "ASSEGNATI"], ["Risultato minimo atteso", 82.5], ["Ente", " Prova "]),
    );
    expect(answers.get("weights")?.text).toBe("Assegnati");
    expect(answers.get("minimum")?.text).toBe("82,5");
    expect(answers.get("body")?.text).toBe("Prova");
  });

  it("bear the error of their cell", async () => {
    const answers = await answersIn(workbookWith(["Anno", "duemila"], ["Pesi", "Metà"]));
    expect(answers.get("year")).toMatchObject({
      text: "duemila",
      issue: { code: "year-unreadable" },
    });
    expect(answers.get("weights")?.issue?.code).toBe("value-not-in-list");
  });
});

describe("wrong answers", () => {
  it.each<[ParameterId, string, string]>([
    ["minimum", "0,85", "threshold-looks-like-fraction"],
    ["minimum", "1.234", "number-ambiguous"],
    ["performanceThreshold", "101", "percentage-out-of-range"],
    ["year", "26", "year-unreadable"],
    ["weights", "Ugali", "value-not-in-list"],
    ["decimals", "5", "decimals-unreadable"],
    ["achievementThreshold", "0", "achievement-threshold-zero"],
    ["totalWeight", "-1", "total-weight-not-positive"],
  ])("%s «%s» gets the sentence of the sheet: %s", async (parameter, text, code) => {
    expect(await wrongIn({ [parameter]: text })).toMatchObject([{ parameter, issue: { code } }]);
  });

  it.each<[ParameterId, string]>([
    ["minimum", "85"],
    ["minimum", "85,5"],
    ["minimum", "85.5"],
    ["minimum", "85%"],
    ["minimum", ""],
    ["year", ""],
    ["phase", "consuntivo"],
  ])("%s «%s» is none", async (parameter, text) => {
    expect(await wrongIn({ [parameter]: text })).toEqual([]);
  });

  it("are none where a band of the workbook is named below the minimum, and one where it is not", async () => {
    const answer = { belowMinimum: "sotto soglia" };
    expect(await wrongIn(answer, "Sotto soglia")).toEqual([]);
    expect(await wrongIn(answer)).toMatchObject([
      { parameter: "belowMinimum", issue: { code: "value-not-in-list" } },
    ]);
  });

  it("are not written, nor are the good ones beside them", async () => {
    const workbook = workbookWith(["Anno", 2025]);
    const before = await lookedAt(workbook);
    const answered = await answering(workbook, { weights: "Assegnati", minimum: "0,85" });
    expect(answered).toMatchObject({ kind: "wrong", wrong: [{ parameter: "minimum" }] });
    expect(await lookedAt(workbook)).toEqual(before);
  });
});

describe("writing answers", () => {
  it("writes only the values that change, and the rows that are missing below", async () => {
    const workbook = workbookWith(["Anno", "2025"], ["Pesi", "uguali"], ["Fase", null]);
    const answered = await answering(workbook, {
      year: "2025",
      weights: "Assegnati",
      phase: "Consuntivo",
      minimum: "82,5",
      performanceThreshold: "",
    });
    expect(answered).toEqual({
      kind: "done",
      canRestore: true,
      done: [
        { parameter: "phase", name: "Fase", before: "", after: "Consuntivo" },
        { parameter: "weights", name: "Pesi", before: "Uguali", after: "Assegnati" },
        { parameter: "minimum", name: "Risultato minimo atteso", before: "", after: "82,5" },
      ],
    });
    expect(await tableOf(workbook, "Parametri")).toEqual([
      ["Parametro", "Valore"],
      ["Anno", "2025"],
      ["Pesi", "Assegnati"],
      ["Fase", "Consuntivo"],
      ["Risultato minimo atteso", 82.5],
    ]);
  });

  it("empties what the regulation does not foresee", async () => {
    const workbook = workbookWith(["Anno", 2025], ["Soglia per il giudizio positivo", 80]);
    await answering(workbook, { performanceThreshold: "" });
    expect(await tableOf(workbook, "Parametri")).toContainEqual([
      "Soglia per il giudizio positivo",
      null,
    ]);
  });

  it("answers a parameter under its former name in its own row", async () => {
    const workbook = workbookWith(["Anno", 2025], ["Sotto il minimo", "Zero"]);
    expect((await answersIn(workbook)).get("belowMinimum")).toMatchObject({
      name: "Valutazione sotto il minimo",
      text: "Zero",
    });
    await answering(workbook, { belowMinimum: "Risultato conseguito" });
    expect(await tableOf(workbook, "Parametri")).toEqual([
      ["Parametro", "Valore"],
      ["Anno", 2025],
      ["Sotto il minimo", "Risultato conseguito"],
    ]);
  });

  it("keeps a percentage a percentage where the cell is formatted so", async () => {
    const workbook = workbookWith(
      ["Soglia per il giudizio positivo", 0.8],
      ["Risultato minimo atteso", null],
    );
    const { cells } = sheetNamed(workbook, "Parametri");
    const cell = cells.get("2,2");
    if (cell) cells.set("2,2", { ...cell, numberFormat: "0%" });
    await answering(workbook, { performanceThreshold: "85", minimum: "70,5" });
    expect(await tableOf(workbook, "Parametri")).toEqual([
      ["Parametro", "Valore"],
      ["Soglia per il giudizio positivo", 0.85],
      // The format of the empty cell is not known: a text is read alike whatever it is.
      ["Risultato minimo atteso", "70,5"],
    ]);
  });

  it("makes the table when there is none", async () => {
    const workbook = emptyWorkbook();
    addSheet(workbook, "Foglio1", [["x"]]);
    await answering(workbook, { year: "2026", weights: "Assegnati", decimals: "3" });
    const rows = await tableOf(workbook, "Parametri");
    expect(rows).toHaveLength(10);
    expect(rows).toContainEqual(["Anno", 2026]);
    expect(rows).toContainEqual(["Pesi", "Assegnati"]);
    expect(rows.at(-1)).toEqual(["Decimali", 3]);
  });

  it("writes nothing, and leaves the restore point, where nothing changes", async () => {
    const workbook = workbookWith(["Anno", 2025]);
    await answering(workbook, { year: "2026" });
    const before = await lookedAt(workbook);
    expect(await answering(workbook, { year: "2026", minimum: "" })).toEqual({
      kind: "done",
      done: [],
      canRestore: true,
    });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("takes a body that looks like a formula as a text", async () => {
    const workbook = workbookWith(["Ente", null]);
    await answering(workbook, { body: "=1+1" });
    expect(await tableOf(workbook, "Parametri")).toContainEqual(["Ente", "=1+1"]);
  });
});

describe("restoring after answers", () => {
  it("puts the former values back and empties the rows that were added", async () => {
    const workbook = workbookWith(
      ["Anno", 2025],
      ["Pesi", "uguali"],
      ["Soglia per il giudizio positivo", 80],
    );
    const before = await tableOf(workbook, "Parametri");
    await answering(workbook, { weights: "Assegnati", performanceThreshold: "", minimum: "85" });
    expect(await restored(workbook)).toEqual({
      kind: "restored",
      command: "answers",
      putBack: [
        { kind: "value", table: "Parametri", name: "Pesi" },
        { kind: "value", table: "Parametri", name: "Soglia per il giudizio positivo" },
        { kind: "emptiedRows", table: "Parametri", rows: 1 },
      ],
      left: [],
    });
    expect(await tableOf(workbook, "Parametri")).toEqual(before);
    expect((await lookedAt(workbook)).restorePoint).toBeNull();
  });

  it("asks first where a value was changed since, and finds it in whatever row", async () => {
    const workbook = workbookWith(["Anno", 2025], ["Pesi", "Uguali"]);
    await answering(workbook, { weights: "Assegnati", year: "2026" });
    type(workbook, "Parametri", "A2", "Pesi");
    type(workbook, "Parametri", "B2", "Strategicità e complessità");
    type(workbook, "Parametri", "A3", "Anno");
    type(workbook, "Parametri", "B3", 2026);
    expect(await restored(workbook)).toEqual({
      kind: "changedSince",
      command: "answers",
      changed: [{ kind: "value", table: "Parametri", name: "Pesi" }],
    });
    await restored(workbook, true);
    expect(await tableOf(workbook, "Parametri")).toEqual([
      ["Parametro", "Valore"],
      ["Pesi", "Uguali"],
      ["Anno", 2025],
    ]);
  });

  it("leaves a row that was added and changed since, and says so", async () => {
    const workbook = workbookWith(["Anno", 2025]);
    await answering(workbook, { minimum: "85" });
    type(workbook, "Parametri", "B3", 90);
    expect(await restored(workbook)).toMatchObject({
      kind: "restored",
      left: [{ kind: "rows", table: "Parametri", rows: 1 }],
    });
    expect(await tableOf(workbook, "Parametri")).toContainEqual(["Risultato minimo atteso", 90]);
  });

  it("says which value it does not find any more", async () => {
    const workbook = workbookWith(["Anno", 2025], ["Pesi", "Uguali"]);
    await answering(workbook, { weights: "Assegnati" });
    type(workbook, "Parametri", "A3", "Pesi (2024)");
    expect(await restored(workbook)).toMatchObject({
      left: [{ kind: "values", table: "Parametri", values: 1 }],
    });
  });
});
