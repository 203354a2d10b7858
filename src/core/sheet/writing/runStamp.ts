import { OWN_SHEETS, type OwnSheetId } from "../../domain/ownSheets";
import type { CalendarDate } from "../../domain/calendarDate";
import type { SetName } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { nameText, runStampNameOf, sheetOfWord, wordOfSheet } from "./ownershipNames";

/** What a run leaves written about itself, so that the next one knows what has changed since. */
export interface RunStamp {
  /** Fingerprint of the data that were calculated. */
  readonly fingerprint: string;
  readonly calculatedOn: CalendarDate;
  /** Of the rules that gave the figures; null before versions were written, when it was 1. */
  readonly rulesVersion: number | null;
  /** Fingerprint of the cells of each sheet of ours, as the run left them. */
  readonly sheets: ReadonlyMap<OwnSheetId, string>;
}

/** Digits kept of a sheet's fingerprint: a name holds 255 characters, which must be enough for every sheet. */
const SHEET_DIGITS = 12;

/** A stamp that is written has the version of the rules. */
export type CurrentRunStamp = RunStamp & { readonly rulesVersion: number };

export function runStamp(
  year: number,
  { fingerprint, calculatedOn, rulesVersion, sheets }: CurrentRunStamp,
): SetName {
  const { year: y, month, day } = calculatedOn;
  const entries = OWN_SHEETS.flatMap((id) => {
    const digits = sheets.get(id)?.slice(0, SHEET_DIGITS);
    return digits === undefined ? [] : [`${wordOfSheet(id)}=${digits}`];
  });
  const text = [fingerprint, `${y}-${month}-${day}`, entries.join(","), rulesVersion].join("|");
  return { kind: "setName", name: runStampNameOf(year), target: { kind: "text", text } };
}

export function findRunStamp(snapshot: WorkbookSnapshot, year: number): RunStamp | null {
  const text = nameText(snapshot, runStampNameOf(year)) ?? "";
  const match = /^([0-9a-f]+)\|(\d+)-(\d+)-(\d+)\|([\w=,]+)(?:\|(\d{1,6}))?$/.exec(text);
  if (!match) return null;
  const [, fingerprint = "", y, month, day, sheets = "", version] = match;
  const calculatedOn = { year: Number(y), month: Number(month), day: Number(day) };
  const rulesVersion = version === undefined ? null : Number(version);
  return { fingerprint, calculatedOn, rulesVersion, sheets: parseSheets(sheets) };
}

/** Whether the sheet with this fingerprint of its cells is as the run of the stamp left it. */
export function isAsLeft(stamp: RunStamp | null, id: OwnSheetId, fingerprint: string): boolean {
  const left = stamp?.sheets.get(id);
  return left !== undefined && fingerprint.startsWith(left);
}

/** The first version wrote the whole fingerprint of the summary and nothing else. */
function parseSheets(text: string): ReadonlyMap<OwnSheetId, string> {
  if (/^[0-9a-f]+$/.test(text)) return new Map([["summary", text]]);
  return new Map(
    text.split(",").flatMap((entry) => {
      const [word = "", digits = ""] = entry.split("=");
      const id = sheetOfWord(word);
      return id !== null && /^[0-9a-f]+$/.test(digits) ? [[id, digits] as const] : [];
    }),
  );
}
