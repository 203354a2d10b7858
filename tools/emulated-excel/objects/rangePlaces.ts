import { usedRectangle } from "../model/cells";
import { boundingOf, columnCount, intersect, placeOf, rangeOn, rowCount } from "../model/ranges";
import { LAST_COLUMN, LAST_ROW, type EmulatedRange, type Rectangle } from "../model/workbook";
import { HostError } from "../protocol/hostError";
import type { HostObject, Method } from "../protocol/hostType";
import { invalidArgument, itemNotFound, optional, truthOf } from "./arguments";
import { rangeType } from "./range";
import { countOrOne, rangeArgument, rangeFrom, wholeNumber } from "./rangeArguments";

type Place = (rectangle: Rectangle, ...numbers: readonly number[]) => Rectangle;

/** A method of Range that counts other cells from its own. */
function counted(since: Method<EmulatedRange>["since"], place: Place): Method<EmulatedRange> {
  return {
    since,
    call: (range, args) => {
      const numbers = args.map(wholeNumber);
      return rangeType.of(rangeFrom(range, (rectangle) => place(rectangle, ...numbers)));
    },
  };
}

/** The same, with the number of rows or columns beside it; a negative one takes them from the other side. */
function beside(
  place: (rectangle: Rectangle, count: number) => Rectangle,
  back: (rectangle: Rectangle, count: number) => Rectangle,
): Method<EmulatedRange> {
  return {
    since: "1.2",
    call: (range, [value]) => {
      const count = countOrOne(value);
      if (count === 0) throw invalidArgument();
      const chosen = count > 0 ? place : back;
      return rangeType.of(rangeFrom(range, (rectangle) => chosen(rectangle, Math.abs(count))));
    },
  };
}

const after = (place: Rectangle, count: number): Rectangle => ({
  ...place,
  left: place.right + 1,
  right: place.right + count,
});
const before = (place: Rectangle, count: number): Rectangle => ({
  ...place,
  left: place.left - count,
  right: place.left - 1,
});
const below = (place: Rectangle, count: number): Rectangle => ({
  ...place,
  top: place.bottom + 1,
  bottom: place.bottom + count,
});
const above = (place: Rectangle, count: number): Rectangle => ({
  ...place,
  top: place.top - count,
  bottom: place.top - 1,
});

/** What Range answers with another range. */
export const PLACE_METHODS = {
  getCell: counted("1.1", ({ top, left }, row = 0, column = 0) => cellOf(top + row, left + column)),
  getRow: counted("1.1", (place, row = 0) => {
    const at = place.top + row;
    return { ...place, top: at, bottom: at };
  }),
  getColumn: counted("1.1", (place, column = 0) => {
    const at = place.left + column;
    return { ...place, left: at, right: at };
  }),
  getLastRow: counted("1.1", (place) => ({ ...place, top: place.bottom })),
  getLastColumn: counted("1.1", (place) => ({ ...place, left: place.right })),
  getLastCell: counted("1.1", ({ bottom, right }) => cellOf(bottom, right)),
  getEntireRow: counted("1.1", (place) => ({ ...place, left: 0, right: LAST_COLUMN })),
  getEntireColumn: counted("1.1", (place) => ({ ...place, top: 0, bottom: LAST_ROW })),
  getOffsetRange: counted("1.1", (place, rows = 0, columns = 0) => ({
    top: place.top + rows,
    left: place.left + columns,
    bottom: place.bottom + rows,
    right: place.right + columns,
  })),
  getResizedRange: counted("1.2", (place, rows = 0, columns = 0) => ({
    ...place,
    bottom: place.bottom + rows,
    right: place.right + columns,
  })),
  getAbsoluteResizedRange: counted("1.7", (place, rows = 1, columns = 1) => ({
    ...place,
    bottom: place.top + rows - 1,
    right: place.left + columns - 1,
  })),
  getColumnsAfter: beside(after, before),
  getColumnsBefore: beside(before, after),
  getRowsBelow: beside(below, above),
  getRowsAbove: beside(above, below),
  getBoundingRect: {
    since: "1.1",
    call: (range, [value]) => {
      const other = rangeArgument(range.sheet, value);
      if (other.sheet !== range.sheet) throw invalidArgument();
      return rangeType.of(rangeFrom(range, (place) => boundingOf(place, placeOf(other))));
    },
  },
  getIntersection: {
    since: "1.1",
    call: (range, [value]) => {
      const shared = intersection(range, value);
      if (shared === null) throw itemNotFound();
      return shared;
    },
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    call: (range, [value]) => intersection(range, value),
  },
  getUsedRange: {
    since: "1.1",
    call: (range, [value]) => {
      const used = usedRange(range, value);
      if (used === null) throw itemNotFound();
      return used;
    },
  },
  getUsedRangeOrNullObject: { since: "1.4", call: (range, [value]) => usedRange(range, value) },
  _ValidateArraySize: {
    since: "1.3",
    call: (range, [rows, columns]) => {
      const place = placeOf(range);
      if (rows === rowCount(place) && columns === columnCount(place)) return null;
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
} satisfies Readonly<Record<string, Method<EmulatedRange>>>;

function cellOf(row: number, column: number): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}

function intersection(range: EmulatedRange, value: unknown): HostObject | null {
  const other = rangeArgument(range.sheet, value);
  const shared = other.sheet === range.sheet ? intersect(placeOf(range), placeOf(other)) : null;
  return shared && rangeType.of(rangeOn(range.sheet, shared));
}

function usedRange(range: EmulatedRange, valuesOnly: unknown): HostObject | null {
  const isValuesOnly = optional(valuesOnly, truthOf) ?? false;
  const used = usedRectangle(range.sheet, placeOf(range), isValuesOnly);
  return used && rangeType.of(rangeOn(range.sheet, used));
}
