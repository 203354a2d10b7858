import type { CalendarDate } from "../core/domain/plan";
import type { CopiedTable, ImportPreview, ImportSource } from "../core/recognition/importing";
import type { ImportChoices } from "../core/recognition/recognise";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { RangeReference } from "../core/workbook/reference";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { CommandEnd, CommandRequest } from "./command";

/** The sheets that may hold a table of the user's own: not those of our tables and summaries. */
export declare function listSources(
  gateway: WorkbookGateway,
): Promise<Result<readonly string[], Refusal>>;

export type ImportProposal =
  | {
      readonly kind: "proposed";
      readonly source: ImportSource;
      /** What will be copied unless the user says otherwise. */
      readonly choices: ImportChoices;
      /** For `previewImport`. */
      readonly snapshot: WorkbookSnapshot;
    }
  /** No row of it says what an objective is. */
  | { readonly kind: "nothingFound"; readonly sheet: string };

/** Reads a sheet, or a part of it, and says what was recognised; nothing is written. */
export declare function proposeImport(
  gateway: WorkbookGateway,
  sheet: string,
  range: RangeReference | null,
): Promise<Result<ImportProposal, Refusal>>;

/** What these choices would copy: to be shown again at every change of them. */
export declare function previewImport(
  proposal: Extract<ImportProposal, { kind: "proposed" }>,
  choices: ImportChoices,
): ImportPreview;

export interface ImportRequest extends CommandRequest {
  readonly source: ImportSource;
  readonly choices: ImportChoices;
  /** Adds to `Strutture` the units that it has not. */
  readonly addsUnits: boolean;
  readonly today: CalendarDate;
}

/**
 * **Copia in Obiettivi**: copies the chosen rows and notes their origin in `Corrispondenze`; the sheet that they come
 * from is not touched. Refused with `workbookChanged` when it is no longer as it was proposed.
 */
export declare function carryOutImport(
  request: ImportRequest,
): Promise<Result<CommandEnd<CopiedTable>, Refusal>>;
