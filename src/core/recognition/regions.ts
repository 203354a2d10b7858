import type { SheetBlock } from "../workbook/block";
import type { HeadingTest } from "./headingLike";
import type { HeadingMeaning } from "./headingMeaning";
import { areHeadings, filledIn, type Region } from "./sheetParts";

const FEWEST_CELLS = 2;

/**
 * The columns of a sheet, cut where a blank one parts two tables that stand side by side. A blank column inside a
 * table, which headings on both sides share, does not cut it.
 */
export function regionsOf(block: SheetBlock, test: HeadingTest): readonly Region[] {
  const width = block.rows[0]?.length ?? 0;
  const isUsed = usedColumns(block);
  const headers = block.rows.flatMap((cells) => {
    const filled = filledIn(cells, 0, width - 1);
    if (!areHeadings(filled, test)) return [];
    return [
      filled.map(({ column, cell }) => ({
        column,
        meaning: typeof cell === "string" ? test(cell) : null,
      })),
    ];
  });
  const regions: Region[] = [];
  let left = 0;
  for (let column = 0; column < width; column += 1) {
    if (isUsed[column] === true) continue;
    const isCut =
      headers.length === 0 ||
      headers.some((header) => doesPart(header, column)) ||
      !headers.some((header) => isOnBothSides(header, column));
    if (!isCut) continue;
    if (column > left) regions.push({ left, right: column - 1 });
    left = column + 1;
  }
  if (left < width) regions.push({ left, right: width - 1 });
  return regions;
}

/** Lone texts, which may lie over several tables, do not count. */
function usedColumns({ rows, merged }: SheetBlock): readonly boolean[] {
  const used = new Array<boolean>(rows[0]?.length ?? 0).fill(false);
  for (const cells of rows) {
    const filled = filledIn(cells, 0, cells.length - 1);
    if (filled.length < FEWEST_CELLS) continue;
    for (const { column } of filled) used[column] = true;
  }
  for (const { left, right, top } of merged) {
    if (
      used[left] !== true ||
      filledIn(rows[top] ?? [], 0, used.length - 1).length < FEWEST_CELLS
    ) {
      continue;
    }
    used.fill(true, left, right + 1);
  }
  return used;
}

interface HeaderCell {
  readonly column: number;
  readonly meaning: HeadingMeaning | null;
}

function isOnBothSides(header: readonly HeaderCell[], gap: number): boolean {
  return header.some(({ column }) => column < gap) && header.some(({ column }) => column > gap);
}

/** Whether what is right of the gap is a table of its own: it says again what is on the left, counts, lists people, or is none of ours. */
function doesPart(header: readonly HeaderCell[], gap: number): boolean {
  const right = header.filter(({ column }) => column > gap);
  const left = header.filter(({ column }) => column < gap);
  if (right.length < FEWEST_CELLS || left.length < FEWEST_CELLS) return false;
  const fields = new Set(left.flatMap(({ meaning }) => meaning?.field ?? []));
  const known = right.filter(({ meaning }) => meaning !== null);
  if (known.length * 2 <= right.length) return true;
  return known.some(({ meaning }) => {
    if (meaning === null) return false;
    const { field, traits } = meaning;
    if (traits.includes("person")) return true;
    if (field === null || field === "code") return false;
    return fields.has(field) && (field === "unit" || field === "operationalObjective");
  });
}
