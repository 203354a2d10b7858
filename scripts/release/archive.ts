import { zipSync, type Zippable } from "fflate";

/** Files by their path, with "/" between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip can name. fflate writes local time, so this is local as well: the same bytes everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** The same files make the same bytes: entries in order of their names, all of one date. */
export function packed(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of inOrder(files)) {
    entries[path] = [bytes, { level: 9, mtime: FIXED_DATE, os: 3, attrs: 0o100644 << 16 }];
  }
  return zipSync(entries);
}

/** By the code units of their names: no locale of a machine decides. */
export function inOrder(files: Files): readonly (readonly [string, Uint8Array])[] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}
