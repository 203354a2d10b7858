import { safeParse } from "valibot";
import { RECORD_NAMESPACE } from "../../workbook/plan";
import {
  LONGEST_PACKED_RESTORE_POINT,
  type RestorePointPacking,
  type RestorePoint,
} from "./restorePoint";
import { RESTORE_POINT_SCHEMA, type EncodedRestorePoint } from "./restorePointSchema";
import { isOursAlone } from "./ownPlaces";
import { decodeSheet, encodeSheet } from "./sheetCoding";

/** Raised when a record of another shape must not be taken for this one. */
const VERSION = "1";

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?ripristino\s([^<>]*)>([^<>]*)<\/(?:\w+:)?ripristino>\s*$/;

/** The XML of the custom part; null when the record is too large to be left in a workbook. */
export function restorePointXml(
  record: RestorePoint,
  compress: RestorePointPacking["compress"],
): string | null {
  const packed = escaped(compress(JSON.stringify(encodeRestorePoint(record))));
  if (packed.length > LONGEST_PACKED_RESTORE_POINT) return null;
  return `<ripristino xmlns="${RECORD_NAMESPACE}" versione="${VERSION}">${packed}</ripristino>`;
}

/** What the custom part says; null for anything that no run of ours has left so. */
export function readRestorePoint(
  xml: string,
  expand: RestorePointPacking["expand"],
): RestorePoint | null {
  if (xml.length > 2 * LONGEST_PACKED_RESTORE_POINT) return null;
  const [, attributes = "", packed] = DOCUMENT.exec(xml) ?? [];
  if (packed === undefined || !/(?:^|\s)versione\s*=\s*["']1["']/.test(attributes)) return null;
  const text = expand(unescaped(packed.trim()));
  const parsed = text === null ? null : safeParse(RESTORE_POINT_SCHEMA, parsedJson(text));
  return parsed?.success ? decodeRestorePoint(parsed.output) : null;
}

function encodeRestorePoint({ summary, touched }: RestorePoint): EncodedRestorePoint {
  const after = summary && encodeSheet(summary, null);
  if (touched === null) return { summary: after, touched };
  const { sheet } = touched;
  const before = sheet?.before ? encodeSheet(sheet.before, after) : null;
  return { summary: after, touched: { ...touched, sheet: sheet && { ...sheet, before } } };
}

function decodeRestorePoint({ summary, touched }: EncodedRestorePoint): RestorePoint | null {
  const after = summary && decodeSheet(summary, null);
  if (summary !== null && after === null) return null;
  if (touched === null) return { summary: after, touched };
  if (!isOursAlone(touched)) return null;
  const { sheet } = touched;
  const before = sheet?.before ? decodeSheet(sheet.before, summary) : null;
  if (sheet && ((sheet.before !== null && before === null) || after === null)) return null;
  return { summary: after, touched: { ...touched, sheet: sheet && { ...sheet, before } } };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
