/** A part of the workbook that was put back as it was before the run. */
export type PutBack =
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  /** A column that the run had added, taken away again. */
  | { readonly kind: "removedColumn"; readonly table: string; readonly header: string }
  | { readonly kind: "summary"; readonly sheet: string }
  | { readonly kind: "removedSummary"; readonly sheet: string };

/** What somebody has changed since the run and would be lost. */
export type ChangedSince =
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  | { readonly kind: "summary"; readonly sheet: string };

/** What stays as it is now, and why. */
export type LeftAsItIs =
  /** The copy of the summary that the run kept, with what somebody had written on it. */
  | { readonly kind: "copy"; readonly sheet: string }
  /** What the summary held before is not known. */
  | { readonly kind: "summaryUnknown"; readonly sheet: string }
  /** Deleted or renamed since, or its rows can no longer be told apart. */
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  /** So many cells had held texts or formulas, which the run replaced: they are blank now. */
  | {
      readonly kind: "texts";
      readonly table: string;
      readonly header: string;
      readonly cells: number;
    };
