import type { AddTableColumns } from "../../src/core/workbook/plan";
import { bare, NARROW_SHEET, row } from "./contractContent";
import { write } from "./contractSteps";
import { cellsInTheWayOf } from "./obstacle";
import type { HostLimits, MakeHost, StartingSheet } from "./host";

const CLOSE_SHEET = besideSheet([row("Uno"), row("a"), row("b", null, 0)]);
const FAR_SHEET = besideSheet([
  row("Uno", null, null, null, "x"),
  row("a"),
  row("b", null, null, null, 1),
]);

/** A table of one column and two rows, with something at its right. */
function besideSheet(rows: StartingSheet["content"]["rows"]): StartingSheet {
  const place = { headerRow: 1, firstColumn: 1, columnCount: 1, dataRowCount: 2 };
  return {
    name: "Accanto",
    content: { ...bare(rows), tables: [{ name: "Sinistra", ...place }] },
  };
}

function widened(...headers: readonly string[]): AddTableColumns {
  return { kind: "addTableColumns", table: "Sinistra", headers, width: 9 };
}

const CASES: readonly [string, StartingSheet, AddTableColumns][] = [
  ["another table, blank beside it", NARROW_SHEET, widened("Due")],
  ["a cell that holds something", CLOSE_SHEET, widened("Due")],
  ["cells further away", FAR_SHEET, widened("Due", "Tre")],
];

/** Tables that are widened up to the cells at their right. */
export function describeNeighbours(name: string, makeHost: MakeHost, limits: HostLimits): void {
  describe(`${name}: columns that just fit beside something`, () => {
    if (limits.movesNeighbours === true) {
      it.each(CASES)(
        "are refused beside %s, and nothing is written",
        async (_title, sheet, add) => {
          const host = await makeHost([sheet]);
          const before = await host.inspect();
          expect(await host.gateway.apply({ operations: [add] })).toMatchObject({
            ok: false,
            failure: { code: "noRoomForColumns", where: cellsInTheWayOf("Sinistra") },
          });
          expect(await host.inspect()).toEqual(before);
        },
      );
      return;
    }

    it.each(CASES)("leave %s where it is", async (_title, sheet, add) => {
      const host = await makeHost([sheet]);
      const before = await host.inspect();
      const { tables, sheets } = await write(host, add);
      expect(tables[0]?.headers).toEqual(["Uno", ...add.headers]);
      expect(tables.slice(1)).toEqual(before.tables.slice(1));
      expect(sheets[0]?.cells).toMatchObject(before.sheets[0]?.cells ?? {});
      if (limits.removesNoStructure === true) return;
      const { headers } = add;
      const removal = { kind: "removeTableColumns", table: "Sinistra", headers } as const;
      expect(await write(host, removal)).toEqual(before);
    });
  });
}
