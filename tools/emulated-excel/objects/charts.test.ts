import { lookOf } from "../model/looks";
import type { EmulatedChart } from "../model/workbook";
import { inExcel, refusalOf, sheetAfter } from "./inExcel";

/** The chart that `act` makes, as the workbook holds it. */
async function chartAfter(
  act: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
): Promise<EmulatedChart | undefined> {
  const { charts } = await sheetAfter((sheet) => {
    act(sheet.charts.add("BarClustered", fillIn(sheet), "Columns"), sheet);
  });
  return charts[0];
}

function fillIn(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C3");
  range.values = [
    ["Settore", "Peso", "Risultato"],
    ["Tributi", 10, 90],
    ["Anagrafe", 20, 80],
  ];
  return range;
}

const placeOf = (range: { readonly rectangle: unknown } | null | undefined) => range?.rectangle;
const cells = (column: number) => ({ top: 1, left: column, bottom: 2, right: column });

it("a chart has a series for each column, named by the first row, over the texts of the first column", async () => {
  const chart = await chartAfter(() => undefined);
  expect(chart?.type).toBe("BarClustered");
  expect(
    chart?.series.map(({ name, values, categories }) => [
      name,
      placeOf(values),
      placeOf(categories),
    ]),
  ).toEqual([
    ["Peso", cells(1), cells(0)],
    ["Risultato", cells(2), cells(0)],
  ]);
});

it("a series can be added, pointed elsewhere, painted and taken away", async () => {
  const chart = await chartAfter((added, sheet) => {
    added.series.getItemAt(0).delete();
    const series = added.series.add("Nuova");
    series.setValues(sheet.getRange("B3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.format.fill.setSolidColor("#17324d");
    series.format.line.color = "#000000";
    series.gapWidth = 60;
    series.hasDataLabels = true;
  });
  expect(chart?.series).toHaveLength(2);
  expect(chart?.series[0]).toMatchObject({ name: "Risultato", gapWidth: 60, showsLabels: false });
  expect(chart?.series[1]).toMatchObject({
    name: "Nuova",
    values: { rectangle: { top: 2, left: 1, bottom: 2, right: 1 } },
    categories: { rectangle: cells(0) },
    fill: "#17324D",
    line: "#000000",
    gapWidth: 60,
    showsLabels: true,
  });
});

it("the chart keeps its title, place, legend and axes", async () => {
  const chart = await chartAfter((added) => {
    added.name = "g1";
    added.title.text = "Obiettivi";
    added.title.format.font.size = 12;
    added.legend.position = "Top";
    added.setPosition("G2", "M15");
    added.axes.valueAxis.minimum = 0;
    added.axes.valueAxis.maximum = 100;
    added.axes.valueAxis.majorUnit = 20;
    added.axes.valueAxis.numberFormat = "0";
    added.axes.categoryAxis.reversePlotOrder = true;
    added.axes.valueAxis.majorGridlines.format.line.color = "#CCCCCC";
  });
  expect(chart).toMatchObject({
    name: "g1",
    title: "Obiettivi",
    legendPosition: "Top",
    position: { from: "G2", to: "M15" },
    valueAxis: { minimum: 0, maximum: 100, majorUnit: 20, numberFormat: "0" },
    reversesCategories: true,
  });
  expect(Object.fromEntries(lookOf(chart ?? {}))).toEqual({
    "title/font/size": 12,
    "valueAxis/majorGridlines/line": "#CCCCCC",
  });
});

it("charts are found by name, counted, and gone when deleted", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const { charts } = sheet;
    charts.add("ColumnClustered", fillIn(sheet), "Auto").name = "g1";
    charts.add("BarClustered", sheet.getRange("A1:B3")).name = "g2";
    charts.load("items/name,count");
    await context.sync();
    const before = charts.items.map(({ name }) => name);
    charts.getItem("g1").delete();
    charts.load("count");
    const [first, missing] = [charts.getItemAt(0), charts.getItemOrNullObject("g1")];
    first.load("name");
    await context.sync();
    return [before, charts.count, first.name, missing.isNullObject];
  });
  expect(seen).toEqual([["g1", "g2"], 1, "g2", true]);
});

it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    "over empty cells",
    "EmptyChartSeries",
    (s) => s.charts.add("BarClustered", s.getRange("H1:I3")),
  ],
  ["that is not there", "ItemNotFound", (s) => s.charts.getItem("manca").load("name")],
  [
    "with a gap too wide",
    "InvalidArgument",
    (s) => (s.charts.add("BarClustered", fillIn(s)).series.getItemAt(0).gapWidth = 501),
  ],
  [
    "whose legend is nowhere",
    "InvalidArgument",
    (s) => Object.assign(s.charts.add("BarClustered", fillIn(s)).legend, { position: "bottom" }),
  ],
  [
    "on a protected sheet",
    "AccessDenied",
    (s) => {
      fillIn(s);
      s.protection.protect();
      s.charts.add("BarClustered", s.getRange("A1:C3"));
    },
  ],
  ["of another kind", "NotImplemented", (s) => s.charts.add("Radar", fillIn(s))],
])("a chart %s is refused: %s", async (_, code, act) => {
  const run = inExcel(async (context, sheet) => {
    act(sheet);
    await context.sync();
  });
  expect(await refusalOf(run)).toBe(code);
});
