import { answer, type Answering } from "../../src/app/answer";
import type { CommandEnd, CommandRequest } from "../../src/app/command";
import {
  previewImport,
  proposeImport,
  runImport,
  type ImportRequest,
  type ProposedImport,
} from "../../src/app/importSheet";
import { prepare } from "../../src/app/prepare";
import type { AnswerValues } from "../../src/core/sheet/newWorkbook/answers";
import type { NewTables } from "../../src/core/sheet/newWorkbook/newTables";
import { FIRST_TABLES } from "../../src/core/sheet/newWorkbook/emptyTables";
import type { PreparableTable } from "../../src/core/contract/tables";
import type { CopiedPlace, ImportPlace, ImportPreview } from "../../src/core/recognition/importing";
import type { ImportChoices } from "../../src/core/recognition/recognition";
import type { ChosenSource } from "../../src/core/recognition/understanding";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { Refusal } from "../../src/core/workbook/refusal";
import type { Result } from "../../src/core/workbook/result";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { createMemoryGateway } from "../contract/memoryGateway";
import { emptySheet, sheetNamed, type MemoryWorkbook } from "../contract/memoryWorkbook";
import { PALETTE } from "../../src/core/workbook/palette";
import { digest, lookedAt, PACKING } from "./runningWorkbook";

export const TODAY = { year: 2026, month: 3, day: 9 };

export type Rows = readonly (readonly (string | number | null)[])[];

export function requestOn(gateway: WorkbookGateway): CommandRequest {
  return { gateway, digest, packing: PACKING, consent: { liftsFilters: false } };
}

/** A sheet of the user's own, without a table. */
export function addSheet(workbook: MemoryWorkbook, name: string, rows: Rows): void {
  workbook.sheets.push(emptySheet(name));
  const { cells } = sheetNamed(workbook, name);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null) return;
      cells.set(`${row + 1},${column + 1}`, { value, look: PALETTE.plain, numberFormat: null });
    });
  });
}

export async function prepared(
  workbook: MemoryWorkbook,
  tables: readonly PreparableTable[] = FIRST_TABLES,
): Promise<NewTables> {
  const request = requestOn(createMemoryGateway(workbook));
  return done(await prepare({ ...request, tables, body: "Comune di Prova", year: 2026 }));
}

export async function answering(
  workbook: MemoryWorkbook,
  values: AnswerValues,
): Promise<Answering> {
  const result = await answer({ ...requestOn(createMemoryGateway(workbook)), values });
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}

/** `picked`: a place, or the name of a sheet. */
export async function proposed(
  workbook: MemoryWorkbook,
  picked: ImportPlace | string,
): Promise<ProposedImport> {
  const place = typeof picked === "string" ? ({ kind: "sheet", sheet: picked } as const) : picked;
  const result = await proposeImport(createMemoryGateway(workbook), place);
  if (!result.ok || result.value.kind !== "proposed") throw new Error(JSON.stringify(result));
  return result.value;
}

/** The first table of a place. */
export function firstTable({ tables }: ProposedImport): ChosenSource {
  const [first] = tables;
  if (first === undefined) throw new Error("no table");
  return first;
}

/** What would be copied of the first table. */
export function previewed(
  proposal: ProposedImport,
  choices: ImportChoices = firstTable(proposal).choices,
): ImportPreview {
  const { source } = firstTable(proposal);
  const [preview] = previewImport(proposal, [{ source, choices }]);
  if (preview === undefined) throw new Error("no preview");
  return preview;
}

export async function imported(
  workbook: MemoryWorkbook,
  sheet: string,
  changes: Partial<ImportRequest> = {},
): Promise<CopiedPlace> {
  const { tables } = await proposed(workbook, sheet);
  const request = requestOn(createMemoryGateway(workbook));
  const asked = { ...request, tables, addsUnits: false, today: TODAY, ...changes };
  return done(await runImport(asked));
}

/** The rows of a table by its name, headers first. */
export async function tableOf(
  workbook: MemoryWorkbook,
  name: string,
): Promise<readonly (readonly CellValue[])[]> {
  const { tables } = await lookedAt(workbook);
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const rows = table.rows.map((cells) =>
    cells.map((cell) =>
      typeof cell === "object" && cell && "number" in cell ? cell.number : cell,
    ),
  );
  return [table.headers, ...rows] as readonly (readonly CellValue[])[];
}

function done<Done>(result: Result<CommandEnd<Done>, Refusal>): Done {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  if (result.value.kind !== "done") throw new Error("stopped");
  return result.value.done;
}
