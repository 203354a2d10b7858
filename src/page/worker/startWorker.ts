import { callsTo } from "./calls";
import type { WorkbookService } from "./workbookService";

/** The worker's script is in the page as text, because the page is one file. */
const SCRIPT_ID = "worker";

export const WORKER_CALLS = [
  "open",
  "read",
  "readBlock",
  "apply",
  "edit",
  "undo",
  "redo",
  "renameTable",
  "bytes",
  "newWorkbook",
] as const satisfies readonly (keyof WorkbookService)[];

export function startWorker(page: Document): WorkbookService {
  const script = page.getElementById(SCRIPT_ID)?.textContent;
  if (!script) throw new Error("The page has no script for its worker.");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  return callsTo<WorkbookService>(worker, WORKER_CALLS);
}
