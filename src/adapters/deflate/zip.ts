import { strToU8, zipSync } from "fflate";

/** The same files always give the same bytes: a zip keeps no earlier date than this. */
const DATE = new Date(1980, 0, 1);

/** Texts as files of one .zip, in UTF-8. */
export function zipOfTexts(
  files: readonly { readonly name: string; readonly text: string }[],
): Uint8Array {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: DATE });
}
