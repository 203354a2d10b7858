import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { CommandEnd, CommandRequest } from "./command";

/** What this product has left in a workbook beside the user's own data. */
export interface OwnTraces {
  /** The names that mark what is ours. */
  readonly names: readonly string[];
  /** What it takes to put the workbook back as it was before the last command. */
  readonly hasRecord: boolean;
  /** Kept unless asked otherwise: as they are the user's work too. */
  readonly summarySheets: readonly string[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
}

/** What there is to remove; nothing is written. */
export declare function findTraces(gateway: WorkbookGateway): Promise<Result<OwnTraces, Refusal>>;

export interface RemovalRequest extends CommandRequest {
  /** The summaries, with what somebody may have written on them. */
  readonly removesSummaries: boolean;
  /** The columns of results. */
  readonly removesColumns: boolean;
}

/** **Rimuovi i dati del componente**. What is removed cannot be restored. */
export declare function removeData(
  request: RemovalRequest,
): Promise<Result<CommandEnd<OwnTraces>, Refusal>>;
