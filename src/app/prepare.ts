import type { NewTables, PreparableTable } from "../core/sheet/preparing/newTables";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { CommandEnd, CommandRequest } from "./command";

export interface PreparationRequest extends CommandRequest {
  /** `FIRST_TABLES` for *Prepara questo file*; one of `FURTHER_TABLES` for *Aggiungi: …*. */
  readonly tables: readonly PreparableTable[];
  /** Written into `Parametri` where that is made. */
  readonly body: string | null;
  readonly year: number | null;
}

/** What *Prepara questo file* or *Aggiungi* would make in the workbook as it is now; nothing is written. */
export declare function previewTables(
  gateway: WorkbookGateway,
  tables: readonly PreparableTable[],
): Promise<Result<NewTables, Refusal>>;

/** **Prepara questo file**, **Aggiungi: …**: makes those of the tables that are not there yet, each on a new sheet. */
export declare function prepare(
  request: PreparationRequest,
): Promise<Result<CommandEnd<NewTables>, Refusal>>;
