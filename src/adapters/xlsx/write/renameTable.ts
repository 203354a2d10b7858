import { isSameName, nameKey } from "../../../core/workbook/names";
import { openPackage } from "../../package/package";
import { applyEdits } from "../../package/xml";
import { locateParts } from "../read/workbookParts";
import { someFormula } from "./formulaText";
import { setAttribute } from "./openTag";
import { replaceText } from "./parts";

/**
 * The package with another name for one of its tables. Null when no table has the name, the new one is taken, or a
 * formula uses the table by its name: formulas are not rewritten. Throws PackageFault.
 */
export function renamedTable(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const pkg = openPackage(bytes);
  const { tables } = locateParts(pkg);
  const table = tables.find(({ displayName }) => isSameName(displayName, from));
  const isTaken = tables.some(({ displayName }) => isSameName(displayName, to));
  if (table === undefined || isTaken) return null;
  if (
    someFormula(pkg, (formula) => nameKey(formula).split(BETWEEN_NAMES).includes(nameKey(from)))
  ) {
    return null;
  }
  const before = pkg.text(table.path);
  const root = pkg.tree(table.path);
  const edits = [
    setAttribute(before, root, "name", to),
    setAttribute(before, root, "displayName", to),
  ];
  replaceText(pkg, table.path, before, applyEdits(before, edits));
  return pkg.save();
}

const BETWEEN_NAMES = /[^\p{L}\p{N}_.\\?]+/u;
