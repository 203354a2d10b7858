import type { Field } from "../contract/tables";
import { foldText } from "../contract/matching";
import type { MergedArea, SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { mergedByRow } from "./merged";
import type { RecognisedHeader, SourceColumn } from "./header";
import { namesUnit } from "./unitOfSheet";

/** What a row below the headings seems to be. Only an objective is copied unless the user says otherwise. */
export type RowKind =
  | "objective"
  | "blank"
  /** The headings once more, as at the top of every printed page. */
  | "repeatedHeader"
  | "total"
  /** One text over the whole row: the unit, or the part, to which the rows below belong. */
  | "heading"
  /** Something is written, but no objective. */
  | "withoutObjective";

export interface RecognisedRow {
  /** Position in the block. */
  readonly row: number;
  readonly kind: RowKind;
}

/** Labels that are written once above the rows that share them. */
export const SHARED_LABELS: readonly Field<"objectives">[] = [
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "owner",
  "category",
  "kind",
];
/** A text merged over so many columns is about the rows below it. */
const WIDE_LABEL = 3;
const TOTAL = /^(sub ?)?(totale|totali|tot\.?|somma|sommano|media)\b/;

/** Every row below the headings, in order; blank rows at the end are left out. */
export function recogniseRows(
  block: SheetBlock,
  header: RecognisedHeader,
): readonly RecognisedRow[] {
  const objective = header.columns.findIndex(({ field }) => field === "operationalObjective");
  const areasOf = mergedByRow(block);
  const layout = { columns: header.columns, objective, isSparse: isSparse(block, header) };
  const rows = block.rows.slice(header.last + 1).map((cells, at) => {
    const row = header.last + 1 + at;
    return { row, kind: kindOf(cells, areasOf(row), layout) };
  });
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === "blank") end -= 1;
  return withoutLastHeadings(rows.slice(0, end));
}

/** A lone text below the last objective is a note, because a heading has objectives below it. */
function withoutLastHeadings(rows: readonly RecognisedRow[]): readonly RecognisedRow[] {
  const last = rows.map(({ kind }) => kind).lastIndexOf("objective");
  return rows.map((row, at) =>
    at > last && row.kind === "heading" ? { ...row, kind: "withoutObjective" } : row,
  );
}

/** The fields in which an empty cell seems to repeat the one above: merged downwards, or written once for several rows. */
export function sharedLabels(
  block: SheetBlock,
  columns: readonly SourceColumn[],
  rows: readonly RecognisedRow[],
): readonly Field<"objectives">[] {
  const objectives = rows.filter(({ kind }) => kind === "objective");
  return SHARED_LABELS.filter((field) => {
    const column = columns.findIndex((source) => source.field === field);
    const [first, ...others] = objectives.map(({ row }) => block.rows[row]?.[column] ?? null);
    return column >= 0 && first !== undefined && first !== null && others.includes(null);
  });
}

/** What there is to know of a table before its rows are told apart. */
interface Layout {
  readonly columns: readonly SourceColumn[];
  /** Position of the column of the objectives. */
  readonly objective: number;
  /** Most of its rows have nothing but one cell. */
  readonly isSparse: boolean;
}

function isSparse({ rows }: SheetBlock, { last }: RecognisedHeader): boolean {
  const counts = rows
    .slice(last + 1)
    .map((cells) => cells.filter((cell) => cell !== null).length)
    .filter((count) => count > 0);
  return counts.filter((count) => count === 1).length * 2 > counts.length;
}

function kindOf(
  cells: readonly Cell[],
  areas: readonly MergedArea[],
  { columns, objective, isSparse: areRowsSparse }: Layout,
): RowKind {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, column }]));
  const [first] = filled;
  if (first === undefined) return "blank";
  if (isHeaderAgain(filled, columns)) return "repeatedHeader";
  if (typeof first.cell === "string" && TOTAL.test(foldText(first.cell))) return "total";
  const isAcross = areas.some(
    ({ top, bottom, left, right }) =>
      top === bottom && left === first.column && right - left >= WIDE_LABEL - 1,
  );
  const isAlone = filled.length === 1 && typeof first.cell === "string";
  // In the column of the objectives a lone text is a heading only when it says so, among fuller rows.
  const isUnit = !areRowsSparse && namesUnit(cellText(first.cell));
  if (isAlone && (isAcross || first.column !== objective || isUnit)) return "heading";
  return cellText(cells[objective] ?? null) === "" ? "withoutObjective" : "objective";
}

function isHeaderAgain(
  filled: readonly { readonly cell: Cell; readonly column: number }[],
  columns: readonly SourceColumn[],
): boolean {
  return (
    filled.length >= 2 &&
    filled.every(({ cell, column }) => {
      const heading = foldText(columns[column]?.heading ?? "");
      const text = foldText(cellText(cell));
      return text !== "" && (heading === text || heading.endsWith(` ${text}`));
    })
  );
}
