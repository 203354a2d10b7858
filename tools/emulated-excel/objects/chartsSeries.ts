import { newSeries } from "../model/charts";
import { isUnbounded } from "../model/cells";
import { lookOf } from "../model/looks";
import { columnCount, placeOf, rangeOn, rowCount } from "../model/ranges";
import type { EmulatedRange, EmulatedSeries } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType, Scalar } from "../protocol/hostType";
import {
  invalidArgument,
  itemNotFound,
  numberOf,
  oneOf,
  optional,
  textOf,
  truthOf,
} from "./arguments";
import { openChart, presentChart, type ChartSelf } from "./chartsSelf";
import {
  chartFillType,
  chartFontType,
  chartLineFormatType,
  kept,
  partOf,
  type PartSelf,
} from "./chartsFormat";
import { rangeType } from "./range";

interface SeriesSelf extends ChartSelf {
  readonly series: EmulatedSeries;
}

export const chartSeriesCollectionType: HostType<ChartSelf> = defineType<
  Excel.ChartSeriesCollection,
  ChartSelf
>({
  name: "ChartSeriesCollection",
  scalars: { count: { since: "1.1", get: (self) => presentChart(self).series.length } },
  methods: {
    add: {
      since: "1.7",
      call: (self, [name, index]) => {
        if (index !== null && index !== undefined) {
          throw notEmulated("ChartSeriesCollection.add at an index");
        }
        const all = openChart(self).series;
        const series = newSeries(optional(name, textOf) ?? `Serie${all.length + 1}`, null, null);
        all.push(series);
        return chartSeriesType.of({ ...self, series });
      },
    },
    getCount: { since: "1.4", call: (self) => presentChart(self).series.length },
    getItemAt: {
      since: "1.1",
      call: (self, [index]) => {
        const series = presentChart(self).series[numberOf(index)];
        if (series === undefined) throw itemNotFound();
        return chartSeriesType.of({ ...self, series });
      },
    },
  },
  items: {
    list: (self) =>
      presentChart(self).series.map((series) => chartSeriesType.of({ ...self, series })),
    find: () => null,
  },
});

const MARKERS = [
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const chartSeriesType: HostType<SeriesSelf> = defineType<Excel.ChartSeries, SeriesSelf>({
  name: "ChartSeries",
  scalars: {
    name: {
      since: "1.1",
      get: (self) => present(self).name,
      set: (self, name) => {
        open(self).name = textOf(name);
      },
    },
    gapWidth: {
      since: "1.7",
      get: (self) => present(self).gapWidth ?? 150,
      // One gap for all the bars of a chart.
      set: (self, value) => {
        const gap = numberOf(value);
        if (gap < 0 || gap > 500) throw invalidArgument();
        open(self);
        for (const series of self.chart.series) series.gapWidth = gap;
      },
    },
    hasDataLabels: {
      since: "1.7",
      get: (self) => present(self).showsLabels,
      set: (self, hasLabels) => {
        open(self).showsLabels = truthOf(hasLabels);
      },
    },
    markerStyle: {
      since: "1.7",
      get: (self) => {
        const { marker } = present(self);
        if (marker === null) throw notEmulated("ChartSeries.markerStyle where Excel chooses");
        return marker;
      },
      set: (self, style) => {
        open(self).marker = oneOf(style, MARKERS);
      },
    },
    markerSize: keptOfSeries("markerSize", (value) => {
      const size = numberOf(value);
      if (size < 2 || size > 72) throw invalidArgument();
      return size;
    }),
    markerForegroundColor: keptOfSeries("markerForegroundColor", textOf),
    markerBackgroundColor: keptOfSeries("markerBackgroundColor", textOf),
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartSeriesFormatType.of(self) },
    dataLabels: { since: "1.8", get: (self) => chartDataLabelsType.of(labelsOf(self)) },
  },
  methods: {
    setValues: {
      since: "1.7",
      call: (self, [cells]) => {
        open(self).values = lineOf(cells);
      },
    },
    setXAxisValues: {
      since: "1.7",
      call: (self, [cells]) => {
        open(self).categories = lineOf(cells);
      },
    },
    delete: {
      since: "1.7",
      call: (self) => {
        self.chart.series.splice(self.chart.series.indexOf(open(self)), 1);
      },
    },
  },
});

/** What is kept of the look of a series. */
function keptOfSeries(name: string, read: (value: unknown) => string | number): Scalar<SeriesSelf> {
  const path = (self: SeriesSelf): string =>
    `series/${self.chart.series.indexOf(present(self))}/${name}`;
  return {
    since: "1.7",
    get: (self) => {
      const value = lookOf(presentChart(self)).get(path(self));
      if (value === undefined) throw notEmulated(`ChartSeries.${name} where Excel chooses`);
      return value;
    },
    set: (self, value) => {
      lookOf(openChart(self)).set(path(self), read(value));
    },
  };
}

/** Throws ItemNotFound for a series that was deleted since. */
function present(self: SeriesSelf): EmulatedSeries {
  if (!presentChart(self).series.includes(self.series)) throw itemNotFound();
  return self.series;
}

function open(self: SeriesSelf): EmulatedSeries {
  openChart(self);
  return present(self);
}

/** The cells of one row or one column, in a range that the client does not hold. */
function lineOf(value: unknown): EmulatedRange {
  const range = rangeType.selfOf(value);
  if (range === null) throw invalidArgument();
  const place = placeOf(range);
  if (rowCount(place) > 1 && columnCount(place) > 1) throw invalidArgument();
  if (isUnbounded(place)) throw notEmulated("a series on a whole row or column");
  return rangeOn(range.sheet, place);
}

const chartSeriesFormatType: HostType<SeriesSelf> = defineType<Excel.ChartSeriesFormat, SeriesSelf>(
  {
    name: "ChartSeriesFormat",
    navigations: {
      fill: {
        since: "1.1",
        get: (self) =>
          chartFillType.of({
            ...self,
            read: () => present(self).fill,
            write: (colour) => {
              present(self).fill = colour;
            },
          }),
      },
      line: {
        since: "1.1",
        get: (self) =>
          chartLineFormatType.of({
            ...self,
            read: () => present(self).line,
            write: (colour) => {
              present(self).line = colour;
            },
          }),
      },
    },
  },
);

interface LabelsSelf extends PartSelf {
  readonly series: EmulatedSeries;
}

function labelsOf(self: SeriesSelf): LabelsSelf {
  return { ...self, path: `series/${self.chart.series.indexOf(present(self))}/labels` };
}

const chartDataLabelsType: HostType<LabelsSelf> = defineType<Excel.ChartDataLabels, LabelsSelf>({
  name: "ChartDataLabels",
  scalars: {
    showValue: {
      since: "1.1",
      get: (self) => present(self).showsLabels,
      set: (self, isShown) => {
        open(self).showsLabels = truthOf(isShown);
      },
    },
    position: kept("1.1", "position", textOf),
    numberFormat: kept("1.8", "numberFormat", textOf),
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartDataLabelFormatType.of(self) },
  },
});

const chartDataLabelFormatType: HostType<PartSelf> = defineType<
  Excel.ChartDataLabelFormat,
  PartSelf
>({
  name: "ChartDataLabelFormat",
  navigations: {
    font: { since: "1.1", get: (self) => chartFontType.of(partOf(self, `${self.path}/font`)) },
  },
});
