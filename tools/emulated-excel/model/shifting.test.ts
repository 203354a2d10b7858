import { addressOf } from "./addresses";
import { rangeOn } from "./ranges";
import { createSheet, createWorkbook, DEFAULT_FORMAT } from "./sheets";
import { deleteCells, insertCells } from "./shifting";
import { layTable } from "./tableLayout";
import { cellKey, cellPlace, LAST_COLUMN, LAST_ROW, type EmulatedSheet } from "./workbook";

const ROW = { left: 0, right: LAST_COLUMN };
const COLUMN = { top: 0, bottom: LAST_ROW };

/** With a table of two rows at B2:C4, "x" in A6 and in E3. */
function startingSheet(): EmulatedSheet {
  const sheet = createSheet(createWorkbook(), "Foglio1");
  const texts: readonly (readonly [number, number, string])[] = [
    [1, 1, "Uno"],
    [1, 2, "Due"],
    [2, 1, "a"],
    [3, 1, "b"],
    [5, 0, "x"],
    [2, 4, "y"],
  ];
  for (const [row, column, value] of texts) {
    sheet.cells.set(cellKey(row, column), { value, formula: null, format: DEFAULT_FORMAT });
  }
  layTable(sheet, { top: 1, left: 1, bottom: 3, right: 2 }, true);
  sheet.rowHeights.set(5, 40);
  return sheet;
}

function cellsOf(sheet: EmulatedSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...sheet.cells].map(([key, { value }]) => {
      const { row, column } = cellPlace(key);
      return [addressOf({ top: row, left: column, bottom: row, right: column }), value];
    }),
  );
}

function tableAddress(sheet: EmulatedSheet): string | null {
  const [table] = sheet.workbook.tables;
  return table === undefined ? null : addressOf(table.rectangle);
}

describe("rows that come in", () => {
  it("above a table move it, with what else is there and the heights", () => {
    const sheet = startingSheet();
    insertCells(sheet, { ...ROW, top: 0, bottom: 1 }, "Down");
    expect(tableAddress(sheet)).toBe("B4:C6");
    expect(cellsOf(sheet)).toEqual({ B4: "Uno", C4: "Due", B5: "a", B6: "b", A8: "x", E5: "y" });
    expect([...sheet.rowHeights]).toEqual([[7, 40]]);
  });

  it("within a table make it longer, and a range around them too", () => {
    const sheet = startingSheet();
    const around = rangeOn(sheet, { top: 2, left: 1, bottom: 3, right: 1 });
    insertCells(sheet, { ...ROW, top: 3, bottom: 3 }, "Down");
    expect(tableAddress(sheet)).toBe("B2:C5");
    expect(addressOf(around.rectangle)).toBe("B3:B5");
    expect(cellsOf(sheet)).toMatchObject({ B3: "a", B5: "b", A7: "x", E3: "y" });
  });

  it("only in the columns of a part of the table are refused", () => {
    const sheet = startingSheet();
    const part = { top: 0, left: 1, bottom: 0, right: 1 };
    expect(() => {
      insertCells(sheet, part, "Down");
    }).toThrow("Only a part of a table would move.");
    insertCells(sheet, { ...part, right: 2 }, "Down");
    expect(tableAddress(sheet)).toBe("B3:C5");
    expect(cellsOf(sheet)).toMatchObject({ A6: "x", E3: "y" });
  });

  it("do not push what the last rows hold off the sheet", () => {
    const sheet = startingSheet();
    const last = { value: "fine", formula: null, format: DEFAULT_FORMAT };
    sheet.cells.set(cellKey(LAST_ROW, 0), last);
    expect(() => {
      insertCells(sheet, { ...ROW, top: 0, bottom: 0 }, "Down");
    }).toThrow("Cells would be pushed off the sheet.");
  });
});

describe("rows that go", () => {
  it("take their cells and what lies wholly on them away", () => {
    const sheet = startingSheet();
    deleteCells(sheet, { ...ROW, top: 2, bottom: 2 }, "Up");
    expect(tableAddress(sheet)).toBe("B2:C3");
    expect(cellsOf(sheet)).toEqual({ B2: "Uno", C2: "Due", B3: "b", A5: "x" });
    deleteCells(sheet, { ...ROW, top: 1, bottom: 2 }, "Up");
    expect(tableAddress(sheet)).toBeNull();
    expect(cellsOf(sheet)).toEqual({ A3: "x" });
  });
});

describe("columns that come in", () => {
  it("before a table move it, and within it are not emulated", () => {
    const sheet = startingSheet();
    insertCells(sheet, { ...COLUMN, left: 0, right: 0 }, "Right");
    expect(tableAddress(sheet)).toBe("C2:D4");
    expect(() => {
      insertCells(sheet, { ...COLUMN, left: 3, right: 3 }, "Right");
    }).toThrow("not emulated");
  });
});
