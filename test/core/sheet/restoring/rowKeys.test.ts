import { formerRows, keyColumns, rowKeys } from "../../../../src/core/sheet/restoring/rowKeys";
import { table, type CellLiteral } from "../../../fixtures/snapshot";

type Rows = readonly (readonly CellLiteral[])[];

const HEADERS = ["Note", "Codice", "Settore/servizio", "Obiettivo"];

/** The headers by which the rows of `Obiettivi` are known. */
function keysOf(rows: Rows, headers: readonly string[] = HEADERS): readonly string[] {
  const objectives = table("Obiettivi", [headers, ...rows]);
  return keyColumns(objectives).map((column) => objectives.headers[column] ?? "");
}

describe("what a row of Obiettivi is known by", () => {
  it("is its code where that is its own", () => {
    expect(
      keysOf([
        [null, 1, "Alfa", "a"],
        [null, 2, "Alfa", "a"],
      ]),
    ).toEqual(["Codice"]);
  });

  it("is code and unit where every unit numbers from 1", () => {
    const rows = [
      [null, 1, "Alfa", "a"],
      [null, 1, "Beta", "b"],
    ];
    expect(keysOf(rows)).toEqual(["Codice", "Settore/servizio"]);
  });

  it("is the objective in words where codes are missing, or there is no column of codes", () => {
    expect(
      keysOf([
        [null, 1, "Alfa", "a"],
        [null, null, "Alfa", "b"],
        [null, null, "Alfa", "c"],
      ]),
    ).toEqual(["Obiettivo"]);
    expect(
      keysOf(
        [
          ["Alfa", "a"],
          ["Alfa", "b"],
        ],
        ["Settore", "Obiettivo"],
      ),
    ).toEqual(["Obiettivo"]);
  });

  it("is all of them where nothing tells the rows apart", () => {
    const rows = [
      [null, 1, "Alfa", "a"],
      [null, 1, "Alfa", "a"],
    ];
    expect(keysOf(rows)).toEqual(["Codice", "Settore/servizio", "Obiettivo"]);
  });

  it("does not depend on blank rows", () => {
    const rows = [[null, 1, "Alfa", "a"], [], [], [null, 2, "Alfa", "a"]];
    expect(keysOf(rows)).toEqual(["Codice"]);
  });
});

describe("what a row of another table is known by", () => {
  it("is the unit in Strutture", () => {
    expect(
      keyColumns(
        table("Strutture", [
          ["Tipo", "Settore"],
          ["Area", "Alfa"],
        ]),
      ),
    ).toEqual([1]);
  });

  it("is nothing in a table of the user's", () => {
    expect(keyColumns(table("Bilancio", [["Codice"], [1]]))).toEqual([]);
  });
});

describe("the keys of rows", () => {
  const keys = (values: readonly CellLiteral[]): readonly string[] =>
    rowKeys(table("Obiettivi", [["Codice"], ...values.map((value) => [value])]), [0]);

  it("are the same for the same cell, and others for any other", () => {
    const values = [1, "1", "01", "a", "A", true, null, "Alfa", "Aafl"];
    expect(keys(values)).toEqual(keys(values));
    expect(new Set(keys(values)).size).toBe(values.length);
  });

  it("hardly ever meet: 20,000 codes, 20,000 keys", () => {
    const codes = Array.from({ length: 20_000 }, (_, row) => `${row % 40}.${Math.floor(row / 40)}`);
    expect(new Set(keys(codes)).size).toBe(codes.length);
  });
});

describe("rows since the keys were taken", () => {
  it("are found where they were, in any order", () => {
    expect(formerRows(["a", "b", "c"], ["c", "a", "b"])).toEqual([2, 0, 1]);
  });

  it("are unknown when they are new, and forgotten when they went", () => {
    expect(formerRows(["a", "b"], ["x", "b"])).toEqual([null, 1]);
  });

  it("with one key are taken in the order in which they stand", () => {
    expect(formerRows(["a", "b", "a"], ["a", "a", "b", "a"])).toEqual([0, 2, 1, null]);
  });
});
