import { damaged } from "../../package/faults";
import type { XmlElement } from "../../package/xml";

/** The largest numbers that Excel accepts: sheets from the Open XML SDK's schema, the others are 32 bits (xsd:unsignedInt). */
export const LAST_ID = { sheet: 65_534, other: 2_147_483_647 } as const;

/** The number that identifies an element. Throws PackageFault `fileDamaged` when it is not a whole number. */
export function idOf(element: XmlElement, attribute: string, where: string): number {
  const text = element.attributes[attribute] ?? "";
  if (!/^\d{1,10}$/.test(text)) throw damaged(where, `${attribute}="${text}" of ${element.name}`);
  return Number(text);
}

/** A number from `first` to `last` that is not taken: after the largest one, else the first that is free. */
export function freeId(taken: readonly number[], first: number, last: number): number {
  const next = taken.reduce((largest, id) => Math.max(largest, id), first - 1) + 1;
  if (next <= last) return next;
  const known = new Set(taken);
  let free = first;
  while (known.has(free)) free += 1;
  return free;
}
