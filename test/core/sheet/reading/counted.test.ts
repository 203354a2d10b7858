import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

const HEADERS = [
  "Tipo obiettivo",
  "Settore/servizio",
  "Categoria",
  "Assegnati",
  "Esclusi",
  "Raggiunti",
  "Motivazione",
];

function withCounted(...rows: readonly (readonly CellLiteral[])[]) {
  return workbook({ Parametri: CHOSEN, ObiettiviInNumero: [HEADERS, ...rows] });
}

function countedOf(snapshot: ReturnType<typeof workbook>) {
  return readWorkbook(snapshot).plan?.counted;
}

describe("ObiettiviInNumero", () => {
  it("is a plan of its own, read row by row", () => {
    const snapshot = withCounted(
      ["Ordinario", "Servizi", null, 40, 5, 32, "fondi mancanti"],
      [],
      ["strategico", null, "Territorio", "5", null, 5],
      ["Strategico", "Uno;Due", null, 0, 0, 0],
    );
    expect(issuesOf(snapshot)).toEqual([]);
    expect(readWorkbook(snapshot).plan?.objectives).toEqual([]);
    expect(countedOf(snapshot)).toEqual([
      {
        row: 0,
        kind: "ordinary",
        units: [0],
        category: null,
        assigned: 40,
        excluded: 5,
        achieved: 32,
        reason: "fondi mancanti",
      },
      {
        row: 2,
        kind: "strategic",
        units: [],
        category: "Territorio",
        assigned: 5,
        excluded: 0,
        achieved: 5,
        reason: null,
      },
      {
        row: 3,
        kind: "strategic",
        units: [1, 2],
        category: null,
        assigned: 0,
        excluded: 0,
        achieved: 0,
        reason: null,
      },
    ]);
  });

  it("keeps Raggiunti empty apart from 0", () => {
    const snapshot = withCounted(
      ["Ordinario", "Uno", null, 3, null, null],
      ["Ordinario", "Uno", null, 3, null, 0],
    );
    expect(issuesOf(snapshot)).toEqual([]);
    expect(countedOf(snapshot)?.map(({ achieved }) => achieved)).toEqual([null, 0]);
  });

  it("allows exactly all excluded, and exactly all the others achieved", () => {
    const snapshot = withCounted(
      ["Ordinario", "Uno", null, 3, 3, 0],
      ["Ordinario", "Uno", null, 3, 1, 2],
    );
    expect(issuesOf(snapshot)).toEqual([]);
  });

  it("may call Raggiunti «Conseguiti»", () => {
    const rows = [
      ["Tipo obiettivo", "Settore", "Assegnati", "Conseguiti"],
      ["Ordinario", "Uno", 3, 2],
    ];
    expect(countedOf(workbook({ ObiettiviInNumero: rows }))).toMatchObject([{ achieved: 2 }]);
  });

  it.each<[string, readonly CellLiteral[], string]>([
    ["Performance", ["Performance", "Uno", null, 3], "counted-performance ObiettiviInNumero!A2"],
    ["no kind", [null, "Uno", null, 3], "required-cell-empty ObiettiviInNumero!A2"],
    ["an unknown kind", ["Ordinari", "Uno", null, 3], "value-not-in-list ObiettiviInNumero!A2"],
    [
      "an Ordinario of no unit",
      ["Ordinario", null, null, 3],
      "required-cell-empty ObiettiviInNumero!B2",
    ],
    [
      "no Assegnati",
      ["Ordinario", "Uno", null, null, null, 1],
      "required-cell-empty ObiettiviInNumero!D2",
    ],
    ["half an objective", ["Ordinario", "Uno", null, 2.5], "count-unreadable ObiettiviInNumero!D2"],
    ["fewer than none", ["Ordinario", "Uno", null, 3, -1], "count-unreadable ObiettiviInNumero!E2"],
    [
      "a percentage achieved",
      ["Ordinario", "Uno", null, 3, 0, { percent: 1 }],
      "count-unreadable ObiettiviInNumero!F2",
    ],
    [
      "words for a number",
      ["Ordinario", "Uno", null, "tre"],
      "number-unreadable ObiettiviInNumero!D2",
    ],
    [
      "a truth value",
      ["Ordinario", "Uno", null, 3, 0, true],
      "boolean-unexpected ObiettiviInNumero!F2",
    ],
    [
      "an Excel error",
      ["Ordinario", "Uno", null, 3, { error: "#N/A" }],
      "excel-error ObiettiviInNumero!E2",
    ],
    [
      "more excluded than assigned",
      ["Ordinario", "Uno", null, 3, 4],
      "excluded-above-assigned ObiettiviInNumero!E2",
    ],
    [
      "more achieved than assessable",
      ["Ordinario", "Uno", null, 3, 1, 3],
      "achieved-above-assessable ObiettiviInNumero!F2",
    ],
  ])("reports %s, once, and leaves the row out", (_, row, expected) => {
    const snapshot = withCounted(row);
    expect(issuesOf(snapshot)).toEqual([expected]);
  });

  it("needs Tipo obiettivo and Assegnati, and a unit only for what is ordinary", () => {
    const needs = (rows: readonly (readonly CellLiteral[])[]) =>
      issuesOf(workbook({ Parametri: CHOSEN, ObiettiviInNumero: rows }));
    expect(needs([["Settore/servizio"], ["Uno"]])).toEqual([
      "required-column-missing -",
      "required-column-missing -",
    ]);
    expect(
      needs([
        ["Tipo obiettivo", "Assegnati"],
        ["Strategico", 1],
      ]),
    ).toEqual([]);
    expect(
      needs([
        ["Tipo obiettivo", "Assegnati"],
        ["Ordinario", 1],
        ["Ordinario", 2],
      ]),
    ).toEqual(["required-column-missing -"]);
  });
});
