import { sheetReference } from "./address";

/** Whether a formula names that sheet: `'Riepilogo 2022'!A1`, or `Riepilogo!A1`; also in a range of sheets. */
export function mentionsSheet(name: string): (formula: string) => boolean {
  const quoted = `${sheetReference(name)}!`.toLowerCase();
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const plain = new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${escaped}!`, "iu");
  return (formula) => formula.toLowerCase().includes(quoted) || plain.test(formula);
}
