import { cellAddress } from "../../../core/workbook/address";
import type { DefinedName, NameTarget } from "../../../core/workbook/snapshot";
import { parseCellReference } from "../reference";
import { childOf, childrenOf, decodeXstring, type XmlElement } from "../xml";

const TEXT_CONSTANT = /^"((?:[^"]|"")*)"$/;
const CELL_OF_SHEET = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+)$/;

/**
 * The workbook-scoped names that begin with `prefix`, in the order of the file (ECMA-376 part 1, 18.2.5).
 * Names and sheets compare without regard to case, as Excel does. `workbook` is the workbook part's root.
 */
export function readDefinedNames(
  workbook: XmlElement,
  prefix: string,
  sheets: readonly string[],
): readonly DefinedName[] {
  const list = childOf(workbook, "definedNames");
  if (!list) return [];
  return childrenOf(list, "definedName")
    .filter(
      ({ attributes }) =>
        attributes["localSheetId"] === undefined &&
        attributes["name"]?.toLowerCase().startsWith(prefix.toLowerCase()),
    )
    .map((element) => ({
      name: element.attributes["name"] ?? "",
      target: targetOf(decodeXstring(element.text).trim(), sheets),
    }));
}

function targetOf(formula: string, sheets: readonly string[]): NameTarget {
  const text = TEXT_CONSTANT.exec(formula)?.[1];
  if (text !== undefined) return { kind: "text", text: text.replaceAll('""', '"') };
  const [, quoted, plain, reference = ""] = CELL_OF_SHEET.exec(formula) ?? [];
  const wanted = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
  const sheet = sheets.find((name) => name.toLowerCase() === wanted);
  const cell = parseCellReference(reference);
  if (sheet === undefined || !cell) return { kind: "other" };
  return { kind: "cell", sheet, address: cellAddress(cell.row, cell.column) };
}
