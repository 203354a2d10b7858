import { strFromU8, strToU8 } from "fflate";
import { isSameBytes } from "./bytes";
import { damaged } from "./faults";

const DECLARED_ENCODING = /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])([A-Za-z0-9._-]+)\2/;
const CHARACTERS_AT_ONCE = 8192;

/** The characters of an XML part: UTF-8, ISO-8859-1 where it says so, or UTF-16 by its byte order mark; without the mark. */
export function decodePart(bytes: Uint8Array, where: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const text = strFromU8(content);
  const encoding = DECLARED_ENCODING.exec(text)?.[3]?.toLowerCase() ?? "utf-8";
  if (encoding === "iso-8859-1") return strFromU8(content, true);
  if (encoding !== "utf-8" && encoding !== "us-ascii") throw damaged(where, `encoding ${encoding}`);
  // A byte that is not UTF-8 becomes U+FFFD, and saving would make the loss permanent.
  if (text.includes("\ufffd") && !isSameBytes(strToU8(text), content))
    throw damaged(where, "not UTF-8");
  return text;
}

/**
 * The characters of a text that declares nothing: UTF-16 by its mark, UTF-8 where it is that, else the Western
 * European code page of old Windows programs.
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: decodeUtf16(bytes.subarray(2), true), encoding: "UTF-16" };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: decodeUtf16(bytes.subarray(2), false), encoding: "UTF-16" };
  }
  const text = strFromU8(bytes);
  if (!text.includes("\ufffd") || isSameBytes(strToU8(text), bytes)) {
    return { text: text.replace(/^\ufeff/, ""), encoding: "UTF-8" };
  }
  const western = strFromU8(bytes, true);
  return {
    text: western.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign] ?? sign),
    encoding: "Windows-1252",
  };
}

export function decodeText(bytes: Uint8Array): string {
  return decodedText(bytes).text;
}

export type TextEncoding = "UTF-8" | "UTF-16" | "Windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** The signs of Windows-1252 that Latin-1 does not have and that people use. */
const WINDOWS_SIGNS: Readonly<Record<string, string>> = {
  "\u0080": "€",
  "\u0085": "…",
  "\u0091": "‘",
  "\u0092": "’",
  "\u0093": "“",
  "\u0094": "”",
  "\u0096": "–",
  "\u0097": "—",
};

/** A declaration of another encoding, true when the part was read, put right. Only where it must change is the text copied. */
export function declaredAsUtf8(text: string): string {
  const declared = DECLARED_ENCODING.exec(text)?.[3]?.toUpperCase() ?? "UTF-8";
  return declared === "UTF-8" ? text : text.replace(DECLARED_ENCODING, "$1$2UTF-8$2");
}

export function encodePart(text: string): Uint8Array {
  return strToU8(text);
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < units.length; index += 1) {
    units[index] = view.getUint16(2 * index, isLittleEndian);
  }
  let text = "";
  for (let start = 0; start < units.length; start += CHARACTERS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(start, start + CHARACTERS_AT_ONCE));
  }
  return text;
}
