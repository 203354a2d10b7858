import { compare, exact } from "../../numeric/exact";
import { isPrintedAs, type Facts } from "../claims/claim";
import type { MarkReason } from "../marks";
import { productFault, totalFault } from "./arithmetic";
import type { Columns } from "./columns";
import type { ReadRow } from "./compareCells";
import { checkGroupCell } from "./groupCells";
import { checkObjectiveCell } from "./objectiveCells";
import type { CellNumber } from "./rows";

export interface CellDifference {
  readonly row: number;
  readonly column: number;
  readonly expected: string;
  readonly reason: MarkReason;
}

/** Totals that the figures do not judge. */
export function sums(
  rows: readonly ReadRow[],
  { headers, meanings }: Columns,
  known: ReadonlySet<string>,
  facts: Facts,
): readonly CellDifference[] {
  const counted = rows.filter(({ numbers }) => numbers.some((number) => number !== null));
  const last = counted.at(-1);
  const isRegular = counted.every(({ cells }) => cells.length === last?.cells.length);
  if (last === undefined || !isRegular || hasParts(rows)) return [];
  return headers.flatMap((header, column): readonly CellDifference[] => {
    if (known.has(key(last.at, column)) || isAverage(header)) return [];
    const numbered = counted.map(({ subject, numbers }) => ({
      isTotal: subject?.kind === "total",
      cells: numbers,
    }));
    const fault = totalFault(numbered, column, meanings[column] ?? null);
    const meaning = meanings[column] ?? null;
    if (fault === null || isRightTotal(meaning, last.numbers[column] ?? null, facts)) return [];
    const expected = facts.figures.fixed(fault.sum, fault.places);
    const reason: MarkReason = { code: "columnSum", column: header.trim(), sum: expected };
    return [{ row: last.at, column, expected, reason }];
  });
}

/** The total is that of the ente, so the fault is in a row, and nobody can tell in which. */
function isRightTotal(
  meaning: Columns["meanings"][number],
  total: CellNumber | null,
  facts: Facts,
): boolean {
  if (meaning === null || total === null) return false;
  const wholes = facts.groups.filter(({ unit, category }) => unit === null && category === null);
  return [
    checkObjectiveCell(meaning, { kind: "total" }, null, total, facts),
    ...wholes.map((group) => checkGroupCell(meaning, group, total, facts)),
  ].some(({ outcome }) => outcome === "agrees");
}

/** Rows that are parts or means of others: nobody can tell what adds up to what. */
function hasParts(rows: readonly ReadRow[]): boolean {
  return rows.some(({ cells }) =>
    /\b(?:di cui|parziale|sub ?totale|medi[ao]|residu)/i.test(cells.join(" ")),
  );
}

function isAverage(header: string): boolean {
  return /%|percent|medi[ao]|indice|tasso|anno|n\.?$|codice|grado/i.test(header.trim());
}

export function products(
  rows: readonly ReadRow[],
  { headers, meanings }: Columns,
  known: ReadonlySet<string>,
  { figures, evaluation }: Facts,
): readonly CellDifference[] {
  const at = (kind: "weight" | "grade" | "result"): number =>
    meanings.findIndex((meaning) => meaning?.kind === kind);
  const [weight, grade, result] = [at("weight"), at("grade"), at("result")];
  // Without its sign a grade may be on a scale of five, or of ten.
  const isPercentage = /%|percent/i.test(headers[grade] ?? "");
  const ratios = ratioColumns(meanings, evaluation);
  return rows.flatMap((row): readonly CellDifference[] => {
    if (row.subject?.kind === "total") return [];
    const { numbers, cells } = row;
    const number = (column: number): CellNumber | null => numbers[column] ?? null;
    const product =
      known.has(key(row.at, result)) || !isPercentage
        ? null
        : productFault(number(weight), number(grade), number(result));
    if (product !== null) {
      const places = number(result)?.places ?? 0;
      const reason: MarkReason = {
        code: "rowProduct",
        weight: (cells[weight] ?? "").trim(),
        grade: (cells[grade] ?? "").trim(),
      };
      return [{ row: row.at, column: result, expected: figures.fixed(product, places), reason }];
    }
    return ratioFault(row, ratios, known, figures);
  });
}

interface RatioColumns {
  readonly achieved: number;
  /** Those of which it may be a percentage. */
  readonly of: readonly number[];
  readonly percentage: number;
}

/** Of the assigned it is a percentage only where nothing was excluded. */
function ratioColumns(meanings: Columns["meanings"], { kinds }: Facts["evaluation"]): RatioColumns {
  const hasExcluded = kinds.some(({ counts }) => counts.excluded > 0);
  const wholes = hasExcluded ? ["assessable"] : ["assessable", "assigned"];
  const isOf =
    (state: string) =>
    (meaning: Columns["meanings"][number]): boolean =>
      meaning?.kind === "count" && meaning.states[0] === state;
  const percentage = meanings.findIndex(
    (meaning) => meaning?.kind === "figure" && meaning.metric === "percentage",
  );
  const of = wholes.map((state) => meanings.findIndex(isOf(state))).filter((at) => at >= 0);
  return { achieved: meanings.findIndex(isOf("achieved")), of, percentage };
}

/** A percentage that is that of no two counts beside it. */
function ratioFault(
  row: ReadRow,
  { achieved, of, percentage }: RatioColumns,
  known: ReadonlySet<string>,
  figures: Facts["figures"],
): readonly CellDifference[] {
  const [first, printed] = [row.numbers[achieved] ?? null, row.numbers[percentage] ?? null];
  const [whole] = of;
  // With excluded ones, what it is a percentage of may be a number that is not there.
  if (first === null || printed === null || of.length !== 1 || whole === undefined) return [];
  if (known.has(key(row.at, percentage))) return [];
  const second = row.numbers[whole] ?? null;
  if (second === null || second.value.n === 0n || compare(first.value, second.value) > 0) return [];
  const value = exact(100n * first.value.n * second.value.d, first.value.d * second.value.n);
  const isShare = !printed.isPercent && compare(printed.value, exact(1)) <= 0;
  if (isShare || isPrintedAs(value, printed.value, printed.places)) return [];
  const text = figures.fixed(value, printed.places);
  return [
    {
      row: row.at,
      column: percentage,
      expected: printed.isPercent ? `${text}%` : text,
      reason: {
        code: "rowPercentage",
        first: (row.cells[achieved] ?? "").trim(),
        second: (row.cells[whole] ?? "").trim(),
      },
    },
  ];
}

export function key(row: number, column: number): string {
  return `${row}:${column}`;
}
