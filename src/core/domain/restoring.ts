/** What writes into a workbook and can be put back: the calculation, and the other commands of the pane. */
export type RestorableCommand =
  | "calculation"
  | "preparation"
  | "answers"
  | "import"
  /** A monitoring, the approved plan, its variations. */
  | "recording"
  | "newYear";

/** A part of the workbook that was put back as it was before the run, or before another command. */
export type PutBack =
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  /** A column that the run had added, taken away again. */
  | { readonly kind: "removedColumn"; readonly table: string; readonly header: string }
  /** A sheet that the calculation writes, such as the summary. */
  | { readonly kind: "ownSheet"; readonly sheet: string }
  | { readonly kind: "removedOwnSheet"; readonly sheet: string }
  /** A sheet that a command had made, with its table. */
  | { readonly kind: "removedSheet"; readonly sheet: string }
  /** The value beside a name, such as a parameter. */
  | { readonly kind: "value"; readonly table: string; readonly name: string }
  /** Rows that a command had added, blank now. */
  | { readonly kind: "emptiedRows"; readonly table: string; readonly rows: number };

/** A value by the name of its row, and by its column where the table has several. */
export interface NamedValue {
  readonly table: string;
  readonly name: string;
  readonly header?: string;
}

/** What the user has changed since the run and would lose. */
export type ChangedSince =
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  | { readonly kind: "ownSheet"; readonly sheet: string }
  | { readonly kind: "sheet"; readonly sheet: string }
  | ({ readonly kind: "value" } & NamedValue);

/** What stays as it is now, and why. */
export type LeftAsItIs =
  /** The copy of a sheet of ours that the run kept, with what the user had written on it. */
  | { readonly kind: "copy"; readonly sheet: string }
  /** One of the user's that has the name of a sheet of ours. */
  | { readonly kind: "foreignSheet"; readonly sheet: string }
  /** What our sheet held before is not known. */
  | { readonly kind: "ownSheetUnknown"; readonly sheet: string }
  /** Deleted or renamed since, or its rows can no longer be told apart. */
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  /** So many cells had held texts or formulas, which the run replaced: they are blank now. */
  | {
      readonly kind: "texts";
      readonly table: string;
      readonly header: string;
      readonly cells: number;
    }
  /** A sheet that a command made and that has lost its table since, or the only sheet of the workbook. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** The number of values that have lost their names in the table. */
  | { readonly kind: "values"; readonly table: string; readonly values: number }
  /** It was, or may have been, a formula or something else that cannot be written again. */
  | ({ readonly kind: "lostValue" } & NamedValue)
  /** Rows that a command had added and that were changed or deleted since. */
  | { readonly kind: "rows"; readonly table: string; readonly rows: number };
