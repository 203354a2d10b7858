import { safeParse } from "valibot";
import { RESTORE_POINT_NAMESPACE } from "../../workbook/plan";
import {
  LONGEST_PACKED_RESTORE_POINT,
  type ChangedSheet,
  type LeftSheet,
  type RestorePoint,
  type RestorePointPacking,
} from "./restorePoint";
import { RESTORE_POINT_SCHEMA, type EncodedRestorePoint } from "./restorePointSchema";
import { isOursAlone } from "./ownPlaces";
import { escapeXml, parsedJson, unescapeXml } from "../xmlText";
import { decodeSheet, encodeSheet } from "./sheetCoding";

/** Raised when the shape changes. A part of another version cannot be restored from, and the pane says so. */
const VERSION = "2";

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?ripristino\s([^<>]*)>([^<>]*)<\/(?:\w+:)?ripristino>\s*$/;

/** The XML of the custom part; null when the restore point is too large to be left in a workbook. */
export function restorePointXml(
  restorePoint: RestorePoint,
  compress: RestorePointPacking["compress"],
): string | null {
  const packed = escapeXml(compress(JSON.stringify(encodeRestorePoint(restorePoint))));
  if (packed.length > LONGEST_PACKED_RESTORE_POINT) return null;
  return `<ripristino xmlns="${RESTORE_POINT_NAMESPACE}" versione="${VERSION}">${packed}</ripristino>`;
}

/** What the custom part says; null for anything that no run of ours has left so. */
export function readRestorePoint(
  xml: string,
  expand: RestorePointPacking["expand"],
): RestorePoint | null {
  if (xml.length > 2 * LONGEST_PACKED_RESTORE_POINT) return null;
  const [, attributes = "", packed] = DOCUMENT.exec(xml) ?? [];
  if (packed === undefined || !/(?:^|\s)versione\s*=\s*["']2["']/.test(attributes)) return null;
  const text = expand(unescapeXml(packed.trim()));
  const parsed = text === null ? null : safeParse(RESTORE_POINT_SCHEMA, parsedJson(text));
  return parsed?.success ? decodeRestorePoint(parsed.output) : null;
}

function encodeRestorePoint({ sheets, changes }: RestorePoint): EncodedRestorePoint {
  const left = sheets.map(({ ownName, content }) => ({
    ownName,
    content: encodeSheet(content, null),
  }));
  if (changes === null) return { sheets: left, changes };
  const changed = changes.sheets.map((each) => {
    const after = contentOf(left, each.ownName);
    return { ...each, before: each.before && encodeSheet(each.before, after) };
  });
  return { sheets: left, changes: { ...changes, sheets: changed } };
}

function decodeRestorePoint({ sheets, changes }: EncodedRestorePoint): RestorePoint | null {
  const left: LeftSheet[] = [];
  for (const { ownName, content } of sheets) {
    const decoded = decodeSheet(content, null);
    if (decoded === null) return null;
    left.push({ ownName, content: decoded });
  }
  if (changes === null) return { sheets: left, changes };
  if (!isOursAlone(changes)) return null;
  const changed: ChangedSheet[] = [];
  for (const each of changes.sheets) {
    const after = contentOf(sheets, each.ownName);
    const before = each.before && decodeSheet(each.before, after);
    if (after === null || (each.before !== null && before === null)) return null;
    changed.push({ ...each, before });
  }
  return { sheets: left, changes: { ...changes, sheets: changed } };
}

function contentOf<Content>(
  sheets: readonly { readonly ownName: string; readonly content: Content }[],
  wanted: string,
): Content | null {
  return sheets.find(({ ownName }) => ownName === wanted)?.content ?? null;
}
