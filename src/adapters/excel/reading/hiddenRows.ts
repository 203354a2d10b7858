import { untracked, type Loaded } from "../session/host";

/** Rows as Excel numbers them, ends included. */
interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Into so many pieces rows are parted of which some are hidden: few exchanges, and few pieces in each. */
const PIECES = 16;

/** Whether all rows of the used cells are hidden, or none; null: some are. */
export function loadHiddenState(sheet: Excel.Worksheet): Loaded<boolean | null> {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowHidden");
  return () => (used.isNullObject ? false : stateOf(used));
}

/** The hidden rows among the first `end` of a sheet: hidden by the user or by a filter. */
export async function readHiddenRows(
  sheet: Excel.Worksheet,
  sync: () => Promise<void>,
  end: number,
): Promise<readonly number[]> {
  const hidden: number[] = [];
  let mixed: readonly RowSpan[] = [{ first: 1, last: end }];
  while (mixed.length > 0) {
    const loaded = mixed.flatMap(parted).map((span) => ({ span, state: loadState(sheet, span) }));
    await sync();
    const states = loaded.map(({ span, state }) => ({ span, isHidden: state() }));
    for (const { span, isHidden } of states) if (isHidden === true) hidden.push(...rowsOf(span));
    mixed = states.flatMap(({ span, isHidden }) =>
      isHidden === null && span.first < span.last ? [span] : [],
    );
  }
  return hidden.sort((one, other) => one - other);
}

function loadState(sheet: Excel.Worksheet, { first, last }: RowSpan): Loaded<boolean | null> {
  const rows = untracked(sheet.getRange(`A${first}:A${last}`));
  rows.load("rowHidden");
  return () => stateOf(rows);
}

/** Null where the rows differ, which the type does not say (documentation of `Range.rowHidden`). */
function stateOf({ rowHidden }: { readonly rowHidden: boolean | null }): boolean | null {
  return rowHidden;
}

function parted({ first, last }: RowSpan): readonly RowSpan[] {
  const length = Math.ceil((last - first + 1) / PIECES);
  const spans: RowSpan[] = [];
  for (let row = first; row <= last; row += length) {
    spans.push({ first: row, last: Math.min(row + length - 1, last) });
  }
  return spans;
}

function rowsOf({ first, last }: RowSpan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
