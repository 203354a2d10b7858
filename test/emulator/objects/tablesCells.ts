import { parseReference } from "../model/addresses";
import { isSameName } from "../model/nameRules";
import { placeOf } from "../model/ranges";
import type { EmulatedSheet, EmulatedWorkbook, Rectangle } from "../model/workbook";
import { invalidArgument } from "./arguments";
import { rangeType } from "./range";

export interface Cells {
  readonly sheet: EmulatedSheet;
  readonly rectangle: Rectangle;
}

/**
 * What an argument "Range | string" stands for. An address without a sheet is one of `home`; of the active
 * sheet, where that is null. Throws InvalidArgument.
 */
export function cellsOf(
  argument: unknown,
  workbook: EmulatedWorkbook,
  home: EmulatedSheet | null,
): Cells {
  const range = rangeType.selfOf(argument);
  if (range !== null) return { sheet: range.sheet, rectangle: placeOf(range) };
  const reference = typeof argument === "string" ? parseReference(argument) : null;
  if (reference === null) throw invalidArgument();
  const named = reference.sheet;
  const sheet =
    named === null
      ? (home ?? workbook.activeSheet)
      : workbook.sheets.find(({ name }) => isSameName(name, named));
  if (!sheet || (home !== null && sheet !== home)) throw invalidArgument();
  return { sheet, rectangle: reference.rectangle };
}
