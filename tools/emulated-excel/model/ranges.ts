import { HostError } from "../protocol/hostError";
import {
  LAST_COLUMN,
  LAST_ROW,
  type EmulatedRange,
  type EmulatedSheet,
  type Rectangle,
} from "./workbook";

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A range that follows its cells when they move, for as long as it is tracked. */
export function rangeOn(sheet: EmulatedSheet, rectangle: Rectangle): EmulatedRange {
  const range = { sheet, rectangle, isGone: false };
  sheet.workbook.followers.add(new WeakRef(range));
  return range;
}

/** Where the range is now. Throws InvalidReference if its cells were deleted. */
export function placeOf(range: EmulatedRange): Rectangle {
  if (range.isGone) {
    throw new HostError(
      "InvalidReference",
      "This reference is not valid for the current operation.",
    );
  }
  return range.rectangle;
}

export function rowCount(rectangle: Rectangle): number {
  return rectangle.bottom - rectangle.top + 1;
}

export function columnCount(rectangle: Rectangle): number {
  return rectangle.right - rectangle.left + 1;
}

/** Null when they share no cell. */
export function intersect(one: Rectangle, other: Rectangle): Rectangle | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest rectangle around both. */
export function boundingOf(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
