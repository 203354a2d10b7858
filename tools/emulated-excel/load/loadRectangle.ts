import { parseReference } from "../../../test/contract/inspectReferences";
import { rangeBounds, type RangeBounds } from "../../../test/fixtures/package/addresses";
import { rangeOn } from "../model/ranges";
import type { EmulatedRange, EmulatedWorkbook, Rectangle } from "../model/workbook";

/** The cells of a range of the file, where rows and columns count from 1. */
export function rectangleOf({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
}: RangeBounds): Rectangle {
  return {
    top: firstRow - 1,
    left: firstColumn - 1,
    bottom: lastRow - 1,
    right: lastColumn - 1,
  };
}

/** What a formula refers to. Null when it is no reference, or one to a sheet that is not there. */
export function rangeReferredTo(
  { sheets }: EmulatedWorkbook,
  formula: string,
): EmulatedRange | null {
  const reference = parseReference(formula);
  const wanted = reference?.sheet.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (reference === null || sheet === undefined) return null;
  return rangeOn(sheet, rectangleOf(rangeBounds(reference.range)));
}
