import type { Cell } from "../../../src/core/workbook/snapshot";
import { usedBlock } from "../../../src/core/workbook/block";

function used(
  rows: readonly (readonly Cell[])[],
  merged: Parameters<typeof usedBlock>[0]["merged"] = [],
) {
  return usedBlock({ sheet: "Foglio", firstRow: 10, firstColumn: 5, rows, merged });
}

describe("the used block of the cells that a host read", () => {
  it("begins and ends with what holds a value, false and 0 included, on all four sides", () => {
    const zero: Cell = { number: 0, format: "plain" };
    expect(
      used([
        [null, null, null, null],
        [null, null, zero, null],
        [null, null, null, null],
        [null, false, null, null],
        [null, null, null, null],
      ]),
    ).toEqual({
      sheet: "Foglio",
      firstRow: 11,
      firstColumn: 6,
      rows: [
        [null, zero],
        [null, null],
        [false, null],
      ],
      merged: [],
    });
  });

  it("has no rows where no cell holds a value", () => {
    for (const rows of [[], [[]], [[null], [null]]]) {
      expect(used(rows)).toEqual({
        sheet: "Foglio",
        firstRow: 1,
        firstColumn: 1,
        rows: [],
        merged: [],
      });
    }
  });

  it("tells of merged cells the part that lies in it, unless that is one cell or none", () => {
    const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
      firstRow,
      firstColumn,
      lastRow,
      lastColumn,
    });
    const rows = [
      ["a", null, "b"],
      [null, null, null],
      [null, null, "c"],
    ];
    const inside = area(10, 5, 10, 6);
    const across = area(12, 6, 40, 50);
    const corner = area(1, 7, 10, 9);
    const beside = area(10, 8, 12, 9);
    expect(used(rows, [inside, across, corner, beside]).merged).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ]);
  });
});
