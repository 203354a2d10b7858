import { parseAddress, quoteSheetName } from "./addresses";
import type { EmulatedWorkbook } from "./workbook";

/** Texts in double quotes, references with their sheet if they name one, and words: the rest is not looked at. */
const PIECES =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(\$?[A-Z$\d]+(?::\$?[A-Z$\d]+)?|#REF!)/giu;

/** The formulas that named a sheet name it by its new name. */
export function renameSheetInFormulas(workbook: EmulatedWorkbook, from: string, to: string): void {
  changeFormulas(workbook, (formula) =>
    changeSheets(formula, from, (reference) => `${quoteSheetName(to)}!${reference}`),
  );
}

/** What pointed to cells of a sheet that is gone is #REF!, and so is its value. */
export function loseSheetInFormulas(workbook: EmulatedWorkbook, name: string): void {
  changeFormulas(workbook, (formula) => changeSheets(formula, name, () => "#REF!"));
}

function changeSheets(
  formula: string,
  name: string,
  change: (reference: string) => string,
): string {
  return formula.replace(PIECES, (piece: string, sheet?: string, reference?: string) => {
    if (sheet === undefined || unquoted(sheet).toLowerCase() !== name.toLowerCase()) return piece;
    return reference === undefined || (reference !== "#REF!" && !parseAddress(reference))
      ? piece
      : change(reference);
  });
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function changeFormulas(workbook: EmulatedWorkbook, change: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula);
      if (formula === cell.formula) continue;
      const isLost = formula.includes("#REF!") && !cell.formula.includes("#REF!");
      sheet.cells.set(key, { ...cell, formula, value: isLost ? { error: "#REF!" } : cell.value });
    }
    for (const name of sheet.names.values()) {
      if (typeof name.target === "string") name.target = change(name.target);
    }
  }
  for (const name of workbook.names.values()) {
    if (typeof name.target === "string") name.target = change(name.target);
  }
}
