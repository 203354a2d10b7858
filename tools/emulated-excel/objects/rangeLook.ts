import { changeFormats } from "../model/cellFormats";
import { placeOf } from "../model/ranges";
import type { CellFormat, EmulatedFont } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, numberOf, textOf, truthOf } from "./arguments";
import { colourOf } from "./colours";
import { formatScalar } from "./formatScalar";
import type { AreasSelf } from "./rangeAreas";

const WHITE = "#FFFFFF";
/** Excel's specifications and limits, in points. */
const LARGEST_FONT = 409;

/** Excel.RangeFill. */
export const rangeFillType: HostType<AreasSelf> = defineType<Excel.RangeFill, AreasSelf>({
  name: "RangeFill",
  scalars: {
    color: formatScalar(
      "1.1",
      ({ fill }) => fill ?? WHITE,
      colourOf,
      (format, fill) => ({ ...format, fill }),
    ),
  },
  methods: {
    clear: {
      since: "1.1",
      call: ({ areas }) => {
        for (const area of areas) {
          changeFormats(area.sheet, placeOf(area), (format) => ({ ...format, fill: null }));
        }
      },
    },
  },
});

/** Excel.RangeFont. */
export const rangeFontType: HostType<AreasSelf> = defineType<Excel.RangeFont, AreasSelf>({
  name: "RangeFont",
  scalars: {
    name: fontScalar(
      ({ name }) => name,
      textOf,
      (name) => ({ name }),
    ),
    size: fontScalar(
      ({ size }) => size,
      checkSize,
      (size) => ({ size }),
    ),
    bold: fontScalar(
      ({ isBold }) => isBold,
      truthOf,
      (isBold) => ({ isBold }),
    ),
    italic: fontScalar(
      ({ isItalic }) => isItalic,
      truthOf,
      (isItalic) => ({ isItalic }),
    ),
    color: fontScalar(
      ({ color }) => color,
      colourOf,
      (color) => ({ color }),
    ),
  },
});

function fontScalar<Value>(
  read: (font: EmulatedFont) => Value,
  check: (value: unknown) => Value,
  part: (value: Value) => Partial<EmulatedFont>,
): Scalar<AreasSelf> {
  return formatScalar(
    "1.1",
    ({ font }: CellFormat) => read(font),
    check,
    (format, value) => ({ ...format, font: { ...format.font, ...part(value) } }),
  );
}

function checkSize(value: unknown): number {
  const size = numberOf(value);
  if (!(size >= 1 && size <= LARGEST_FONT)) throw invalidArgument();
  return size;
}

/** Excel.FormatProtection. */
export const formatProtectionType: HostType<AreasSelf> = defineType<
  Excel.FormatProtection,
  AreasSelf
>({
  name: "FormatProtection",
  scalars: {
    locked: formatScalar(
      "1.2",
      ({ isLocked }) => isLocked,
      truthOf,
      (format, isLocked) => ({ ...format, isLocked }),
    ),
  },
});
