import type { Membership, Objective } from "../../domain/objective";
import { codeKey } from "../../contract/matching";

/** An earlier row with the same key, and the unit in which both stand; null: in every unit. */
export interface Clash {
  readonly row: number;
  readonly unit: number | null;
}

export interface ObjectiveKeys {
  /** Takes the keys of an objective, or says which row has one of them already. */
  readonly claim: (objective: Objective) => Clash | null;
}

/** The rows that have one code. Most codes are of one row only, which needs no index. */
interface Claims {
  readonly first: Pick<Objective, "row" | "units">;
  index: UnitIndex | null;
}

interface UnitIndex {
  everywhere: number | null;
  readonly rowOfUnit: Map<number, number>;
}

/**
 * Key = unit + code (workbook.md, Input tables); an objective of several units has a key in each. One
 * whose units could not be read has none.
 */
export function createKeys(): ObjectiveKeys {
  const claimsOf = new Map<string, Claims>();
  return {
    claim: (objective) => {
      if (objective.units.length === 0) return null;
      const key = codeKey(objective.code);
      const claims = claimsOf.get(key);
      if (claims === undefined) {
        claimsOf.set(key, { first: objective, index: null });
        return null;
      }
      claims.index ??= indexOf(claims.first);
      const clash = clashIn(claims.first, claims.index, objective.units);
      take(claims.index, objective);
      return clash;
    },
  };
}

function indexOf(first: Claims["first"]): UnitIndex {
  const index: UnitIndex = { everywhere: null, rowOfUnit: new Map() };
  take(index, first);
  return index;
}

function clashIn(first: Claims["first"], index: UnitIndex, units: Membership): Clash | null {
  if (units === "all") {
    return { row: first.row, unit: first.units === "all" ? null : (first.units[0] ?? null) };
  }
  if (index.everywhere !== null) return { row: index.everywhere, unit: units[0] ?? null };
  for (const unit of units) {
    const row = index.rowOfUnit.get(unit);
    if (row !== undefined) return { row, unit };
  }
  return null;
}

function take(index: UnitIndex, { row, units }: Claims["first"]): void {
  if (units === "all") {
    index.everywhere ??= row;
    return;
  }
  for (const unit of units) {
    if (!index.rowOfUnit.has(unit)) index.rowOfUnit.set(unit, row);
  }
}
