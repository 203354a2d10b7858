/** The content of a data address, in base64: webpack gives a workbook as "data:…;base64,UEsDB…". */
export function base64Of(dataAddress: string): string {
  const start = ";base64,";
  const at = dataAddress.indexOf(start);
  if (at < 0) throw new Error("The example workbook is not bundled as base64.");
  return dataAddress.slice(at + start.length);
}

/** A call takes only so many arguments. */
const AT_ONCE = 8192;

/** The same bytes in base64. */
export function bytesAsBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}
