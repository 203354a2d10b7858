import { bare, NUMBERS, row, STUBBORN_TEXTS } from "./contractContent";
import { sheetOf, write } from "./contractSteps";
import type { HostLimits, MakeHost } from "./host";
import { append, LIST_SHEET, listOver, PLACE, plain, rowsOf, setCells } from "./rowContent";

/** Tables that become longer by the rows appended to them. */
export function describeGrowth(name: string, makeHost: MakeHost, limits: HostLimits): void {
  if (limits.growsNoTables === true) describeFixedLength(name, makeHost);
  else describeLonger(name, makeHost);
}

function describeLonger(name: string, makeHost: MakeHost): void {
  describe(`${name}: rows that make a table longer`, () => {
    it("make it longer when there are no more blank ones, and leave what is around it", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await host.inspect();
      const after = await write(host, append(["c", "3%"], ["d", 4], ["+e", 5]), append(["f", "x"]));
      expect((await rowsOf(host)).slice(2).map((cells) => cells.slice(0, 2))).toMatchObject([
        ["c", "3%"],
        ["d", { number: 4 }],
        ["+e", { number: 5 }],
        ["f", "x"],
      ]);
      expect(after.tables).toEqual([{ ...before.tables[0], dataRowCount: 6 }]);
      const { cells } = sheetOf(after, "Elenco");
      expect([cells["F7"], cells["A7"], cells["B9"]].map((one) => one?.value)).toEqual([
        "Accanto",
        "Di lato",
        "Sotto",
      ]);
    });

    it("keep every text and number as it is, in a table without rows", async () => {
      const content = {
        ...bare([row(null, null), row(null, "Voce", "Valore", "Nota")]),
        tables: [{ ...PLACE, dataRowCount: 1 }],
      };
      const host = await makeHost([{ name: "Elenco", content }]);
      const after = await write(
        host,
        append(...STUBBORN_TEXTS.map((text, at) => [text, NUMBERS[at] ?? null])),
      );
      expect(after.tables[0]?.dataRowCount).toBe(STUBBORN_TEXTS.length);
      const rows = await rowsOf(host);
      expect(rows.map(([text]) => text)).toEqual(STUBBORN_TEXTS);
      expect(rows.slice(0, NUMBERS.length).map((cells) => cells[1])).toEqual(NUMBERS.map(plain));
    });

    it("are gone again when their cells are emptied", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await rowsOf(host);
      await write(host, append(["=c", 3], ["d", 4], ["e", 5]));
      const empty = [2, 3, 4].map((at) => [at, null] as const);
      await write(host, setCells("Voce", ...empty), setCells("Valore", ...empty));
      expect(await rowsOf(host)).toEqual(before);
    });

    it("fit above something that lies just below them", async () => {
      const host = await makeHost([LIST_SHEET]);
      const after = await write(host, append(["c", 3], ["d", 4], ["e", 5], ["f", 6]));
      expect(after.tables[0]?.dataRowCount).toBe(6);
      expect(sheetOf(after, "Elenco").cells["B9"]?.value).toBe("Sotto");
    });

    it("are refused over merged cells", async () => {
      const host = await makeHost([{ ...listOver([]), merged: ["C4:E4"] }]);
      const before = await host.inspect();
      const refused = await host.gateway.apply({ operations: [append(["x", 1])] });
      expect(refused).toMatchObject({ ok: false, failure: { code: "noRoomForRows" } });
      expect(await host.inspect()).toEqual(before);
    });
  });
}

function describeFixedLength(name: string, makeHost: MakeHost): void {
  describe(`${name}: rows that would make a table longer`, () => {
    it("are refused, and nothing is written", async () => {
      const host = await makeHost([LIST_SHEET]);
      const before = await host.inspect();
      const operations = [setCells("Voce", [0, "z"]), append(["c", 1], ["d", 2], ["e", 3])];
      expect(await host.gateway.apply({ operations })).toMatchObject({
        ok: false,
        failure: { code: "operationNotSupported", where: "Elenco" },
      });
      expect(await host.inspect()).toEqual(before);
    });
  });
}
