import { planTables, type NewTables } from "../core/sheet/newWorkbook/newTables";
import type { PreparableTable } from "../core/contract/tables";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { runCommand } from "./runCommand";
import type { CommandEnd, CommandRequest } from "./command";

export interface PreparationRequest extends CommandRequest {
  /** `FIRST_TABLES` for *Prepara questo file*; for *Aggiungi: …* any that the workbook has not. */
  readonly tables: readonly PreparableTable[];
  /** Written into `Parametri` where that is made. */
  readonly body: string | null;
  readonly year: number | null;
}

/** What *Prepara questo file* or *Aggiungi* would make in the workbook as it is now; nothing is written. */
export async function previewTables(
  gateway: WorkbookGateway,
  tables: readonly PreparableTable[],
): Promise<Result<NewTables, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  return read.ok ? success(planTables(read.value, tables, { body: null, year: null })) : read;
}

/** **Prepara questo file**, **Aggiungi: …**: makes those of the tables that are not there yet, each on a new sheet. */
export async function prepare(
  request: PreparationRequest,
): Promise<Result<CommandEnd<NewTables>, Refusal>> {
  const read = await request.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const planned = planTables(read.value, request.tables, request);
  return runCommand(request, read.value, planned.operations, "preparation", planned);
}
