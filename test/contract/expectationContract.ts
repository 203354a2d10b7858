import type { ExpectRows, WriteOperation } from "../../src/core/workbook/plan";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { bare, createRich, row, setColumn, setText } from "./contractContent";
import { sheetOf, write } from "./contractSteps";
import type { MakeHost, StartingSheet } from "./host";

/** A key of every type, and two that are easily confused with their neighbours. */
const KEYS: readonly CellValue[] = ["A.1", 12.5, true, "#N/A", null, "007", 0.1 + 0.2];

const KEYED_SHEET: StartingSheet = {
  name: "Chiavi",
  content: {
    ...bare([
      row("Codice", "Peso"),
      row("A.1", 1),
      row(12.5, 2),
      row("vero", 3),
      row("errore", 4),
      row(null, 5),
      row("007", 6),
      row(0.1 + 0.2, 7),
    ]),
    tables: [{ name: "Chiavi", headerRow: 1, firstColumn: 1, columnCount: 2, dataRowCount: 7 }],
  },
  foreignCells: { A4: true, A5: { error: "#N/A" } },
};

const NEW_WEIGHTS = [7, 6, 5, 4, 3, 2, 1];

function expectKeys(values: readonly CellValue[], changes: Partial<ExpectRows> = {}): ExpectRows {
  return { kind: "expectRows", table: "Chiavi", header: "Codice", values, ...changes };
}

function changed(index: number, value: CellValue): readonly CellValue[] {
  return KEYS.map((key, at) => (at === index ? value : key));
}

/** Rows that a plan expects to find as they were read. */
export function describeExpectations(name: string, makeHost: MakeHost): void {
  describe(`${name}: rows that are expected`, () => {
    const setWeights = setColumn("Peso", NEW_WEIGHTS, "Chiavi");

    it.each<[string, readonly CellValue[]]>([
      ["as they were read", KEYS],
      ["with an empty text for an empty cell", changed(4, "")],
    ])("are found %s, and the plan is carried out", async (_title, values) => {
      const host = await makeHost([KEYED_SHEET]);
      const { cells } = sheetOf(await write(host, expectKeys(values), setWeights), "Chiavi");
      expect([2, 3, 4, 5, 6, 7, 8].map((at) => cells[`B${at}`]?.value)).toEqual(NEW_WEIGHTS);
    });

    it("are looked at before anything is written, wherever the plan says so", async () => {
      const host = await makeHost([KEYED_SHEET]);
      const before = await host.inspect();
      const former = expectKeys([1, 2, 3, 4, 5, 6, 7], { header: "Peso" });
      const after = expectKeys(NEW_WEIGHTS, { header: "Peso" });
      const refused = await host.gateway.apply({ operations: [setWeights, after] });
      expect(refused).toMatchObject({ ok: false, failure: { code: "workbookChanged" } });
      expect(await host.inspect()).toEqual(before);
      await write(host, setWeights, former);
    });

    it.each<[string, ExpectRows]>([
      ["in another order", expectKeys([...KEYS].reverse())],
      ["two of them in each other's place", expectKeys(["A.1", true, 12.5, ...KEYS.slice(3)])],
      ["one fewer", expectKeys(KEYS.slice(0, -1))],
      ["one more", expectKeys([...KEYS, "A.2"])],
      ["one more, and blank", expectKeys([...KEYS, null])],
      ["none", expectKeys([])],
      ["with another text", expectKeys(changed(0, "A.2"))],
      ["with a text of another case", expectKeys(changed(0, "a.1"))],
      ["with a number that differs in its last digit", expectKeys(changed(6, 0.3))],
      ["with a text for a number", expectKeys(changed(1, "12.5"))],
      ["with a number for a text", expectKeys(changed(5, 7))],
      ["with another boolean", expectKeys(changed(2, false))],
      ["with a text for a boolean", expectKeys(changed(2, "TRUE"))],
      ["with a number for a boolean", expectKeys(changed(2, 1))],
      ["with another error", expectKeys(changed(3, "#REF!"))],
      ["with something in an empty cell", expectKeys(changed(4, 0))],
      ["with nothing in a cell that holds something", expectKeys(changed(1, null))],
      ["under a header that is not there", expectKeys(KEYS, { header: "Chiave" })],
      ["under a header of another spelling", expectKeys(KEYS, { header: "CODICE" })],
      ["in a table that is not there", expectKeys(KEYS, { table: "Assente" })],
    ])("are not found %s, and nothing is written", async (_title, expected) => {
      const host = await makeHost([KEYED_SHEET]);
      const before = await host.inspect();
      const operations: readonly WriteOperation[] = [
        createRich,
        setText("Prova", "x"),
        setWeights,
        expected,
      ];
      expect(await host.gateway.apply({ operations })).toMatchObject({
        ok: false,
        failure: { code: "workbookChanged", where: expected.table },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}
