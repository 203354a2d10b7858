import { LONGEST_CELL_TEXT } from "../../../src/core/workbook/limits";
import type { WriteOperation } from "../../../src/core/workbook/plan";
import { bare, row } from "../../contract/contractContent";
import type { StartingSheet } from "../../contract/host";
import { applyTo, openExcel, refusedWith } from "./openedExcel";

const ROWS = 60;
const LONGEST_TEXTS = ["m", "x", "y"].map((letter) => letter.repeat(LONGEST_CELL_TEXT));

/** The table "Lunga" on a sheet of its own, with the headers "Testo 1", "Testo 2"…. */
function tableOf(texts: readonly (readonly string[])[]): StartingSheet {
  const headers = (texts[0] ?? []).map((_, at) => `Testo ${at + 1}`);
  const place = { headerRow: 1, firstColumn: 1, columnCount: headers.length };
  const content = bare([headers, ...texts].map((cells) => row(...cells)));
  const tables = [{ name: "Lunga", ...place, dataRowCount: texts.length }];
  return { name: "Lunga", content: { ...content, tables } };
}

/** A table with rows of about a fifth of a megabyte each when read: its values and its formulas. */
function longTable(): StartingSheet {
  return tableOf(Array.from({ length: ROWS }, (_, at) => [`${at + 1}`, ...LONGEST_TEXTS]));
}

it("a table full of the longest texts is read, in answers that Excel on the web can give", async () => {
  const { gateway } = openExcel([longTable()]);
  const read = await gateway.read("");
  const rows = read.ok ? read.value.tables[0]?.rows : undefined;
  expect(rows).toHaveLength(ROWS);
  expect(rows?.at(-1)).toEqual([`${ROWS}`, ...LONGEST_TEXTS]);
});

it("2,000 rows of 3 kB take two batches in vain, two, and one for every 4 MB", async () => {
  const notes = Array.from({ length: 2000 }, () => ["a", "x".repeat(3000)]);
  const { excel, gateway } = openExcel([tableOf(notes)]);
  const read = await gateway.read("");
  expect(read.ok && read.value.tables[0]?.rows.length).toBe(notes.length);
  // Each text comes as a value and as a formula: 12 MB.
  expect(excel.batches).toBeLessThanOrEqual(2 + 2 + 3);
});

it("rows far longer than the first ones, by which they are measured, are read all the same", async () => {
  const short = Array.from({ length: 2600 }, () => ["a"]);
  const long = Array.from({ length: 100 }, () => ["x".repeat(LONGEST_CELL_TEXT)]);
  const { gateway } = openExcel([tableOf([...short, ...long])]);
  const read = await gateway.read("");
  expect(read.ok && read.value.tables[0]?.rows.length).toBe(2700);
});

it("a row too long for any answer is refused in the end", async () => {
  const row = Array.from({ length: 90 }, () => "x".repeat(LONGEST_CELL_TEXT));
  const refused = await openExcel([tableOf([row])]).gateway.read("");
  expect(refused).toMatchObject(refusedWith("excelFailed", "ResponsePayloadSizeLimitExceeded"));
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
    expected("Testo 2", "m"),
    expected("Testo 3", "x"),
    {
      kind: "setTableCells",
      table: "Lunga",
      header: "Testo 1",
      cells: notes.map((value, at) => ({ row: at, value })),
    },
  ]);
  expect(applied).toMatchObject(refusedWith("excelFailed", "ResponsePayloadSizeLimitExceeded"));
  expect(opened.inspect()).toEqual(before);
});
