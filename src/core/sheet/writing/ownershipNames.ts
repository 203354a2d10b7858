import type { OutputFieldId, TableId } from "../../domain/place";
import type { CalendarDate } from "../../domain/plan";
import type { SetName } from "../../workbook/plan";
import type { NamedSheet, WorkbookSnapshot } from "../../workbook/snapshot";
import { tableName } from "../../contract/schema";

/** Every name of ours begins so: what bears one of them was made by us. */
export const NAME_PREFIX = "CalcolaPerformance.";

/** What a run left written about itself, to know at the next one what has changed since. */
export interface RunMark {
  /** Of the data that were calculated. */
  readonly fingerprint: string;
  readonly calculatedOn: CalendarDate;
  /** Of the summary's cells as we left them. */
  readonly content: string;
}

/** The summary of a year as the workbook holds it now. */
export interface SummaryMark {
  readonly sheet: NamedSheet;
  readonly run: RunMark | null;
}

/** Found by its mark, never by its name: a sheet that the user renamed is still ours. */
export function findSummary(snapshot: WorkbookSnapshot, year: number): SummaryMark | null {
  const sheet = snapshot.namedSheets.find(({ name }) => name === summaryName(year));
  return sheet ? { sheet, run: parseRun(textOf(snapshot, runName(year))) } : null;
}

export function summaryMark(year: number, sheet: string): SetName {
  return {
    kind: "setName",
    name: summaryName(year),
    target: { kind: "cell", sheet, address: "A1" },
  };
}

export function runMark(year: number, { fingerprint, calculatedOn, content }: RunMark): SetName {
  const { year: y, month, day } = calculatedOn;
  const text = [fingerprint, `${y}-${month}-${day}`, content].join("|");
  return { kind: "setName", name: runName(year), target: { kind: "text", text } };
}

/** The columns of a table that we made or filled, each under the header that it bears. */
export type ColumnMarks = ReadonlyMap<OutputFieldId, string>;

export function findColumns(snapshot: WorkbookSnapshot, table: TableId): ColumnMarks {
  const entries = textOf(snapshot, columnsName(table))?.split("|") ?? [];
  return new Map(
    entries.map((entry) => {
      const [field = "", header = ""] = entry.split("=");
      return [field as OutputFieldId, header];
    }),
  );
}

export function columnsMark(table: TableId, columns: ColumnMarks): SetName {
  const text = [...columns].map(([field, header]) => `${field}=${header}`).join("|");
  return { kind: "setName", name: columnsName(table), target: { kind: "text", text } };
}

function summaryName(year: number): string {
  return `${NAME_PREFIX}Riepilogo_${year}`;
}

function runName(year: number): string {
  return `${NAME_PREFIX}Impronta_${year}`;
}

function columnsName(table: TableId): string {
  return `${NAME_PREFIX}Colonne_${tableName(table)}`;
}

function textOf({ names }: WorkbookSnapshot, wanted: string): string | null {
  const found = names.find(({ name }) => name === wanted)?.target;
  return found?.kind === "text" ? found.text : null;
}

function parseRun(text: string | null): RunMark | null {
  const match = /^([0-9a-f]+)\|(\d+)-(\d+)-(\d+)\|([0-9a-f]+)$/.exec(text ?? "");
  if (!match) return null;
  const [, fingerprint = "", year, month, day, content = ""] = match;
  const calculatedOn = { year: Number(year), month: Number(month), day: Number(day) };
  return { fingerprint, calculatedOn, content };
}
