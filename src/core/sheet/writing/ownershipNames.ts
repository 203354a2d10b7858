import type { CalendarDate } from "../../domain/plan";
import type { SetName } from "../../workbook/plan";
import type { NamedSheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { tableName, type OutputField, type TableId } from "../../contract/tables";

/** Every name of ours begins so: what bears one of them was made by us. */
export const NAME_PREFIX = "CalcolaPerformance.";

/** What a run left written about itself, to know at the next one what has changed since. */
export interface RunStamp {
  /** Of the data that were calculated. */
  readonly fingerprint: string;
  readonly calculatedOn: CalendarDate;
  /** Of the rules that gave the figures; null before versions were written, when it was 1. */
  readonly rulesVersion: number | null;
  /** Of the summary's cells as we left them. */
  readonly content: string;
}

/** The summary of a year as the workbook holds it now. */
export interface SummaryName {
  readonly sheet: NamedSheet;
  readonly run: RunStamp | null;
}

/** Found by its mark, never by its name: a sheet that the user renamed is still ours. */
export function findSummary(snapshot: WorkbookSnapshot, year: number): SummaryName | null {
  const sheet = snapshot.namedSheets.find(({ name }) => name === summaryNameOf(year));
  return sheet ? { sheet, run: parseRunStamp(textOf(snapshot, runStampNameOf(year))) } : null;
}

export function summaryName(year: number, sheet: string): SetName {
  return {
    kind: "setName",
    name: summaryNameOf(year),
    target: { kind: "cell", sheet, address: "A1" },
  };
}

/** A stamp that is written has the version of the rules. */
export type CurrentRunStamp = RunStamp & { readonly rulesVersion: number };

export function runStamp(
  year: number,
  { fingerprint, calculatedOn, content, rulesVersion }: CurrentRunStamp,
): SetName {
  const { year: y, month, day } = calculatedOn;
  const text = [fingerprint, `${y}-${month}-${day}`, content, rulesVersion].join("|");
  return { kind: "setName", name: runStampNameOf(year), target: { kind: "text", text } };
}

/** The columns of a table that we made or filled, each under the header that it bears. */
export type OwnColumns = ReadonlyMap<OutputField, string>;

export function findColumns(snapshot: WorkbookSnapshot, table: TableId): OwnColumns {
  const entries = textOf(snapshot, columnsNameOf(table))?.split("|") ?? [];
  return new Map(
    entries.map((entry) => {
      const [field = "", header = ""] = entry.split("=");
      return [field as OutputField, header];
    }),
  );
}

export function columnsName(table: TableId, columns: OwnColumns): SetName {
  const text = [...columns].map(([field, header]) => `${field}=${header}`).join("|");
  return { kind: "setName", name: columnsNameOf(table), target: { kind: "text", text } };
}

function summaryNameOf(year: number): string {
  return `${NAME_PREFIX}Riepilogo_${year}`;
}

function runStampNameOf(year: number): string {
  return `${NAME_PREFIX}Impronta_${year}`;
}

function columnsNameOf(table: TableId): string {
  return `${NAME_PREFIX}Colonne_${tableName(table)}`;
}

function textOf({ names }: WorkbookSnapshot, wanted: string): string | null {
  const found = names.find(({ name }) => name === wanted)?.target;
  return found?.kind === "text" ? found.text : null;
}

function parseRunStamp(text: string | null): RunStamp | null {
  const match = /^([0-9a-f]+)\|(\d+)-(\d+)-(\d+)\|([0-9a-f]+)(?:\|(\d{1,6}))?$/.exec(text ?? "");
  if (!match) return null;
  const [, fingerprint = "", year, month, day, content = "", version] = match;
  const calculatedOn = { year: Number(year), month: Number(month), day: Number(day) };
  const rulesVersion = version === undefined ? null : Number(version);
  return { fingerprint, calculatedOn, content, rulesVersion };
}
