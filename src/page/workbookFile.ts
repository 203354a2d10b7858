import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WritePlan } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { EditFailure, SheetEdit } from "./sheets/workbookView";
import type { Shown, WorkbookService } from "./worker/workbookService";

/** The open workbook. Its bytes are in the worker; here is what is shown of it. */
export interface WorkbookFile {
  readonly shown: () => Shown;
  /** As the pane's use cases see it. */
  readonly gateway: WorkbookGateway;
  readonly edit: (edit: SheetEdit) => Promise<EditFailure | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** A command of the pane. */
  readonly renameTable: (from: string, to: string) => Promise<boolean>;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Another workbook, which the plan fills. */
  readonly newWorkbook: (plan: WritePlan) => Promise<Result<Uint8Array, Refusal>>;
  /** Calls back after every change. Returns the function that stops it. */
  readonly follow: (onChange: (by: ChangedBy) => void) => () => void;
  /** Whether cells were changed since a command of the pane last wrote, or since the file was opened. */
  readonly isEdited: () => boolean;
}

/** The grid, or a command of the pane. */
export type ChangedBy = "grid" | "pane";

export function createWorkbookFile(service: WorkbookService, opened: Shown): WorkbookFile {
  let shown = opened;
  let written = opened.version;
  const followers = new Set<(by: ChangedBy) => void>();

  function show(changed: Shown, by: ChangedBy): void {
    const isSame = changed.version === shown.version;
    shown = changed;
    if (by === "pane") written = changed.version;
    if (!isSame) for (const follower of followers) follower(by);
  }

  async function step(move: () => Promise<Result<Shown, Refusal>>): Promise<void> {
    const moved = await move();
    // What was shown once can be shown again.
    if (!moved.ok) throw new Error(`A former content is refused: ${moved.failure.code}`);
    show(moved.value, "grid");
  }

  return {
    shown: () => shown,
    gateway: {
      read: service.read,
      readBlock: service.readBlock,
      readDependents: service.readDependents,
      apply: async (plan) => {
        const applied = await service.apply(plan);
        if (!applied.ok) return applied;
        show(applied.value, "pane");
        return success(null);
      },
    },
    edit: async (edit) => {
      const edited = await service.edit(edit);
      if (!edited.ok) return edited.failure;
      show(edited.value, "grid");
      return null;
    },
    undo: () => step(service.undo),
    redo: () => step(service.redo),
    renameTable: async (from, to) => {
      const renamed = await service.renameTable(from, to);
      if (!renamed.ok || renamed.value === null) return false;
      show(renamed.value, "pane");
      return true;
    },
    bytes: service.bytes,
    newWorkbook: service.newWorkbook,
    follow: (onChange) => {
      followers.add(onChange);
      return () => {
        followers.delete(onChange);
      };
    },
    isEdited: () => shown.version !== written,
  };
}
