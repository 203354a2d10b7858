import { packEntry, unpackEntry, writeArchive } from "./archiveContent";
import { readArchiveDirectory, type ArchiveEntry } from "./archiveDirectory";
import { damaged, PackageFault } from "./faults";
import { decodePart, encodePart } from "./partText";

/** An .xlsx as named parts (ECMA-376 part 2). Parts that are not set again are saved byte for byte as packed. */
export interface XlsxPackage {
  /** The parts' names in the container's order, with forward slashes and no leading one. */
  readonly paths: () => readonly string[];
  /** Names compare without regard to case, here and below (part 2, 6.2.2.3). */
  readonly has: (path: string) => boolean;
  /** The text of a UTF-8 or UTF-16 part. Throws PackageFault: absent or damaged. */
  readonly text: (path: string) => string;
  /** Throws PackageFault: absent or damaged. */
  readonly bytes: (path: string) => Uint8Array;
  /** Replaces a part in its place, or adds one at the end. */
  readonly set: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** The same parts always give the same bytes. */
  readonly save: () => Uint8Array;
}

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const END_RECORD = [0x50, 0x4b, 0x05, 0x06];

/**
 * Reads the container's directory; parts are unpacked when asked for.
 * Throws PackageFault: empty, with a password, not a zip, damaged, too large.
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  if (bytes.length === 0) throw new PackageFault("fileEmpty", null);
  if (startsWith(bytes, OLE_CONTAINER)) throw new PackageFault("filePasswordOrOldFormat", null);
  if (!startsWith(bytes, LOCAL_HEADER) && !startsWith(bytes, END_RECORD)) {
    throw new PackageFault("fileNotWorkbook", null, "not a zip");
  }
  const entries = readArchiveDirectory(bytes);
  if (entries.length === 0) throw new PackageFault("fileNotWorkbook", null, "an empty zip");
  return packageOf(entries);
}

/** A package without parts, to build a workbook from nothing. */
export function emptyPackage(): XlsxPackage {
  return packageOf([]);
}

function packageOf(initial: readonly ArchiveEntry[]): XlsxPackage {
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of initial) {
    const path = normalisedPath(entry.name);
    // Two parts of one name: which one a program shows is anybody's guess (part 2, 7.3.4).
    if (entries.has(keyOf(path))) throw damaged(path, "two parts of one name");
    entries.set(keyOf(path), { ...entry, name: path });
  }

  function bytesOf(path: string): Uint8Array {
    const entry = entries.get(keyOf(path));
    if (!entry) throw damaged(path, "missing part");
    return unpackEntry(entry);
  }

  return {
    paths: () => [...entries.values()].map(({ name }) => name).filter((name) => !isFolder(name)),
    has: (path) => entries.has(keyOf(path)),
    text: (path) => decodePart(bytesOf(path), path),
    bytes: bytesOf,
    set: (path, content) => {
      const name = entries.get(keyOf(path))?.name ?? normalisedPath(path);
      const bytes = typeof content === "string" ? encodePart(content) : content;
      entries.set(keyOf(name), packEntry(name, bytes));
    },
    remove: (path) => {
      entries.delete(keyOf(path));
    },
    save: () => writeArchive([...entries.values()]),
  };
}

/** Some programs write "xl\workbook.xml" or "/xl/workbook.xml". */
function normalisedPath(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

function keyOf(path: string): string {
  return normalisedPath(path).toLowerCase();
}

function isFolder(name: string): boolean {
  return name.endsWith("/");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
