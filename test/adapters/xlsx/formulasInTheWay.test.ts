import type { WriteOperation } from "../../../src/core/workbook/plan";
import { buildWorkbook } from "../../fixtures/xlsx";
import { carriedOut, refusedWith, rowsOf } from "./carriedOut";

// Formulas of several cells (ECMA-376 part 1, 18.3.1.40) are never written over in part. The table is B2:C5.

const HEADERS = `<c r="B2" t="inlineStr"><is><t>Codice</t></is></c><c r="C2" t="inlineStr"><is><t>Peso</t></is></c>`;

/** A sheet with these cells in rows 1 to 6, beside those of the table. */
function workbook(cells: Readonly<Record<number, string>>): Uint8Array {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => {
    const own = row === 2 ? HEADERS : row > 2 && row < 6 ? `<c r="B${row}"><v>${row}</v></c>` : "";
    return `<row r="${row}">${own}${cells[row] ?? ""}</row>`;
  });
  const table = { name: "Obiettivi", ref: "B2:C5", columns: ["Codice", "Peso"] };
  return buildWorkbook({ sheets: [{ name: "Dati", rows: rows.join(""), tables: [table] }] });
}

const SET: WriteOperation = {
  kind: "setTableColumn",
  table: "Obiettivi",
  header: "Peso",
  values: [1, 2, 3],
  numberFormat: null,
};

const ADD: WriteOperation = {
  kind: "addTableColumns",
  table: "Obiettivi",
  headers: ["Nuova"],
  width: 10,
};

const APPEND: WriteOperation = {
  kind: "appendTableRows",
  table: "Obiettivi",
  headers: ["Codice"],
  rows: [[6]],
};

function array(address: string, ref: string): string {
  return `<c r="${address}" t="str"><f t="array" ref="${ref}">X1:X9</f><v></v></c>`;
}

function shared(address: string, content: string): string {
  return `<c r="${address}"><f t="shared" si="3"${content}</c>`;
}

describe("an array formula, or a spill, whose other cells have no value", () => {
  it.each<[string, Record<number, string>, WriteOperation, [string, string]]>([
    [
      "that reaches into the room for a column",
      { 1: array("D1", "D1:D9") },
      ADD,
      ["noRoomForColumns", "Dati!D1:D9"],
    ],
    [
      "that reaches into it from the right",
      { 6: "", 5: array("D5", "D5:E5") },
      ADD,
      ["noRoomForColumns", "Dati!D5:E5"],
    ],
    [
      "that reaches into the room for a row",
      { 6: array("A6", "A6:C6") },
      APPEND,
      ["noRoomForRows", "Dati!A6:C6"],
    ],
    [
      "that reaches into a column from beside the table",
      { 3: array("C3", "C3:D3") },
      SET,
      ["fileFormulaInTheWay", "Dati!C3:D3"],
    ],
    [
      "that reaches into it from above",
      { 1: array("C1", "C1:C4") },
      SET,
      ["fileFormulaInTheWay", "Dati!C1:C4"],
    ],
    [
      "of a data table",
      { 4: `<c r="C4"><f t="dataTable" ref="C4:E4" r1="A1"/><v>1</v></c>` },
      SET,
      ["fileFormulaInTheWay", "Dati!C4:E4"],
    ],
  ])("%s is refused with its address", (_, cells, operation, refused) => {
    expect(refusedWith(workbook(cells), operation)).toEqual(refused);
  });

  it("gives way where all of its cells are written, and where it is beside them", () => {
    const inside = workbook({ 3: array("C3", "C3:C5") });
    expect(refusedWith(inside, SET)).toBeNull();
    expect(rowsOf(carriedOut(inside, SET))).not.toContain("<f");
    expect(refusedWith(workbook({ 1: array("E1", "E1:F9") }), ADD, SET)).toBeNull();
    expect(refusedWith(workbook({ 3: array("C3", "C3") }), SET)).toBeNull();
  });
});

describe("a shared formula", () => {
  it("is refused where its first cell is ours to write and others are not", () => {
    const cells = { 3: shared("C3", ` ref="C3:D4">B3*2</f>`), 4: shared("D4", "/>") };
    expect(refusedWith(workbook(cells), SET)).toEqual(["fileFormulaInTheWay", "Dati!C3"]);
  });

  it("gives way where all of its cells are written, or only cells that follow it", () => {
    const whole = { 3: shared("C3", ` ref="C3:C4">B3*2</f>`), 4: shared("C4", "/>") };
    expect(refusedWith(workbook(whole), SET)).toBeNull();
    const following = { 1: shared("C1", ` ref="C1:C4">B3*2</f>`), 4: shared("C4", "/>") };
    expect(refusedWith(workbook(following), SET)).toBeNull();
    expect(rowsOf(carriedOut(workbook(following), SET))).toContain(`ref="C1:C4"`);
  });

  it("is no obstacle where its range says more than its cells", () => {
    const cells = { 1: shared("D1", ` ref="D1:D9">B3*2</f>`) };
    expect(refusedWith(workbook(cells), ADD)).toBeNull();
  });
});
