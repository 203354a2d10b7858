import { PALETTE } from "../../src/core/workbook/palette";
import { addColumns, bare, DATA_SHEET, row, setColumn } from "./contractContent";
import { readBack, sheetOf, write } from "./contractSteps";
import type { MakeHost } from "./host";

const DATA = DATA_SHEET.name;

/** Widening tables and setting their columns. */
export function describeTables(name: string, makeHost: MakeHost): void {
  describe(`${name}: tables`, () => {
    it("adds columns to the right with the look of the last header", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = sheetOf(await host.inspect(), DATA);
      const inspected = await write(host, addColumns, setColumn("Nuova", [1, null, 2.5]));
      const after = sheetOf(inspected, DATA);
      const header = { look: PALETTE.tableHeader, numberFormat: null, isFormula: false };
      expect(inspected.tables[0]?.headers).toEqual(["Codice", "Peso", "Data", "Nuova", "=Altra"]);
      expect(after.cells["E3"]).toEqual({ ...header, value: "Nuova" });
      expect(after.cells["F3"]).toEqual({ ...header, value: "=Altra" });
      expect(after.columnWidths).toEqual({ ...before.columnWidths, 5: 15, 6: 15 });
      expect(after.cells).toMatchObject(before.cells);
    });

    it("sets a column to numbers with a format, null leaving an empty cell", async () => {
      const host = await makeHost([DATA_SHEET]);
      const inspected = await write(
        host,
        addColumns,
        setColumn("=Altra", [1, null, 100 / 3]),
        setColumn("Peso", [null, 7, -0.5]),
      );
      const { cells } = sheetOf(inspected, DATA);
      const column = (letter: string) =>
        [4, 5, 6].map((at) => cells[`${letter}${at}`]?.value ?? null);
      expect(column("F")).toEqual([1, null, 100 / 3]);
      expect(column("C")).toEqual([null, 7, -0.5]);
      expect(cells["F6"]?.numberFormat).toBe("#,##0.00");
      expect(cells["C5"]?.numberFormat).toBe("#,##0.00");
      const [table] = (await readBack(host, "")).tables;
      expect(table?.rows.map((cells) => cells[4])).toEqual([
        { number: 1, format: "plain" },
        null,
        { number: 100 / 3, format: "plain" },
      ]);
    });

    it("sets a column with a format of its own for each row, which is no date whatever its words are", async () => {
      const formats = ['+0.00" favorevole";-0.00" sfavorevole";0.00', "+0.00;-0.00;0.00", "0"];
      const host = await makeHost([DATA_SHEET]);
      const inspected = await write(
        host,
        addColumns,
        setColumn("Nuova", [-2, 3, 0], "Dati", formats),
      );
      const { cells } = sheetOf(inspected, DATA);
      const written = [4, 5, 6].map((at) => cells[`E${at}`]);
      expect(written.map((cell) => cell?.numberFormat)).toEqual(formats);
      const [table] = (await readBack(host, "")).tables;
      expect(table?.rows.map((row) => row[3])).toEqual([
        { number: -2, format: "plain" },
        { number: 3, format: "plain" },
        { number: 0, format: "plain" },
      ]);
    });

    it("sets a column and leaves its formats when none is given", async () => {
      const host = await makeHost([DATA_SHEET]);
      const before = sheetOf(await host.inspect(), DATA);
      const inspected = await write(
        host,
        setColumn("Peso", [1, 2, null], "Dati", null),
        setColumn("Data", [3, null, 4], "Dati", null),
      );
      const { cells } = sheetOf(inspected, DATA);
      const { C4, C5, C6, D4, D6, ...others } = before.cells;
      expect(cells).toEqual({
        ...others,
        C4: { ...C4, value: 1 },
        C5: { ...C5, value: 2 },
        C6: { ...C6, value: null },
        D4: { ...D4, value: 3 },
        D6: { ...D6, value: 4 },
      });
      expect([C4, C5, C6, D4, D6].map((cell) => cell?.numberFormat)).toEqual([
        "0.00%",
        "#,##0.00",
        null,
        "dd/mm/yyyy",
        null,
      ]);
    });

    it("says which number format the cells of a column share, if they do", async () => {
      const host = await makeHost([DATA_SHEET]);
      const formats = async () => (await readBack(host, "")).tables[0]?.columnFormats;
      expect(await formats()).toEqual(["General", null, null]);
      await write(host, setColumn("Peso", [1, null, 2]));
      expect(await formats()).toEqual(["General", "#,##0.00", null]);
      await write(host, setColumn("Peso", [1, 2, 3], "Dati", '0.0" punti"'));
      expect(await formats()).toEqual(["General", '0.0" punti"', null]);
    });

    it("says of a table without rows that its columns share no format", async () => {
      const blank = {
        name: "Vuota",
        headerRow: 1,
        firstColumn: 1,
        columnCount: 2,
        dataRowCount: 3,
      };
      const content = { ...bare([row("a", "b")]), tables: [blank] };
      const { tables } = await readBack(await makeHost([{ name: "Vuota", content }]), "");
      expect(tables[0]).toMatchObject({ rows: [], columnFormats: [null, null] });
    });

    it("reads a table down to its last row that holds something, and leaves the blank ones blank", async () => {
      const blank = {
        name: "Vuote",
        headerRow: 1,
        firstColumn: 1,
        columnCount: 1,
        dataRowCount: 5,
      };
      const host = await makeHost([
        {
          name: "Fine",
          content: { ...bare([row("a"), row("x"), row(), row("y")]), tables: [blank] },
        },
      ]);
      const [table] = (await readBack(host, "")).tables;
      expect(table?.rows).toEqual([["x"], [null], ["y"]]);
      const inspected = await write(
        host,
        { kind: "addTableColumns", table: "Vuote", headers: ["b"], width: 9 },
        setColumn("b", [1, null, 3], "Vuote"),
      );
      expect(inspected.tables[0]?.dataRowCount).toBe(5);
      const { cells } = sheetOf(inspected, "Fine");
      const written = [1, 2, 3, 4, 5, 6].map((at) => cells[`B${at}`]?.value ?? null);
      expect(written).toEqual(["b", 1, null, 3, null, null]);
      expect((await readBack(host, "")).tables[0]?.rows).toHaveLength(3);
    });

    it("says of a table without formulas that no column holds one", async () => {
      const { tables } = await readBack(await makeHost([DATA_SHEET]), "");
      expect(tables.map(({ formulaColumns }) => formulaColumns)).toEqual([[]]);
    });
  });
}
