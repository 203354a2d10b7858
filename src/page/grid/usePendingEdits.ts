import { useState } from "react";
import { cellAddress } from "../../core/workbook/address";
import type { CellEdit, EditFailure } from "../sheets/workbookView";

/** Texts of a sheet's cells by row and column, shown until the edit is done. */
type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface PendingEdits {
  readonly edit: (edit: CellEdit) => void;
  readonly pendingIn: (sheet: string) => Texts;
  /** The last edit that was not taken. */
  readonly failure: { readonly address: string; readonly failure: EditFailure } | null;
  readonly forget: () => void;
}

const NONE: Texts = new Map();

/** Hands edits on, and keeps their texts in sight while they are carried out. */
export function usePendingEdits(
  onEdit: (edit: CellEdit) => Promise<EditFailure | null>,
): PendingEdits {
  const [pending, setPending] = useState<readonly CellEdit[]>([]);
  const [failure, setFailure] = useState<PendingEdits["failure"]>(null);

  const carryOut = async (edit: CellEdit): Promise<void> => {
    setFailure(null);
    setPending((before) => [...before, edit]);
    const answer = await onEdit(edit);
    setPending((before) => before.filter((one) => one !== edit));
    if (answer === null) return;
    setFailure({ address: cellAddress(edit.row, edit.column), failure: answer });
  };
  return {
    edit: (edit) => void carryOut(edit),
    pendingIn: (sheet) => {
      const here = pending.filter((edit) => edit.sheet === sheet);
      return here.length === 0 ? NONE : textsOf(here);
    },
    failure,
    forget: () => {
      setFailure(null);
    },
  };
}

function textsOf(edits: readonly CellEdit[]): Texts {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of edits) {
    texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(column, text));
  }
  return texts;
}
