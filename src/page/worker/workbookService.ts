import { NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import type { ModelTexts } from "../../core/texts/texts";
import type { SheetBlock } from "../../core/workbook/block";
import type { WritePlan } from "../../core/workbook/plan";
import type { Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { SheetLanguage } from "../sheets/readWorkbookView";
import type { CellEdit, EditFailure, WorkbookView } from "../sheets/workbookView";
import { openedPackage, type Opened } from "./openFile";
import { createWorkbookStore, type StoreState, type WorkbookStore } from "./workbookStore";

/** A view of the workbook, and which content it shows. */
export interface Shown extends StoreState {
  readonly view: WorkbookView;
}

/** What the page asks of its worker; all of it can be sent from one to the other. */
export interface WorkbookService {
  /** The workbook that was open before stays open when this one is refused. */
  readonly open: (opened: Opened) => Promise<Result<Shown, Refusal>>;
  readonly read: (namePrefix: string) => Promise<Result<WorkbookSnapshot, Refusal>>;
  readonly readBlock: (sheet: string) => Promise<Result<SheetBlock, Refusal>>;
  readonly apply: (plan: WritePlan) => Promise<Result<Shown, Refusal>>;
  readonly edit: (edit: CellEdit) => Promise<Result<Shown, EditFailure>>;
  readonly undo: () => Promise<Result<Shown, Refusal>>;
  readonly redo: () => Promise<Result<Shown, Refusal>>;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What the worker says in its language. */
export interface WorkerTexts {
  readonly sheets: SheetLanguage;
  readonly model: ModelTexts;
}

export function createWorkbookService(texts: WorkerTexts): WorkbookService {
  let opened: WorkbookStore | null = null;
  const store = (): WorkbookStore => {
    if (opened === null) throw new Error("No workbook is open.");
    return opened;
  };
  return {
    open: async (file) => {
      const bytes = await openedPackage(file, texts.model);
      if (!bytes.ok) return portable(bytes);
      const candidate = createWorkbookStore(bytes.value, texts.sheets);
      const read = await candidate.read(NAME_PREFIX);
      if (!read.ok) return portable(read);
      const shown = shownOf(candidate);
      if (shown.ok) opened = candidate;
      return shown;
    },
    read: async (namePrefix) => portable(await store().read(namePrefix)),
    readBlock: async (sheet) => portable(await store().readBlock(sheet)),
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
    bytes: () => Promise.resolve(store().bytes()),
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
