import { PLAIN_COMPRESSION } from "../../adapters/package/compression";
import { refusing } from "../../adapters/package/faults";
import { createFileGateway } from "../../adapters/xlsx/gateway";
import { renamedTable } from "../../adapters/xlsx/write/renameTable";
import type { WorkbookGateway } from "../../core/workbook/gateway";
import type { Refusal } from "../../core/workbook/refusal";
import { success, type Result } from "../../core/workbook/result";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { editCells } from "../sheets/editCells";
import { workbookView, type SheetLanguage } from "../sheets/readWorkbookView";
import type { EditFailure, SheetEdit, WorkbookView } from "../sheets/workbookView";

/** Which content of the workbook this is: going back to a former content gives its number again. */
export interface StoreState {
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** An .xlsx package that is held as its bytes. Every change makes new ones; the former are kept for *Annulla*. */
export interface WorkbookStore extends Required<WorkbookGateway> {
  readonly state: () => StoreState;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly view: () => Result<WorkbookView, Refusal>;
  readonly edit: (edit: SheetEdit) => Result<null, EditFailure>;
  /** False where it cannot be renamed. */
  readonly renameTable: (from: string, to: string) => Result<boolean, Refusal>;
  /** Nothing happens where there is nothing to undo, or to do again. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is kept to go back to: so many contents, and so many bytes in all. */
const KEPT = { contents: 50, bytes: 64 * 1024 ** 2 } as const;

interface Content {
  readonly version: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was read of a content: opening a file reads it, and the pane asks for the same a moment later. */
interface LastReading {
  readonly content: Content;
  readonly namePrefix: string;
  readonly read: Result<WorkbookSnapshot, Refusal>;
}

export function createWorkbookStore(first: Uint8Array, language: SheetLanguage): WorkbookStore {
  let now: Content = { version: 0, bytes: owned(first) };
  let versions = 0;
  let past: readonly Content[] = [];
  let future: readonly Content[] = [];
  let last: LastReading | null = null;

  function change(bytes: Uint8Array): void {
    if (bytes === now.bytes) return;
    versions += 1;
    past = affordable([...past, now]);
    future = [];
    now = { version: versions, bytes: owned(bytes) };
  }

  const storage = {
    load: () => Promise.resolve(success(now.bytes)),
    save: (bytes: Uint8Array) => {
      change(bytes);
      return Promise.resolve(success(null));
    },
  };
  const gateway = createFileGateway(storage, PLAIN_COMPRESSION, true);
  return {
    ...gateway,
    read: async (namePrefix) => {
      if (last?.content === now && last.namePrefix === namePrefix) return last.read;
      const content = now;
      const read = await gateway.read(namePrefix);
      last = { content, namePrefix, read };
      return read;
    },
    state: () => ({
      version: now.version,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
    }),
    bytes: () => now.bytes,
    view: () => workbookView(now.bytes, language),
    edit: (edit) => {
      const edited = editCells(now.bytes, edit);
      if (!edited.ok) return edited;
      change(edited.value);
      return success(null);
    },
    renameTable: (from, to) => {
      const renamed = refusing(() => renamedTable(now.bytes, from, to));
      if (!renamed.ok) return renamed;
      if (renamed.value !== null) change(renamed.value);
      return success(renamed.value !== null);
    },
    undo: () => {
      const back = past.at(-1);
      if (back === undefined) return;
      past = past.slice(0, -1);
      future = [...future, now];
      now = back;
    },
    redo: () => {
      const next = future.at(-1);
      if (next === undefined) return;
      future = future.slice(0, -1);
      past = [...past, now];
      now = next;
    },
  };
}

/** The latest ones, as many as may be kept. */
function affordable(contents: readonly Content[]): readonly Content[] {
  const kept: Content[] = [];
  let bytes = 0;
  for (const content of contents.slice(-KEPT.contents).reverse()) {
    bytes += content.bytes.length;
    if (bytes > KEPT.bytes) break;
    kept.unshift(content);
  }
  return kept;
}

/** Packages never share their memory with another thread. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
}
