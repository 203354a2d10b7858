import { strToU8 } from "fflate";
import type { ArchiveEntry } from "./archiveDirectory";
import type { Compression } from "./compression";
import { crc32 } from "./crc32";
import { damaged } from "./faults";

const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the zero of MS-DOS dates: the same content gives the same file at any time. */
const FIXED_DATE = 0x00210000;

/** The unpacked bytes, their number and checksum verified. Throws PackageFault. */
export function unpackEntry(entry: ArchiveEntry, compression: Compression): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflateEntry(entry, compression);
  if (bytes.length !== entry.size)
    throw damaged(entry.name, `${bytes.length} bytes, not ${entry.size}`);
  if (crc32(bytes) !== entry.crc) throw damaged(entry.name, "wrong CRC-32");
  return bytes;
}

function inflateEntry(entry: ArchiveEntry, { inflate }: Compression): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry.name, `packing method ${entry.method}`);
  try {
    return inflate(entry.compressed, entry.size);
  } catch (error) {
    throw damaged(entry.name, error);
  }
}

/** A new entry holding `bytes`, dated always the same. */
export function packEntry(name: string, bytes: Uint8Array, { deflate }: Compression): ArchiveEntry {
  const base = { name, modified: FIXED_DATE, crc: crc32(bytes), size: bytes.length };
  const compressed = deflate(bytes);
  return compressed.length < bytes.length
    ? { ...base, method: DEFLATED, compressed }
    : { ...base, method: STORED, compressed: bytes };
}

/** A zip of these entries in this order, packed bytes as they are. Layouts: APPNOTE 4.3.7, 4.3.12, 4.3.16. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const records = entries.map((entry) => ({ entry, name: strToU8(entry.name) }));
  const length = records.reduce(
    (sum, { entry, name }) => sum + 30 + 46 + 2 * name.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let position = 0;
  const offsets = records.map(({ entry, name }) => {
    const offset = position;
    view.setUint32(offset, 0x04034b50, true);
    writeCommonFields(view, offset + 4, entry, name);
    bytes.set(name, offset + 30);
    bytes.set(entry.compressed, offset + 30 + name.length);
    position += 30 + name.length + entry.compressed.length;
    return offset;
  });
  const directory = position;
  records.forEach(({ entry, name }, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, 20, true);
    writeCommonFields(view, position + 6, entry, name);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(name, position + 46);
    position += 46 + name.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, records.length, true);
  view.setUint16(position + 10, records.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

/** The 26 bytes that local and central headers share; they hold the sizes, so no data descriptor follows. */
function writeCommonFields(
  view: DataView,
  at: number,
  entry: ArchiveEntry,
  name: Uint8Array,
): void {
  const isAscii = name.length === entry.name.length;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, isAscii ? 0 : 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
