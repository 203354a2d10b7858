import { refusal, type Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";

/** A file of the user's, and where it can be written back; null where the browser only lends its content. */
export interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

/** The File System Access API, where the browser has it: https://wicg.github.io/file-system-access/ */
interface PickingWindow extends Window {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
}

interface DroppedItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

export const ACCEPTED = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls";

const PICKED = {
  types: [
    {
      accept: {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
        "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
        "application/vnd.oasis.opendocument.spreadsheet": [".ods"],
        "text/csv": [".csv", ".tsv", ".txt"],
        "application/vnd.ms-excel": [".xls"],
      },
    },
  ],
};

/** Whether this browser can write a file back where it was. */
export function canPick(window: PickingWindow): boolean {
  return window.showOpenFilePicker !== undefined;
}

/** Asks the user for a file; null when they choose none, "forbidden" where the office has switched this way off. */
export async function pickFile(window: PickingWindow): Promise<ChosenFile | "forbidden" | null> {
  try {
    const [handle] = (await window.showOpenFilePicker?.(PICKED)) ?? [];
    return handle === undefined ? null : { file: await handle.getFile(), handle };
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown;
    return thrown.name === "AbortError" ? null : "forbidden";
  }
}

/** The first file that was dropped; null where there is none. Called while the event is handled. */
export async function droppedFile({
  items,
  files,
}: Pick<DataTransfer, "items" | "files">): Promise<ChosenFile | null> {
  const file = files[0];
  const asked = (items[0] as DroppedItem | undefined)?.getAsFileSystemHandle?.();
  if (file === undefined) return null;
  const handle = (await asked) ?? null;
  return { file, handle: isFileHandle(handle) ? handle : null };
}

function isFileHandle(handle: FileSystemHandle | null): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}

/** No workbook that can be opened is larger: what is inside may be larger still, and is checked on its own. */
const LARGEST_FILE = 200 * 1024 ** 2;

/** Refused when it is too large, or its disk does not give it. */
export async function readFile(file: File): Promise<Result<Uint8Array, Refusal>> {
  if (file.size > LARGEST_FILE) return failure(refusal("fileTooLarge", null));
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown;
    return failure(refusal("fileUnreadable", null, thrown));
  }
}
