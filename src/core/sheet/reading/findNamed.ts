import type { Objective } from "../../domain/objective";
import { readCode, readText, type FilledCell } from "./cells";
import { inUnits, indexByCode } from "./measuredObjective";
import type { ReadMembership } from "./readMembership";
import type { Reading } from "./reading";

/** What a row of another table names by unit and code. */
export interface NamedObjective {
  readonly code: string | null;
  readonly unit: string | null;
  /** Positions in `Plan.objectives`: none where it is gone, several where the row names no unit. */
  readonly positions: readonly number[];
}

export type FindNamed = (code: FilledCell | null, unit: FilledCell | null) => NamedObjective;

/**
 * Finds what rows about the course of a year name. They may be about objectives and units that are no longer in the
 * workbook, so nothing is said of those: `silent` and `readMembership` report nothing.
 */
export function createFinder(
  silent: Reading,
  objectives: readonly Objective[],
  readMembership: ReadMembership,
): FindNamed {
  const byCode = indexByCode(objectives);
  const positionOf = new Map(objectives.map((objective, at) => [objective, at]));
  return (codeCell, unitCell) => {
    const code = readCode(silent, codeCell);
    const unit = readText(silent, unitCell)?.trim() ?? null;
    const bearers = code === null ? undefined : byCode.find(code);
    if (bearers === undefined) return { code, unit, positions: [] };
    const units = readMembership(unitCell);
    if (unitCell !== null && units.length === 0) return { code, unit, positions: [] };
    const found = unitCell === null ? bearers.all : inUnits(bearers, units);
    return { code, unit, positions: found.flatMap((each) => positionOf.get(each) ?? []) };
  };
}
