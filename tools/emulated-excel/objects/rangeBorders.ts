import { drawBorder, EDGES, eraseBorder, sharedBorder, type Edge } from "../model/borders";
import { placeOf } from "../model/ranges";
import type { EmulatedBorder } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostObject, HostType, Scalar } from "../protocol/hostType";
import { oneOf } from "./arguments";
import { colourOf } from "./colours";
import type { AreasSelf } from "./rangeAreas";

interface BorderSelf extends AreasSelf {
  readonly edge: Edge;
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
/** What a line is until more is said of it. Assumed. */
const NEW_BORDER: EmulatedBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionType: HostType<AreasSelf> = defineType<
  Excel.RangeBorderCollection,
  AreasSelf
>({
  name: "RangeBorderCollection",
  scalars: { count: { since: "1.1", get: () => EDGES.length } },
  methods: {
    getItem: { since: "1.1", call: (self, [key]) => borderAt(self, String(key)) },
  },
  items: {
    list: (self) => EDGES.map((edge) => rangeBorderType.of({ ...self, edge })),
    find: (self, key) => borderAt(self, String(key)),
  },
});

function borderAt({ areas }: AreasSelf, key: string): HostObject {
  if (key.startsWith("Diagonal")) throw notEmulated(`the border ${key}`);
  return rangeBorderType.of({ areas, edge: oneOf(key, EDGES) });
}

/** Excel.RangeBorder: one edge, or the inner lines of one direction. */
const rangeBorderType: HostType<BorderSelf> = defineType<Excel.RangeBorder, BorderSelf>({
  name: "RangeBorder",
  scalars: {
    sideIndex: { since: "1.1", get: ({ edge }) => edge },
    style: borderScalar(
      (border) => border?.style ?? "None",
      (self, value) => {
        const style = oneOf(value, STYLES);
        if (style === "None") erase(self);
        else draw(self, { style });
      },
    ),
    weight: borderScalar(
      (border) => border?.weight ?? "Thin",
      (self, value) => {
        draw(self, { weight: oneOf(value, WEIGHTS) });
      },
    ),
    color: borderScalar(
      (border) => border?.color ?? "#000000",
      (self, value) => {
        draw(self, { color: colourOf(value) });
      },
    ),
  },
});

function borderScalar(
  read: (border: EmulatedBorder | null) => string,
  set: (self: BorderSelf, value: unknown) => void,
): Scalar<BorderSelf> {
  return {
    since: "1.1",
    get: ({ areas, edge }) => {
      const values = areas.map((area) => sharedBorder(area.sheet, placeOf(area), edge, read));
      const [first = null] = values;
      return values.every((value) => value === first) ? first : null;
    },
    set,
  };
}

/** Where there was no line, one appears. Assumed, as in the object model of VBA. */
function draw({ areas, edge }: BorderSelf, part: Partial<EmulatedBorder>): void {
  for (const area of areas) {
    drawBorder(area.sheet, placeOf(area), edge, (before) => ({
      ...(before ?? NEW_BORDER),
      ...part,
    }));
  }
}

function erase({ areas, edge }: BorderSelf): void {
  for (const area of areas) eraseBorder(area.sheet, placeOf(area), edge);
}
