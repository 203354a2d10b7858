import { codeKey, likenessOfCode } from "../../contract/matching";
import { cellPlace } from "../../domain/place";
import type { AlikeCode } from "../../domain/readingIssues";
import type { Membership, Objective } from "../../domain/objective";
import { readCode, readText, type FilledCell } from "./cells";
import type { Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import { cellAt, requiredCellAt, type OpenTable } from "./readTable";

/** The objectives of one code. */
export interface Bearers {
  readonly all: Objective[];
  readonly ofUnit: Map<number, Objective[]>;
  /** Those of every unit, and those whose units could not be read. */
  readonly anywhere: Objective[];
}

/** The objectives of a workbook by their codes. */
export interface CodeIndex {
  readonly find: (code: string) => Bearers | undefined;
  /** Those whose code is another, but may have been meant. */
  readonly alike: (code: string) => readonly Bearers[];
}

export function indexByCode(objectives: readonly Objective[]): CodeIndex {
  const groups = groupByCode(objectives);
  let likenesses: ReadonlyMap<string, readonly Bearers[]> | null = null;
  return {
    find: (code) => groups.get(codeKey(code)),
    alike: (code) => {
      likenesses ??= byLikeness(groups.values());
      const own = groups.get(codeKey(code));
      return (likenesses.get(likenessOfCode(code)) ?? []).filter((others) => others !== own);
    },
  };
}

function byLikeness(groups: Iterable<Bearers>): ReadonlyMap<string, readonly Bearers[]> {
  const likenesses = new Map<string, Bearers[]>();
  for (const group of groups) {
    const likeness = likenessOfCode(group.all[0]?.code ?? "");
    const others = likenesses.get(likeness);
    if (others) others.push(group);
    else likenesses.set(likeness, [group]);
  }
  return likenesses;
}

function groupByCode(objectives: readonly Objective[]): ReadonlyMap<string, Bearers> {
  const groups = new Map<string, Bearers>();
  for (const objective of objectives) {
    const key = codeKey(objective.code);
    const group: Bearers = groups.get(key) ?? { all: [], ofUnit: new Map(), anywhere: [] };
    groups.set(key, group);
    group.all.push(objective);
    if (objective.units === "all" || objective.units.length === 0) group.anywhere.push(objective);
    else {
      for (const unit of objective.units) {
        const ofUnit = group.ofUnit.get(unit);
        if (ofUnit) ofUnit.push(objective);
        else group.ofUnit.set(unit, [objective]);
      }
    }
  }
  return groups;
}

/** The objective that a row measures; what is unknown or ambiguous is reported. */
export function objectiveOf(
  reading: Reading,
  table: OpenTable,
  row: number,
  byCode: CodeIndex,
  readMembership: ReadMembership,
): Objective | null {
  const codeCell = requiredCellAt(reading, table, row, "objectiveCode");
  const unitCell = cellAt(table, row, "unit");
  const units = readMembership(unitCell);
  const code = readCode(reading, codeCell);
  if (codeCell === null || code === null) return null;
  const bearers = byCode.find(code);
  if (!bearers) {
    const alike = alikeCode(code, byCode, () => true);
    reading.report("objective-code-unknown", { code, alike }, codeCell.place);
    return null;
  }
  if (unitCell === null) return onlyOne(reading, bearers.all, code, codeCell, table, row);
  if (units.length === 0) return null;
  const matching = inUnits(bearers, units);
  if (matching.length === 0) {
    const unit = readText(reading, unitCell) ?? "";
    const alike = alikeCode(code, byCode, (others) => inUnits(others, units).length > 0);
    reading.report("objective-code-not-in-unit", { code, unit, alike }, unitCell.place);
  }
  // Several of one unit are one key twice, which has been reported there.
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

function onlyOne(
  reading: Reading,
  bearers: readonly Objective[],
  code: string,
  codeCell: FilledCell,
  table: OpenTable,
  row: number,
): Objective | null {
  if (bearers.length === 1) return bearers[0] ?? null;
  const place = table.columns.has("unit") ? cellPlace(table.id, row, "unit") : codeCell.place;
  reading.report("objective-code-ambiguous", { code, objectives: bearers.length }, place);
  return null;
}

const DAY = /^\d{2}\/\d{2}\/\d{4}$/;

/** A code of the workbook that is written otherwise but may have been meant. */
function alikeCode(
  code: string,
  byCode: CodeIndex,
  isWanted: (bearers: Bearers) => boolean,
): AlikeCode | null {
  const found = byCode.alike(code).find(isWanted)?.all[0]?.code;
  if (found === undefined) return null;
  return { code: found, isDate: DAY.test(found) || DAY.test(code) };
}

/** The objectives that stand in all the named units. */
export function inUnits({ anywhere, ofUnit }: Bearers, named: Membership): readonly Objective[] {
  const [first] = named === "all" ? [] : named;
  if (named === "all" || first === undefined) return anywhere;
  const there = ofUnit.get(first) ?? [];
  return [
    ...anywhere,
    ...there.filter(({ units }) => units !== "all" && named.every((unit) => units.includes(unit))),
  ];
}
