import { foldText } from "../contract/matching";
import { wordOf, YES_NO } from "../contract/words";
import type { Outcome } from "../domain/outcome";
import { findColumn, findTable } from "../sheet/reading/locate";
import type { Cell, WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { SHARED } from "./furtherTable";
import {
  furtherTableOf,
  importFieldNamed,
  markedOutcome,
  NOT_COPIED,
  type ImportField,
} from "./importFields";
import { usualOutcome } from "./outcomeWords";
import type { RememberedHeading, RememberedHeadings } from "./readingContext";
import { withoutYears } from "./saidMeaning";

/** What a workbook remembers of a layout in `Corrispondenze`. */
export interface Remembered {
  readonly remembered: RememberedHeadings;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export const NOTHING_REMEMBERED: Remembered = { remembered: new Map(), outcomes: {} };

/** Of a heading that was copied into several fields, on sheets of different layouts, nothing is remembered. */
export function rememberedAnswers(snapshot: WorkbookSnapshot): Remembered {
  const table = findTable(snapshot, "correspondences");
  const headings = table && findColumn(table, "correspondences", "heading");
  const fields = table && findColumn(table, "correspondences", "copiedTo");
  if (table === null || headings === null || fields === null) return NOTHING_REMEMBERED;
  const confirmations = findColumn(table, "correspondences", "confirmed");
  const remembered = new Map<string, RememberedHeading>();
  const outcomes: Record<string, Outcome> = {};
  const disputed = new Set<string>();
  for (const row of table.rows) {
    const written = cellText(row[headings] ?? null);
    if (written === "") continue;
    const copiedTo = cellText(row[fields] ?? null);
    const field = importFieldNamed(copiedTo);
    if (field === null && foldText(copiedTo) !== foldText(NOT_COPIED)) continue;
    const isConfirmed = isYes(row[confirmations ?? -1] ?? null);
    const outcome = field === null ? null : markedOutcome(field);
    // A word and the heading of a crossed column are kept alike. One that does not usually mean that was explained.
    if (outcome !== null && (isConfirmed || usualOutcome(written) !== outcome)) {
      // Folding a lone dash, which some write for an outcome, leaves no text.
      outcomes[foldText(written)] = outcome;
    }
    const key = withoutYears(written);
    const former = remembered.get(key);
    const one = former === undefined ? field : oneOf(former.field, field);
    if (one === undefined) disputed.add(key);
    else {
      remembered.set(key, {
        field: one,
        isConfirmed: isConfirmed || former?.isConfirmed === true,
      });
    }
  }
  for (const key of disputed) remembered.delete(key);
  return { remembered, outcomes };
}

function isYes(cell: Cell): boolean {
  return cell === true || foldText(cellText(cell)) === foldText(wordOf(YES_NO, "yes"));
}

/** "Settore" of objectives and "Settore" of their counts are one; undefined for fields that are not. */
function oneOf(
  former: ImportField | null,
  field: ImportField | null,
): ImportField | null | undefined {
  if (former === field) return field;
  if (former === null || field === null) return undefined;
  return ownField(former, field) ?? ownField(field, former) ?? undefined;
}

function ownField(field: ImportField, further: ImportField): ImportField | null {
  const table = furtherTableOf(further);
  return table !== null && SHARED[table][field] === further ? field : null;
}
