// RFC 4648, without what only a browser or only Node has.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const DIGITS = new Map(Array.from(ALPHABET, (letter, digit) => [letter.charCodeAt(0), digit]));
const WELL_FORMED = /^[A-Za-z0-9+/]*={0,2}$/;

export function base64FromBytes(bytes: Uint8Array): string {
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
export function bytesFromBase64(text: string): Uint8Array | null {
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
