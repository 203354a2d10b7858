import type {
  AddTableColumns,
  AppendTableRows,
  CopySheet,
  CreateSheet,
  DeleteSheet,
  RemoveCustomPart,
  RemoveName,
  RewriteSheet,
  SetCustomPart,
  SetName,
  SetTableCells,
  SetTableColumn,
} from "../../../core/workbook/plan";
import type { RowsOfColumns } from "./tableState";
import type { SheetState } from "./workbookState";

/** An operation of a plan with what the check has found out for it: nothing more has to be asked to carry it out. */
export type Step =
  | LiftFilter
  | WidenTable
  | FillColumn
  | CellsStep
  | AppendStep
  | NarrowTable
  | CreateSheet
  | RewriteStep
  | CopyStep
  | DeleteSheet
  | NameStep
  | RemoveName
  | PartStep;

export interface LiftFilter {
  readonly kind: "liftFilter";
  readonly table: string;
}

export interface WidenTable extends Omit<AddTableColumns, "kind"> {
  readonly kind: "widenTable";
  readonly showsHeaders: boolean;
  /** How many columns the table has when its turn comes. */
  readonly columnCount: number;
  /** Otherwise column by column, which moves the cells to the right. */
  readonly resizes: boolean;
}

export interface FillColumn extends SetTableColumn {
  /** Rows with cells that are formatted as text. */
  readonly textRows: ReadonlySet<number>;
}

export interface CellsStep extends SetTableCells {
  readonly textRows: ReadonlySet<number>;
}

export interface AppendStep extends AppendTableRows {
  /** Position of the first new row among the data rows, from 0. */
  readonly firstRow: number;
  /** How many rows longer the table becomes. */
  readonly growth: number;
  readonly textFormatted: RowsOfColumns;
}

export interface NarrowTable {
  readonly kind: "narrowTable";
  readonly table: string;
  /** As the table spells them. */
  readonly headers: readonly string[];
  readonly columnCount: number;
  /** They are the last ones, and Excel can draw the table smaller. */
  readonly resizes: boolean;
  /** The columns of the sheet were not given a width with them. */
  readonly keepsWidths: boolean;
}

export interface RewriteStep extends RewriteSheet {
  readonly state: SheetState;
}

export interface CopyStep extends CopySheet {
  readonly state: SheetState;
  /** Names that Excel gives the copy as well, scoped to it. */
  readonly names: readonly string[];
}

export interface NameStep extends SetName {
  /** There is none of that name in the workbook. */
  readonly isNew: boolean;
}

export type PartStep = (SetCustomPart | RemoveCustomPart) & {
  /** Of the parts of that namespace that are there. */
  readonly ids: readonly string[];
};
