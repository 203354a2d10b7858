import {
  bare,
  cell,
  createRich,
  DATA_SHEET,
  LONGEST_TEXT,
  NUMBERS,
  RICH_CONTENT,
  row,
  setCell,
  STUBBORN_TEXTS,
} from "./contractContent";
import { contentOf, readBack, sheetOf, write } from "./contractSteps";
import type { HostLimits, MakeHost } from "./host";

const DATA = DATA_SHEET.name;
const RICH = "Riepilogo";

/** Creating, rewriting and copying sheets. */
export function describeSheets(name: string, makeHost: MakeHost, limits: HostLimits): void {
  describe(`${name}: sheets`, () => {
    it("creates a sheet after the last one with everything that it has", async () => {
      const host = await makeHost([DATA_SHEET]);
      const inspected = await write(host, createRich);
      expect(inspected.sheets.map((sheet) => sheet.name)).toEqual([DATA, RICH]);
      expect(sheetOf(inspected, RICH)).toEqual(contentOf(RICH, RICH_CONTENT, limits));
      expect(inspected.tables[1]).toEqual({
        name: "Strutture",
        sheet: RICH,
        headerRow: 3,
        firstColumn: 1,
        headers: ["Struttura", "Risultato", "Minimo"],
        dataRowCount: 2,
      });
    });

    it.each(STUBBORN_TEXTS)("keeps the text %j as a text", async (text) => {
      const host = await makeHost([DATA_SHEET]);
      const content = bare([{ height: null, cells: [cell(text, "paragraph")] }]);
      const inspected = await write(host, { kind: "createSheet", name: "Testi", content });
      expect(sheetOf(inspected, "Testi").cells["A1"]).toMatchObject({
        value: text,
        isFormula: false,
      });
      await write(host, setCell("Prova", "Testi", "A1"));
      expect((await readBack(host, "Prova")).namedSheets[0]?.rows).toEqual([[text]]);
    });

    it("keeps a text as long as a cell holds", async () => {
      const content = bare([row(LONGEST_TEXT)]);
      const host = await makeHost([DATA_SHEET]);
      const inspected = await write(host, { kind: "createSheet", name: "Testi", content });
      expect(LONGEST_TEXT).toHaveLength(32_767);
      expect(sheetOf(inspected, "Testi").cells["A1"]?.value === LONGEST_TEXT).toBe(true);
    });

    it("keeps every number to the last digit", async () => {
      const host = await makeHost([DATA_SHEET]);
      const content = bare([row(...NUMBERS)]);
      const inspected = await write(host, { kind: "createSheet", name: "Numeri", content });
      expect(Object.values(sheetOf(inspected, "Numeri").cells).map(({ value }) => value)).toEqual(
        NUMBERS,
      );
    });

    it("rewrites a sheet in place and leaves nothing of what it was", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(host, createRich, { kind: "createSheet", name: "Ultimo", content: bare([]) });
      const content = { ...bare([row("Breve"), { height: 20, cells: [] }]), columnWidths: [9] };
      const inspected = await write(host, setCell("Prova", RICH, "A1"), {
        kind: "rewriteSheet",
        sheet: RICH,
        content,
      });
      expect(inspected.sheets.map((sheet) => sheet.name)).toEqual([DATA, RICH, "Ultimo"]);
      expect({ ...sheetOf(inspected, RICH), page: null }).toEqual(contentOf(RICH, content, limits));
      expect(inspected.tables.map((table) => table.name)).toEqual(["Dati"]);
      expect(inspected.names["Prova"]).toEqual({ kind: "cell", sheet: RICH, address: "A1" });
    });

    it("empties a sheet that is rewritten with nothing, and leaves the sheet and what points to it", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(host, createRich, setCell("Prova", RICH, "A1"));
      const content = bare([]);
      const inspected = await write(host, { kind: "rewriteSheet", sheet: RICH, content });
      const sheet = sheetOf(inspected, RICH);
      expect({ ...sheet, page: null }).toEqual(contentOf(RICH, content, limits));
      expect(inspected.names["Prova"]).toEqual({ kind: "cell", sheet: RICH, address: "A1" });
      expect((await readBack(host, "Prova")).namedSheets[0]?.rows ?? []).toEqual([]);
    });

    it("has one chart and its tables after rewriting as before", async () => {
      const host = await makeHost([DATA_SHEET]);
      const created = await write(host, createRich);
      const rewritten = await write(host, {
        kind: "rewriteSheet",
        sheet: RICH,
        content: RICH_CONTENT,
      });
      expect(rewritten).toEqual(created);
    });

    it("copies a sheet's cells, looks, widths and heights, and leaves tables, charts and names", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(host, createRich, setCell("Prova", RICH, "A1"));
      const inspected = await write(host, { kind: "copySheet", sheet: RICH, name: "Copia" });
      const { cells, columnWidths, rowHeights } = sheetOf(inspected, RICH);
      const copy = sheetOf(inspected, "Copia");
      expect(inspected.sheets.at(-1)).toBe(copy);
      expect(copy).toMatchObject({ cells, columnWidths, rowHeights, charts: [] });
      expect(Object.keys(copy.cells)).toHaveLength(Object.keys(cells).length);
      expect(inspected.tables.map((table) => table.sheet)).toEqual([DATA, RICH]);
      expect(inspected.names["Prova"]).toEqual({ kind: "cell", sheet: RICH, address: "A1" });
    });
  });
}
