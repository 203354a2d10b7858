import type { ReactElement } from "react";
import { cellAddress } from "../../core/workbook/address";
import type { CellReference } from "../../core/workbook/reference";
import type { ShownCell } from "../../core/workbook/shownSheet";
import { tableAt, type CellAccess } from "../sheets/cellAccess";
import type { SheetView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";

interface Props {
  readonly sheet: SheetView;
  readonly place: CellReference;
  readonly cell: ShownCell | null;
  readonly access: CellAccess;
  readonly texts: GridTexts;
  /** The element that describes the marked cell. */
  readonly noteId: string;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
}

/** Above the grid: where the mark is, the whole content of its cell, and what can be done with it. */
export function ContentBar(props: Props): ReactElement {
  const { sheet, place, cell, access, texts, noteId, onUndo, onRedo } = props;
  const address = cellAddress(place.row, place.column);
  const table = tableAt(sheet, place);
  const header = table?.columns[place.column - table.range.firstColumn]?.header;
  const notes = [
    header ?? null,
    cell?.formula === undefined ? null : texts.formula(cell.formula),
    access.isEditable ? null : texts.readOnly(access.reason),
    access.isEditable && table?.growthRow === place.row ? texts.newRow(table.name) : null,
  ].filter((note) => note !== null);
  return (
    <div className="grid-bar">
      <div className="grid-bar-line">
        <span className="grid-address">{address}</span>
        <p className="grid-note" id={noteId}>
          {notes.join(" · ")}
        </p>
        <span className="grid-buttons">
          <button
            type="button"
            className="grid-button"
            disabled={onUndo === null}
            onClick={() => onUndo?.()}
          >
            {texts.undo}
          </button>
          <button
            type="button"
            className="grid-button"
            disabled={onRedo === null}
            onClick={() => onRedo?.()}
          >
            {texts.redo}
          </button>
        </span>
      </div>
      {/* A long text is scrolled, by keyboard too. */}
      <div className="grid-whole" role="region" aria-label={texts.content(address)} tabIndex={0}>
        {cell === null || cell.text === "" ? texts.emptyCell : cell.text}
      </div>
    </div>
  );
}
