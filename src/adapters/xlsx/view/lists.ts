import { isSameName } from "../../../core/workbook/names";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import type { CellList } from "../../../core/workbook/shownSheet";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";
import type { FileSheet } from "./fileSheet";
import type { FileValidation } from "./sheetFrame";

/** A list that is longer than that is not chosen from, but typed. */
const MOST_WORDS = 1000;

/** The words of the list validations of a sheet; one whose formula we cannot follow is left out. */
export function cellLists(
  validations: readonly FileValidation[],
  sheet: string,
  all: readonly FileSheet[],
  workbook: XmlElement,
): readonly CellList[] {
  return validations.flatMap(({ formula, ranges, isClosed }) => {
    const words = wordsOf(formula, sheet, all, workbook);
    return words === null ? [] : ranges.map((range) => ({ range, words, isClosed }));
  });
}

/** A list between quotes, a range, or a name of one. */
function wordsOf(
  formula: string,
  sheet: string,
  all: readonly FileSheet[],
  workbook: XmlElement,
): readonly string[] | null {
  const [, quoted] = /^"(.*)"$/s.exec(formula) ?? [];
  if (quoted !== undefined) {
    return quoted
      .replaceAll('""', '"')
      .split(",")
      .map((word) => word.trim());
  }
  return wordsIn(formula, sheet, all) ?? wordsIn(targetOfName(workbook, formula), sheet, all);
}

function targetOfName(workbook: XmlElement, wanted: string): string {
  const list = childOf(workbook, "definedNames");
  const found = (list === null ? [] : childrenOf(list, "definedName")).find(
    ({ attributes }) => attributes["name"] !== undefined && isSameName(attributes["name"], wanted),
  );
  return found?.text.trim() ?? "";
}

function wordsIn(
  reference: string,
  sheet: string,
  all: readonly FileSheet[],
): readonly string[] | null {
  const at = reference.lastIndexOf("!");
  const range = parseRangeReference(reference.slice(at + 1));
  const name = at < 0 ? sheet : sheetName(reference.slice(0, at));
  const found = all.find(({ part }) => isSameName(part.name, name));
  if (range === null || found === undefined) return null;
  return textsIn(found, range);
}

function sheetName(reference: string): string {
  return reference.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
}

/** Empty cells are no words. */
function textsIn({ cells }: FileSheet, range: RangeReference): readonly string[] | null {
  const words = cells.rows
    .filter(({ row }) => row >= range.firstRow && row <= range.lastRow)
    .flatMap((row) => row.cells)
    .filter(({ column }) => column >= range.firstColumn && column <= range.lastColumn)
    .map(({ value }) => value)
    .filter((value) => typeof value === "string");
  return words.length > MOST_WORDS ? null : [...new Set(words)];
}
