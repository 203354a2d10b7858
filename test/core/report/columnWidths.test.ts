import { columnWidths } from "../../../src/core/report/columnWidths";
import type { DocumentTable } from "../../../src/core/report/document";

const ROOM = { width: 480, fontSize: 7 };

function table(rows: readonly (readonly string[])[], shares: readonly number[]): DocumentTable {
  return {
    kind: "table",
    columns: shares.map((share, at) => ({
      header: "",
      alignment: at === shares.length - 1 ? "end" : "start",
      share,
    })),
    rows: rows.map((cells) => ({
      role: "data",
      cells: cells.map((text) => ({ text, number: null, isPercentage: false })),
    })),
    chart: null,
  };
}

function widths(rows: readonly (readonly string[])[], shares: readonly number[]) {
  const found = columnWidths(table(rows, shares), ROOM);
  expect(found.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM.width, 6);
  return found;
}

describe("the columns of a table", () => {
  it("are no wider than their texts while another has lines to save", () => {
    const title = "Estendere la raccolta differenziata porta a porta. ".repeat(4);
    const [code = 0, objective = 0, weight = 0] = widths([["P1", title, "18,00"]], [3, 8, 3]);
    expect(code).toBeLessThan(25);
    expect(weight).toBeLessThan(35);
    expect(objective).toBeGreaterThan(420);
  });

  it("share the room where no text needs it", () => {
    const found = widths([["a", "b", "1"]], [3, 3, 3]);
    for (const width of found) expect(width).toBeGreaterThan(150);
  });

  it("keep their shares where each has more than fits", () => {
    const long = "parola ".repeat(60);
    const [one = 0, other = 0] = widths([[long, long, "1"]], [6, 3, 3]);
    expect(one / other).toBeGreaterThan(1.6);
  });
});
