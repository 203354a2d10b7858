import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { cellAddress } from "../../core/workbook/address";
import {
  type CellReference,
  isWithin,
  rangeBetween,
  type RangeReference,
} from "../../core/workbook/reference";
import { accessTo, listFor } from "../sheets/cellAccess";
import { pastedEdit } from "../sheets/pastedEdit";
import type {
  EditFailure,
  GridSelection,
  SheetEdit,
  SheetView,
  WorkbookView,
} from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";
import { CellEditor, type LeaveEditor } from "./CellEditor";
import { clipboardCells } from "./clipboardCells";
import { ContentBar } from "./ContentBar";
import { GridBanners } from "./GridBanners";
import { shownPlace } from "./moves";
import { PrintedSheets } from "./PrintedSheets";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { usePendingEdits } from "./usePendingEdits";

export interface WorkbookGridProps {
  readonly view: WorkbookView;
  readonly texts: GridTexts;
  /** Also set from outside, when something leads to a cell: it is brought into sight. */
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  /** Raised by one to put the focus on the marked cell. */
  readonly focusRequest: number;
  /** Carried out when the answer comes; null: the edit is in the view that comes with it. */
  readonly onEdit: (edit: SheetEdit) => Promise<EditFailure | null>;
  /** Null: there is nothing to undo, or to do again. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  /** The workbook holds results of a calculation, and its data were changed since. */
  readonly areResultsOld: boolean;
}

const FIRST_CELL: RangeReference = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** The workbook beside the pane: its sheets as tabs, each an accessible grid whose input cells can be edited. */
export function WorkbookGrid(props: WorkbookGridProps): ReactElement | null {
  const { view, texts, selection, onSelect, focusRequest } = props;
  const ids = useId();
  const [anchor, setAnchor] = useState<CellReference | null>(null);
  const [editing, setEditing] = useState<{ readonly text: string } | null>(null);
  const edits = usePendingEdits(props.onEdit);
  const answeredFocusRef = useRef(focusRequest);
  const before = useRef(new Map<string, RangeReference>());
  const sheet = view.sheets.find(({ name }) => name === selection.sheet) ?? view.sheets[0];
  if (sheet === undefined) return null;

  const { range } = sheet.name === selection.sheet ? selection : { range: FIRST_CELL };
  const active = activePlace(sheet, range, anchor);
  const cell =
    sheet.rows
      .find(({ row }) => row === active.row)
      ?.cells.find(({ column }) => column === active.column) ?? null;
  const access = accessTo(view, sheet, active, cell?.formula !== undefined);
  const list = listFor(sheet, active);
  const present = cell?.entry ?? cell?.text ?? "";
  const address = cellAddress(active.row, active.column);

  const select = (place: CellReference, marked: RangeReference): void => {
    setAnchor(place);
    edits.forget();
    before.current.set(sheet.name, marked);
    onSelect({ sheet: sheet.name, range: marked });
  };
  const selectCell = (place: CellReference): void => {
    const shown = shownPlace(sheet, place);
    select(shown, rangeBetween(shown, shown));
  };
  const openSheet = (name: string): void => {
    setAnchor(null);
    setEditing(null);
    edits.forget();
    onSelect({ sheet: name, range: before.current.get(name) ?? FIRST_CELL });
  };
  const startEditing = (typed: string | null): void => {
    if (!access.isEditable) return;
    const isChosen = list?.isClosed === true;
    const found = isChosen && typed !== null ? wordAt(list.words, typed) : typed;
    setEditing({ text: found ?? present });
  };
  const type = (text: string): void => {
    edits.edit({ sheet: sheet.name, cells: [{ ...active, text }] }, address);
  };
  /** Whether they were taken. */
  const fill = (texts: readonly (readonly string[])[]): boolean => {
    const filled = pastedEdit(view, sheet, range, texts);
    if (!filled.ok) edits.refuse({ failure: filled.failure, typedInto: null });
    else if (filled.value.cells.length > 0) edits.edit(filled.value, null);
    return filled.ok;
  };
  const empty = (): void => void fill([[""]]);
  const paste = (text: string): void => {
    const texts = clipboardCells(text);
    if (!fill(texts)) return;
    const width = texts.reduce((most, line) => Math.max(most, line.length), 1);
    const { firstRow, firstColumn } = range;
    select(active, {
      firstRow,
      firstColumn,
      lastRow: Math.max(range.lastRow, firstRow + texts.length - 1),
      lastColumn: Math.max(range.lastColumn, firstColumn + width - 1),
    });
  };
  const commit = (text: string, then: LeaveEditor): void => {
    setEditing(null);
    if (text !== present) type(text);
    if (then !== "stay") selectCell(placeThen(then, active, sheet));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (!isRedo && key !== "z") return;
    event.preventDefault();
    if (isRedo) props.onRedo?.();
    else props.onUndo?.();
  };

  const noteId = `${ids}-note`;
  const panelId = `${ids}-panel`;
  const tabId = (index: number): string => `${ids}-tab-${String(index)}`;
  return (
    // The keys of undo work wherever the focus is in the workbook: they come up here from its cells, tabs and buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="workbook-grid" aria-label={texts.workbook} onKeyDown={onKeyDown}>
      <GridBanners
        sheet={sheet}
        texts={texts}
        areResultsOld={props.areResultsOld}
        formulasMayBeOld={view.formulasMayBeOld}
        refused={edits.refused}
      />
      <ContentBar
        sheet={sheet}
        place={active}
        cell={cell}
        access={access}
        texts={texts}
        noteId={noteId}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
      />
      <div
        role="tabpanel"
        id={panelId}
        className="grid-panel"
        aria-labelledby={tabId(view.sheets.indexOf(sheet))}
      >
        <SheetGrid
          key={sheet.name}
          workbook={view}
          sheet={sheet}
          texts={texts}
          range={range}
          active={active}
          commands={{ onMark: select, onEditStart: startEditing, onEmpty: empty, onPaste: paste }}
          editor={
            editing === null || !access.isEditable ? null : (
              <CellEditor
                key={address}
                label={texts.editing(address, access.header)}
                emptyChoice={texts.emptyChoice}
                initialText={editing.text}
                presentText={present}
                list={list}
                height={20}
                onCommit={commit}
                onCancel={() => {
                  setEditing(null);
                }}
              />
            )
          }
          pending={edits.pendingIn(sheet.name)}
          focusRequest={focusRequest}
          answeredFocusRef={answeredFocusRef}
          describedBy={noteId}
        />
      </div>
      <SheetTabs
        sheets={view.sheets}
        open={sheet.name}
        texts={texts}
        tabId={tabId}
        panelId={panelId}
        onOpen={openSheet}
      />
      <PrintedSheets view={view} texts={texts} />
    </section>
  );
}

/** The marked cell: where a selection was begun, or its first one when it comes from outside. */
function activePlace(
  sheet: SheetView,
  range: RangeReference,
  anchor: CellReference | null,
): CellReference {
  const wanted =
    anchor !== null && isWithin(anchor, range)
      ? anchor
      : { row: range.firstRow, column: range.firstColumn };
  const row = Math.min(wanted.row, sheet.lastRow);
  const column = Math.min(wanted.column, sheet.lastColumn);
  return shownPlace(sheet, { row, column });
}

function placeThen(
  then: Exclude<LeaveEditor, "stay">,
  { row, column }: CellReference,
  { lastRow, lastColumn }: SheetView,
): CellReference {
  if (then === "down") return { row: Math.min(lastRow, row + 1), column };
  const next = then === "right" ? column + 1 : column - 1;
  return { row, column: Math.min(lastColumn, Math.max(1, next)) };
}

/** The first word of a list that begins with what was typed. */
function wordAt(words: readonly string[], typed: string): string | null {
  return words.find((word) => word.toLowerCase().startsWith(typed.toLowerCase())) ?? null;
}
