import { useState } from "react";
import axe from "axe-core";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ITALIAN_GRID } from "../../../src/locale/it/gridTexts";
import { WorkbookGrid } from "../../../src/page/grid/WorkbookGrid";
import { editCells } from "../../../src/page/sheets/editCells";
import type { GridSelection } from "../../../src/page/sheets/workbookView";
import { rangeAddress } from "../../../src/core/workbook/address";
import { parseRangeReference } from "../../../src/core/workbook/reference";
import { viewOf } from "../sheets/viewOf";

export interface GridUser {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** "Obiettivi!B3:C4". */
  readonly marked: () => string;
  /** "B3" of the cell that has the focus; the label of a field. */
  readonly focused: () => string;
  /** As if the pane led there. */
  readonly leadTo: (sheet: string, reference: string) => void;
  readonly violations: () => Promise<readonly string[]>;
}

/** The grid on a file in memory that keeps what is typed, with undo. */
export function openGrid(first: Uint8Array, sheet: string, areResultsOld = false): GridUser {
  const held: { selection: GridSelection; lead: (to: GridSelection) => void } = {
    selection: selectionOf(sheet, "A1"),
    lead: () => undefined,
  };
  function Page() {
    const [files, setFiles] = useState<readonly Uint8Array[]>([first]);
    const [at, setAt] = useState(0);
    const [selection, setSelection] = useState(held.selection);
    const [focusRequest, setFocusRequest] = useState(0);
    held.selection = selection;
    held.lead = (to) => {
      setSelection(to);
      setFocusRequest((before) => before + 1);
    };
    const bytes = files[at] ?? first;
    return (
      <WorkbookGrid
        view={viewOf(bytes)}
        texts={ITALIAN_GRID}
        selection={selection}
        onSelect={setSelection}
        focusRequest={focusRequest}
        onEdit={(edit) => {
          const answer = editCells(bytes, edit);
          if (!answer.ok) return Promise.resolve(answer.failure);
          setFiles([...files.slice(0, at + 1), answer.value]);
          setAt(at + 1);
          return Promise.resolve(null);
        }}
        onUndo={
          at === 0
            ? null
            : () => {
                setAt(at - 1);
              }
        }
        onRedo={
          at === files.length - 1
            ? null
            : () => {
                setAt(at + 1);
              }
        }
        areResultsOld={areResultsOld}
      />
    );
  }
  const user = userEvent.setup();
  render(<Page />);
  return {
    user,
    marked: () => `${held.selection.sheet}!${rangeAddress(held.selection.range)}`,
    focused: () => {
      const element = document.activeElement;
      const { row, column } = (element as HTMLElement).dataset;
      if (row === undefined) return element?.getAttribute("aria-label") ?? element?.tagName ?? "";
      return rangeAddress({
        firstRow: Number(row),
        lastRow: Number(row),
        firstColumn: Number(column),
        lastColumn: Number(column),
      });
    },
    leadTo: (to, reference) => {
      held.lead(selectionOf(to, reference));
    },
    violations: async () => {
      HTMLCanvasElement.prototype.getContext = () => null;
      const found = await axe.run(document.body, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
  };
}

function selectionOf(sheet: string, reference: string): GridSelection {
  const range = parseRangeReference(reference);
  if (range === null) throw new Error(`no range ${reference}`);
  return { sheet, range };
}
