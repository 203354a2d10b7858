import { crc32 } from "../../../src/adapters/package/crc32";

/** The definition, bit by bit. */
function slowCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe("crc32", () => {
  it("gives the check value of the algorithm's catalogue", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("is zero for nothing", () => {
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    "is as defined for %d bytes, wherever they begin",
    (length) => {
      const bytes = Uint8Array.from({ length: 12 }, (_, at) => (at * 89 + 200) % 256);
      const part = bytes.subarray(3, 3 + length);
      expect(crc32(part)).toBe(slowCrc32(part));
    },
  );
});
