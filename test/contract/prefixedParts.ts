import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The same workbook as some programs write it: every element of SpreadsheetML under a prefix. */
export function withPrefixes(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]): [string, Uint8Array] => {
    const text = strFromU8(data);
    if (!path.endsWith(".xml") || !text.includes(`xmlns="${MAIN}"`)) return [path, data];
    const prefixed = text
      .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
      .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1x:$2");
    return [path, strToU8(prefixed)];
  });
  return Promise.resolve(zipSync(Object.fromEntries(parts)));
}
