import type { Objective } from "../domain/objective";
import { codeKey } from "./matching";

/** An earlier row with the same key, and the unit in which both stand; null: in every unit. */
export interface Clash {
  readonly row: number;
  readonly unit: number | null;
}

export interface ObjectiveKeys {
  /** Takes the keys of an objective, or says which row has one of them already. */
  readonly claim: (objective: Objective) => Clash | null;
}

/** The rows that bear one code. */
interface Claims {
  readonly first: { readonly row: number; readonly unit: number | null };
  everywhere: number | null;
  readonly rowOfUnit: Map<number, number>;
}

/**
 * Key = unit + code (workbook.md, Input tables); an objective of several units has a key in each. One
 * whose units could not be read has none.
 */
export function createKeys(): ObjectiveKeys {
  const claimsOf = new Map<string, Claims>();
  return { claim };

  function claim({ row, code, units }: Objective): Clash | null {
    if (units.length === 0) return null;
    const key = codeKey(code);
    const claims = claimsOf.get(key);
    if (claims === undefined) {
      const unit = units === "all" ? null : (units[0] ?? null);
      const added: Claims = { first: { row, unit }, everywhere: null, rowOfUnit: new Map() };
      claimsOf.set(key, added);
      take(added, row, units);
      return null;
    }
    const clash = clashIn(claims, units);
    take(claims, row, units);
    return clash;
  }
}

function clashIn(claims: Claims, units: Objective["units"]): Clash | null {
  if (units === "all") return claims.first;
  if (claims.everywhere !== null) return { row: claims.everywhere, unit: units[0] ?? null };
  for (const unit of units) {
    const row = claims.rowOfUnit.get(unit);
    if (row !== undefined) return { row, unit };
  }
  return null;
}

function take(claims: Claims, row: number, units: Objective["units"]): void {
  if (units === "all") claims.everywhere ??= row;
  else {
    for (const unit of units) {
      if (!claims.rowOfUnit.has(unit)) claims.rowOfUnit.set(unit, row);
    }
  }
}
