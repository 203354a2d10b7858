import type { Facts } from "../claims/claim";
import type { FactGroup } from "../groups";
import type { MarkReason } from "../marks";
import type { Tokeniser } from "../tokenise";
import { columnsOf, type Columns } from "./columns";
import { comparedCells, type ComparedCell, type TableTitle } from "./compareCells";
import { cellNumber, rowSubject } from "./rows";
import { key, products, sums, type CellDifference } from "./tableArithmetic";

/** What was found of a table. Rows and columns are positions in it, from 0. */
export interface TableCheck {
  readonly differences: readonly CellDifference[];
  /** Cells that agree with the figures, as "row:column". */
  readonly agreeing: ReadonlySet<string>;
  /** Its title names another year, but the figures below are those of the evaluation. */
  readonly isOfTitledYear: boolean;
  readonly hasAssigned: boolean;
  /** The groups of which it says how many were assigned. */
  readonly assignedOf: readonly FactGroup[];
}

const NOTHING: TableCheck = {
  differences: [],
  agreeing: new Set(),
  isOfTitledYear: true,
  hasAssigned: false,
  assignedOf: [],
};

/** Agreeing cells without which a title of a later, or an earlier, year is not called wrong. */
const FEWEST_OF_LATER_YEAR = 3;
const FEWEST_OF_EARLIER_YEAR = 8;

export function checkTable(
  rows: readonly (readonly string[])[],
  title: TableTitle,
  facts: Facts,
  tokenise: Tokeniser,
): TableCheck {
  const columns = columnsOf(rows, facts.evaluation.plan.parameters.year, tokenise);
  if (columns === null) return NOTHING;
  const read = rows.slice(columns.headerRow + 1).map((cells, at) => ({
    at: columns.headerRow + 1 + at,
    cells,
    numbers: cells.map(cellNumber),
    subject: rowSubject(cells, facts.evaluation),
  }));
  const compared = comparedCells(read, columns, title, facts);
  const agreeing = compared.filter(({ check }) => check.outcome === "agrees");
  const isElsewhere = title.mentions.isElsewhere;
  const isOfTitledYear = !isElsewhere || !isOfThisYear(compared, title, facts);
  const isMarked = !isElsewhere && title.mentions.isPlain && title.mentions.units.size === 0;
  const counts = isMarked ? compared : [];
  const agreed = new Set(
    isElsewhere && isOfTitledYear ? [] : agreeing.map(({ row, column }) => key(row.at, column)),
  );
  const known = new Set(
    counts
      .filter(({ check }) => check.outcome !== "unknown")
      .map(({ row, column }) => key(row.at, column)),
  );
  return {
    differences: [
      ...counts.flatMap((cell) => differenceOf(cell, columns)),
      ...excludedNotSaid(counts, facts),
      ...sums(read, columns, known, facts),
      ...products(read, columns, known, facts),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
    agreeing: agreed,
    isOfTitledYear,
    hasAssigned: columns.meanings.some(isAssigned),
    assignedOf: counts.flatMap(({ column, group, check }) =>
      group !== null && check.outcome === "agrees" && isAssigned(columns.meanings[column] ?? null)
        ? [group]
        : [],
    ),
  };
}

function isAssigned(meaning: Columns["meanings"][number]): boolean {
  return (
    meaning?.kind === "count" && meaning.states[0] === "assigned" && meaning.states.length === 1
  );
}

/** Every cell that can be compared agrees, and there are so many that it is no chance. */
function isOfThisYear(
  compared: readonly ComparedCell[],
  { tokens }: TableTitle,
  { evaluation }: Facts,
): boolean {
  const known = compared.filter(({ check }) => check.outcome !== "unknown");
  const { year } = evaluation.plan.parameters;
  const [other, ...more] = tokens.flatMap((token) => (token.type === "year" ? [token.year] : []));
  if (year === null || other === undefined || more.some((each) => each !== other)) return false;
  if (known.some(({ check }) => check.outcome === "differs")) return false;
  // Nobody knows results of a later year.
  const hasResults = known.some(({ check }) => check.outcome === "agrees" && check.isResult);
  if (other > year) return hasResults && known.length >= FEWEST_OF_LATER_YEAR;
  const isTelling = known.some(({ check }) => check.outcome === "agrees" && check.isTelling);
  return isTelling && known.length >= FEWEST_OF_EARLIER_YEAR;
}

function differenceOf(
  { row, column, check }: ComparedCell,
  { headers }: Columns,
): readonly CellDifference[] {
  if (check.outcome !== "differs") return [];
  const { expected } = check;
  const name = row.cells.find((cell) => /\p{L}/u.test(cell)) ?? "";
  const reason: MarkReason = {
    code: "cell",
    column: (headers[column] ?? "").trim(),
    row: name.trim(),
    expected,
  };
  return [{ row: row.at, column, expected, reason }];
}

/** One for the table, on its first such row: all of them have one reason. */
function excludedNotSaid(
  compared: readonly ComparedCell[],
  { texts }: Facts,
): readonly CellDifference[] {
  const found = compared.filter(({ check }) => check.outcome === "withoutExcluded");
  const groups = found.flatMap(({ group }) => (group === null ? [] : [group]));
  const [first] = found;
  const [group] = groups;
  if (first === undefined || group === undefined) return [];
  return [
    {
      row: first.row.at,
      column: first.column,
      expected: texts.counts(group.counts),
      reason: { code: "excludedNotSaid", groups },
    },
  ];
}
