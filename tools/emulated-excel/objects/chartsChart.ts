import { addressOf } from "../model/addresses";
import { placeOf } from "../model/ranges";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType } from "../protocol/hostType";
import { invalidArgument, textOf } from "./arguments";
import { chartAxesType } from "./chartsAxes";
import { chartAreaFormatType } from "./chartsFormat";
import { chartLegendType, chartTitleType } from "./chartsTexts";
import { openChart, presentChart, type ChartSelf } from "./chartsSelf";
import { chartSeriesCollectionType } from "./chartsSeries";
import { rangeArgument } from "./rangeArguments";

export const chartType: HostType<ChartSelf> = defineType<Excel.Chart, ChartSelf>({
  name: "Chart",
  id: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    id: { since: "1.7", get: ({ chart }) => chart.id },
    name: {
      since: "1.1",
      get: (self) => presentChart(self).name,
      set: (self, name) => {
        openChart(self).name = textOf(name);
      },
    },
    chartType: { since: "1.7", get: (self) => presentChart(self).type },
  },
  navigations: {
    axes: { since: "1.1", get: (self) => chartAxesType.of(self) },
    format: { since: "1.1", get: (self) => chartAreaFormatType.of({ ...self, path: "area" }) },
    legend: { since: "1.1", get: (self) => chartLegendType.of(self) },
    series: { since: "1.1", get: (self) => chartSeriesCollectionType.of(self) },
    title: { since: "1.1", get: (self) => chartTitleType.of(self) },
  },
  methods: {
    delete: {
      since: "1.1",
      call: (self) => {
        const { charts } = self.sheet;
        charts.splice(charts.indexOf(openChart(self)), 1);
      },
    },
    setPosition: {
      since: "1.1",
      call: (self, [start, end]) => {
        if (end === null || end === undefined) {
          throw notEmulated("Chart.setPosition without an end");
        }
        const first = placeOf(rangeArgument(self.sheet, start));
        const last = placeOf(rangeArgument(self.sheet, end));
        if (last.bottom < first.top || last.right < first.left) throw invalidArgument();
        openChart(self).position = {
          from: addressOf({ ...first, bottom: first.top, right: first.left }),
          to: addressOf({ ...last, top: last.bottom, left: last.right }),
        };
      },
    },
  },
});
