import { lookOf } from "../model/looks";
import { defineType } from "../protocol/defineType";
import type { HostType, Scalar } from "../protocol/hostType";
import { oneOf, textOf, truthOf } from "./arguments";
import { openChart, presentChart, type ChartSelf } from "./chartsSelf";
import { chartFillType, chartFontType, inkOf, partOf, type PartSelf } from "./chartsFormat";

export const chartTitleType: HostType<ChartSelf> = defineType<Excel.ChartTitle, ChartSelf>({
  name: "ChartTitle",
  scalars: {
    text: {
      since: "1.1",
      get: (self) => presentChart(self).title,
      set: (self, text) => {
        openChart(self).title = textOf(text);
      },
    },
    overlay: overlay("title"),
    visible: {
      since: "1.1",
      get: (self) => lookOf(presentChart(self)).get("title/visible") ?? self.chart.title !== "",
      set: (self, isVisible) => {
        lookOf(openChart(self)).set("title/visible", truthOf(isVisible));
      },
    },
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartTitleFormatType.of(partOf(self, "title")) },
  },
});

const chartTitleFormatType: HostType<PartSelf> = defineType<Excel.ChartTitleFormat, PartSelf>({
  name: "ChartTitleFormat",
  navigations: {
    fill: { since: "1.1", get: (self) => chartFillType.of(inkOf(self, "fill")) },
    font: { since: "1.1", get: (self) => chartFontType.of(partOf(self, `${self.path}/font`)) },
  },
});

/** Whether it lies over the bars. */
function overlay(path: string): Scalar<ChartSelf> {
  return {
    since: "1.1",
    get: (self) => lookOf(presentChart(self)).get(`${path}/overlay`) ?? false,
    set: (self, isOver) => {
      lookOf(openChart(self)).set(`${path}/overlay`, truthOf(isOver));
    },
  };
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegendType: HostType<ChartSelf> = defineType<Excel.ChartLegend, ChartSelf>({
  name: "ChartLegend",
  scalars: {
    position: {
      since: "1.1",
      get: (self) => presentChart(self).legendPosition ?? "Bottom",
      set: (self, position) => {
        openChart(self).legendPosition = oneOf(position, POSITIONS);
      },
    },
    visible: {
      since: "1.1",
      get: (self) => presentChart(self).legendPosition !== null,
      set: (self, isVisible) => {
        const chart = openChart(self);
        chart.legendPosition = truthOf(isVisible) ? (chart.legendPosition ?? "Bottom") : null;
      },
    },
    overlay: overlay("legend"),
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartLegendFormatType.of(partOf(self, "legend")) },
  },
});

const chartLegendFormatType: HostType<PartSelf> = defineType<Excel.ChartLegendFormat, PartSelf>({
  name: "ChartLegendFormat",
  navigations: {
    fill: { since: "1.1", get: (self) => chartFillType.of(inkOf(self, "fill")) },
    font: { since: "1.1", get: (self) => chartFontType.of(partOf(self, `${self.path}/font`)) },
  },
});
