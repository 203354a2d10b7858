import { openPackage } from "../../../src/adapters/xlsx/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import type { TableSnapshot } from "../../../src/core/workbook/snapshot";
import { refusedCode } from "../../fixtures/faults";
import { buildWorkbook, buildXlsx, workbookParts, type TableSource } from "../../fixtures/xlsx";

const ROWS = [1, 2, 3, 4, 5]
  .map((row) => {
    const cells = ["A", "B", "C", "D"].map((column) => `<c r="${column}${row}"><v>${row}</v></c>`);
    return `<row r="${row}">${cells.join("")}</row>`;
  })
  .join("");

function tableOf(table: Partial<TableSource>, rows = ROWS): TableSnapshot | undefined {
  const whole = { name: "T", ref: "B2:C4", columns: ["Codice", "Peso"], ...table };
  const file = buildWorkbook({ sheets: [{ name: "Dati", rows, tables: [whole] }] });
  return readSnapshot(openPackage(file), "-").tables[0];
}

/** The numbers of a table's rows; null where a cell is blank. */
function numbersOf(table: TableSnapshot | undefined): readonly (readonly (number | null)[])[] {
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === "object" && cell && "number" in cell ? cell.number : null)),
  );
}

describe("a table", () => {
  it("has its place, its headers and its data rows", () => {
    const table = tableOf({});
    expect(table).toMatchObject({ name: "T", sheet: "Dati", headerRow: 2, firstColumn: 2 });
    expect(table).toMatchObject({ headers: ["Codice", "Peso"], hasTotalsRow: false });
    expect(numbersOf(table)).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });

  it("is named by its displayName", () => {
    const parts = workbookParts({
      sheets: [{ name: "S", tables: [{ name: "Tabella1", ref: "A1:A2", columns: ["a"] }] }],
    });
    const path = "xl/tables/table1.xml";
    parts[path] = (parts[path] ?? "").replace(`displayName="Tabella1"`, `displayName="Obiettivi"`);
    const snapshot = readSnapshot(openPackage(buildXlsx(parts)), "-");
    expect(snapshot.tables.map(({ name }) => name)).toEqual(["Obiettivi"]);
  });

  it("leaves its totals row apart", () => {
    const table = tableOf({ attributes: `totalsRowCount="1"` });
    expect(table?.hasTotalsRow).toBe(true);
    expect(numbersOf(table)).toEqual([[3, 3]]);
  });

  it("with its totals row turned off has all its rows", () => {
    const table = tableOf({ attributes: `totalsRowShown="1"` });
    expect(table?.hasTotalsRow).toBe(false);
    expect(numbersOf(table)).toHaveLength(2);
  });

  it("without a header row begins with data, its headers being the columns' names", () => {
    const table = tableOf({ attributes: `headerRowCount="0"` });
    expect(table).toMatchObject({ headerRow: 1, headers: ["Codice", "Peso"] });
    expect(numbersOf(table)).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it("may have no data rows", () => {
    expect(tableOf({ ref: "B2:C2" })?.rows).toEqual([]);
    expect(tableOf({ ref: "B2:C3", attributes: `totalsRowCount="1"` })?.rows).toEqual([]);
  });

  it("has line breaks, quotes and accents in its headers", () => {
    const columns = ["Unità_x000a_di misura", "Ob. &quot;op&quot; &amp; c."];
    expect(tableOf({ columns })?.headers).toEqual(["Unità\ndi misura", `Ob. "op" & c.`]);
  });

  it("has blank cells where the sheet has none", () => {
    const rows = `<row r="3"><c r="C3"><v>7</v></c></row>`;
    expect(numbersOf(tableOf({ ref: "B2:C5" }, rows))).toEqual([
      [null, 7],
      [null, null],
      [null, null],
    ]);
  });

  it("that reaches the last row of the sheet shares its blank rows", () => {
    const table = tableOf({ ref: "B2:C1048576" });
    expect(table?.rows).toHaveLength(1_048_574);
    expect(table?.rows[1_000_000]).toBe(table?.rows[2_000]);
    expect(numbersOf(table)[2]).toEqual([5, 5]);
  });

  it.each([
    ["more columns than its range", { columns: ["a", "b", "c"] }],
    ["a range that is none", { ref: "B2:#REF!" }],
    ["more totals rows than rows", { attributes: `totalsRowCount="9"` }],
    ["a count that is no number", { attributes: `totalsRowCount="x"` }],
  ])("makes the file damaged with %s", (_, table) => {
    expect(refusedCode(() => tableOf(table))).toBe("fileDamaged");
  });
});

describe("tables of several sheets", () => {
  const table = (name: string, ref: string): TableSource => ({ name, ref, columns: ["a"] });
  const source = {
    sheets: [
      { name: "Vuoto" },
      { name: "Due", rows: ROWS, tables: [table("Uno", "A1:A3"), table("Due", "C3:C5")] },
      { name: "Tre", rows: ROWS, tables: [table("Tre", "D1:D2")] },
    ],
  };

  it("are listed sheet by sheet", () => {
    const { tables, sheets } = readSnapshot(openPackage(buildWorkbook(source)), "-");
    expect(sheets.map(({ name }) => name)).toEqual(["Vuoto", "Due", "Tre"]);
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["Uno", "Due"],
      ["Due", "Due"],
      ["Tre", "Tre"],
    ]);
    expect(tables.map(numbersOf)).toEqual([[[2], [3]], [[4], [5]], [[2]]]);
  });

  it("are found through relationships, wherever the parts lie", () => {
    const parts = workbookParts(source);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path.replace("xl/tables/table3.xml", "odd/Place.xml"),
        xml.replace("../tables/table3.xml", "/odd/place.xml"),
      ]),
    );
    const { tables } = readSnapshot(openPackage(buildXlsx(moved)), "-");
    expect(tables.map(({ name }) => name)).toEqual(["Uno", "Due", "Tre"]);
  });

  it("need only their own sheets to be sound XML", () => {
    const parts = workbookParts(source);
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row";
    expect(refusedCode(() => readSnapshot(openPackage(buildXlsx(parts)), "-"))).toBeNull();
    parts["xl/worksheets/sheet3.xml"] = "<worksheet><sheetData><row";
    expect(refusedCode(() => readSnapshot(openPackage(buildXlsx(parts)), "-"))).toBe("fileDamaged");
  });
});
