import { newPackage } from "../../adapters/xlsx/newPackage";
import { NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import type { SheetBlock } from "../../core/workbook/block";
import type { Dependents } from "../../core/workbook/gateway";
import type { WritePlan } from "../../core/workbook/plan";
import type { Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { EditFailure, SheetEdit, WorkbookView } from "../sheets/workbookView";
import { openedPackage, type Opened, type WorkerTexts } from "./openFile";
import { createWorkbookStore, type StoreState, type WorkbookStore } from "./workbookStore";

/** A view of the workbook, and which content it shows. */
export interface Shown extends StoreState {
  readonly view: WorkbookView;
}

export interface FirstShown extends Shown {
  /** A new .xlsx, made of a file of another format. */
  readonly isCopy: boolean;
}

/** What the page asks of its worker; all of it can be sent from one to the other. */
export interface WorkbookService {
  /** The workbook that was open before stays open when this one is refused. */
  readonly open: (opened: Opened) => Promise<Result<FirstShown, Refusal>>;
  readonly read: (namePrefix: string) => Promise<Result<WorkbookSnapshot, Refusal>>;
  readonly readBlock: (sheet: string) => Promise<Result<SheetBlock, Refusal>>;
  readonly readDependents: (sheet: string) => Promise<Result<Dependents | null, Refusal>>;
  readonly apply: (plan: WritePlan) => Promise<Result<Shown, Refusal>>;
  readonly edit: (edit: SheetEdit) => Promise<Result<Shown, EditFailure>>;
  readonly undo: () => Promise<Result<Shown, Refusal>>;
  readonly redo: () => Promise<Result<Shown, Refusal>>;
  /** Null where it cannot be renamed (`renamedTable`). */
  readonly renameTable: (from: string, to: string) => Promise<Result<Shown | null, Refusal>>;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Another workbook, which the plan fills: the open one is not touched. */
  readonly newWorkbook: (plan: WritePlan) => Promise<Result<Uint8Array, Refusal>>;
}

export function createWorkbookService(texts: WorkerTexts): WorkbookService {
  let opened: WorkbookStore | null = null;
  const store = (): WorkbookStore => {
    if (opened === null) throw new Error("No workbook is open.");
    return opened;
  };
  return {
    open: async (file) => {
      const made = await openedPackage(file, texts);
      if (!made.ok) return portable(made);
      const { bytes, isCopy } = made.value;
      const candidate = createWorkbookStore(bytes, texts.sheets);
      // What the pane could not read is not opened.
      const read = await candidate.read(NAME_PREFIX);
      if (!read.ok) return portable(read);
      const shown = shownOf(candidate);
      if (!shown.ok) return shown;
      opened = candidate;
      return success({ ...shown.value, isCopy });
    },
    read: async (namePrefix) => portable(await store().read(namePrefix)),
    readBlock: async (sheet) => portable(await store().readBlock(sheet)),
    readDependents: async (sheet) => portable(await store().readDependents(sheet)),
    apply: async (plan) => {
      const applied = await store().apply(plan);
      return applied.ok ? shownOf(store()) : portable(applied);
    },
    edit: (edit) => {
      const edited = store().edit(edit);
      return Promise.resolve(edited.ok ? shownOf(store()) : portable(edited));
    },
    undo: () => {
      store().undo();
      return Promise.resolve(shownOf(store()));
    },
    redo: () => {
      store().redo();
      return Promise.resolve(shownOf(store()));
    },
    renameTable: (from, to) => {
      const renamed = store().renameTable(from, to);
      if (!renamed.ok) return Promise.resolve(portable(renamed));
      return Promise.resolve(renamed.value ? shownOf(store()) : success(null));
    },
    bytes: () => Promise.resolve(store().bytes()),
    newWorkbook: async (plan) => portable(await newPackage(plan)),
  };
}

function shownOf(store: WorkbookStore): Result<Shown, Refusal> {
  const view = store.view();
  return view.ok ? success({ ...store.state(), view: view.value }) : portable(view);
}

/** The cause of a refusal may be anything; only its words can be sent. */
function portable<Value, Failure extends Refusal | EditFailure>(
  result: Result<Value, Failure>,
): Result<Value, Failure> {
  if (result.ok || !("cause" in result.failure)) return result;
  return failure({ ...result.failure, cause: String(result.failure.cause) });
}
