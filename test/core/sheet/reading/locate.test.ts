import { cellPlace, parameterPlace, type Place } from "../../../../src/core/domain/place";
import { createLocator, findColumn, findTable } from "../../../../src/core/sheet/reading/locate";
import {
  columnsOf,
  header,
  namesOf,
  TABLE_IDS,
  tableName,
} from "../../../../src/core/contract/tables";
import { table, workbook } from "../../../fixtures/snapshot";

const OBJECTIVES = [
  ["Codice", "Settore/servizio", "Ob. operativo"],
  [1, "Uno", "x"],
];

function at(sheet: string, firstColumn = 1, headerRow = 1) {
  const moved = { ...table("Obiettivi", OBJECTIVES), sheet, firstColumn, headerRow };
  return workbook({}, { tables: [moved] });
}

const UNIT: Place = cellPlace("objectives", 0, "unit");

describe("where an issue is", () => {
  it.each([
    ["Obiettivi", "Obiettivi!B2"],
    ["Attività_2", "Attività_2!B2"],
    ["Foglio 1", "'Foglio 1'!B2"],
    ["L'anno", "'L''anno'!B2"],
    ["2024", "'2024'!B2"],
    ["A1", "'A1'!B2"],
    ["R1C1", "'R1C1'!B2"],
    ["PEG-2024", "'PEG-2024'!B2"],
  ])("names the sheet %s as Excel does", (sheet, cell) => {
    expect(createLocator(at(sheet))(UNIT)).toEqual({ table: "Obiettivi", cell });
  });

  it.each([
    [1, 1, "Foglio!B2"],
    [25, 7, "Foglio!Z8"],
    [26, 7, "Foglio!AA8"],
    [701, 1, "Foglio!ZZ2"],
    [702, 1, "Foglio!AAA2"],
  ])("counts from the table's own corner (column %d, row %d)", (column, row, cell) => {
    expect(createLocator(at("Foglio", column, row))(UNIT).cell).toBe(cell);
  });

  it("is the header for a whole column, and the first cell for a whole row", () => {
    expect(createLocator(at("F", 3, 5))({ ...UNIT, row: null }).cell).toBe("F!D5");
    expect(createLocator(at("F", 3, 5))({ ...UNIT, field: null }).cell).toBe("F!C6");
  });

  it("is the first cell of the row where the column is not there", () => {
    const place = cellPlace("objectives", 0, "outcome");
    expect(createLocator(at("F", 3, 5))(place).cell).toBe("F!C6");
  });

  it.each<[string, Place]>([
    ["the table as a whole", cellPlace("objectives", null, null)],
    ["a column that is not there", cellPlace("objectives", null, "outcome")],
    ["a table that is not there", cellPlace("units", 0, "unit")],
    ["a parameter without its table", parameterPlace("year")],
  ])("is no cell for %s", (_, place) => {
    expect(createLocator(at("F"))(place)).toEqual({ table: tableName(place.table), cell: null });
  });

  it("is the value of a parameter, in whatever row and column it stands", () => {
    const snapshot = workbook({
      Parametri: [["Note", "Valore", "Parametro"], [], [null, 2024, "ANNO"]],
    });
    const locate = createLocator(snapshot);
    expect(locate(parameterPlace("year")).cell).toBe("Parametri!B3");
    expect(locate(parameterPlace("phase")).cell).toBeNull();
  });
});

describe("finding tables and columns", () => {
  it("takes tables by name, whatever the case and wherever they stand", () => {
    const snapshot = workbook({ attivita: [["Azione"]], STRUTTURE: [["Area"]], Altro: [["Area"]] });
    expect(findTable(snapshot, "activities")?.name).toBe("attivita");
    expect(findTable(snapshot, "units")?.name).toBe("STRUTTURE");
    expect(findTable(snapshot, "objectives")).toBeNull();
  });

  it("prefers the exact name to one that only resembles it", () => {
    const snapshot = workbook({ Attivita: [["a"]], Attività: [["b"]] });
    expect(findTable(snapshot, "activities")?.headers).toEqual(["b"]);
  });

  it("takes columns by header or synonym", () => {
    const headers = table("Obiettivi", [["Note", "RAGGIUNTO?", "Peso  %"]]);
    expect(findColumn(headers, "objectives", "outcome")).toBe(1);
    expect(findColumn(headers, "objectives", "assignedWeight")).toBe(2);
    expect(findColumn(headers, "objectives", "grade")).toBeNull();
  });

  it("finds every column of the contract by every one of its names", () => {
    for (const id of TABLE_IDS) {
      for (const { field, column } of columnsOf(id)) {
        for (const label of namesOf(column)) {
          expect([label, findColumn(table("T", [["x", label]]), id, field)]).toEqual([label, 1]);
        }
      }
    }
  });

  it("knows the header to give to a column", () => {
    expect(header("objectives", "calculatedWeight")).toBe("Peso calcolato");
  });
});
