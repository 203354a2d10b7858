import { LONGEST_CELL_TEXT } from "../../../src/core/workbook/limits";
import type { WriteOperation } from "../../../src/core/workbook/plan";
import { bare, row } from "../../contract/contractContent";
import type { StartingSheet } from "../../contract/host";
import { applyTo, openExcel, refusedWith } from "./openedExcel";

jest.setTimeout(60_000);

const ROWS = 60;

/** A table whose every row takes about a fifth of a megabyte to be read: what it holds, and its formulas. */
function longTable(): StartingSheet {
  const texts = ["m", "x", "y"].map((letter) => letter.repeat(LONGEST_CELL_TEXT));
  const rows = Array.from({ length: ROWS }, (_, at) => row(`${at + 1}`, ...texts));
  const place = { headerRow: 1, firstColumn: 1, columnCount: 4, dataRowCount: ROWS };
  const content = bare([row("Codice", "Motivazione", "Note", "Altro"), ...rows]);
  return { name: "Lunga", content: { ...content, tables: [{ name: "Lunga", ...place }] } };
}

it("a table full of the longest texts is read, in answers that Excel on the web can give", async () => {
  const { gateway } = openExcel([longTable()]);
  const read = await gateway.read("");
  expect(read.ok && read.value.tables[0]?.rows.length).toBe(ROWS);
});

it("rows that are known by so many texts that none could look at them afterwards are not written", async () => {
  const opened = openExcel([longTable()]);
  const before = opened.inspect();
  const expected = (header: string, letter: string): WriteOperation => ({
    kind: "expectRows",
    table: "Lunga",
    header,
    values: Array.from({ length: ROWS }, () => letter.repeat(LONGEST_CELL_TEXT)),
  });
  const notes = Array.from({ length: ROWS }, () => "n".repeat(20_000));
  const applied = await applyTo(opened, [
    expected("Motivazione", "m"),
    expected("Note", "x"),
    {
      kind: "setTableCells",
      table: "Lunga",
      header: "Codice",
      cells: notes.map((value, at) => ({ row: at, value })),
    },
  ]);
  expect(applied).toMatchObject(refusedWith("excelFailed", "ResponsePayloadSizeLimitExceeded"));
  expect(opened.inspect()).toEqual(before);
});
