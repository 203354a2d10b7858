import { lookOf } from "../model/looks";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, numberOf, oneOf, textOf, truthOf } from "./arguments";
import { openChart, presentChart, type ChartSelf } from "./chartsSelf";
import {
  chartFontType,
  chartLineFormatType,
  inkOf,
  kept,
  partOf,
  type PartSelf,
} from "./chartsFormat";

export const chartAxesType: HostType<ChartSelf> = defineType<Excel.ChartAxes, ChartSelf>({
  name: "ChartAxes",
  navigations: {
    valueAxis: { since: "1.1", get: (self) => chartAxisType.of(partOf(self, "valueAxis")) },
    categoryAxis: { since: "1.1", get: (self) => chartAxisType.of(partOf(self, "categoryAxis")) },
  },
});

const MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const CROSSINGS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
const LABELS = ["NextToAxis", "High", "Low", "None"] as const;

const chartAxisType: HostType<PartSelf> = defineType<Excel.ChartAxis, PartSelf>({
  name: "ChartAxis",
  scalars: {
    minimum: scale("minimum"),
    maximum: scale("maximum"),
    majorUnit: scale("majorUnit"),
    numberFormat: {
      since: "1.8",
      get: (self) => valueAxis(self, "numberFormat").numberFormat ?? "General",
      set: (self, format) => {
        openChart(self);
        valueAxis(self, "numberFormat").numberFormat = textOf(format);
      },
    },
    reversePlotOrder: {
      since: "1.7",
      get: (self) => {
        requireAxis(self, "categoryAxis", "reversePlotOrder");
        return presentChart(self).reversesCategories;
      },
      set: (self, isReversed) => {
        requireAxis(self, "categoryAxis", "reversePlotOrder");
        openChart(self).reversesCategories = truthOf(isReversed);
      },
    },
    position: kept("1.8", "position", (value) => oneOf(value, CROSSINGS)),
    tickLabelPosition: kept("1.7", "tickLabelPosition", (value) => oneOf(value, LABELS)),
    majorTickMark: kept("1.7", "majorTickMark", (value) => oneOf(value, MARKS)),
    visible: kept("1.7", "visible", truthOf),
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartAxisFormatType.of(self) },
    majorGridlines: {
      since: "1.1",
      get: (self) => chartGridlinesType.of(partOf(self, `${self.path}/majorGridlines`)),
    },
  },
});

/** A number; "" lets Excel choose. */
function scale(name: "minimum" | "maximum" | "majorUnit"): Scalar<PartSelf> {
  return {
    since: "1.1",
    get: (self) => {
      const chosen = valueAxis(self, name)[name];
      if (chosen === null) throw notEmulated(`ChartAxis.${name} where Excel chooses`);
      return chosen;
    },
    set: (self, value) => {
      openChart(self);
      const axis = valueAxis(self, name);
      const number = value === "" ? null : numberOf(value);
      if (name === "majorUnit" && number !== null && number <= 0) throw invalidArgument();
      axis[name] = number;
    },
  };
}

function valueAxis(self: PartSelf, name: string) {
  requireAxis(self, "valueAxis", name);
  return presentChart(self).valueAxis;
}

function requireAxis(self: PartSelf, axis: string, name: string): void {
  if (self.path !== axis) throw notEmulated(`ChartAxis.${name} of the ${self.path}`);
}

const chartAxisFormatType: HostType<PartSelf> = defineType<Excel.ChartAxisFormat, PartSelf>({
  name: "ChartAxisFormat",
  navigations: {
    font: { since: "1.1", get: (self) => chartFontType.of(partOf(self, `${self.path}/font`)) },
    line: { since: "1.1", get: (self) => chartLineFormatType.of(inkOf(self, "line")) },
  },
});

const chartGridlinesType: HostType<PartSelf> = defineType<Excel.ChartGridlines, PartSelf>({
  name: "ChartGridlines",
  scalars: {
    visible: {
      since: "1.1",
      // Excel draws them across the values of a new chart.
      get: (self) => {
        const isVisible = lookOf(presentChart(self)).get(`${self.path}/visible`);
        return isVisible ?? self.path.startsWith("valueAxis");
      },
      set: (self, isVisible) => {
        lookOf(openChart(self)).set(`${self.path}/visible`, truthOf(isVisible));
      },
    },
  },
  navigations: {
    format: { since: "1.1", get: (self) => chartGridlinesFormatType.of(self) },
  },
});

const chartGridlinesFormatType: HostType<PartSelf> = defineType<
  Excel.ChartGridlinesFormat,
  PartSelf
>({
  name: "ChartGridlinesFormat",
  navigations: {
    line: { since: "1.1", get: (self) => chartLineFormatType.of(inkOf(self, "line")) },
  },
});
