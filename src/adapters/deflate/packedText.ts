import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { bytesFromBase64, base64FromBytes } from "./base64";

/** A restore point takes a tenth of this: a larger text was not made by us. */
const LONGEST_TEXT = 64 * 1024 ** 2;
/** Fed in pieces, so that a text which grows beyond the limit is given up early. */
const SLICE = 8 * 1024;

/** Deflated (RFC 1951) and in base64 (RFC 4648), so that it needs no escapes in XML. */
export function packText(text: string): string {
  return base64FromBytes(deflateSync(strToU8(text)));
}

/** Null for what `packText` did not make, or for more than 64 MB. */
export function unpackText(packed: string): string | null {
  const bytes = bytesFromBase64(packed);
  if (bytes === null) return null;
  try {
    return inflatedText(bytes);
  } catch {
    return null;
  }
}

/** Throws for a broken stream, or one that holds too much. */
function inflatedText(bytes: Uint8Array): string {
  const chunks: { readonly bytes: Uint8Array; readonly isLast: boolean }[] = [];
  let length = 0;
  const inflate = new Inflate((bytes, isLast) => {
    length += bytes.length;
    if (length > LONGEST_TEXT) throw new RangeError(`more than ${LONGEST_TEXT} bytes`);
    chunks.push({ bytes, isLast });
  });
  for (let start = 0; start < bytes.length; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    inflate.push(bytes.subarray(start, end), end === bytes.length);
  }
  if (chunks.at(-1)?.isLast !== true) throw new RangeError("the stream ends too early");
  const pieces = chunks.map(({ bytes: piece }) => piece);
  return strFromU8(joined(pieces, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
