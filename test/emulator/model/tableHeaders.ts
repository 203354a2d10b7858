import { freeName, isSameName } from "./nameRules";
import type { EmulatedCell } from "./workbook";

/** What a header cell says, as a text; "" for an empty cell. */
export function headerText(cell: EmulatedCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return String(value);
}

/**
 * The headers of a table, from left to right: an empty one becomes "Colonna1", one that is there already gets
 * a number. Those of `kept` stay as they are; null where a header is new.
 */
export function settledHeaders(
  texts: readonly string[],
  kept: readonly (string | null)[],
): readonly string[] {
  const taken = kept.filter((name) => name !== null);
  const isTaken = (name: string): boolean => taken.some((other) => isSameName(other, name));
  return texts.map((text, position) => {
    const before = kept[position] ?? null;
    if (before !== null) return before;
    const name = text === "" ? blankHeader(isTaken) : freeName(text, isTaken);
    taken.push(name);
    return name;
  });
}

/** As an Italian Excel calls a column without header. */
export function blankHeader(isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`Colonna${number}`)) number += 1;
  return `Colonna${number}`;
}
