import { array, assert, property, string } from "fast-check";
import { clipboardCells } from "../../../src/page/grid/clipboardCells";
import { copiedText } from "../../../src/page/grid/copiedText";
import { workbookFile } from "../../fixtures/workbookFile";
import { sheetIn, viewOf } from "../sheets/viewOf";

describe("the text of the clipboard", () => {
  it.each([
    ["a", [["a"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\t\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"due\nrighe"\t"dice ""sì"""\n', [["due\nrighe", 'dice "sì"']]],
    // A quote that is only a sign.
    ['24" x 3\t"alto\n', [['24" x 3', '"alto']]],
    ["\n\n", [[""], [""]]],
  ])("%j", (text, cells) => {
    expect(clipboardCells(text)).toEqual(cells);
  });

  it("gives back what was copied here, whatever the cells hold", () => {
    const columns = 3;
    const texts = array(
      array(string({ unit: "binary" }), { minLength: columns, maxLength: columns }),
      { minLength: 1, maxLength: 4 },
    );
    const sheet = sheetIn(viewOf(workbookFile({ Foglio: [["x"]] })), "Foglio");
    assert(
      property(texts, (rows) => {
        const shown = {
          ...sheet,
          rows: rows.map((cells, at) => ({
            row: at + 1,
            height: 20,
            cells: cells.map((text, index) => ({
              column: index + 1,
              text,
              kind: "text" as const,
              look: 0,
            })),
          })),
        };
        const range = { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: columns };
        expect(clipboardCells(copiedText(shown, range))).toEqual(rows);
      }),
    );
  });
});
