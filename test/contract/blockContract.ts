import type { SheetBlock } from "../../src/core/workbook/block";
import { LARGEST_BLOCK } from "../../src/core/workbook/limits";
import { LAST_COLUMN } from "../../src/core/workbook/reference";
import { bare, cell, DATA_SHEET, row, STUBBORN_TEXTS } from "./contractContent";
import type { ContractHost, HostLimits, MakeHost, StartingSheet } from "./host";

/** Somebody's own sheet: no table, a title over merged cells, totals that are formulas, a remark far below. */
const OWN_SHEET: StartingSheet = {
  name: "Obiettivi dell'ente",
  content: bare([
    row(),
    row(null, "Piano 2024", null, null),
    { height: null, cells: ["", "Codice", "Peso", "Entro il"].map((text) => cell(text)) },
    {
      height: null,
      cells: [
        null,
        cell("A.1"),
        cell(0.25, "plain", "0.00%"),
        cell(45657, "plain", "dd/mm/yyyy"),
        cell(null, "alert"),
      ],
    },
    { height: null, cells: [null, cell("007"), cell(75), cell("mai"), cell("", "alert")] },
    row(null, "Totale", 0, 0, 0),
    row(),
    row(null, "Nota", null, null, null, 0),
    { height: null, cells: [cell(null, "title")] },
  ]),
  foreignCells: {
    C6: { formula: "SUM(C4:C5)", value: 75.25 },
    D6: { formula: 'IF(1=1,"presto","tardi")', value: "presto" },
    E6: { error: "#REF!" },
    F8: true,
  },
  merged: ["B2:D2", "A4:B5", "D8:H9"],
};

/** As far as they lie among the cells that hold something. */
const MERGED_INSIDE: SheetBlock["merged"] = [
  { top: 0, left: 0, bottom: 0, right: 2 },
  { top: 2, left: 0, bottom: 3, right: 0 },
  { top: 6, left: 2, bottom: 6, right: 4 },
];

async function blockOf(host: ContractHost, sheet: string): Promise<SheetBlock> {
  const read = await host.gateway.readBlock(sheet);
  if (!read.ok) throw new Error(`the host refuses to read: ${read.failure.code}`);
  return read.value;
}

/** A sheet that is read cell by cell. */
export function describeBlocks(name: string, makeHost: MakeHost, limits: HostLimits): void {
  describe(`${name}: a sheet as it stands`, () => {
    it("is its cells from the first to the last that holds something, and what is merged of them", async () => {
      const host = await makeHost([DATA_SHEET, OWN_SHEET]);
      expect(await blockOf(host, OWN_SHEET.name)).toEqual({
        sheet: OWN_SHEET.name,
        firstRow: 2,
        firstColumn: 2,
        rows: [
          ["Piano 2024", null, null, null, null],
          ["Codice", "Peso", "Entro il", null, null],
          [
            "A.1",
            { number: 0.25, format: "percent" },
            { number: 45657, format: "date" },
            null,
            null,
          ],
          ["007", { number: 75, format: "plain" }, "mai", null, null],
          ["Totale", { number: 75.25, format: "plain" }, "presto", { error: "#REF!" }, null],
          [null, null, null, null, null],
          ["Nota", null, null, null, true],
        ],
        merged: limits.seesNoMergedCells === true ? [] : MERGED_INSIDE,
      });
    });

    it("says which of its rows are hidden, however many there are", async () => {
      const texts = Array.from({ length: 70 }, (_, at) => row(`Riga ${at + 1}`));
      const content = bare([row(), ...texts]);
      const hiddenRows = [4, 40, 41, 71];
      const host = await makeHost([{ name: "Filtrato", content, hiddenRows }]);
      // The first row with something is the second of the sheet.
      expect((await blockOf(host, "Filtrato")).hiddenRows).toEqual([2, 38, 39, 69]);
    });

    it("says which of its columns are hidden", async () => {
      const content = bare([row(), row(null, "a", "b", "c", "d", "e")]);
      const host = await makeHost([{ name: "Nascoste", content, hiddenColumns: [3, 4, 6] }]);
      // The first column with something is the second of the sheet.
      expect((await blockOf(host, "Nascoste")).hiddenColumns).toEqual([1, 2, 4]);
    });

    it("has a table's cells among its own, whatever texts they hold", async () => {
      const content = bare(STUBBORN_TEXTS.map((text) => row(text, 1)));
      const host = await makeHost([DATA_SHEET, { name: "Testi", content }]);
      expect((await blockOf(host, DATA_SHEET.name)).rows[2]).toEqual([
        null,
        "Codice",
        "Peso",
        "Data",
        null,
      ]);
      const { rows } = await blockOf(host, "Testi");
      expect(rows.map(([text]) => text)).toEqual(STUBBORN_TEXTS);
    });

    it("is found whatever the case of its name, which is given as the workbook spells it", async () => {
      const host = await makeHost([{ name: "Foglio", content: bare([row("x")]) }]);
      expect(await blockOf(host, "FOGLIO")).toEqual({
        sheet: "Foglio",
        firstRow: 1,
        firstColumn: 1,
        rows: [["x"]],
        merged: [],
      });
    });

    it.each([
      ["empty", bare([])],
      ["without a value", bare([row(), { height: 20, cells: [cell(null, "title"), cell("")] }])],
    ])("has no rows when it is %s", async (_title, content) => {
      const host = await makeHost([{ name: "Vuoto", content, merged: ["A1:B2"] }]);
      const { rows, merged } = await blockOf(host, "Vuoto");
      expect({ rows, merged }).toEqual({ rows: [], merged: [] });
    });

    it("is refused when its corners are so far apart that it is no table any more", async () => {
      const far = {
        height: null,
        cells: [...new Array<null>(LAST_COLUMN - 1).fill(null), cell("x")],
      };
      const between = Array.from({ length: LARGEST_BLOCK / LAST_COLUMN }, () => row());
      const content = bare([row("x"), ...between, far]);
      const host = await makeHost([{ name: "Vasto", content }]);
      expect(await host.gateway.readBlock("Vasto")).toMatchObject({
        ok: false,
        failure: { code: "sheetTooLarge", where: "Vasto" },
      });
    });

    it("is refused when it is not there", async () => {
      const host = await makeHost([DATA_SHEET]);
      expect(await host.gateway.readBlock("Assente")).toMatchObject({
        ok: false,
        failure: { code: "workbookChanged", where: "Assente" },
      });
    });
  });
}
