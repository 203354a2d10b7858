import { callsTo } from "./calls";
import type { WorkbookService } from "./workbookService";

/** The worker's script is in the page as text, because the page is one file. */
const SCRIPT_ID = "worker";

export const WORKER_CALLS = [
  "open",
  "read",
  "readBlock",
  "readDependents",
  "apply",
  "edit",
  "undo",
  "redo",
  "renameTable",
  "bytes",
  "newWorkbook",
] as const satisfies readonly (keyof WorkbookService)[];

/** A worker for one workbook. */
export interface WorkbookWorker {
  readonly service: WorkbookService;
  /** What it is asked after this is never answered. */
  readonly stop: () => void;
}

/** Makes a worker for each workbook. The first is started at once, so that it is ready when it is wanted. */
export function workersOf(page: Document): () => WorkbookWorker {
  let first: WorkbookWorker | null = startWorker(page);
  return () => {
    const worker = first ?? startWorker(page);
    first = null;
    return worker;
  };
}

function startWorker(page: Document): WorkbookWorker {
  const script = page.getElementById(SCRIPT_ID)?.textContent;
  if (!script) throw new Error("The page has no script for its worker.");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  return {
    service: callsTo<WorkbookService>(worker, WORKER_CALLS),
    stop: () => {
      worker.terminate();
    },
  };
}
