import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { SheetRange } from "../core/workbook/reference";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { PaneCommands } from "./commands";

/** The program that holds the workbook beside the pane: Excel, or our own page. */
export interface PaneHost extends Pick<
  PaneCommands,
  | "select"
  | "copy"
  | "followChanges"
  | "renameTable"
  | "openWithFile"
  | "download"
  | "newWorkbook"
  | "openWorkbook"
> {
  readonly digest: Digest;
  readonly gateway: (onWaiting: TellWaiting) => WorkbookGateway;
  /** The cells that the user has selected; null when they are not one rectangle. */
  readonly readSelection: (onWaiting: TellWaiting) => Promise<Result<SheetRange | null, Refusal>>;
  /** Opens the example beside this workbook; null where the pane does not offer it. */
  readonly openExample: ((onWaiting: TellWaiting) => Promise<Result<null, Refusal>>) | null;
  /** Loads what later screens need, while the user reads the first one. */
  readonly prepareNext: () => void;
}

/** Called with true while the host waits until a cell is no longer being edited, and with false afterwards. */
type TellWaiting = (isWaiting: boolean) => void;
