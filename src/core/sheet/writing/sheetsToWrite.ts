import { OWN_SHEETS, type OwnSheetId } from "../../domain/ownSheets";
import type { SheetContent } from "../../workbook/plan";
import type { NamedSheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { contentText, plannedValues, readValues } from "./sheetValues";
import { findOwnSheet } from "./ownershipNames";
import { isAsLeft, type RunStamp } from "./runStamp";

/** SHA-256 of a text, in lower-case hexadecimal; every host has its own. */
export type Digest = (text: string) => Promise<string>;

/** What a run has to say on one sheet of ours. */
export interface OwnSheetContent {
  readonly id: OwnSheetId;
  readonly content: SheetContent;
}

/** A sheet of ours as a run leaves it, with the one that the workbook holds now. */
export interface SheetToWrite extends OwnSheetContent {
  /** Of the cells of `content`. */
  readonly fingerprint: string;
  /** Null: the sheet has to be made. */
  readonly current: CurrentOwnSheet | null;
}

export interface CurrentOwnSheet extends NamedSheet {
  /** Of its cells now. */
  readonly fingerprint: string;
  /** Its cells are still as the last run left them. */
  readonly isUntouched: boolean;
}

/** What is left of a sheet that has nothing more to say: formulas of the user's may point to it, so it stays. */
const EMPTY_SHEET: SheetContent = {
  columnWidths: [],
  rows: [],
  frozenRows: 0,
  showsGridlines: false,
  page: null,
  chart: null,
  tables: [],
  validations: [],
};

/** The sheets of a year: those wanted, and those that the workbook holds from an earlier run, which are emptied. */
export async function sheetsToWrite(
  wanted: readonly OwnSheetContent[],
  snapshot: WorkbookSnapshot,
  year: number,
  stamp: RunStamp | null,
  digest: Digest,
): Promise<readonly SheetToWrite[]> {
  const present = await currentSheets(snapshot, year, stamp, digest);
  const sheets: SheetToWrite[] = [];
  for (const id of OWN_SHEETS) {
    const current = present.get(id) ?? null;
    const content = wanted.find((each) => each.id === id)?.content ?? (current && EMPTY_SHEET);
    if (content === null) continue;
    const fingerprint = await digest(contentText(plannedValues(content)));
    sheets.push({ id, content, fingerprint, current });
  }
  return sheets;
}

/** The sheets of ours that the workbook holds for a year. */
export async function currentSheets(
  snapshot: WorkbookSnapshot,
  year: number,
  stamp: RunStamp | null,
  digest: Digest,
): Promise<ReadonlyMap<OwnSheetId, CurrentOwnSheet>> {
  const sheets = new Map<OwnSheetId, CurrentOwnSheet>();
  for (const id of OWN_SHEETS) {
    const found = findOwnSheet(snapshot, id, year);
    if (found === null) continue;
    const fingerprint = await digest(contentText(readValues(found.rows)));
    const isUntouched = isAsLeft(stamp, id, fingerprint);
    sheets.set(id, { ...found, fingerprint, isUntouched });
  }
  return sheets;
}
