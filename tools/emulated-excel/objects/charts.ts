import { createChart } from "../model/charts";
import { isSameName } from "../model/nameRules";
import { requireAllowed } from "../model/protection";
import { placeOf } from "../model/ranges";
import type { EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostObject, HostType } from "../protocol/hostType";
import { invalidArgument, itemNotFound, numberOf, optional, textOf } from "./arguments";
import { chartType } from "./chartsChart";
import { rangeType } from "./range";

const TYPES = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "LineMarkers"];

export const chartCollectionType: HostType<EmulatedSheet> = defineType<
  Excel.ChartCollection,
  EmulatedSheet
>({
  name: "ChartCollection",
  scalars: { count: { since: "1.1", get: ({ charts }) => charts.length } },
  methods: {
    add: { since: "1.1", call: addChart },
    getCount: { since: "1.4", call: ({ charts }) => charts.length },
    // The client sends this one by its name, not as an indexer.
    getItem: {
      since: "1.1",
      call: (sheet, [name]) => {
        const chart = find(sheet, textOf(name));
        if (chart === null) throw itemNotFound();
        return chart;
      },
    },
    getItemAt: {
      since: "1.1",
      call: (sheet, [index]) => {
        const chart = sheet.charts[numberOf(index)];
        if (chart === undefined) throw itemNotFound();
        return chartType.of({ sheet, chart });
      },
    },
    getItemOrNullObject: { since: "1.4", call: (sheet, [name]) => find(sheet, textOf(name)) },
  },
  items: {
    list: (sheet) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
    find: (sheet, key) => find(sheet, String(key)),
  },
});

function addChart(sheet: EmulatedSheet, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const kind = textOf(type);
  if (!TYPES.includes(kind)) throw notEmulated(`ChartCollection.add of type ${kind}`);
  const by = optional(seriesBy, textOf) ?? "Auto";
  if (by === "Rows") throw notEmulated("ChartCollection.add with series by rows");
  if (by !== "Columns" && by !== "Auto") throw invalidArgument();
  const range = rangeType.selfOf(source);
  if (range === null) throw invalidArgument();
  requireAllowed(sheet, "allowEditObjects");
  const cells = { sheet: range.sheet, rectangle: placeOf(range) };
  return chartType.of({ sheet, chart: createChart(sheet, kind, cells) });
}

/** By name or id. */
function find(sheet: EmulatedSheet, key: string): HostObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || isSameName(name, key));
  return chart === undefined ? null : chartType.of({ sheet, chart });
}
