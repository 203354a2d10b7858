import { columnLetters } from "../../../core/workbook/address";
import { untracked, type Loaded } from "../session/host";

export type Axis = "rows" | "columns";

/** Rows or columns as Excel numbers them, ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Null: some are hidden and some are not, which the types do not say (documentation of `Range.rowHidden`). */
type HiddenState = boolean | null;

const PROPERTY = { rows: "rowHidden", columns: "columnHidden" } as const;

/** Into so many pieces lines are parted of which some are hidden: few exchanges, and few pieces in each. */
const PIECES = 16;

/** Whether all rows or columns of the used cells are hidden, or none. */
export function loadHiddenState(sheet: Excel.Worksheet, axis: Axis): Loaded<HiddenState> {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load(PROPERTY[axis]);
  return () => (used.isNullObject ? false : stateOf(used, axis));
}

/** The hidden ones among the first `end` rows or columns of a sheet: hidden by the user, or rows by a filter. */
export async function readHidden(
  sheet: Excel.Worksheet,
  axis: Axis,
  sync: () => Promise<void>,
  end: number,
): Promise<readonly number[]> {
  const hidden: number[] = [];
  let mixed: readonly Span[] = [{ first: 1, last: end }];
  while (mixed.length > 0) {
    const loaded = mixed
      .flatMap(parted)
      .map((span) => ({ span, state: loadState(sheet, axis, span) }));
    await sync();
    const states = loaded.map(({ span, state }) => ({ span, isHidden: state() }));
    for (const { span, isHidden } of states) if (isHidden === true) hidden.push(...linesOf(span));
    mixed = states.flatMap(({ span, isHidden }) =>
      isHidden === null && span.first < span.last ? [span] : [],
    );
  }
  return hidden.sort((one, other) => one - other);
}

function loadState(sheet: Excel.Worksheet, axis: Axis, { first, last }: Span): Loaded<HiddenState> {
  const address =
    axis === "rows" ? `A${first}:A${last}` : `${columnLetters(first)}1:${columnLetters(last)}1`;
  const range = untracked(sheet.getRange(address));
  range.load(PROPERTY[axis]);
  return () => stateOf(range, axis);
}

function stateOf(
  range: { readonly rowHidden: HiddenState; readonly columnHidden: HiddenState },
  axis: Axis,
): HiddenState {
  return range[PROPERTY[axis]];
}

function parted({ first, last }: Span): readonly Span[] {
  const length = Math.ceil((last - first + 1) / PIECES);
  const spans: Span[] = [];
  for (let line = first; line <= last; line += length) {
    spans.push({ first: line, last: Math.min(line + length - 1, last) });
  }
  return spans;
}

function linesOf({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
