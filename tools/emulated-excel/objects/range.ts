import { fullAddress } from "../model/addresses";
import { arrayAt, isAnchor, isFilledBy } from "../model/arrays";
import { cellAt, cellCount, isUnbounded, mapPlaces } from "../model/cells";
import { clearFormats, writeNumberFormats } from "../model/cellFormats";
import { copyCells } from "../model/copying";
import { deleteCells, insertCells } from "../model/shifting";
import { hideColumns, hideRows, isEachHidden } from "../model/linesOfCells";
import { mergeCells, unmergeCells } from "../model/merging";
import { columnCount, contains, intersect, placeOf, rangeOn, rowCount } from "../model/ranges";
import { selectCells } from "../model/selection";
import { shownContent, valueType } from "../model/shownContent";
import { shownText } from "../model/shownText";
import { LAST_COLUMN, LAST_ROW, type EmulatedArray, type EmulatedRange } from "../model/workbook";
import { clearContents, gridOf, writeValues } from "../model/writing";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType, Scalar } from "../protocol/hostType";
import { oneOf, optional, textOf, truthOf } from "./arguments";
import { conditionalFormatCollectionType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeAreasType } from "./rangeAreas";
import { rangeArgument } from "./rangeArguments";
import { rangeFormatType } from "./rangeFormat";
import { PLACE_METHODS } from "./rangePlaces";
import { tableScopedCollectionType } from "./rangeTables";
import { requireFocus } from "./focus";
import { worksheetType } from "./worksheet";

/** Beyond that Excel answers null (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const MOST_CELLS_READ = 5_000_000;

/** Excel.Range: cells of one sheet. */
export const rangeType: HostType<EmulatedRange> = defineType<Excel.Range, EmulatedRange>({
  name: "Range",
  isKeptByReference: true,
  scalars: {
    address: {
      since: "1.1",
      get: (range) => fullAddress(range.sheet.name, placeOf(range)),
    },
    cellCount: { since: "1.1", get: (range) => countOrMinusOne(cellCount(placeOf(range))) },
    rowCount: { since: "1.1", get: (range) => rowCount(placeOf(range)) },
    columnCount: { since: "1.1", get: (range) => columnCount(placeOf(range)) },
    rowIndex: { since: "1.1", get: (range) => placeOf(range).top },
    columnIndex: { since: "1.1", get: (range) => placeOf(range).left },
    isEntireRow: {
      since: "1.7",
      get: (range) => columnCount(placeOf(range)) === LAST_COLUMN + 1,
    },
    isEntireColumn: { since: "1.7", get: (range) => rowCount(placeOf(range)) === LAST_ROW + 1 },
    values: {
      ...cellwise("1.1", (range, row, column) =>
        shownContent(cellAt(range.sheet, row, column).value),
      ),
      set: (range, value) => {
        writeValues(range.sheet, placeOf(range), value);
      },
    },
    formulas: {
      ...cellwise("1.1", (range, row, column) => {
        const cell = cellAt(range.sheet, row, column);
        return cell.formula ?? shownContent(cell.value);
      }),
      set: (range, value) => {
        writeValues(range.sheet, placeOf(range), value);
      },
    },
    valueTypes: cellwise("1.1", (range, row, column) =>
      valueType(cellAt(range.sheet, row, column).value),
    ),
    text: cellwise("1.1", (range, row, column) =>
      shownText(cellAt(range.sheet, row, column), range.sheet.workbook.uses1904Dates),
    ),
    hasSpill: {
      since: "1.12",
      get: (range) => {
        const spills = range.sheet.arrays.filter(({ isSpill }) => isSpill);
        return isFilledBy(spills, placeOf(range));
      },
    },
    savedAsArray: {
      since: "1.12",
      get: (range) => isFilledBy(range.sheet.arrays, placeOf(range)),
    },
    numberFormat: {
      ...cellwise(
        "1.1",
        (range, row, column) => cellAt(range.sheet, row, column).format.numberFormat,
      ),
      set: (range, value) => {
        const place = placeOf(range);
        const formats = gridOf(value, place).map((row) =>
          row.map((format) => optional(format, textOf)),
        );
        writeNumberFormats(range.sheet, place, formats);
      },
    },
    rowHidden: {
      since: "1.2",
      get: (range) => {
        const { top, bottom } = placeOf(range);
        return isEachHidden(range.sheet.hiddenRows, top, bottom);
      },
      set: (range, value) => {
        hideRows(range.sheet, placeOf(range), truthOf(value));
      },
    },
    columnHidden: {
      since: "1.2",
      get: (range) => {
        const { left, right } = placeOf(range);
        return isEachHidden(range.sheet.hiddenColumns, left, right);
      },
      set: (range, value) => {
        hideColumns(range.sheet, placeOf(range), truthOf(value));
      },
    },
  },
  navigations: {
    worksheet: { since: "1.1", get: (range) => worksheetType.of(range.sheet) },
    format: { since: "1.1", get: (range) => rangeFormatType.of({ areas: [range] }) },
    dataValidation: { since: "1.8", get: (range) => dataValidationType.of(range) },
    conditionalFormats: { since: "1.6", get: (range) => conditionalFormatCollectionType.of(range) },
  },
  methods: {
    ...PLACE_METHODS,
    getTables: {
      since: "1.9",
      call: (range, [fullyContained]) =>
        tableScopedCollectionType.of({
          range,
          isFullyContained: optional(fullyContained, truthOf) ?? false,
        }),
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      call: (range) => {
        const place = placeOf(range);
        const areas = range.sheet.merged
          .filter(({ top, left }) => contains(place, { top, left, bottom: top, right: left }))
          .flatMap((merged) => intersect(merged, place) ?? [])
          .map((seen) => rangeOn(range.sheet, seen));
        return areas.length === 0 ? null : rangeAreasType.of({ areas });
      },
    },
    getSpillingToRangeOrNullObject: {
      since: "1.12",
      call: (range) => {
        const spill = spillOf(range);
        const { top, left } = placeOf(range);
        if (spill === null || !isAnchor(spill, top, left)) return null;
        return rangeType.of(rangeOn(range.sheet, spill.cells));
      },
    },
    getSpillParentOrNullObject: {
      since: "1.12",
      call: (range) => {
        const spill = spillOf(range);
        const { top, left } = placeOf(range);
        if (spill === null || isAnchor(spill, top, left)) return null;
        const { cells } = spill;
        const anchor = { ...cells, bottom: cells.top, right: cells.left };
        return rangeType.of(rangeOn(range.sheet, anchor));
      },
    },
    clear: {
      since: "1.1",
      call: (range, [applyTo]) => {
        clear(range, optional(applyTo, (value) => oneOf(value, CLEAR_WORDS)) ?? "All");
      },
    },
    copyFrom: {
      since: "1.9",
      call: (range, [source, kind, skipsBlanks, transposes]) => {
        if (skipsBlanks === true || transposes === true) {
          throw notEmulated("Range.copyFrom that skips blanks or transposes");
        }
        const copied = optional(kind, (value) => oneOf(value, COPY_WORDS)) ?? "All";
        copyCells(rangeArgument(range.sheet, source), range, copied);
      },
    },
    merge: {
      since: "1.2",
      call: (range, [across]) => {
        mergeCells(range.sheet, placeOf(range), optional(across, truthOf) ?? false);
      },
    },
    unmerge: {
      since: "1.2",
      call: (range) => {
        unmergeCells(range.sheet, placeOf(range));
      },
    },
    insert: {
      since: "1.1",
      call: (range, [shift]) => {
        const place = placeOf(range);
        insertCells(range.sheet, place, oneOf(shift, ["Down", "Right"] as const));
        return rangeType.of(rangeOn(range.sheet, place));
      },
    },
    delete: {
      since: "1.1",
      call: (range, [shift]) => {
        deleteCells(range.sheet, placeOf(range), oneOf(shift, ["Up", "Left"] as const));
      },
    },
    select: {
      since: "1.1",
      call: (range) => {
        requireFocus(range.sheet.workbook);
        selectCells(range);
      },
    },
  },
});

const CLEAR_WORDS = ["All", "Contents", "Formats"] as const;
const COPY_WORDS = ["All", "Formulas", "Values", "Formats"] as const;

/** The spill of which the one cell is a part; null for several cells. */
function spillOf(range: EmulatedRange): EmulatedArray | null {
  const place = placeOf(range);
  if (cellCount(place) !== 1) return null;
  const array = arrayAt(range.sheet, place.top, place.left);
  return array?.isSpill === true ? array : null;
}

function clear(range: EmulatedRange, applyTo: (typeof CLEAR_WORDS)[number]): void {
  const place = placeOf(range);
  if (applyTo !== "Formats") clearContents(range.sheet, place);
  if (applyTo !== "Contents") clearFormats(range.sheet, place);
}

/** A property with one item for each cell; null for whole rows and columns (excel-add-ins-ranges-unbounded). */
function cellwise(
  since: Scalar<EmulatedRange>["since"],
  read: (range: EmulatedRange, row: number, column: number) => unknown,
): Scalar<EmulatedRange> {
  return {
    since,
    get: (range) => {
      const place = placeOf(range);
      if (isUnbounded(place) || cellCount(place) > MOST_CELLS_READ) return null;
      return mapPlaces(place, (row, column) => read(range, row, column));
    },
  };
}

/** -1 when the number does not fit in 31 bits (documentation of `Range.cellCount`). */
function countOrMinusOne(count: number): number {
  return count > 2_147_483_647 ? -1 : count;
}
