import type { ColumnRange } from "../../src/core/workbook/plan";
import type { NameTarget } from "../../src/core/workbook/snapshot";
import { addressOf, rangeBounds } from "../fixtures/package/addresses";
import { unescaped } from "../fixtures/package/storedCells";

/** A reference as formulas write it: `'Riepilogo 2024'!$A$4:$A$9`. Null when it is something else. */
export function parseReference(
  formula: string,
): { readonly sheet: string; readonly range: string } | null {
  const match =
    /^(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula);
  if (match === null) return null;
  const [, quoted, plain, range = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", range };
}

export function columnRangeOf(range: string): ColumnRange {
  const { firstRow, lastRow, firstColumn, lastColumn } = rangeBounds(range);
  if (firstColumn !== lastColumn) throw new Error(`not cells of one column: ${range}`);
  return { column: firstColumn, firstRow, lastRow };
}

/** A text between quotes, as formulas write it. Null when it is something else. */
export function parseTextConstant(formula: string): string | null {
  const match = /^"((?:[^"]|"")*)"$/s.exec(formula);
  return match === null ? null : unescaped((match[1] ?? "").replaceAll('""', '"'));
}

export function nameTarget(formula: string): NameTarget {
  const text = parseTextConstant(formula);
  if (text !== null) return { kind: "text", text };
  const reference = parseReference(formula);
  if (reference === null || reference.range.includes(":")) return { kind: "other" };
  const { firstRow, firstColumn } = rangeBounds(reference.range);
  return { kind: "cell", sheet: reference.sheet, address: addressOf(firstRow, firstColumn) };
}
