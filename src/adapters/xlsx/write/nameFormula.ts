import type { SetName } from "../../../core/workbook/plan";
import { parseCellReference } from "../reference";
import { encodeXstring } from "../xml";
import { columnReference } from "./addresses";

/** Excel's limit for a text in a formula. */
const LONGEST_TEXT = 255;

/** What a name stands for, as a formula. Throws when it cannot be one. */
export function nameFormula(target: SetName["target"]): string {
  if (target.kind === "text") {
    if (target.text.length > LONGEST_TEXT) {
      throw new Error(`A name cannot hold a text of ${target.text.length} characters`);
    }
    return `"${encodeXstring(target.text).replaceAll('"', '""')}"`;
  }
  const cell = parseCellReference(target.address);
  if (cell === null) throw new Error(`Not the address of a cell: ${target.address}`);
  const { row, column } = cell;
  return columnReference(target.sheet, { column, firstRow: row, lastRow: row });
}
