import { foldText } from "../contract/matching";
import type { Outcome } from "../domain/outcome";
import { findColumn, findTable } from "../sheet/reading/locate";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { SHARED } from "./furtherTable";
import { furtherTableOf, importFieldNamed, markedOutcome, type ImportField } from "./importFields";

/** What a workbook remembers of a layout in `Corrispondenze`. */
export interface Remembered {
  readonly answers: ReadonlyMap<string, ImportField>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export const NOTHING_REMEMBERED: Remembered = { answers: new Map(), outcomes: {} };

/** Of a heading that was copied into several fields, on sheets of different layouts, nothing is remembered. */
export function rememberedAnswers(snapshot: WorkbookSnapshot): Remembered {
  const table = findTable(snapshot, "correspondences");
  const headings = table && findColumn(table, "correspondences", "heading");
  const fields = table && findColumn(table, "correspondences", "copiedTo");
  if (table === null || headings === null || fields === null) return NOTHING_REMEMBERED;
  const answers = new Map<string, ImportField>();
  const outcomes: Record<string, Outcome> = {};
  const disputed = new Set<string>();
  for (const row of table.rows) {
    const written = cellText(row[headings] ?? null);
    // Of a lone dash, which some write for an outcome, folding leaves nothing.
    const heading = foldText(written);
    const copiedTo = cellText(row[fields] ?? null);
    if (written === "") continue;
    const field = importFieldNamed(copiedTo);
    if (field === null) continue;
    // A word and the heading of a crossed column are kept alike: as what gives an outcome.
    const outcome = markedOutcome(field);
    if (outcome !== null) outcomes[heading] = outcome;
    const former = answers.get(heading) ?? field;
    const one = former === field ? field : (ownField(former, field) ?? ownField(field, former));
    if (one === null) disputed.add(heading);
    else answers.set(heading, one);
  }
  for (const heading of disputed) answers.delete(heading);
  return { answers, outcomes };
}

/** "Settore" of objectives and "Settore" of their counts are one; null for fields that are not. */
function ownField(field: ImportField, further: ImportField): ImportField | null {
  const table = furtherTableOf(further);
  return table !== null && SHARED[table][field] === further ? field : null;
}
