import type { MergedArea, SheetBlock } from "../workbook/block";

/** The merged cells that a row has part in, found without a search: a sheet may hold tens of thousands of them. */
export function mergedByRow({ merged, rows }: SheetBlock): (row: number) => readonly MergedArea[] {
  const areas = new Map<number, MergedArea[]>();
  for (const area of merged) {
    for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
      const known = areas.get(row);
      if (known === undefined) areas.set(row, [area]);
      else known.push(area);
    }
  }
  return (row) => areas.get(row) ?? [];
}
