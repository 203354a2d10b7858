import type { ZipPackage } from "../../package/package";

/** In cells, names, validations, formats, charts, and the columns of tables that fill with a formula. */
const FORMULAS =
  /(<(?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]+)(?=<)/g;

/** Whether a formula anywhere in the package, as its part holds it, is of that kind. */
export function someFormula(pkg: ZipPackage, isSuch: (formula: string) => boolean): boolean {
  return xmlParts(pkg).some((path) =>
    [...pkg.text(path).matchAll(FORMULAS)].some(([, , formula = ""]) => isSuch(formula)),
  );
}

/** Writes every formula of the package anew. */
export function rewriteFormulas(pkg: ZipPackage, rewrite: (formula: string) => string): void {
  for (const path of xmlParts(pkg)) {
    const before = pkg.text(path);
    const after = before.replace(
      FORMULAS,
      (_all, tag: string, formula: string) => tag + rewrite(formula),
    );
    if (after !== before) pkg.set(path, after);
  }
}

function xmlParts(pkg: ZipPackage): readonly string[] {
  return pkg.paths().filter((path) => path.endsWith(".xml") && !path.startsWith("customXml/"));
}
