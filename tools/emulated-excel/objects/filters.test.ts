import { inExcel, refusalOf } from "./inExcel";

async function withTable(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  sheet.getRange("A1:B4").values = [
    ["Settore", "Peso"],
    ["Tributi", 10],
    ["Anagrafe", 20],
    ["TRIBUTI", 30],
  ];
  const table = sheet.tables.add("A1:B4", true);
  await context.sync();
  return table;
}

/** Which of the rows from the second on are hidden. */
async function hidden(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
  await context.sync();
  return rows.map((row) => row.rowHidden);
}

const CRITERIA: Excel.FilterCriteria = { filterOn: "Values", values: ["tributi"] };
const READ = {
  ...CRITERIA,
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
};

it("a filter by values hides the rows without them, and reads back with null for the rest", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const table = await withTable(context, sheet);
    const filter = table.columns.getItem("Settore").filter;
    filter.apply(CRITERIA);
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered,criteria,enabled");
    const rows = await hidden(context, sheet);
    return [rows, filter.criteria, table.autoFilter.toJSON()];
  });
  expect(seen).toEqual([
    [false, true, false],
    READ,
    { criteria: [READ, null], enabled: true, isDataFiltered: true },
  ]);
});

it("criteria are not taken back as they were read, but without their nulls", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const { filter } = (await withTable(context, sheet)).columns.getItem("Settore");
    filter.apply(CRITERIA);
    filter.load("criteria");
    await context.sync();
    const { criteria } = filter;
    filter.apply(criteria);
    const asRead = await refusalOf(context.sync());
    const given = Object.entries(criteria).filter(([, value]) => value !== null);
    filter.apply({ ...CRITERIA, ...Object.fromEntries(given) });
    return [asRead, await refusalOf(context.sync())];
  });
  expect(seen).toEqual(["InvalidArgument", "nothing refused"]);
});

it("filters of two columns hold together, and one of them is cleared by itself", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const { columns } = await withTable(context, sheet);
    columns.getItem("Settore").filter.applyValuesFilter(["Tributi"]);
    columns.getItem("Peso").filter.applyCustomFilter("=30");
    const both = await hidden(context, sheet);
    columns.getItem("Settore").filter.clear();
    return [both, await hidden(context, sheet)];
  });
  expect(seen).toEqual([
    [true, true, false],
    [true, true, false],
  ]);
});

it("clearing the filters of a table shows every row", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const table = await withTable(context, sheet);
    table.columns.getItem("Settore").filter.applyValuesFilter(["Anagrafe"]);
    const before = await hidden(context, sheet);
    table.clearFilters();
    table.autoFilter.load("isDataFiltered");
    return [before, await hidden(context, sheet), table.autoFilter.isDataFiltered];
  });
  expect(seen).toEqual([[true, false, true], [false, false, false], false]);
});

it("criteria whose rows it cannot tell are refused, and leave the filter as it was", async () => {
  const seen = await inExcel(async (context, sheet) => {
    const table = await withTable(context, sheet);
    const { filter } = table.columns.getItem("Peso");
    filter.applyCustomFilter("=20");
    await context.sync();
    filter.applyTopItemsFilter(1);
    const top = await refusalOf(context.sync());
    filter.applyCustomFilter(">15");
    const above = await refusalOf(context.sync());
    return [top, above, await hidden(context, sheet)];
  });
  expect(seen).toEqual(["NotImplemented", "NotImplemented", [true, false, true]]);
});

it("a sheet without filter of its own has none to remove", async () => {
  const isThere = await inExcel(async (context, sheet) => {
    sheet.autoFilter.remove();
    sheet.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
  });
  expect(isThere).toEqual([false, false]);
});
