import { isSameName } from "../../workbook/names";
import type { SheetContent } from "../../workbook/plan";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import { contentText, plannedValues, readValues } from "../writing/sheetValues";
import type { Digest } from "../writing/sheetsToWrite";
import type { ChangedSheet } from "./restorePoint";
import { NO_STEP, type RestoreStep } from "./restoreStep";

/** A sheet of ours as the workbook holds it now: found by its ownership name, otherwise by its title. */
export interface CurrentSheet {
  readonly sheet: string;
  /** Null for a sheet without our name, because its cells are not read. */
  readonly rows: readonly (readonly Cell[])[] | null;
}

export function findCurrentSheet(
  { namedSheets, sheets }: WorkbookSnapshot,
  { ownName, sheet }: ChangedSheet,
): CurrentSheet | null {
  const own = namedSheets.find(({ name }) => name === ownName);
  if (own) return own;
  const titled = sheets.find(({ name }) => isSameName(name, sheet));
  return titled ? { sheet: titled.name, rows: null } : null;
}

/**
 * A sheet of ours as it was before the run: taken away when the run made it, made again as the run before had
 * left it, or left alone when that is not known. `after` is what the run wrote.
 */
export async function restoreOwnSheet(
  changed: ChangedSheet,
  current: CurrentSheet | null,
  after: SheetContent,
  digest: Digest,
): Promise<RestoreStep> {
  if (current === null) return NO_STEP;
  const { sheet, rows } = current;
  const { before, fingerprintBefore, isCreated } = changed;
  const text = rows && contentText(readValues(rows));
  const isBefore = text !== null && (await digest(text)) === fingerprintBefore;
  const isKnown =
    isBefore || [after, before].some((content) => content !== null && text === textOf(content));
  const edited = isKnown ? [] : [{ kind: "ownSheet", sheet } as const];
  if (isCreated) {
    return {
      operations: [{ kind: "deleteSheet", sheet }],
      putBack: [{ kind: "removedOwnSheet", sheet }],
      changed: edited,
      left: [],
    };
  }
  // The run did not get as far as this sheet: it is as the run found it, with any notes of the user's.
  if (isBefore && (before === null || text !== textOf(after))) return NO_STEP;
  if (before === null) return { ...NO_STEP, left: [{ kind: "ownSheetUnknown", sheet }] };
  return {
    operations: [{ kind: "rewriteSheet", sheet, content: before }],
    putBack: [{ kind: "ownSheet", sheet }],
    changed: edited,
    left: [],
  };
}

function textOf(content: SheetContent): string {
  return contentText(plannedValues(content));
}
