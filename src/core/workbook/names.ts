import type { TableSnapshot } from "./snapshot";

/**
 * How Excel compares the names of sheets, tables, table columns and defined names: it does not distinguish between
 * uppercase and lowercase ("Dati" and "DATI" are one sheet), but everything else counts, accents included. What the
 * contract calls the same, such as a header without its accent, is wider: `foldText`.
 */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The same text for all spellings of one name: a key for sets and maps. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Whether a name begins with a prefix, compared in the same way. */
export function hasPrefix(name: string, prefix: string): boolean {
  return nameKey(name).startsWith(nameKey(prefix));
}

export function tableNamed<Table extends { readonly name: string }>(
  tables: readonly Table[],
  wanted: string,
): Table | null {
  return tables.find(({ name }) => isSameName(name, wanted)) ?? null;
}

/** The position of the column under a header, from 0; -1 when there is none. */
export function positionOf({ headers }: Pick<TableSnapshot, "headers">, wanted: string): number {
  return headers.findIndex((header) => isSameName(header, wanted));
}
