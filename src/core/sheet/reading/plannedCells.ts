import { fullText } from "../../numeric/decimal";
import type { PlannedField } from "../../domain/yearRecords";
import { isErrorCell, isNumberCell } from "../../workbook/snapshot";
import { exactOf, readText } from "./cells";
import { numberFromText } from "./cellsNumber";
import type { Reading } from "./reading";
import { cellAt, hasColumn, type OpenTable } from "./readTable";

/** Left empty, an objective is one of Performance. */
const USUAL_KIND = "performance";

/** Less than half of the words in common: another objective has taken the place of the approved one. */
const LEAST_SHARED = 2;

/** A row of `Obiettivi`, and the one of `PianoApprovato` that it was. */
export interface ComparedRows {
  readonly approved: OpenTable<"approvedPlan">;
  readonly approvedRow: number;
  readonly current: OpenTable<"objectives">;
  readonly currentRow: number;
}

/** The fields whose cells say something else; a column that the approved plan does not have is not compared. */
export function changedFields<Name extends Exclude<PlannedField, "unit">>(
  silent: Reading,
  { approved, approvedRow, current, currentRow }: ComparedRows,
  fields: readonly Name[],
): readonly Name[] {
  return fields.filter((field) => {
    if (!hasColumn(approved, field)) return false;
    const before = cellKey(silent, cellAt(approved, approvedRow, field), field);
    return before !== cellKey(silent, cellAt(current, currentRow, field), field);
  });
}

function cellKey(
  silent: Reading,
  cell: ReturnType<typeof cellAt>,
  field: Exclude<PlannedField, "unit">,
): string {
  if (cell === null || isErrorCell(cell.value)) return field === "kind" ? USUAL_KIND : "";
  if (field === "assignedWeight") {
    const number = isNumberCell(cell.value)
      ? { value: exactOf(silent, cell.value) }
      : typeof cell.value === "string"
        ? numberFromText(cell.value)
        : null;
    if (number !== null && number !== "ambiguous") return fullText(number.value, 0);
  }
  return silent.fold(readText(silent, cell) ?? "");
}

/** Whether two texts share less than half of their words: one is no rewording of the other. */
export function isOtherText(silent: Reading, before: string, after: string): boolean {
  const [former, present] = [before, after].map((text) => new Set(wordsOf(silent.fold(text))));
  if (!former || !present || former.size + present.size === 0) return false;
  const shared = [...former].filter((word) => present.has(word)).length;
  return 2 * shared * LEAST_SHARED < former.size + present.size;
}

/** Articles and prepositions, which any two texts share, are too short to count. */
function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
}
