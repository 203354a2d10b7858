import sondrio from "../../samples/sondrio-2022.xlsx";

const START_OF_CONTENT = ";base64,";

/** The workbook of *Apri un esempio*, in base64: made part of a bundle of its own, fetched when it is asked for. */
export function exampleWorkbook(): string {
  const at = sondrio.indexOf(START_OF_CONTENT);
  if (at < 0) throw new Error("The example was bundled in another way.");
  return sondrio.slice(at + START_OF_CONTENT.length);
}
