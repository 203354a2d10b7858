import {
  setColumnWidth,
  setRowHeight,
  sharedHeight,
  sharedWidth,
  sizedLines,
  useStandardHeight,
  useStandardWidth,
} from "../model/linesOfCells";
import { placeOf } from "../model/ranges";
import type { EmulatedRange, EmulatedSheet, Rectangle } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { ApiVersion, HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, numberOf, oneOf, truthOf } from "./arguments";
import { formatScalar } from "./formatScalar";
import type { AreasSelf } from "./rangeAreas";
import { rangeBorderCollectionType } from "./rangeBorders";
import { formatProtectionType, rangeFillType, rangeFontType } from "./rangeLook";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const DEEPEST_INDENT = 250;

/** Excel.RangeFormat, of a range and of several. */
export const rangeFormatType: HostType<AreasSelf> = defineType<Excel.RangeFormat, AreasSelf>({
  name: "RangeFormat",
  scalars: {
    horizontalAlignment: formatScalar(
      "1.1",
      ({ horizontal }) => horizontal,
      (value): string => oneOf(value, HORIZONTAL),
      // An indent belongs to what is aligned left, right or spread: assumed.
      (format, horizontal) => ({
        ...format,
        horizontal,
        indent: isIndentable(horizontal) ? format.indent : 0,
      }),
    ),
    verticalAlignment: formatScalar(
      "1.1",
      ({ vertical }) => vertical,
      (value): string => oneOf(value, VERTICAL),
      (format, vertical) => ({ ...format, vertical }),
    ),
    wrapText: formatScalar(
      "1.1",
      ({ wraps }) => wraps,
      truthOf,
      (format, wraps) => ({ ...format, wraps }),
    ),
    indentLevel: formatScalar(
      "1.9",
      ({ indent }) => indent,
      checkIndent,
      (format, indent) => ({
        ...format,
        indent,
        horizontal: indent > 0 && !isIndentable(format.horizontal) ? "Left" : format.horizontal,
      }),
    ),
    rowHeight: sizeScalar("1.2", sharedHeight, setRowHeight),
    columnWidth: sizeScalar("1.2", sharedWidth, setColumnWidth),
    useStandardHeight: standardScalar(
      ({ rowHeights }, { top, bottom }) => sizedLines(rowHeights, top, bottom).length === 0,
      useStandardHeight,
    ),
    useStandardWidth: standardScalar(
      ({ columnWidths }, { left, right }) => sizedLines(columnWidths, left, right).length === 0,
      useStandardWidth,
    ),
  },
  navigations: {
    fill: { since: "1.1", get: (self) => rangeFillType.of(self) },
    font: { since: "1.1", get: (self) => rangeFontType.of(self) },
    borders: { since: "1.1", get: (self) => rangeBorderCollectionType.of(self) },
    protection: { since: "1.2", get: (self) => formatProtectionType.of(self) },
  },
});

function isIndentable(horizontal: string): boolean {
  return ["Left", "Right", "Distributed"].includes(horizontal);
}

function checkIndent(value: unknown): number {
  const indent = numberOf(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > DEEPEST_INDENT) throw invalidArgument();
  return indent;
}

function sizeScalar(
  since: ApiVersion,
  read: (sheet: EmulatedSheet, place: Rectangle) => number | null,
  write: (sheet: EmulatedSheet, place: Rectangle, size: number) => void,
): Scalar<AreasSelf> {
  return {
    since,
    get: ({ areas }) => sharedBy(areas, (area) => read(area.sheet, placeOf(area))),
    set: ({ areas }, value) => {
      const size = numberOf(value);
      for (const area of areas) write(area.sheet, placeOf(area), size);
    },
  };
}

/** Setting it to false changes nothing: there is no other size to take. Assumed. */
function standardScalar(
  read: (sheet: EmulatedSheet, place: Rectangle) => boolean,
  write: (sheet: EmulatedSheet, place: Rectangle) => void,
): Scalar<AreasSelf> {
  return {
    since: "1.7",
    get: ({ areas }) => sharedBy(areas, (area) => read(area.sheet, placeOf(area))),
    set: ({ areas }, value) => {
      if (!truthOf(value)) return;
      for (const area of areas) write(area.sheet, placeOf(area));
    },
  };
}

function sharedBy<Value>(
  areas: readonly EmulatedRange[],
  read: (area: EmulatedRange) => Value | null,
): Value | null {
  const values = areas.map(read);
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
