import { issueSentence } from "../../../../src/locale/it/issues";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { NOT_CALCULATED, type TableSnapshot } from "../../../../src/core/workbook/snapshot";
import { table, workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

type Rows = readonly (readonly CellLiteral[])[];

const HEADERS = ["Codice", "Settore/servizio", "Ob. operativo", "Peso assegnato", "Esito"];
const OBJECTIVES: Rows = [HEADERS, [1, "Tecnico", "Uno", null, "Raggiunto"]];

/** The objectives of that table, as a program or a person has left it. */
function left(changes: Partial<TableSnapshot>, rows: Rows = OBJECTIVES) {
  const objectives = { ...table("Obiettivi", rows), ...changes };
  return workbook({}, { tables: [table("Parametri", CHOSEN), objectives] });
}

function sentencesOf(snapshot: ReturnType<typeof left>): readonly string[] {
  return readWorkbook(snapshot).issues.map(issueSentence);
}

describe("tables as they really are", () => {
  it("says nothing of a table that is in order", () => {
    expect(issuesOf(left({ headerCells: HEADERS }))).toEqual([]);
  });

  it("names header and column where a program has changed one and not the other", () => {
    const headerCells = ["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Esito"];
    const snapshot = left({ headerCells });
    expect(issuesOf(snapshot)).toEqual(["header-cell-differs Obiettivi!D1"]);
    expect(sentencesOf(snapshot)[0]).toMatch(/«Esito».*«Peso assegnato»/);
  });

  it("lets headers differ by case and line breaks, be empty, or differ where both are the user's", () => {
    const rows: Rows = [
      [...HEADERS, "Nota"],
      [1, "Tecnico", "Uno", null, "Raggiunto", "x"],
    ];
    const headerCells = ["CODICE", "Settore/\nservizio", "", "Peso assegnato", "Esito", "Appunti"];
    expect(issuesOf(left({ headerCells }, rows))).toEqual([]);
  });

  it("says that a column of ours stands right beside the table", () => {
    const rows = OBJECTIVES.map((row) => row.slice(0, 4));
    expect(issuesOf(left({ besideHeaders: "Esito" }, rows))).toEqual(["column-beside-table -"]);
    expect(issuesOf(left({ besideHeaders: "Appunti" }, rows))).toEqual([]);
    expect(issuesOf(left({ besideHeaders: "Esito" }))).toEqual([]);
  });

  it("names the row of filled cells right below the table", () => {
    const snapshot = left({ filledRowBelow: 23 });
    expect(issuesOf(snapshot)).toEqual(["row-below-table -"]);
    expect(sentencesOf(snapshot)[0]).toContain("riga 23");
  });

  it.each(["Totale", "TOTALE", "Somma", "Totale generale"])(
    "takes a last row that begins with «%s» for no objective",
    (word) => {
      const snapshot = left({}, [...OBJECTIVES, [null, null, word, 100, null]]);
      expect(issuesOf(snapshot)).toEqual(["total-row Obiettivi!C3"]);
      expect(readWorkbook(snapshot).plan?.objectives).toHaveLength(1);
    },
  );

  it("keeps an objective that only speaks of a total, or that is not the last", () => {
    const rows: Rows = [
      HEADERS,
      [1, "Tecnico", "Totale", null, "Raggiunto"],
      [2, "Tecnico", "Totale revisione del piano", null, "Raggiunto"],
    ];
    expect(issuesOf(left({}, rows))).toEqual([]);
    expect(readWorkbook(left({}, rows)).plan?.objectives).toHaveLength(2);
  });

  it("takes no parameter for a total", () => {
    const tables = { Parametri: [...CHOSEN, ["Totale dei pesi", 100]], Obiettivi: OBJECTIVES };
    expect(issuesOf(workbook(tables))).toEqual([]);
  });

  it("tells of a table on a hidden sheet, and of a copy of it with a digit", () => {
    const hidden = {
      ...left({}),
      sheets: [{ name: "Obiettivi", isProtected: false, isHidden: true }],
    };
    expect(issuesOf(hidden)).toEqual(["table-on-hidden-sheet -"]);
    const copied = left({});
    const tables = [
      ...copied.tables,
      table("Obiettivi2", OBJECTIVES),
      table("Obiettivi_old", OBJECTIVES),
    ];
    expect(issuesOf({ ...copied, tables })).toEqual(["table-named-alike -"]);
  });

  it.each([
    ["a weight", 3],
    ["an outcome", 4],
  ])("makes an error of a formula never calculated in the place of %s", (_, column) => {
    const row = [1, "Tecnico", "Uno", 50, "Raggiunto"].map((value, at) =>
      at === column ? { error: NOT_CALCULATED } : value,
    );
    expect(issuesOf(left({}, [HEADERS, row]))).toEqual([
      `formula-not-calculated Obiettivi!${"ABCDE"[column] ?? ""}2`,
    ]);
  });

  it("makes one of a parameter and of a unit's minimum too", () => {
    const uncalculated = { error: NOT_CALCULATED };
    const tables = {
      Parametri: [...CHOSEN, ["Risultato minimo atteso", uncalculated]],
      Strutture: [
        ["Settore/servizio", "Risultato minimo atteso"],
        ["Tecnico", uncalculated],
      ],
      Obiettivi: OBJECTIVES,
    };
    expect(issuesOf(workbook(tables))).toEqual([
      "formula-not-calculated Parametri!B5",
      "formula-not-calculated Strutture!B2",
    ]);
  });

  it("remarks that formulas of an input wait for calculation, where one of them says 0", () => {
    const rows: Rows = [HEADERS, [1, "Tecnico", "Uno", 0, "Raggiunto"]];
    const waiting = { ...left({ formulaColumns: [3] }, rows), calculatesOnLoad: true };
    expect(issuesOf(waiting)).toEqual(["formulas-wait-for-calculation Obiettivi!D1"]);
    expect(issuesOf({ ...waiting, calculatesOnLoad: false })).toEqual([]);
    const typed = { ...left({ formulaColumns: [] }, rows), calculatesOnLoad: true };
    expect(issuesOf(typed)).toEqual([]);
  });

  it("reads a code under a format of zeros as it is shown", () => {
    const snapshot = left({
      rows: [[{ number: 2, format: "plain", digits: 2 }, "Tecnico", "Uno", null, "Raggiunto"]],
    });
    expect(readWorkbook(snapshot).plan?.objectives[0]?.code).toBe("02");
  });

  it("gives no weight to signs that nobody sees", () => {
    const rows: Rows = [
      HEADERS.map((header) => `\uFEFF${header}\u200E`),
      ["1\u200B", "Tec\u00ADnico", "Uno", "\u200E50\u200B", "Raggiunto\u202C"],
      ["2", "Tecnico", "\u200B", "50", "Raggiunto"],
    ];
    const { plan } = readWorkbook(left({}, rows));
    expect(plan?.units).toHaveLength(1);
    expect(plan?.objectives[0]?.outcome).toBe("achieved");
    expect(issuesOf(left({}, rows))).toEqual(["required-cell-empty Obiettivi!C3"]);
  });
});
