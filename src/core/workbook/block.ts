import type { Cell } from "./snapshot";

/** A rectangle of a sheet as it stands, tables or none: what somebody picks as a table of theirs. */
export interface SheetBlock {
  readonly sheet: string;
  /** Of the sheet, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** All of one length. Of merged cells only the first holds something. */
  readonly rows: readonly (readonly Cell[])[];
  /** The merged cells that lie in the block, in positions of `rows` counted from 0, ends included. */
  readonly merged: readonly MergedArea[];
}

export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
