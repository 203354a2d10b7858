import type { ClipboardEvent, FocusEvent, HTMLAttributes, KeyboardEvent, MouseEvent } from "react";
import {
  type CellReference,
  rangeBetween,
  type RangeReference,
} from "../../core/workbook/reference";
import type { SheetView } from "../sheets/workbookView";
import { copiedText } from "./copiedText";
import { placeAfter, shownPlace } from "./moves";
import type { SheetGeometry } from "./geometry";

/** What keys, mouse and clipboard do to the cells that are marked. */
export interface GridCommands {
  readonly onMark: (active: CellReference, range: RangeReference) => void;
  /** `typed`: what begins the new text; null: the text that is there is edited. */
  readonly onEditStart: (typed: string | null) => void;
  readonly onEmpty: () => void;
  /** The text of the clipboard, for the marked cells. */
  readonly onPaste: (text: string) => void;
}

interface MarkedGrid {
  readonly sheet: SheetView;
  readonly range: RangeReference;
  readonly active: CellReference;
  readonly geometry: SheetGeometry;
  /** The height of what is in sight, in pixels. */
  readonly room: number;
  readonly isEdited: boolean;
}

type Handlers = Pick<
  HTMLAttributes<HTMLDivElement>,
  | "onKeyDown"
  | "onMouseDown"
  | "onMouseOver"
  | "onDoubleClick"
  | "onFocus"
  | "onBlur"
  | "onCopy"
  | "onPaste"
>;

/** The handlers of the element around the cells: the focus is in a cell, and what is pressed there comes up to it. */
export function gridInput(
  { sheet, range, active, geometry, room, isEdited }: MarkedGrid,
  commands: GridCommands,
  hasFocus: { current: boolean },
): Handlers {
  const mark = (place: CellReference, extends_: boolean): void => {
    const shown = shownPlace(sheet, place);
    if (extends_) commands.onMark(active, rangeBetween(active, shown));
    else commands.onMark(shown, rangeBetween(shown, shown));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isControl = ctrlKey || metaKey;
    const from = shiftKey ? farCorner(range, active) : active;
    const next = altKey ? null : placeAfter(key, isControl, from, sheet, geometry, room);
    if (next !== null) {
      event.preventDefault();
      mark(next, shiftKey);
    } else if (key === "Enter" || key === "F2") {
      event.preventDefault();
      commands.onEditStart(null);
    } else if (key === "Delete" || key === "Backspace") {
      event.preventDefault();
      commands.onEmpty();
    } else if (key.length === 1 && !isControl && !altKey) {
      event.preventDefault();
      commands.onEditStart(key);
    }
  };
  const onMouse = (event: MouseEvent, extends_: boolean): void => {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    // The field keeps what was typed into it before the mark moves away.
    if (isEdited && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    mark(place, extends_);
  };
  return {
    onKeyDown,
    onMouseDown: (event) => {
      onMouse(event, event.shiftKey);
    },
    onMouseOver: (event) => {
      if (event.buttons === 1 && !isEdited && hasFocus.current) onMouse(event, true);
    },
    onDoubleClick: (event) => {
      if (placeOf(event.target) !== null) commands.onEditStart(null);
    },
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A field that closes loses the focus to nothing: it goes back to its cell.
      if (relatedTarget !== null) hasFocus.current = currentTarget.contains(relatedTarget);
    },
    onCopy: (event: ClipboardEvent) => {
      if (isEdited) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", copiedText(sheet, range));
    },
    onPaste: (event: ClipboardEvent) => {
      if (isEdited) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (text !== "") commands.onPaste(text);
    },
  };
}

/** The corner of a selection that moves: the one across from the marked cell. */
function farCorner(range: RangeReference, { row, column }: CellReference): CellReference {
  return {
    row: row === range.firstRow ? range.lastRow : range.firstRow,
    column: column === range.firstColumn ? range.lastColumn : range.firstColumn,
  };
}

function placeOf(target: EventTarget): CellReference | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
