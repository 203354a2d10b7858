import type { JSX } from "react";
import type { CellEdit, EditFailure, GridSelection, WorkbookView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";

export interface WorkbookGridProps {
  readonly view: WorkbookView;
  readonly texts: GridTexts;
  /** Also set from outside, when something leads to a cell: it is brought into sight. */
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  /** Raised by one to put the focus on the marked cell. */
  readonly focusRequest: number;
  /** Carried out when the answer comes; null: the edit is in the view that comes with it. */
  readonly onEdit: (edit: CellEdit) => Promise<EditFailure | null>;
  /** Null: there is nothing to undo, or to do again. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  /** The workbook holds results of a calculation, and its data were changed since. */
  readonly areResultsOld: boolean;
}

export function WorkbookGrid({ view }: WorkbookGridProps): JSX.Element {
  return <div>{view.sheets.map(({ name }) => name).join()}</div>;
}
