import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { exactFromDouble } from "../numeric/decimal";
import { compare, exact, HUNDRED, ONE, RunningSum } from "../numeric/exact";
import { numberIn } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { isAnswered, isField, told, without, type Candidate } from "./candidates";
import type { RecognisedRow } from "./recognisedRow";

// Several rows for one objective: which columns are the objective's, and which its indicators' or phases'.

/** The columns that differ inside an objective belong to its rows: a weight, a progress, a result. */
export function withDetails(
  block: SheetBlock,
  candidates: readonly Candidate[],
  rows: readonly RecognisedRow[],
): readonly Candidate[] {
  const groups = groupsOf(rows);
  if (!groups.some((group) => group.length > 1)) return candidates;
  const tableOf = tableFinder(block, candidates, groups.flat());
  const has = (field: string): boolean => candidates.some((candidate) => candidate.field === field);
  return candidates.map((candidate) => {
    if (isAnswered(candidate)) return candidate;
    const table = tableOf(candidate);
    const columns = groups.map((group) =>
      group.map((row) => block.rows[row]?.[candidate.column] ?? null),
    );
    switch (candidate.field) {
      case "assignedWeight": {
        if (!areOfDetails(columns) && !doMakeWhole(columns)) return candidate;
        const field = `${table}.weight` as const;
        return has(field) ? without(candidate) : told(candidate, field);
      }
      case "grade": {
        if (!areOfDetails(columns)) return candidate;
        const field = table === "indicators" ? "indicators.actual" : "activities.progress";
        return has(field) ? without(candidate) : told(candidate, field);
      }
      case "outcome": {
        if (!areOfDetails(columns)) return candidate;
        const field = table === "indicators" ? "indicators.actual" : "activities.completed";
        return has(field) ? without(candidate) : told(candidate, field);
      }
      default:
        return candidate;
    }
  });
}

/** Where there are indicators and phases, a column belongs to those in whose rows it is filled. */
function tableFinder(
  block: SheetBlock,
  candidates: readonly Candidate[],
  rows: readonly number[],
): (candidate: Candidate) => "indicators" | "activities" {
  const indicator = candidates.find(isField("indicators.indicator"));
  const activity = candidates.find(isField("activities.activity"));
  if (indicator === undefined) return () => "activities";
  if (activity === undefined) return () => "indicators";
  const isFilled = (row: number, { column }: Candidate): boolean =>
    (block.rows[row]?.[column] ?? null) !== null;
  return (candidate) => {
    const own = rows.filter((row) => isFilled(row, candidate));
    const ofIndicators = own.filter((row) => isFilled(row, indicator)).length;
    const ofActivities = own.filter((row) => isFilled(row, activity)).length;
    return ofIndicators >= ofActivities ? "indicators" : "activities";
  };
}

/** The rows of each objective. */
function groupsOf(rows: readonly RecognisedRow[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const { row, kind } of rows) {
    if (kind === "objective") groups.push([row]);
    else if (kind === "detail") groups.at(-1)?.push(row);
  }
  return groups;
}

/** In some objective two rows hold different things. */
function areOfDetails(columns: readonly (readonly Cell[])[]): boolean {
  return columns.some((cells) => {
    const filled = cells.filter((cell) => cell !== null).map(cellText);
    return new Set(filled).size > 1;
  });
}

/** In every objective of several rows each has one, and together they are 100 or 1. */
function doMakeWhole(columns: readonly (readonly Cell[])[]): boolean {
  const several = columns.filter((cells) => cells.length > 1);
  return several.every((cells) => {
    const numbers = cells.map(numberIn);
    if (numbers.includes(null)) return false;
    const sum = new RunningSum();
    for (const number of numbers) sum.add(exactFromDouble(number ?? 0));
    const total = sum.total();
    return (
      compare(total, HUNDRED) === 0 ||
      compare(total, ONE) === 0 ||
      compare(total, exact(1000)) === 0
    );
  });
}
