import type { SheetBlock } from "../workbook/block";
import { isAnswered, isField, type Candidate } from "./candidates";
import type { ImportField } from "./importFields";
import { valueOf } from "./resultDoubts";

/** What the unit reports, by what the Nucleo says instead of it. */
const REPORTED: Readonly<Partial<Record<ImportField, ImportField>>> = {
  nucleoGrade: "grade",
  nucleoOutcome: "outcome",
};

/**
 * What the Nucleo says decides each figure. A column that only looks as if it were the Nucleo's is asked about where
 * it would decide otherwise than the one beside it.
 */
export function withNucleoDoubts(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const field = REPORTED[candidate.field ?? "code"];
    if (field === undefined || isAnswered(candidate) || candidate.evidence === "name") {
      return candidate;
    }
    const reported = candidates.find(isField(field))?.column ?? -1;
    const decidesOtherwise = objectives.some((row) => {
      const cells = block.rows[row] ?? [];
      const decided = valueOf(field, cells[candidate.column] ?? null, null);
      return decided !== null && decided !== valueOf(field, cells[reported] ?? null, null);
    });
    return decidesOtherwise
      ? { ...candidate, caveat: candidate.caveat ?? "decides", isOpen: true }
      : candidate;
  });
}
