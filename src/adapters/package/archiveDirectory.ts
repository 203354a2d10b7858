import { strFromU8 } from "fflate";
import { damaged, PackageFault } from "./faults";
import { limits } from "./limits";

/** A file in a zip, its bytes still as they lie in the container. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  /** MS-DOS time (low 16 bits) and date. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

// Record layouts and signatures: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_RECORD_SIZE = 22;
const CENTRAL_HEADER_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64_FIELD = 0xffffffff;
const ENCRYPTED_FLAG = 0x1;
const UTF8_FLAG = 0x800;

/** The entries that the central directory lists, in its order. Throws PackageFault. */
export function readArchiveDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = viewOf(bytes);
  return checkedEntries(readEntries(bytes, view), bytes.length);
}

function readEntries(bytes: Uint8Array, view: DataView): readonly ArchiveEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > limits.entries) throw new PackageFault("fileTooLarge", null, `${count} entries`);
  const entries: ArchiveEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index += 1) {
    if (uint32(view, position) !== CENTRAL_HEADER) {
      throw damaged(null, `no directory record at ${position}`);
    }
    entries.push(readEntry(bytes, view, position));
    position +=
      CENTRAL_HEADER_SIZE +
      uint16(view, position + 28) +
      uint16(view, position + 30) +
      uint16(view, position + 32);
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (uint32(view, at) !== END_RECORD) continue;
    const zip64 = at >= 20 && uint32(view, at - 20) === ZIP64_LOCATOR;
    if (!zip64) return { count: uint16(view, at + 10), offset: uint32(view, at + 16) };
    const record = uint64(view, at - 12);
    if (uint32(view, record) !== ZIP64_END_RECORD) {
      throw damaged(null, `no zip64 end record at ${record}`);
    }
    return { count: uint64(view, record + 32), offset: uint64(view, record + 48) };
  }
  throw damaged(null, "no end of central directory: the file is cut short");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const flags = uint16(view, at + 8);
  const nameEnd = at + CENTRAL_HEADER_SIZE + uint16(view, at + 28);
  const name = nameIn(bytes, at + CENTRAL_HEADER_SIZE, uint16(view, at + 28), flags);
  if (flags & ENCRYPTED_FLAG) {
    throw new PackageFault("filePasswordOrOldFormat", name, "encrypted zip entry");
  }
  const extra = viewOf(bytes.subarray(nameEnd, nameEnd + uint16(view, at + 30)));
  const declared = [24, 20, 42].map((field) => uint32(view, at + field));
  const [size = 0, packedSize = 0, header = 0] = withZip64(declared, extra);
  if (uint32(view, header) !== LOCAL_HEADER) throw damaged(name, "no local header");
  const localName = nameIn(bytes, header + LOCAL_HEADER_SIZE, uint16(view, header + 26), flags);
  // Programs that read from the front would see another part than those that read the directory.
  if (localName !== name) throw damaged(name, "another name in the local header");
  // The lengths in the local header may differ from the directory's, its sizes may be missing.
  const start = header + LOCAL_HEADER_SIZE + uint16(view, header + 26) + uint16(view, header + 28);
  if (start + packedSize > bytes.length) throw damaged(name, "entry reaches past the end");
  return {
    name,
    method: uint16(view, at + 10),
    modified: uint32(view, at + 12),
    crc: uint32(view, at + 16),
    size,
    compressed: bytes.subarray(start, start + packedSize),
  };
}

function nameIn(bytes: Uint8Array, start: number, length: number, flags: number): string {
  return strFromU8(bytes.subarray(start, start + length), !(flags & UTF8_FLAG));
}

/** Size, packed size and header offset, each taken from the zip64 extra field where the record says so. */
function withZip64(declared: readonly number[], extra: DataView): readonly number[] {
  if (!declared.includes(IN_ZIP64_FIELD)) return declared;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + uint16(extra, at + 2)) {
    if (uint16(extra, at) !== 1) continue;
    let field = at + 4;
    return declared.map((value) => {
      if (value !== IN_ZIP64_FIELD) return value;
      field += 8;
      return uint64(extra, field - 8);
    });
  }
  return declared;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// A record that reaches past the end of the file is how a truncation shows.

function uint16(view: DataView, at: number): number {
  if (at + 2 > view.byteLength) throw damaged(null, `nothing at ${at}`);
  return view.getUint16(at, true);
}

function uint32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw damaged(null, `nothing at ${at}`);
  return view.getUint32(at, true);
}

function uint64(view: DataView, at: number): number {
  return uint32(view, at) + uint32(view, at + 4) * 2 ** 32;
}

function checkedEntries(
  entries: readonly ArchiveEntry[],
  fileSize: number,
): readonly ArchiveEntry[] {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.compressed.length;
    unpacked += entry.size;
    if (entry.size > limits.partBytes)
      throw new PackageFault("fileTooLarge", entry.name, entry.size);
  }
  // Entries that share bytes unpack to more than any ratio tells.
  if (packed > fileSize) throw damaged(null, "entries overlap");
  const isDense =
    unpacked >= limits.packingRatioAppliesFrom && unpacked > limits.packingRatio * packed;
  if (unpacked > limits.unpackedBytes || isDense) {
    throw new PackageFault("fileTooLarge", null, `${packed} bytes unpack to ${unpacked}`);
  }
  return entries;
}
