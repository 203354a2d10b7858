import { isSameName, nameKey } from "../../../core/workbook/names";
import { openPackage } from "../../package/package";
import { applyEdits } from "../../package/xml";
import { locateParts } from "../read/workbookParts";
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
  const parts = pkg.paths().filter((path) => path.endsWith(".xml"));
  if (parts.some((path) => isNamedInFormulas(pkg.text(path), from))) return null;
  const before = pkg.text(table.path);
  const root = pkg.tree(table.path);
  const edits = [
    setAttribute(before, root, "name", to),
    setAttribute(before, root, "displayName", to),
  ];
  replaceText(pkg, table.path, before, applyEdits(before, edits));
  return pkg.save();
}

/** In cells, names, validations, charts and columns that fill with a formula. */
const FORMULAS =
  /<(?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)\b[^>]*>([^<]+)</g;
const BETWEEN_NAMES = /[^\p{L}\p{N}_.\\?]+/u;

function isNamedInFormulas(text: string, name: string): boolean {
  for (const [, formula = ""] of text.matchAll(FORMULAS)) {
    if (nameKey(formula).split(BETWEEN_NAMES).includes(nameKey(name))) return true;
  }
  return false;
}
