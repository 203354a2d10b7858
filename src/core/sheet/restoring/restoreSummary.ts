import type { SheetContent } from "../../workbook/plan";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import { contentText, plannedValues, readValues } from "../writing/fingerprint";
import type { RestoreStep } from "./restoreStep";
import type { ChangedSheet } from "./restorePoint";

/** SHA-256 of a text, in lower-case hexadecimal: every host has its own. */
export type Digest = (text: string) => Promise<string>;

/** The sheet that bears the summary now, by its mark; without one, a sheet of the recorded name. */
export interface CurrentSummary {
  readonly sheet: string;
  /** Null for a sheet without our mark, whose cells are not read. */
  readonly rows: readonly (readonly Cell[])[] | null;
}

export function findCurrentSummary(
  { namedSheets, sheets }: WorkbookSnapshot,
  { mark, sheet }: ChangedSheet,
): CurrentSummary | null {
  const marked = namedSheets.find(({ name }) => name === mark);
  if (marked) return marked;
  const named = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return named ? { sheet: named.name, rows: null } : null;
}

/**
 * The summary as it was before the run: taken away when the run made it, made again as the run before had
 * left it, or left alone when that is not known. `after` is what the run wrote.
 */
export async function restoreSummary(
  touched: ChangedSheet,
  standing: CurrentSummary | null,
  after: SheetContent,
  digest: Digest,
): Promise<RestoreStep> {
  if (standing === null) return NO_STEP;
  const { sheet, rows } = standing;
  const text = rows && contentText(readValues(rows));
  const isBefore = text !== null && (await digest(text)) === touched.fingerprintBefore;
  const isAsWeKnow =
    isBefore ||
    [after, touched.before].some((content) => content !== null && text === textOf(content));
  const changed = isAsWeKnow ? [] : [{ kind: "summary", sheet } as const];
  if (touched.isCreated) {
    return {
      operations: [{ kind: "deleteSheet", sheet }],
      putBack: [{ kind: "removedSummary", sheet }],
      changed,
      left: [],
    };
  }
  const { before } = touched;
  // As the run found it, with what somebody may have written on it: it was not reached.
  if (isBefore && (before === null || text !== textOf(after))) return NO_STEP;
  if (before === null) return { ...NO_STEP, left: [{ kind: "summaryUnknown", sheet }] };
  return {
    operations: [{ kind: "rewriteSheet", sheet, content: before }],
    putBack: [{ kind: "summary", sheet }],
    changed,
    left: [],
  };
}

const NO_STEP: RestoreStep = { operations: [], putBack: [], changed: [], left: [] };

function textOf(content: SheetContent): string {
  return contentText(plannedValues(content));
}
