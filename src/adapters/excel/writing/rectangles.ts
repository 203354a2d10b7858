import { rangeAddress } from "../../../core/workbook/address";
import type { SheetCell, SheetRow } from "../../../core/workbook/plan";
import type { RangeReference } from "../../../core/workbook/reference";

/** What `getRanges` takes: 8,192 characters, and cuts what is longer without a word. */
const LONGEST_ADDRESS = 8000;

/** The cells of one kind as rectangles, found by going down the rows. */
export interface Region<Kind> {
  readonly kind: Kind;
  readonly ranges: readonly RangeReference[];
}

/**
 * Gathers the cells of a sheet by kind, null for those that are of none. Rows are put together only where
 * `joinsRows` says so.
 */
export function regionsOf<Kind extends string>(
  rows: readonly SheetRow[],
  kindOf: (cell: SheetCell) => Kind | null,
  joinsRows: (kind: Kind) => boolean = () => true,
): readonly Region<Kind>[] {
  const found = new Map<Kind, RangeReference[]>();
  let open = new Map<string, number>();
  rows.forEach(({ cells }, index) => {
    const row = index + 1;
    const next = new Map<string, number>();
    for (const { kind, first, last } of runsOf(cells, kindOf)) {
      const ranges = found.get(kind) ?? [];
      found.set(kind, ranges);
      const key = `${first},${last},${kind}`;
      const above = joinsRows(kind) ? open.get(key) : undefined;
      const before = above === undefined ? undefined : ranges[above];
      if (above === undefined || before === undefined) {
        next.set(key, ranges.length);
        ranges.push({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last });
      } else {
        next.set(key, above);
        ranges[above] = { ...before, lastRow: row };
      }
    }
    open = next;
  });
  return [...found].map(([kind, ranges]) => ({ kind, ranges }));
}

interface Run<Kind> {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
}

/** Cells of one kind side by side, columns counted from 1. */
function runsOf<Kind>(
  cells: readonly (SheetCell | null)[],
  kindOf: (cell: SheetCell) => Kind | null,
): readonly Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  cells.forEach((cell, index) => {
    const kind = cell === null ? null : kindOf(cell);
    if (kind === null) return;
    const column = index + 1;
    const last = runs.at(-1);
    if (last?.kind === kind && last.last === column - 1) {
      runs[runs.length - 1] = { ...last, last: column };
    } else {
      runs.push({ kind, first: column, last: column });
    }
  });
  return runs;
}

/** "A1:B2,C4,…", as many together as one call takes. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

export function rangeLists(ranges: readonly RangeReference[]): readonly string[] {
  return addressLists(ranges.map(rangeAddress));
}
