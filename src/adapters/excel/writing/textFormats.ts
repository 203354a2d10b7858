import { untracked } from "../session/host";
import { setNumberFormat } from "./sheetContent";
import type { RowsOfColumns } from "../preflight/tableState";

export const TEXT_FORMAT = "@";

const NO_ROWS: ReadonlySet<number> = new Set();

interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function textRows(formatted: RowsOfColumns, header: string): ReadonlySet<number> {
  return formatted.get(header) ?? NO_ROWS;
}

/**
 * Has cells of a column written so that numbers stay numbers, and leaves the format that they had: a value that is
 * there stays what it is when it is formatted as text (https://support.microsoft.com, Format numbers as text).
 * `first`: position of the first of `cells` among the data rows.
 */
export function writeOverTextFormat(
  cells: Excel.Range,
  first: number,
  values: readonly unknown[],
  formatted: ReadonlySet<number>,
  write: () => void,
): void {
  const stretches = stretchesOf(values, first, formatted);
  const format = (code: string): void => {
    for (const { first: start, last } of stretches) {
      const cell = untracked(cells.getCell(start, 0));
      setNumberFormat(
        start === last ? cell : untracked(cell.getResizedRange(last - start, 0)),
        code,
      );
    }
  };
  format("General");
  write();
  format(TEXT_FORMAT);
}

/** How many commands that adds. */
export function formatCommands(
  values: readonly unknown[],
  first: number,
  formatted: ReadonlySet<number>,
): number {
  return 6 * stretchesOf(values, first, formatted).length;
}

/** Numbers that follow each other where the cells are formatted as text; positions in `values`. */
function stretchesOf(
  values: readonly unknown[],
  first: number,
  formatted: ReadonlySet<number>,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  values.forEach((value, at) => {
    if (typeof value !== "number" || !formatted.has(first + at)) return;
    const last = stretches.at(-1);
    if (last?.last === at - 1) stretches[stretches.length - 1] = { ...last, last: at };
    else stretches.push({ first: at, last: at });
  });
  return stretches;
}
