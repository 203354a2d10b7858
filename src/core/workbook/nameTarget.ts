import { cellAddress, columnReference } from "./address";
import { isSameName } from "./names";
import type { SetName } from "./plan";
import { parseCellReference } from "./reference";
import type { NameTarget } from "./snapshot";

/** Excel's limit for a text in a formula. */
const LONGEST_TEXT = 255;

const TEXT_CONSTANT = /^"((?:[^"]|"")*)"$/;
const CELL_OF_SHEET = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+)$/;

/**
 * The target of a defined name, from its formula in the American form, with or without "=" before it:
 * `'Riepilogo 2024'!$A$1`, `"a text ""in quotes"""`. Sheets compare without regard to case, as Excel does.
 */
export function nameTarget(formula: string, sheets: readonly string[]): NameTarget {
  const content = formula.trim().replace(/^=\s*/, "");
  const text = TEXT_CONSTANT.exec(content)?.[1];
  if (text !== undefined) return { kind: "text", text: text.replaceAll('""', '"') };
  const [, quoted, plain, reference = ""] = CELL_OF_SHEET.exec(content) ?? [];
  const wanted = quoted?.replaceAll("''", "'") ?? plain ?? "";
  const sheet = sheets.find((name) => isSameName(name, wanted));
  const cell = parseCellReference(reference);
  if (sheet === undefined || !cell) return { kind: "other" };
  return { kind: "cell", sheet, address: cellAddress(cell.row, cell.column) };
}

/** The opposite, without "=". Throws when the target cannot be a formula. */
export function nameFormula(target: SetName["target"]): string {
  if (target.kind === "text") {
    if (target.text.length > LONGEST_TEXT) {
      throw new Error(`A name cannot hold a text of ${target.text.length} characters`);
    }
    return `"${target.text.replaceAll('"', '""')}"`;
  }
  const cell = parseCellReference(target.address);
  if (cell === null) throw new Error(`Not the address of a cell: ${target.address}`);
  const { row, column } = cell;
  return columnReference(target.sheet, { column, firstRow: row, lastRow: row });
}
