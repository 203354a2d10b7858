import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

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

// RFC 4648, without what only a browser or only Node has.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const DIGITS = new Map(Array.from(ALPHABET, (letter, digit) => [letter.charCodeAt(0), digit]));
const WELL_FORMED = /^[A-Za-z0-9+/]*={0,2}$/;

function base64FromBytes(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const held = Math.min(3, bytes.length - at);
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join("");
    groups.push(letters.slice(0, held + 1).padEnd(4, "="));
  }
  return groups.join("");
}

/** Line breaks and spaces, which an XML tool may have put in, do not count. Null for what is no base64. */
function bytesFromBase64(text: string): Uint8Array | null {
  const letters = text.replace(/\s+/g, "");
  if (letters.length % 4 !== 0 || !WELL_FORMED.test(letters)) return null;
  const held = letters.replace(/=+$/, "").length;
  const bytes = new Uint8Array(Math.floor((held * 3) / 4));
  for (let at = 0, to = 0; at < held; at += 4) {
    const bits = [0, 1, 2, 3].reduce(
      (all, place) => (all << 6) | (DIGITS.get(letters.charCodeAt(at + place)) ?? 0),
      0,
    );
    for (const shift of [16, 8, 0]) {
      if (to < bytes.length) bytes[to] = (bits >> shift) & 255;
      to += 1;
    }
  }
  return bytes;
}
