import { parseReference } from "../model/addresses";
import { placeOf, rangeOn, WHOLE_SHEET } from "../model/ranges";
import { LAST_COLUMN, LAST_ROW } from "../model/workbook";
import type { EmulatedRange, EmulatedSheet, Rectangle } from "../model/workbook";
import { isHostObject } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import { invalidArgument, numberOf, optional, textOf } from "./arguments";
import { rangeType } from "./range";

/** The longest address that Excel takes; the rest of a longer one is cut off without a word (excel-add-ins-troubleshooting). */
const LONGEST_ADDRESS = 8192;

/** A range that the client gives as an object, or as an address on `sheet`. */
export function rangeArgument(sheet: EmulatedSheet, value: unknown): EmulatedRange {
  if (!isHostObject(value)) return rangeAt(sheet, textOf(value));
  const range = rangeType.selfOf(value);
  if (range === null) throw invalidArgument();
  return range;
}

/** The cells that an address or a name means; the whole sheet for none. Throws InvalidArgument for anything else. */
export function rangeAt(sheet: EmulatedSheet, address: string | null): EmulatedRange {
  if (address === null || address === "") return rangeOn(sheet, WHOLE_SHEET);
  const reference = parseReference(address.slice(0, LONGEST_ADDRESS));
  if (reference === null) return namedRange(sheet, address);
  return rangeOn(sheetNamed(sheet, reference.sheet), reference.rectangle);
}

function sheetNamed(sheet: EmulatedSheet, name: string | null): EmulatedSheet {
  if (name === null) return sheet;
  const found = sheet.workbook.sheets.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  );
  if (found === undefined) throw invalidArgument();
  return found;
}

function namedRange(sheet: EmulatedSheet, text: string): EmulatedRange {
  const key = text.toLowerCase();
  const names = [...sheet.names.values(), ...sheet.workbook.names.values()];
  const target = names.find(({ name }) => name.toLowerCase() === key)?.target;
  if (target !== undefined && typeof target !== "string") return target;
  if (sheet.workbook.tables.some(({ name }) => name.toLowerCase() === key)) {
    throw notEmulated(`the table name ${text} as an address`);
  }
  throw invalidArgument();
}

/** Each area of a list such as "A1:B2,C4,7:9"; an address longer than Excel takes is cut off. */
export function areasAt(sheet: EmulatedSheet, addresses: string | null): readonly EmulatedRange[] {
  if (addresses === null) return [rangeAt(sheet, null)];
  const parts = addresses.slice(0, LONGEST_ADDRESS).split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.map((part) => rangeAt(sheet, part.trim()));
}

/** Cells counted from those of `range`, inside the sheet or refused with InvalidArgument. */
export function rangeFrom(
  range: EmulatedRange,
  place: (rectangle: Rectangle) => Rectangle,
): EmulatedRange {
  return rangeOn(range.sheet, onSheet(place(placeOf(range))));
}

export function onSheet(rectangle: Rectangle): Rectangle {
  const { top, left, bottom, right } = rectangle;
  const isThere =
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN;
  if (!isThere) throw invalidArgument();
  return rectangle;
}

export function wholeNumber(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** 1 where the client says nothing. */
export function countOrOne(value: unknown): number {
  return optional(value, wholeNumber) ?? 1;
}
