const POLYNOMIAL = 0xedb88320;

/** Four tables of 256, so that four bytes cost one step: the checksum of a large sheet was a tenth of a run. */
const TABLES = checksumTables();

/** The CRC-32 that zip entries carry (APPNOTE 4.4.7), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~0;
  for (let at = 0; at < whole; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      entry(3, crc & 0xff) ^
      entry(2, (crc >>> 8) & 0xff) ^
      entry(1, (crc >>> 16) & 0xff) ^
      entry(0, crc >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = entry(0, (crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function entry(table: number, byte: number): number {
  return TABLES[256 * table + byte] ?? 0;
}

/** What a byte does to the checksum, then the same byte with one, two and three zeros after it. */
function checksumTables(): Uint32Array {
  const tables = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    }
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}
