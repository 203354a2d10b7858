import type { AddTableColumns } from "../../workbook/plan";

export interface NewColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** Adds columns in their order: one operation for neighbours of the same width. */
export function addColumns(
  table: string,
  columns: readonly NewColumn[],
): readonly AddTableColumns[] {
  const groups: { width: number; headers: string[] }[] = [];
  for (const { header, width } of columns) {
    const last = groups.at(-1);
    if (last?.width === width) last.headers.push(header);
    else groups.push({ width, headers: [header] });
  }
  return groups.map(({ headers, width }) => ({ kind: "addTableColumns", table, headers, width }));
}
