import type { SheetBlock } from "../workbook/block";
import { cellText } from "./cellText";
import type { RecognisedHeader } from "./header";
import { looksLikeHeading } from "./headingLike";
import { readHeading } from "./headings";
import { SHARED_LABELS } from "./importFields";
import type { RecognisedRow } from "./recognisedRow";
import { filledIn } from "./sheetParts";

/** A label and what is beside it. */
const CELLS = 2;

/** "Risorse umane | 5 istruttori" apart from the rows of a wider table, at its end, says something of its unit. */
export function withoutLabelledNotes(
  block: SheetBlock,
  { columns, left, right }: RecognisedHeader,
  rows: readonly RecognisedRow[],
): readonly RecognisedRow[] {
  const headed = columns.slice(left, right + 1).filter(({ heading }) => heading !== "").length;
  const isNote = ({ row }: RecognisedRow): boolean => {
    const filled = filledIn(block.rows[row] ?? [], left, right);
    const [label] = filled;
    if (label === undefined || filled.length !== CELLS) return false;
    const field = columns[label.column]?.field ?? null;
    if (field !== null && SHARED_LABELS.includes(field)) return false;
    const text = cellText(label.cell);
    return typeof label.cell === "string" && looksLikeHeading(text) && isOfUnit(text);
  };
  const apart = rows.map(({ kind }) => kind === "blank").lastIndexOf(true);
  const below = rows.slice(apart + 1).filter(({ kind }) => kind === "objective");
  if (apart <= 0 || headed <= CELLS || below.length === 0 || !below.every(isNote)) return rows;
  return rows.map((row, at) =>
    at > apart && row.kind === "objective" ? { ...row, kind: "withoutObjective" } : row,
  );
}

function isOfUnit(text: string): boolean {
  const field = readHeading(text).meaning?.field ?? null;
  return field === "owner" || field === "staffInvolved" || field === "resources";
}
