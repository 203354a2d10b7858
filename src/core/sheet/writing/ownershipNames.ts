import { foldText } from "../../contract/matching";
import {
  columnsOf,
  TABLE_IDS,
  tableName,
  type Field,
  type NamedColumn,
  type OutputField,
  type TableId,
} from "../../contract/tables";
import { OWN_SHEETS, type OwnSheetId } from "../../domain/ownSheets";
import type { SetName } from "../../workbook/plan";
import type { NamedSheet, WorkbookSnapshot } from "../../workbook/snapshot";

// The names by which we recognise our own sheets, columns and runs (decision 0004). Anyone can edit them in Excel, so
// only names and entries of the known forms count.

export const NAME_PREFIX = "CalcolaPerformance.";

const SHEET_WORDS: Readonly<Record<OwnSheetId, string>> = {
  summary: "Riepilogo",
  objectives: "RiepilogoObiettivi",
  deviations: "RiepilogoScostamenti",
  indicators: "RiepilogoIndicatori",
  course: "RiepilogoAnno",
  evaluators: "Prospetto",
};

const RUN_WORD = "Impronta";
const COLUMNS_WORD = "Colonne";
const YEARLY = /^CalcolaPerformance\.([A-Za-z]+)_\d{4}$/;

/** Whether a workbook-scoped name is one that we write, of whatever year or table. */
export function isOwnershipName(name: string): boolean {
  const [, word] = YEARLY.exec(name) ?? [];
  return word === RUN_WORD || isOwnSheetName(name) || COLUMNS_NAMES.includes(name);
}

/** Whether a name is one by which we know a sheet of ours. */
export function isOwnSheetName(name: string): boolean {
  return ownSheetOf(name) !== null;
}

/** The sheet of ours that a workbook-scoped name marks; null for any other name. */
export function ownSheetOf(name: string): OwnSheetId | null {
  const [, word] = YEARLY.exec(name) ?? [];
  return word === undefined ? null : sheetOfWord(word);
}

function ownSheetNameOf(id: OwnSheetId, year: number): string {
  return `${NAME_PREFIX}${SHEET_WORDS[id]}_${year}`;
}

export function runStampNameOf(year: number): string {
  return `${NAME_PREFIX}${RUN_WORD}_${year}`;
}

/** The word for a sheet in our names. */
export function wordOfSheet(id: OwnSheetId): string {
  return SHEET_WORDS[id];
}

export function sheetOfWord(word: string): OwnSheetId | null {
  return OWN_SHEETS.find((id) => SHEET_WORDS[id] === word) ?? null;
}

/** Found by its name in the workbook, never by its title: a sheet that the user renamed is still ours. */
export function findOwnSheet(
  { namedSheets }: WorkbookSnapshot,
  id: OwnSheetId,
  year: number,
): NamedSheet | null {
  return namedSheets.find(({ name }) => name === ownSheetNameOf(id, year)) ?? null;
}

export function ownSheetName(id: OwnSheetId, year: number, sheet: string): SetName {
  const target = { kind: "cell", sheet, address: "A1" } as const;
  return { kind: "setName", name: ownSheetNameOf(id, year), target };
}

/** The columns of a table that we made or filled, each with its header. */
export type OwnColumns = ReadonlyMap<OutputField, string>;

export function findColumns(snapshot: WorkbookSnapshot, table: TableId): OwnColumns {
  const entries = nameText(snapshot, columnsNameOf(table))?.split("|") ?? [];
  return new Map(
    entries.flatMap((entry) => {
      const [field = "", header = ""] = entry.split("=");
      const found = outputOf(table, header);
      return found !== null && found === field ? [[found, header] as const] : [];
    }),
  );
}

export function columnsName(table: TableId, columns: OwnColumns): SetName {
  const text = [...columns].map(([field, header]) => `${field}=${header}`).join("|");
  return { kind: "setName", name: columnsNameOf(table), target: { kind: "text", text } };
}

/** The output that we write under a header: "Peso calcolato", or "Peso calcolato (2)" beside a column of the user's. */
export function outputOf(table: TableId, header: string): OutputField | null {
  const wanted = foldText(header.replace(/ \(\d+\)$/, ""));
  const outputs = columnsOf(table).filter(isOutput);
  return outputs.find(({ column }) => foldText(column.header) === wanted)?.field ?? null;
}

function isOutput(named: NamedColumn<Field>): named is NamedColumn<OutputField> {
  return named.column.role === "output";
}

/** What a text constant of the workbook says; null when there is none of that name. */
export function nameText({ names }: WorkbookSnapshot, wanted: string): string | null {
  const found = names.find(({ name }) => name === wanted)?.target;
  return found?.kind === "text" ? found.text : null;
}

function columnsNameOf(table: TableId): string {
  return `${NAME_PREFIX}${COLUMNS_WORD}_${tableName(table)}`;
}

const COLUMNS_NAMES = TABLE_IDS.map(columnsNameOf);
