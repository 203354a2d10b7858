import type { YearRecord } from "../app/recordYear";
import type { Phase } from "../core/domain/parameters";
import type { DocumentOrders } from "./documentArguments";
import type { ColumnAnswer, OutcomeAnswer } from "./importAnswers";
import type { UsageFault } from "./texts/usageFault";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" | "version" }
  | {
      readonly kind: "model";
      readonly output: string;
      readonly body: string | null;
      readonly year: number | null;
      /** Some of `MODEL_OPTIONS`. */
      readonly extras: readonly string[];
      readonly overwrites: boolean;
    }
  | ImportCommand
  | CalculateCommand
  | CheckTextCommand
  | RecordCommand
  | NewYearCommand
  | Misuse;

/** Words that are no command. */
export interface Misuse {
  readonly kind: "misused";
  readonly fault: UsageFault;
}

export function misused(fault: UsageFault): Misuse {
  return { kind: "misused", fault };
}

export interface ImportCommand {
  readonly kind: "import";
  readonly input: string;
  readonly output: string;
  /** Empty: every sheet that may hold a table. */
  readonly sheets: readonly string[];
  /** What headings and words of the user's own mean; a heading with null is not copied. */
  readonly columns: readonly ColumnAnswer[];
  readonly outcomes: readonly OutcomeAnswer[];
  readonly unit: string | null;
  /** A workbook made before from sheets of the same layout: its `Corrispondenze` are remembered. */
  readonly former: string | null;
  readonly takesProposals: boolean;
  readonly body: string | null;
  readonly year: number | null;
  readonly overwrites: boolean;
}

export interface CalculateCommand extends DocumentOrders {
  readonly kind: "calculate";
  readonly inputs: readonly string[];
  readonly output: string | null;
  readonly printsJson: boolean;
  readonly year: number | null;
  readonly phase: Phase | null;
  readonly wantsDraft: boolean;
  readonly overwrites: boolean;
  readonly takesOtherNames: boolean;
  /** Prints the checks of rules.md §9 too. */
  readonly checksPlan: boolean;
  /** Writes the Prospetto for the `Organismo di valutazione` too. */
  readonly makesProspetto: boolean;
  /** The folder of the open data. */
  readonly openData: string | null;
  /** A new workbook with the summary alone. */
  readonly publicCopy: string | null;
}

/** Compares a text with the figures of one workbook. */
export interface CheckTextCommand {
  readonly kind: "checkText";
  readonly input: string;
  /** The file of the text. */
  readonly draft: string;
  readonly printsJson: boolean;
  readonly year: number | null;
  readonly phase: Phase | null;
  readonly wantsDraft: boolean;
}

/** Notes something of the course of the year, in a copy of one workbook. */
export interface RecordCommand {
  readonly kind: "record";
  readonly input: string;
  readonly output: string;
  readonly record: YearRecord;
  readonly printsJson: boolean;
  readonly year: number | null;
  readonly overwrites: boolean;
}

/** Makes the workbook of the next year from one of a closed year, which stays as it is. */
export interface NewYearCommand {
  readonly kind: "newYear";
  readonly input: string;
  readonly output: string;
  readonly printsJson: boolean;
  readonly overwrites: boolean;
}
