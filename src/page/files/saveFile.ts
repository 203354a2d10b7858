/** Where the workbook came from, as it was then. */
export interface SavePlace {
  readonly name: string;
  /** Null: the browser only gives copies. */
  readonly handle: FileSystemFileHandle | null;
  /** `File.lastModified` of what was opened, or last written from here. */
  readonly modified: number | null;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly place: SavePlace }
  /** Nothing was written; the user must be given a copy. */
  | { readonly kind: "copy" | "changedOnDisk" | "notWritten" };

/**
 * Writes where the file was opened; the browser asks the user first. The file is replaced as a whole when all is
 * written, and not touched where another program has changed it since.
 */
export async function saveFile(
  place: SavePlace,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SaveOutcome> {
  const { handle } = place;
  if (handle === null) return { kind: "copy" };
  try {
    const onDisk = await handle.getFile();
    if (onDisk.lastModified !== place.modified) return { kind: "changedOnDisk" };
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
    return { kind: "saved", place: { ...place, modified: (await handle.getFile()).lastModified } };
  } catch (thrown) {
    // The user said no, the file is gone, the disk is full: all are of this kind.
    if (!(thrown instanceof DOMException)) throw thrown;
    return { kind: "notWritten" };
  }
}
