import type { WriteOperation } from "../../src/core/workbook/plan";
import type { RefusalCode } from "../../src/core/workbook/refusal";
import {
  addColumns,
  bare,
  createRich,
  DATA_SHEET,
  NARROW_SHEET,
  row,
  setColumn,
  setText,
} from "./contractContent";
import type { MakeHost } from "./host";
import { cellsInTheWayOf } from "./obstacle";

/** What a host must not do, and leaves undone as a whole. */
export function describeRefusals(name: string, makeHost: MakeHost): void {
  describe(`${name}: refusing`, () => {
    const narrow = (...headers: readonly string[]): WriteOperation => ({
      kind: "addTableColumns",
      table: "Sinistra",
      headers,
      width: 9,
    });
    it.each<[string, WriteOperation, RefusalCode]>([
      [
        "columns for a table that is not there",
        { ...addColumns, table: "Assente" },
        "workbookChanged",
      ],
      [
        "values for a table that is not there",
        setColumn("Peso", [1, 2, 3], "Assente"),
        "workbookChanged",
      ],
      ["values for a column that is not there", setColumn("Assente", [1, 2, 3]), "workbookChanged"],
      ["values for fewer rows than hold something", setColumn("Peso", [1, 2]), "workbookChanged"],
      ["values for more rows than there are", setColumn("Peso", [1, 2, 3, 4]), "workbookChanged"],
      ["values for a column of another spelling", setColumn("PESO", [1, 2, 3]), "workbookChanged"],
      ["columns that are there already", { ...addColumns, headers: ["Peso"] }, "workbookChanged"],
      [
        "rewriting a sheet that is not there",
        { kind: "rewriteSheet", sheet: "Assente", content: bare([]) },
        "workbookChanged",
      ],
      [
        "copying a sheet that is not there",
        { kind: "copySheet", sheet: "Assente", name: "Copia" },
        "workbookChanged",
      ],
      ["columns that would cover another table", narrow("a", "b"), "noRoomForColumns"],
    ])("%s, and the workbook is as it was", async (_title, operation, code) => {
      const host = await makeHost([DATA_SHEET, NARROW_SHEET]);
      const before = await host.inspect();
      const plan = {
        operations: [createRich, setText("Prova", "x"), setColumn("Data", [9, 9, 9]), operation],
      };
      expect(await host.gateway.apply(plan)).toMatchObject({ ok: false, failure: { code } });
      expect(await host.inspect()).toEqual(before);
    });

    it("columns that would cover a cell with something in it", async () => {
      const host = await makeHost([
        {
          name: "Pieno",
          content: {
            ...bare([row("Uno"), row("a"), row("b", null, 0)]),
            tables: [
              { name: "Sinistra", headerRow: 1, firstColumn: 1, columnCount: 1, dataRowCount: 2 },
            ],
          },
        },
      ]);
      const before = await host.inspect();
      const refused = await host.gateway.apply({ operations: [narrow("a", "b")] });
      expect(refused).toMatchObject({
        ok: false,
        failure: { code: "noRoomForColumns", where: cellsInTheWayOf("Sinistra") },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}
