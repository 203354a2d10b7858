import type { WorkbookStorage } from "../adapters/xlsx/gateway";
import { success } from "../core/workbook/result";
import type { Destination } from "./destination";
import { attempt, inFolder, isSameFile, writeBytes } from "./files";

/** The input's bytes are read once, so that what is written was calculated from them. */
export function fileStorage(
  input: string,
  bytes: Uint8Array,
  destination: Destination | null,
  overwrites: boolean,
): WorkbookStorage {
  return {
    load: () => Promise.resolve(success(bytes)),
    save: async (changed) => {
      if (destination === null) throw new Error("Nothing is written without a destination.");
      const { path, folder } = destination;
      return attempt("fileNotWritable", path, async () => {
        if (changed === bytes && (await isSameFile(input, path))) return success(null);
        const write = () => writeBytes(path, changed, overwrites);
        return folder === null ? write() : inFolder(folder, write);
      });
    },
  };
}
