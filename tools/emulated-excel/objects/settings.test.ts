import { inExcel, refusalOf } from "./inExcel";

it("settings keep what is given until it is deleted", async () => {
  const seen = await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add("k", { a: 1 });
    settings.add("k", { a: 2 });
    const setting = settings.getItem("k").load("value");
    const count = settings.getCount();
    await context.sync();
    setting.delete();
    const gone = settings.getItemOrNullObject("k");
    await context.sync();
    return [setting.value as unknown, count.value, gone.isNullObject];
  });
  expect(seen).toEqual([{ a: 2 }, 1, true]);
});

it("a setting that is not there is not found", async () => {
  const run = inExcel(async (context) => {
    context.workbook.settings.getItem("manca").load("value");
    await context.sync();
  });
  expect(await refusalOf(run)).toBe("ItemNotFound");
});
