import { changeFormats, sharedFormat } from "../model/cellFormats";
import { placeOf } from "../model/ranges";
import type { CellFormat } from "../model/workbook";
import type { ApiVersion, Scalar } from "../protocol/hostType";
import type { AreasSelf } from "./rangeAreas";

/** A property of the look of cells: read as what all of them share, null where they differ; set on each. */
export function formatScalar<Value>(
  since: ApiVersion,
  read: (format: CellFormat) => Value,
  check: (value: unknown) => Value,
  change: (format: CellFormat, value: Value) => CellFormat,
): Scalar<AreasSelf> {
  return {
    since,
    get: (self) => sharedOver(self, read),
    set: ({ areas }, value) => {
      const checked = check(value);
      for (const area of areas) {
        changeFormats(area.sheet, placeOf(area), (format) => change(format, checked));
      }
    },
  };
}

/** Null where the cells differ. */
function sharedOver<Value>(
  { areas }: AreasSelf,
  read: (format: CellFormat) => Value,
): Value | null {
  const values = areas.map((area) => sharedFormat(area.sheet, placeOf(area), read));
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
