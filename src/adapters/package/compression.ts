import { deflateSync, Inflate } from "fflate";

/** Raw deflate (RFC 1951), as zip entries are packed. A host that has a faster one hands it over. */
export interface Compression {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Throws an error of any kind when the stream is broken or holds more than `size` bytes; it may hold fewer. */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
}

/** Input is fed in slices so that an entry which lies about its size is found out early: a slice grows to 8 MB at most. */
const SLICE = 8 * 1024;
/** Faster than the usual 6 for 3 % more bytes on sheets. */
export const DEFLATE_LEVEL = 4;

/** In JavaScript alone, for every host. */
export const PLAIN_COMPRESSION: Compression = {
  deflate: (bytes) => deflateSync(bytes, { level: DEFLATE_LEVEL }),
  inflate: (compressed, size) => {
    const unpacked = new Uint8Array(size);
    let length = 0;
    const inflate = new Inflate((chunk) => {
      if (length + chunk.length > size) throw new RangeError(`more than ${size} bytes`);
      unpacked.set(chunk, length);
      length += chunk.length;
    });
    for (let start = 0; start < compressed.length; start += SLICE) {
      const end = Math.min(start + SLICE, compressed.length);
      inflate.push(compressed.subarray(start, end), end === compressed.length);
    }
    return length === size ? unpacked : unpacked.subarray(0, length);
  },
};
