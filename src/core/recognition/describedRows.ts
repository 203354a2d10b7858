import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import type { RecognisedHeader } from "./header";
import { SHARED_LABELS } from "./importFields";
import type { RecognisedRow } from "./recognisedRow";
import { filledIn } from "./sheetParts";
import { namesUnit } from "./unitNames";

/** What an objective has beside its text and the labels that several share: code, weight, result. */
const OWN_CELLS = 2;
/** One may be anything. */
const FEWEST = 2;

/**
 * A lone text right below an objective, time and again, where every objective has cells of its own: it describes the
 * one above. Counted as an objective it would take weight from all others.
 */
export function withDescriptions(
  block: SheetBlock,
  { columns, left, right }: RecognisedHeader,
  rows: readonly RecognisedRow[],
): readonly RecognisedRow[] {
  const cellsOf = ({ row }: RecognisedRow) => filledIn(block.rows[row] ?? [], left, right);
  const isOwn = (column: number): boolean => {
    const field = columns[column]?.field ?? null;
    return field !== "operationalObjective" && !(field !== null && SHARED_LABELS.includes(field));
  };
  const isFull = (row: RecognisedRow | undefined): boolean =>
    row?.kind === "objective" &&
    cellsOf(row).filter(({ column }) => isOwn(column)).length >= OWN_CELLS;
  const isLone = (row: RecognisedRow): boolean => {
    const [first, ...others] = cellsOf(row);
    const mayBe = row.kind === "objective" || row.kind === "heading";
    return mayBe && first !== undefined && others.length === 0 && !namesUnit(cellText(first.cell));
  };
  const lone = rows.filter(isLone).length;
  const full = rows.filter(isFull).length;
  const isOther = (row: RecognisedRow): boolean =>
    row.kind === "objective" && !isLone(row) && !isFull(row);
  const areBelow = rows.every((row, at) => !isLone(row) || isFull(rows[at - 1]));
  if (lone < FEWEST || lone * 2 < full || rows.some(isOther) || !areBelow) return rows;
  return rows.map((row) => (isLone(row) ? { ...row, kind: "description" } : row));
}
