import { lookOf } from "../model/looks";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { ApiVersion, HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, numberOf, textOf, truthOf } from "./arguments";
import { openChart, presentChart, type ChartSelf } from "./chartsSelf";
import { colourOf } from "./colours";

/** A part of a chart of which the workbook holds nothing but what was set: by its path, "title/font". */
export interface PartSelf extends ChartSelf {
  readonly path: string;
}

/** Something that has a colour: the fill or the line of a series, of a gridline, of the frame. */
export interface InkSelf extends ChartSelf {
  readonly read: () => string | null;
  readonly write: (colour: string | null) => void;
}

export function partOf(self: ChartSelf, path: string): PartSelf {
  return { ...self, path };
}

/** An ink that only the part's look knows of. */
export function inkOf(self: PartSelf, name: string): InkSelf {
  const key = `${self.path}/${name}`;
  return {
    ...self,
    read: () => {
      const colour = lookOf(self.chart).get(key);
      return typeof colour === "string" ? colour : null;
    },
    write: (colour) => {
      lookOf(self.chart).set(key, colour);
    },
  };
}

/** A property that is kept, and refused by name when it is read before anybody set it. */
export function kept<Self extends PartSelf>(
  since: ApiVersion,
  name: string,
  check: (value: unknown) => unknown,
): Scalar<Self> {
  return {
    since,
    get: (self) => {
      const value = lookOf(presentChart(self)).get(`${self.path}/${name}`);
      if (value === undefined) throw notEmulated(`${self.path}/${name} of a chart, never set`);
      return value;
    },
    set: (self, value) => {
      lookOf(openChart(self)).set(`${self.path}/${name}`, check(value));
    },
  };
}

export const chartFontType: HostType<PartSelf> = defineType<Excel.ChartFont, PartSelf>({
  name: "ChartFont",
  scalars: {
    bold: kept("1.1", "bold", truthOf),
    italic: kept("1.1", "italic", truthOf),
    color: kept("1.1", "color", colourOf),
    name: kept("1.1", "name", textOf),
    size: kept("1.1", "size", (value) => {
      const size = numberOf(value);
      if (size < 1 || size > 409) throw invalidArgument();
      return size;
    }),
  },
});

export const chartFillType: HostType<InkSelf> = defineType<Excel.ChartFill, InkSelf>({
  name: "ChartFill",
  methods: {
    setSolidColor: {
      since: "1.1",
      call: (self, [colour]) => {
        openChart(self);
        self.write(colourOf(colour));
      },
    },
    clear: {
      since: "1.1",
      call: (self) => {
        openChart(self);
        self.write(null);
      },
    },
  },
});

export const chartLineFormatType: HostType<InkSelf> = defineType<Excel.ChartLineFormat, InkSelf>({
  name: "ChartLineFormat",
  scalars: {
    color: lineColour("1.1"),
    weight: {
      since: "1.7",
      get: () => {
        throw notEmulated("ChartLineFormat.weight, read");
      },
      set: (self, points) => {
        openChart(self);
        if (!(numberOf(points) > 0)) throw invalidArgument();
      },
    },
  },
});

const chartBorderType: HostType<InkSelf> = defineType<Excel.ChartBorder, InkSelf>({
  name: "ChartBorder",
  scalars: { color: lineColour("1.7") },
});

function lineColour(since: ApiVersion): Scalar<InkSelf> {
  return {
    since,
    get: (self) => self.read(),
    set: (self, colour) => {
      openChart(self);
      self.write(colourOf(colour));
    },
  };
}

/** Chart.format. */
export const chartAreaFormatType: HostType<PartSelf> = defineType<Excel.ChartAreaFormat, PartSelf>({
  name: "ChartAreaFormat",
  navigations: {
    border: { since: "1.7", get: (self) => chartBorderType.of(inkOf(self, "border")) },
    fill: { since: "1.1", get: (self) => chartFillType.of(inkOf(self, "fill")) },
    font: { since: "1.1", get: (self) => chartFontType.of(partOf(self, `${self.path}/font`)) },
  },
});
