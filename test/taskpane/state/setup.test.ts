import { refusal } from "../../../src/core/workbook/refusal";
import type { Questionnaire } from "../../../src/core/sheet/newWorkbook/answers";
import type { ImportSource } from "../../../src/core/recognition/importing";
import type { ProposedSource, SetupJob } from "../../../src/taskpane/setup";
import type { Job, PaneState } from "../../../src/taskpane/state/paneState";
import { reducePane, type Answer, type PaneEvent } from "../../../src/taskpane/state/reducer";

const FIRST_USE: PaneState = {
  kind: "firstUse",
  hasOpenedExample: false,
  lastCommand: null,
  renamed: null,
  found: null,
};
const QUESTIONNAIRE: Questionnaire = { answers: [], findWrong: () => [] };
const PLACES = { sheets: ["PEG"], tables: [] };

const ANSWER: SetupJob = {
  kind: "answer",
  questionnaire: QUESTIONNAIRE,
  values: { minimum: "85" },
  liftsFilters: false,
};
const READ_SOURCE: SetupJob = {
  kind: "readSource",
  place: { kind: "sheet", sheet: "PEG" },
  places: PLACES,
};

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reducePane, state);

function done(state: PaneState, job: Job, answer: Answer): PaneState {
  return after(state, { kind: "started", token: 1, job }, { kind: "answered", token: 1, answer });
}

describe("the works beside the calculation", () => {
  it("show what was written, and whether it can be taken back", () => {
    const change = { parameter: "minimum", name: "Minimo", before: "", after: "85" } as const;
    const answering = { kind: "done", done: [change], canRestore: true } as const;
    expect(
      done(FIRST_USE, ANSWER, { kind: "setUp", answer: { kind: "answer", answering } }),
    ).toEqual({
      kind: "finished",
      work: { kind: "answer", changed: [change] },
      canRestore: true,
    });
  });

  it("show what forbids them, and keep what was asked for", () => {
    const answering = { kind: "stopped", issues: [] } as const;
    expect(
      done(FIRST_USE, ANSWER, { kind: "setUp", answer: { kind: "answer", answering } }),
    ).toEqual({ kind: "halted", issues: [], job: ANSWER, before: FIRST_USE });
  });

  it("lose nothing of what was typed when an answer turns out wrong", () => {
    const wrong = [
      {
        parameter: "minimum",
        issue: {
          code: "parameter-not-chosen",
          params: { parameter: "minimum", taken: "" },
          place: null,
        },
      },
    ] as const;
    const answering = { kind: "wrong", wrong } as const;
    const shown = done(FIRST_USE, ANSWER, { kind: "setUp", answer: { kind: "answer", answering } });
    expect(shown).toEqual({
      kind: "questions",
      questionnaire: QUESTIONNAIRE,
      values: { minimum: "85" },
      wrong,
    });
  });

  it("lose nothing of what was typed when they are left", () => {
    const questions: PaneState = {
      kind: "questions",
      questionnaire: QUESTIONNAIRE,
      values: {},
      wrong: [],
    };
    const left = after(
      questions,
      { kind: "started", token: 1, job: ANSWER },
      { kind: "left", token: 1 },
    );
    expect(left).toEqual({ ...questions, values: { minimum: "85" } });
  });

  it("lose nothing of what was matched when they are left", () => {
    const choices = {
      columns: [],
      rows: [1],
      fillsDown: [],
      takesUnitsFromHeadings: false,
      unitForAll: null,
      partsCodes: false,
      outcomes: {},
      confirmed: [],
      proposedWords: [],
    };
    const source: ImportSource = {
      sheet: "PEG",
      address: "A1",
      block: { sheet: "PEG", firstRow: 1, firstColumn: 1, rows: [], merged: [] },
      read: { address: "A1", rows: [] },
      sheetRows: null,
      unread: [],
      titles: [],
      kind: "objectives",
      uses1904Dates: false,
      recognition: {
        header: { first: 0, last: 0, left: 0, right: 0, columns: [] },
        rows: [],
        dropped: [],
        unitAbove: null,
        proposal: choices,
      },
    };
    const tables = [{ source, choices }];
    const proposed: ProposedSource = {
      tables,
      others: [],
      hiddenRows: [],
      hiddenColumns: [],
      asks: { answers: [], findWrong: () => [] },
      preview: () => {
        throw new Error("not shown here");
      },
    };
    const matching: PaneState = {
      kind: "matching",
      proposed,
      tables,
      addsUnits: true,
      answers: {},
      page: "columns",
    };
    const changed = [{ source, choices: { ...choices, rows: [1, 2] } }];
    const job: SetupJob = {
      kind: "copyTable",
      proposed,
      tables: changed,
      addsUnits: false,
      answers: { year: "2026" },
      liftsFilters: false,
    };
    expect(after(matching, { kind: "started", token: 1, job }, { kind: "left", token: 1 })).toEqual(
      {
        ...matching,
        tables: changed,
        addsUnits: false,
        answers: { year: "2026" },
        page: "details",
      },
    );
  });

  it("ask for another place where no objective is found", () => {
    const place = { kind: "sheet", sheet: "PEG" } as const;
    const reading = {
      kind: "nothingFound",
      place,
      others: [],
      hiddenRows: [],
      hiddenColumns: [],
    } as const;
    expect(
      done(FIRST_USE, READ_SOURCE, { kind: "setUp", answer: { kind: "readSource", reading } }),
    ).toEqual({
      kind: "importing",
      places: PLACES,
      picked: { kind: "sheet", sheet: "PEG" },
      failed: reading,
    });
  });

  it("are asked for again as they were when they are refused", () => {
    const refused = refusal("tableFiltered", "Parametri");
    expect(done(FIRST_USE, ANSWER, { kind: "refusal", refusal: refused })).toEqual({
      kind: "refused",
      refusal: refused,
      job: ANSWER,
      before: FIRST_USE,
    });
  });

  it("do not take the answer to another work for theirs", () => {
    const answering = { kind: "wrong", wrong: [] } as const;
    expect(() =>
      done(FIRST_USE, READ_SOURCE, { kind: "setUp", answer: { kind: "answer", answering } }),
    ).toThrow("The answer is not to readSource.");
  });
});
