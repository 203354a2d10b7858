import { inExcel, refusalOf } from "./inExcel";

it("a handler of changed cells can be added to a table and to all tables, and removed", async () => {
  const run = inExcel(async (context, sheet) => {
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    const nothing = (): Promise<void> => Promise.resolve();
    const handlers = [table.onChanged.add(nothing), context.workbook.tables.onChanged.add(nothing)];
    await context.sync();
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  expect(await refusalOf(run)).toBe("nothing refused");
});
