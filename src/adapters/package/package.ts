import { packEntry, unpackEntry, writeArchive } from "./archiveContent";
import { readArchiveDirectory, type ArchiveEntry } from "./archiveDirectory";
import { PLAIN_COMPRESSION, type Compression } from "./compression";
import { damaged, PackageFault } from "./faults";
import { declaredAsUtf8, decodePart, encodePart } from "./partText";
import { parseXml, type XmlElement } from "./xml";

/** An .xlsx as named parts (ECMA-376 part 2). Parts that are not set again are saved byte for byte as packed. */
export interface ZipPackage {
  /** The parts' names in the container's order, with forward slashes and no leading one. */
  readonly paths: () => readonly string[];
  /** Names compare without regard to case, here and below (part 2, 6.2.2.3). */
  readonly has: (path: string) => boolean;
  /** The text of a UTF-8 or UTF-16 part. Throws PackageFault: absent or damaged. */
  readonly text: (path: string) => string;
  /** The root element of that text, parsed once until the part is set again: for small parts that many ask for. */
  readonly tree: (path: string) => XmlElement;
  /** Replaces a part in its place, or adds one at the end; it is packed when the package is saved. */
  readonly set: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** Throws PackageFault when a part is damaged, also one that nothing has asked for. */
  readonly verify: () => void;
  /** The same parts always give the same bytes. Verifies them: damage is not passed on. Throws PackageFault. */
  readonly save: () => Uint8Array;
}

const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const END_RECORD = [0x50, 0x4b, 0x05, 0x06];

/**
 * Reads the container's directory; parts are unpacked when asked for.
 * Throws PackageFault: empty, with a password, not a zip, damaged, too large.
 */
export function openPackage(
  bytes: Uint8Array,
  compression: Compression = PLAIN_COMPRESSION,
): ZipPackage {
  if (bytes.length === 0) throw new PackageFault("fileEmpty", null);
  if (startsWith(bytes, OLE_CONTAINER)) throw new PackageFault("filePasswordOrOldFormat", null);
  if (!startsWith(bytes, LOCAL_HEADER) && !startsWith(bytes, END_RECORD)) {
    throw new PackageFault("fileNotWorkbook", null, "not a zip");
  }
  const entries = readArchiveDirectory(bytes);
  if (entries.length === 0) throw new PackageFault("fileNotWorkbook", null, "an empty zip");
  return packageOf(entries, compression);
}

/** A package without parts, to build a workbook from nothing. */
export function emptyPackage(): ZipPackage {
  return packageOf([], PLAIN_COMPRESSION);
}

/** A part as it lies in the container, or as it was set. */
type Part = (
  | { readonly kind: "packed"; readonly entry: ArchiveEntry }
  | { readonly kind: "set"; readonly text: string }
) & { readonly name: string };

function packageOf(entries: readonly ArchiveEntry[], compression: Compression): ZipPackage {
  const parts = new Map<string, Part>();
  const trees = new Map<string, XmlElement>();
  const verified = new Set<string>();
  /** The longest text that was unpacked: it is read first and edited later, and unpacking it takes long. */
  let longest = { key: "", text: "" };
  for (const entry of entries) {
    const path = normalisedPath(entry.name);
    if (leadsOutside(path)) throw damaged(entry.name, "a name that leads outside the package");
    // Two parts of one name: programs differ in which one they show (part 2, 7.3.4).
    if (parts.has(keyOf(path))) throw damaged(path, "two parts of one name");
    parts.set(keyOf(path), { kind: "packed", name: path, entry });
  }

  function text(path: string): string {
    const part = parts.get(keyOf(path));
    if (!part) throw damaged(path, "missing part");
    if (part.kind === "set") return part.text;
    const key = keyOf(path);
    if (key === longest.key) return longest.text;
    const unpacked = decodePart(unpackEntry(part.entry, compression), path);
    verified.add(key);
    if (unpacked.length > longest.text.length) longest = { key, text: unpacked };
    return unpacked;
  }

  function verify(): void {
    for (const [key, part] of parts) {
      if (part.kind === "set" || verified.has(key)) continue;
      unpackEntry(part.entry, compression);
      verified.add(key);
    }
  }

  function tree(path: string): XmlElement {
    const root = trees.get(keyOf(path)) ?? parseXml(text(path), path);
    trees.set(keyOf(path), root);
    return root;
  }

  function forget(key: string): void {
    trees.delete(key);
    if (key === longest.key) longest = { key: "", text: "" };
  }

  return {
    paths: () => [...parts.values()].map(({ name }) => name).filter((name) => !isFolder(name)),
    has: (path) => parts.has(keyOf(path)),
    text,
    tree,
    set: (path, content) => {
      const name = parts.get(keyOf(path))?.name ?? normalisedPath(path);
      forget(keyOf(name));
      parts.set(keyOf(name), { kind: "set", name, text: declaredAsUtf8(content) });
    },
    remove: (path) => {
      forget(keyOf(path));
      parts.delete(keyOf(path));
    },
    verify,
    save: () => {
      verify();
      const packedEntries = Array.from(parts, ([key, part]) => {
        const entry = packed(part, compression);
        // Its text is not needed any more: not all of them are held as texts and as bytes.
        parts.set(key, { kind: "packed", name: part.name, entry });
        return entry;
      });
      return writeArchive(packedEntries);
    },
  };
}

function packed(part: Part, compression: Compression): ArchiveEntry {
  return part.kind === "set"
    ? packEntry(part.name, encodePart(part.text), compression)
    : part.entry;
}

/** Some programs write "xl\workbook.xml". */
function normalisedPath(name: string): string {
  return name.replaceAll("\\", "/");
}

/** A program that unpacks the file would write elsewhere: "../x", "/x", "C:/x". */
function leadsOutside(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
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
