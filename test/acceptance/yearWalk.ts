import type { CommandEnd } from "../../src/app/command";
import { beginNewYear } from "../../src/app/newYear";
import { recordYear, type Recorded, type YearRecord } from "../../src/app/recordYear";
import { ITALIAN } from "../../src/locale/it/texts";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { WriteOperation } from "../../src/core/workbook/plan";
import type { Refusal } from "../../src/core/workbook/refusal";
import type { Result } from "../../src/core/workbook/result";
import { isNumberCell } from "../../src/core/workbook/snapshot";
import { NAME_PREFIX } from "../../src/core/sheet/writing/ownershipNames";
import { requestOn } from "../app/commanding";
import type { FileTables } from "../fixtures/workbookFile";

/** Equal weights, in proportion to the grade: two objectives of Alfa, one of Beta; nothing has happened yet. */
export const PLANNED: FileTables = {
  Parametri: [
    ["Parametro", "Valore"],
    ["Ente", "Comune di Prova"],
    ["Anno", 2025],
    ["Triennio", "2025-2027"],
    ["Fase", "Monitoraggio"],
    ["Pesi", "Uguali"],
    ["Risultato dell'obiettivo", "In proporzione al grado"],
  ],
  Strutture: [["Settore/servizio"], ["Alfa"], ["Beta"]],
  Obiettivi: [
    ["Codice", "Settore/servizio", "Ob. operativo", "Esito", "Grado %", "Motivazione"],
    ["1", "Alfa", "Aprire lo sportello", null, null, null],
    ["2", "Alfa", "Rifare il sito", null, null, null],
    ["3", "Beta", "Asfaltare la via", null, null, null],
  ],
};

export const APPROVAL: YearRecord = {
  kind: "approval",
  act: {
    title: "Approvazione del Piano della performance",
    organ: "Giunta comunale",
    number: "12",
    date: { year: 2025, month: 1, day: 30 },
  },
};

export const JUNE: YearRecord = { kind: "monitoring", date: { year: 2025, month: 6, day: 30 } };
export const SEPTEMBER: YearRecord = {
  kind: "monitoring",
  date: { year: 2025, month: 9, day: 30 },
};

export function record(
  gateway: WorkbookGateway,
  wanted: YearRecord,
): Promise<Result<CommandEnd<Recorded>, Refusal>> {
  return recordYear({ ...requestOn(gateway), record: wanted, year: null });
}

export function nextYear(gateway: WorkbookGateway): ReturnType<typeof beginNewYear> {
  return beginNewYear({ ...requestOn(gateway), texts: ITALIAN.relazione });
}

/** What a command did; throws where it did nothing. */
export async function done<Done>(
  command: Promise<Result<CommandEnd<Done>, Refusal>>,
): Promise<Done> {
  const result = await command;
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  if (result.value.kind !== "done") {
    throw new Error(`stopped: ${result.value.issues.map(({ issue }) => issue.code).join()}`);
  }
  return result.value.done;
}

type Value = string | number | null;

/** What a user types into one column, from the first row on. */
export function typed(table: string, header: string, ...values: readonly Value[]): WriteOperation {
  const cells = values.map((value, row) => ({ row, value }));
  return { kind: "setTableCells", table, header, cells };
}

/** A user's hand: any host takes what it types in the same way. */
export async function type(
  gateway: WorkbookGateway,
  ...operations: readonly WriteOperation[]
): Promise<void> {
  const result = await gateway.apply({ operations });
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
}

/** The rows of a table without its headers, blank ones left out; null without the table. */
export async function rowsOf(
  gateway: WorkbookGateway,
  name: string,
): Promise<readonly (readonly unknown[])[] | null> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) throw new Error(read.failure.code);
  const table = read.value.tables.find((each) => each.name === name);
  if (table === undefined) return null;
  return table.rows
    .map((cells) => cells.map((cell) => (isNumberCell(cell) ? cell.number : cell)))
    .filter((cells) => cells.some((cell) => cell !== null && cell !== ""));
}
