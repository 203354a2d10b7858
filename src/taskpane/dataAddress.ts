/** The content of a data address, in base64: webpack gives a workbook as "data:…;base64,UEsDB…". */
export function base64Of(dataAddress: string): string {
  const start = ";base64,";
  const at = dataAddress.indexOf(start);
  if (at < 0) throw new Error("The example workbook is not bundled as base64.");
  return dataAddress.slice(at + start.length);
}
