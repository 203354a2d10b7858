import type { WriteOperation } from "../../src/core/workbook/plan";
import {
  addColumns,
  bare,
  createRich,
  DATA_SHEET,
  LONGEST_TEXT,
  NARROW_SHEET,
  NUMBERS,
  row,
  setColumn,
  setText,
  STUBBORN_TEXTS,
} from "./contractContent";
import { sheetOf, write } from "./contractSteps";
import type { MakeHost, StartingSheet } from "./host";
import {
  append,
  LIST_SHEET,
  listOver,
  PLACE,
  plain,
  rowsOf,
  setCells,
  TEXT_FORMATTED_SHEET,
} from "./rowContent";
import { cellsInTheWayOf } from "./obstacle";

/** Single cells of a table, and rows in the blank ones with which it may end. */
export function describeRows(name: string, makeHost: MakeHost): void {
  describeCells(name, makeHost);
  describeBlankRows(name, makeHost);
  describeRefused(name, makeHost);
}

function describeCells(name: string, makeHost: MakeHost): void {
  describe(`${name}: single cells of a table`, () => {
    it("take texts as texts and numbers as numbers, null leaving them empty", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await host.inspect();
      const after = await write(
        host,
        setCells("Voce", [1, "=A1"], [0, ""], [2, "c"]),
        setCells("Valore", [0, 0.75], [1, null], [2, "007"]),
      );
      expect(await rowsOf(host)).toEqual([
        [null, { number: 0.75, format: "percent" }, "x"],
        ["=A1", null, null],
        ["c", "007", null],
      ]);
      expect(after.tables).toEqual(before.tables);
    });

    it("keep their formats and looks, and all others keep everything", async () => {
      const host = await makeHost([LIST_SHEET]);
      const { C3, C4, C5, ...others } = sheetOf(await host.inspect(), "Elenco").cells;
      const after = await write(host, setCells("Valore", [0, 3], [1, 4], [2, 5]));
      expect(sheetOf(after, "Elenco").cells).toEqual({
        ...others,
        C3: { ...C3, value: 3 },
        C4: { ...C4, value: 4 },
        C5: { ...C5, value: 5 },
      });
      expect(C5?.numberFormat).toBe("0.00%");
    });

    it("take numbers as numbers where they are formatted as text, and stay formatted so", async () => {
      const host = await makeHost([TEXT_FORMATTED_SHEET]);
      const after = await write(host, setCells("Valore", [0, 85], [1, "02"]), append(["c", 0.5]));
      expect(await rowsOf(host)).toEqual([
        ["a", plain(85), "x"],
        ["b", "02", null],
        ["c", plain(0.5), null],
      ]);
      const { C3, C4, C5 } = sheetOf(after, "Elenco").cells;
      expect([C3, C4, C5].map((each) => each?.numberFormat)).toEqual(["@", "@", "@"]);
    });

    it("take a column of numbers that leaves their formats, too", async () => {
      const host = await makeHost([TEXT_FORMATTED_SHEET]);
      const fill = { table: "Elenco", header: "Valore", values: [1, null, 3] };
      await write(host, { kind: "setTableColumn", ...fill, numberFormat: null });
      expect((await rowsOf(host)).map((cells) => cells[1])).toEqual([plain(1), null, plain(3)]);
    });

    it("put a value in the place of a formula", async () => {
      const C3 = { formula: "1+1", value: 2 };
      const host = await makeHost([{ ...LIST_SHEET, foreignCells: { C3 } }]);
      expect((await rowsOf(host))[0]?.[1]).toEqual({ number: 2, format: "percent" });
      const { cells } = sheetOf(await write(host, setCells("Valore", [0, 7])), "Elenco");
      expect(cells["C3"]).toMatchObject({ value: 7, isFormula: false });
    });

    it("are set one operation after the other, columns of the same plan too", async () => {
      const host = await makeHost([LIST_SHEET]);
      await write(
        host,
        setCells("Valore", [0, 1], [1, 1]),
        { ...addColumns, table: "Elenco", headers: ["Nuova"] },
        setCells("Valore", [1, 2]),
        setColumn("Nuova", [8, 9], "Elenco"),
        setCells("Nuova", [0, "n"]),
        setCells("Nota", [1, "y"]),
      );
      expect(await rowsOf(host)).toEqual([
        ["a", { number: 1, format: "percent" }, "x", "n"],
        ["b", plain(2), "y", plain(9)],
      ]);
    });

    it("keep every text and number as it is", async () => {
      const texts = [...STUBBORN_TEXTS, LONGEST_TEXT];
      const content = {
        ...bare([row(null, null), row(null, "Voce", "Valore", "Nota")]),
        tables: [{ ...PLACE, dataRowCount: texts.length }],
      };
      const host = await makeHost([{ name: "Elenco", content }]);
      await write(
        host,
        setCells("Voce", ...texts.map((text, at) => [at, text] as const)),
        setCells("Valore", ...NUMBERS.map((number, at) => [at, number] as const)),
      );
      const rows = await rowsOf(host);
      expect(rows.map(([text]) => text)).toEqual(texts);
      expect(rows.slice(0, NUMBERS.length).map((cells) => cells[1])).toEqual(NUMBERS.map(plain));
    });

    it("are as before when they are set to what they held", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await host.inspect();
      await write(host, setCells("Voce", [1, "=A1"], [3, "=A2"]), setCells("Valore", [0, "1/2"]));
      await write(host, setCells("Voce", [1, "b"], [3, null]), setCells("Valore", [0, 0.5]));
      expect(await host.inspect()).toEqual(before);
    });
  });
}

function describeBlankRows(name: string, makeHost: MakeHost): void {
  describe(`${name}: rows in the blank end of a table`, () => {
    it("fill its blank rows first, and leave it as long as it was", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await host.inspect();
      const after = await write(host, append(["c", 0.25], ["=d", null]));
      expect(await rowsOf(host)).toEqual([
        ["a", { number: 0.5, format: "percent" }, "x"],
        ["b", plain(2), null],
        ["c", { number: 0.25, format: "percent" }, null],
        ["=d", null, null],
      ]);
      expect(after.tables).toEqual(before.tables);
    });

    it("come after the cells that the same plan sets, and those may be keys that it expects", async () => {
      const host = await makeHost([LIST_SHEET]);
      await write(
        host,
        { kind: "expectRows", table: "Elenco", header: "Voce", values: ["a", "b"] },
        setCells("Voce", [1, "B"], [2, "c"]),
        append(["d", 4]),
      );
      expect((await rowsOf(host)).map(([text]) => text)).toEqual(["a", "B", "c", "d"]);
    });
  });
}

function describeRefused(name: string, makeHost: MakeHost): void {
  describe(`${name}: cells and rows that are refused`, () => {
    const absent = { table: "Assente" };
    it.each<[string, StartingSheet, WriteOperation, string]>([
      [
        "a cell of a table that is not there",
        LIST_SHEET,
        { ...setCells("Voce", [0, "x"]), ...absent },
        "workbookChanged",
      ],
      [
        "a cell of a column that is not there",
        LIST_SHEET,
        setCells("Altro", [0, "x"]),
        "workbookChanged",
      ],
      [
        "a cell of a column of another spelling",
        LIST_SHEET,
        setCells("VOCE", [0, "x"]),
        "workbookChanged",
      ],
      ["a cell below the table", LIST_SHEET, setCells("Voce", [4, "x"]), "workbookChanged"],
      [
        "a row for a table that is not there",
        LIST_SHEET,
        { ...append(["x", 1]), ...absent },
        "workbookChanged",
      ],
      [
        "a row for a column that is not there",
        LIST_SHEET,
        { ...append(["x"]), headers: ["Altro"] },
        "workbookChanged",
      ],
      ["a row over a cell", listOver(["sotto"]), append(["x", 1]), "noRoomForRows"],
      ["a row over a cell that holds 0", listOver([null, 0]), append(["x", 1]), "noRoomForRows"],
      [
        "a row over a cell of a column that it leaves",
        listOver([null, null, "s"]),
        append(["x", 1]),
        "noRoomForRows",
      ],
      [
        "rows of which the last is over a cell",
        LIST_SHEET,
        append(["c", 1], ["d", 1], ["e", 1], ["f", 1], ["g", 1]),
        "noRoomForRows",
      ],
    ])("%s, and nothing is written", async (_title, sheet, operation, code) => {
      const host = await makeHost([sheet, DATA_SHEET]);
      const before = await host.inspect();
      const operations = [
        createRich,
        setText("Prova", "x"),
        setColumn("Data", [9, 9, 9]),
        operation,
      ];
      const table = "table" in operation ? operation.table : "";
      const where = code === "noRoomForRows" ? cellsInTheWayOf(table) : table;
      expect(await host.gateway.apply({ operations })).toMatchObject({
        ok: false,
        failure: { code, where },
      });
      expect(await host.inspect()).toEqual(before);
    });

    it("a row over another table, though that has only blank cells there", async () => {
      const above = {
        name: "Elenco",
        headerRow: 1,
        firstColumn: 3,
        columnCount: 1,
        dataRowCount: 1,
      };
      const host = await makeHost([
        {
          name: "Sopra",
          content: {
            ...bare([row(null, null, "Voce"), row(null, null, "a"), row(null, "Due", "Tre")]),
            tables: [
              above,
              { name: "Altra", headerRow: 3, firstColumn: 2, columnCount: 2, dataRowCount: 1 },
            ],
          },
        },
        NARROW_SHEET,
      ]);
      const before = await host.inspect();
      const operation = { ...append(["x"]), headers: ["Voce"] };
      expect(await host.gateway.apply({ operations: [operation] })).toMatchObject({
        ok: false,
        failure: { code: "noRoomForRows", where: cellsInTheWayOf("Elenco") },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}
