import { cellText } from "../../../src/core/recognition/cellText";
import type { Cell } from "../../../src/core/workbook/snapshot";

it.each<[string, Cell, string]>([
  ["a text without the blanks around it", "  Sì ", "Sì"],
  ["a number with its comma", { number: 0.25, format: "plain" }, "0,25"],
  ["a percentage as the sheet shows it", { number: 0.25, format: "percent" }, "25%"],
  ["a percentage with decimals, exact", { number: 0.285, format: "percent" }, "28,5%"],
  ["an error as nothing", { error: "#DIV/0!" }, ""],
  ["an empty cell as nothing", null, ""],
])("what a cell says: %s", (_what, cell, text) => {
  expect(cellText(cell)).toBe(text);
});
