import type { Band } from "../../src/core/domain/measurement";
import { compare } from "../../src/core/numeric/exact";
import { asNumber, columnRange, nextRow, type FormulaSheet } from "./formulaSheet";

/** What a band makes of the number in a cell, as a formula; "errore" outside it. */
export type InBand = (band: string, x: string) => string;

/** Each band with its rows in order; "A" is where the next row begins. */
export function writeBands(sheet: FormulaSheet, bands: readonly Band[]): InBand {
  const places = new Map<string, { readonly first: number; readonly count: number }>();
  for (const { name, rows } of bands) {
    const sorted = [...rows].sort((a, b) => compare(a.from, b.from));
    places.set(name, { first: nextRow(sheet), count: sorted.length });
    sorted.forEach(({ from, to, fromValue, toValue }, at) => {
      const next = sorted[at + 1];
      const end = next ? asNumber(next.from) : to && asNumber(to);
      sheet.rows.push([name, asNumber(from), end, asNumber(fromValue), asNumber(toValue)]);
    });
  }
  return (name, x) => {
    const place = places.get(name);
    if (!place) throw new Error(`No band ${name}.`);
    const column = (letter: string): string => columnRange(letter, place.first, place.count);
    const at = `MATCH(${x},${column("B")},1)`;
    const of = (letter: string): string => `INDEX(${column(letter)},${at})`;
    const isOutside = `AND(${at}=${place.count},${of("C")}<>"",${x}>${of("C")})`;
    const share = `IF(OR(${of("C")}="",${of("C")}=${of("B")}),0,(${x}-${of("B")})/(${of("C")}-${of("B")}))`;
    const value = `${of("D")}+${share}*(${of("E")}-${of("D")})`;
    return `IFERROR(IF(${isOutside},"errore",MAX(0,MIN(100,${value}))),"errore")`;
  };
}

/** The value at the end of a band. */
export function endOfBand({ rows }: Band): number {
  const last = [...rows].sort((a, b) => compare(a.from, b.from)).at(-1);
  return last ? Math.max(0, Math.min(100, asNumber(last.toValue))) : 0;
}
