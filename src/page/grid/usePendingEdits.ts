import { useState } from "react";
import type { EditFailure, SheetEdit } from "../sheets/workbookView";

/** Texts of a sheet's cells by row and column, shown until the edit is done. */
type Texts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** An edit that was not taken. */
export interface RefusedEdit {
  readonly failure: EditFailure;
  /** The cell that was typed into; null: several were pasted or emptied. */
  readonly typedInto: string | null;
}

export interface PendingEdits {
  readonly edit: (edit: SheetEdit, typedInto: string | null) => void;
  readonly refuse: (refused: RefusedEdit) => void;
  readonly pendingIn: (sheet: string) => Texts;
  /** The last one. */
  readonly refused: RefusedEdit | null;
  readonly forget: () => void;
}

const NONE: Texts = new Map();

/** Hands edits on, and keeps their texts in sight while they are carried out. */
export function usePendingEdits(
  onEdit: (edit: SheetEdit) => Promise<EditFailure | null>,
): PendingEdits {
  const [pending, setPending] = useState<readonly SheetEdit[]>([]);
  const [refused, setRefused] = useState<RefusedEdit | null>(null);

  const applyEdit = async (edit: SheetEdit, typedInto: string | null): Promise<void> => {
    setRefused(null);
    setPending((before) => [...before, edit]);
    const failure = await onEdit(edit);
    setPending((before) => before.filter((one) => one !== edit));
    if (failure !== null) setRefused({ failure, typedInto });
  };
  return {
    edit: (edit, typedInto) => void applyEdit(edit, typedInto),
    refuse: setRefused,
    pendingIn: (sheet) => {
      const here = pending.filter((edit) => edit.sheet === sheet);
      return here.length === 0 ? NONE : textsOf(here);
    },
    refused,
    forget: () => {
      setRefused(null);
    },
  };
}

function textsOf(edits: readonly SheetEdit[]): Texts {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, text } of edits.flatMap(({ cells }) => cells)) {
    texts.set(row, (texts.get(row) ?? new Map<number, string>()).set(column, text));
  }
  return texts;
}
