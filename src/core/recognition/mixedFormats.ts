import { compare, ONE, ZERO } from "../numeric/exact";
import type { SheetBlock } from "../workbook/block";
import { isNumberCell, type Cell } from "../workbook/snapshot";
import { isAnswered, type Candidate } from "./candidates";
import { cellText } from "./cellText";
import type { ImportField } from "./importFields";
import { exactIn } from "./pointsColumn";

const FIGURES: readonly ImportField[] = ["grade", "nucleoGrade", "assignedWeight"];

/** 0,9 beside 85% may be 90% in a cell that lost its format, or less than 1%: asked, because only the body knows. */
export function withMixedFormats(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { field, values, column } = candidate;
    if (field === null || !FIGURES.includes(field) || isAnswered(candidate)) return candidate;
    const cells = objectives.map((row) => block.rows[row]?.[column] ?? null);
    const bare = cells.find(isBareFraction);
    const percent = cells.find(isPercent);
    if (bare === undefined || percent === undefined) return candidate;
    const samples = [bare, percent].map(cellText);
    return { ...candidate, values: { ...values, samples }, caveat: "mixedFormats", isOpen: true };
  });
}

function isPercent(cell: Cell): boolean {
  if (isNumberCell(cell)) return cell.format === "percent";
  return typeof cell === "string" && cell.includes("%") && exactIn(cell) !== null;
}

function isBareFraction(cell: Cell): boolean {
  const number = isPercent(cell) ? null : exactIn(cell);
  return number !== null && compare(number, ZERO) > 0 && compare(number, ONE) <= 0;
}
