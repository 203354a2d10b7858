import type { Membership } from "../../domain/objective";
import type { Unit } from "../../domain/plan";
import { readText, type FilledCell } from "./cells";
import { foldText, unitKey } from "../../contract/matching";
import type { Reading } from "./reading";
import { ALL_UNITS } from "../../contract/words";
import type { Candidate } from "./suggestions";

/** The units of the workbook while they are being met. */
export interface UnitRegistry {
  readonly units: readonly Unit[];
  /** By `Strutture`: then no unit is added. */
  readonly isListed: boolean;
  /** The position of a unit by its name; null when it is not known. */
  readonly find: (name: string) => number | null;
  readonly add: (name: string) => number;
  readonly nearest: (name: string) => string | null;
}

/** Finds the units that a cell names. */
export type ReadMembership = (cell: FilledCell | null) => Membership;

const ALL = foldText(ALL_UNITS);
/** A unit that only its name is known of. */
const UNLISTED = {
  row: null,
  type: null,
  minimum: null,
  totalWeight: null,
  owner: null,
  notes: null,
};
const SEPARATORS = /[;\r\n]+/;

/** `listed`: the units of `Strutture`; null without that table. */
export function createUnitRegistry(reading: Reading, listed: readonly Unit[] | null): UnitRegistry {
  const units: Unit[] = [];
  const positions = new Map<string, number>();
  const candidates: Candidate[] = [];
  listed?.forEach(append);
  return {
    units,
    isListed: listed !== null,
    find: (name) => positions.get(unitKey(name, reading.fold)) ?? null,
    add: (name) => append({ ...UNLISTED, name }),
    nearest: (name) => reading.nearest(unitKey(name, reading.fold), candidates),
  };

  function append(unit: Unit): number {
    const key = unitKey(unit.name, reading.fold);
    const position = units.length;
    units.push(unit);
    positions.set(key, position);
    candidates.push({ key, label: unit.name });
    return position;
  }
}

/**
 * Reads cells of `Settore/servizio`: one unit, several separated by ";" or a line break, or `Tutti`
 * (rules.md §6). Unknown names are reported and left out, so that what is empty is never a unit.
 * `canAdd`: without `Strutture` a unit first met here is a new one.
 */
export function membershipReader(
  reading: Reading,
  registry: UnitRegistry,
  canAdd: boolean,
): ReadMembership {
  const known = new Map<string, Named>();
  return (cell) => {
    const text = readText(reading, cell);
    if (cell === null || text === null) return [];
    let named = known.get(text);
    if (named === undefined) {
      named = resolve(text);
      known.set(text, named);
    }
    for (const unknown of named.unknown) reading.report("unit-unknown", unknown, cell.place);
    if (named.mixesAll) reading.report("all-units-with-others", {}, cell.place);
    return named.membership;
  };

  function resolve(text: string): Named {
    const whole = registry.find(text);
    if (whole !== null) return { membership: [whole], unknown: [], mixesAll: false };
    const names = text
      .split(SEPARATORS)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const others = names.filter((name) => reading.fold(name) !== ALL);
    if (others.length < names.length) {
      return { membership: "all", unknown: [], mixesAll: others.length > 0 };
    }
    const positions = new Set<number>();
    const unknown: UnknownUnit[] = names.length === 0 ? [{ name: text, nearest: null }] : [];
    for (const name of names) {
      const position = registry.find(name) ?? added(name);
      if (position === null) unknown.push({ name, nearest: registry.nearest(name) });
      else positions.add(position);
    }
    return { membership: [...positions], unknown, mixesAll: false };
  }

  /** A name without a letter or a digit, such as "-", is nobody's. */
  function added(name: string): number | null {
    const isName = /[\p{L}\p{N}]/u.test(name);
    return canAdd && !registry.isListed && isName ? registry.add(name) : null;
  }
}

interface Named {
  readonly membership: Membership;
  readonly unknown: readonly UnknownUnit[];
  readonly mixesAll: boolean;
}

interface UnknownUnit {
  readonly name: string;
  readonly nearest: string | null;
}
