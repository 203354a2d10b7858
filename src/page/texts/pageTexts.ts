import type { Refusal } from "../../core/workbook/refusal";

/** What the page says around the pane and the sheets. */
export interface PageTexts {
  readonly product: string;
  readonly start: StartTexts;
  readonly skipTo: { readonly sheets: string; readonly pane: string };
  readonly pane: string;
  readonly bar: BarTexts;
  readonly refusal: (refusal: Refusal) => string;
  /** Asked before a workbook is left that is not saved. */
  readonly discard: (name: string) => string;
}

interface StartTexts {
  readonly title: string;
  readonly sentence: string;
  readonly open: string;
  readonly openHint: string;
  readonly drop: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly exampleName: string;
  readonly model: string;
  readonly modelHint: string;
  readonly modelName: string;
  readonly opening: (name: string) => string;
  readonly notOpened: (name: string) => string;
  /** In place of a reason, for a fault of ours. */
  readonly fault: string;
  readonly privacy: string;
}

interface BarTexts {
  readonly label: string;
  readonly openOther: string;
  readonly save: string;
  readonly saveCopy: string;
  readonly print: string;
  readonly help: string;
  /** Of the message that a file was not opened. */
  readonly close: string;
  readonly unsaved: string;
  /** Of a new workbook, made from a file of another format. */
  readonly madeFrom: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly copied: (name: string) => string;
  readonly changedOnDisk: (name: string) => string;
  readonly notWritten: (name: string) => string;
}
