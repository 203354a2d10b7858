import { openPackage } from "../../../src/adapters/package/package";
import { readSnapshot } from "../../../src/adapters/xlsx/read/snapshot";
import type { TableSnapshot } from "../../../src/core/workbook/snapshot";
import { refusalOf, refusedCode } from "../../fixtures/faults";
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

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWX");

/** Cells of the sheet's last row, from column A on. */
function cellsOf(count: number): string {
  return LETTERS.slice(0, count)
    .map((letter) => `<c r="${letter}1048576"><v>1</v></c>`)
    .join("");
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
    expect(table).toMatchObject({ headers: ["Codice", "Peso"] });
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
    expect(numbersOf(table)).toEqual([[3, 3]]);
  });

  it("with its totals row turned off has all its rows", () => {
    const table = tableOf({ attributes: `totalsRowShown="1"` });
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
    const used = `${rows}<row r="5"><c r="B5"><v>9</v></c></row>`;
    expect(numbersOf(tableOf({ ref: "B2:C6" }, used))).toEqual([
      [null, 7],
      [null, null],
      [9, null],
    ]);
  });

  it("ends with the last row that holds something in its columns", () => {
    const rows =
      `<row r="3"><c r="B3"><v>7</v></c></row><row r="4"><c r="B4"/><c r="C4" s="1"/></row>` +
      `<row r="5"><c r="A5"><v>1</v></c><c r="D5"><v>1</v></c></row>`;
    expect(numbersOf(tableOf({ ref: "B2:C6" }, rows))).toEqual([[7, null]]);
  });

  it.each(["<f>1/0</f>", "<f>1</f><v></v>", `<f t="shared" si="0"/>`])(
    "goes on to a row that holds the formula %s, though it has no value",
    (formula) => {
      const rows = `<row r="3"><c r="B3"><v>7</v></c></row><row r="5"><c r="C5">${formula}</c></row>`;
      expect(tableOf({ ref: "B2:C6" }, rows)?.rows).toHaveLength(3);
    },
  );

  it("says which of its columns hold formulas, with a value or without, or fill with one", () => {
    const rows =
      `<row r="2"><c r="B2"><f>1</f><v>1</v></c></row>` +
      `<row r="3"><c r="A3"><f>1</f></c><c r="B3"><v>7</v></c><c r="C3"><v>7</v></c></row>` +
      `<row r="4"><c r="C4"><f>B4</f></c></row><row r="5"><c r="B5"><f>1</f></c></row>`;
    expect(tableOf({ ref: "B2:C4" }, rows)?.formulaColumns).toEqual([1]);
    const parts = workbookParts({
      sheets: [{ name: "S", tables: [{ name: "T", ref: "A1:B2", columns: ["a", "b"] }] }],
    });
    const path = "xl/tables/table1.xml";
    parts[path] = (parts[path] ?? "").replace(
      `name="a"/>`,
      `name="a"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn>`,
    );
    const { tables } = readSnapshot(openPackage(buildXlsx(parts)), "-");
    expect(tables.map(({ formulaColumns }) => formulaColumns)).toEqual([[0]]);
  });

  it("that reaches the last row of the sheet has only the rows in use", () => {
    const table = tableOf({ ref: "B2:C1048576" });
    expect(numbersOf(table)).toEqual([
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it("shares its blank rows, a million of them before the last one", () => {
    const rows = `<row r="3"><c r="B3"><v>7</v></c></row><row r="1048576"><c r="C1048576"><v>8</v></c></row>`;
    const table = tableOf({ ref: "B2:C1048576" }, rows);
    expect(table?.rows).toHaveLength(1_048_574);
    expect(table?.rows[1_000_000]).toBe(table?.rows[2_000]);
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

describe("many tables", () => {
  it("may not lie one over another", () => {
    const columns = ["a", "b"];
    const tables = [
      { name: "Uno", ref: "A1:B3", columns },
      { name: "Due", ref: "B3:C5", columns },
    ];
    const file = buildWorkbook({ sheets: [{ name: "S", tables }] });
    expect(refusalOf(() => readSnapshot(openPackage(file), "-"))).toMatchObject({
      code: "fileDamaged",
      where: "xl/tables/table2.xml",
    });
  });

  it("have one allowance for all their rows", () => {
    const rows = `<row r="1048576">${cellsOf(24)}</row>`;
    const tables = (count: number): readonly TableSource[] =>
      Array.from({ length: count }, (_, index) => {
        const letter = LETTERS[index] ?? "";
        return { name: `T${index}`, ref: `${letter}1:${letter}1048576`, columns: ["a"] };
      });
    const read = (count: number) => () =>
      readSnapshot(
        openPackage(buildWorkbook({ sheets: [{ name: "S", rows, tables: tables(count) }] })),
        "-",
      );
    expect(refusedCode(read(10))).toBeNull();
    expect(refusedCode(read(24))).toBe("fileTooLarge");
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
