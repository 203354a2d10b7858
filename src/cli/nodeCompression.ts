import { deflateRawSync, inflateRawSync } from "node:zlib";
import { unpackText } from "../adapters/deflate/packedText";
import { DEFLATE_LEVEL, type Compression } from "../adapters/package/compression";
import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";

/** Sheets are large: fewer, larger pieces. */
const CHUNK = 1024 ** 2;
/** The smallest piece that zlib takes. */
const LEAST_CHUNK = 64;

/** Node's own, in a third of the time that JavaScript takes. */
export const NODE_COMPRESSION: Compression = {
  deflate: (bytes) => deflateRawSync(bytes, { level: DEFLATE_LEVEL, chunkSize: CHUNK }),
  inflate: (compressed, size) => {
    const bytes = inflateRawSync(compressed, {
      maxOutputLength: Math.max(1, size),
      // All in one piece, the byte too many included: pieces would be held a second time while they are joined.
      chunkSize: Math.max(LEAST_CHUNK, size + 1),
    });
    if (bytes.length > size) throw new RangeError("More bytes than were declared.");
    return bytes;
  },
};

/** No larger than what the other hosts pack, in a third of the time; all of them unpack it. */
const PACKING_LEVEL = 5;

export const NODE_PACKING: RestorePointPacking = {
  compress: (text) =>
    deflateRawSync(text, { level: PACKING_LEVEL, chunkSize: CHUNK }).toString("base64"),
  expand: unpackText,
};
