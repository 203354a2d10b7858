import { openEmulatedHost, type EmulatedExcel, type Settings } from "./emulatedHost";
import { createSheet, createWorkbook } from "./model/sheets";
import { HostError } from "./protocol/hostError";
import { tinyWorkbookType } from "./protocol/tinyObjects";

function open(settings: Settings = {}): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  createSheet(workbook, "Altro");
  return openEmulatedHost(workbook, tinyWorkbookType, settings);
}

async function failureOf(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    return error;
  }
  throw new Error("nothing failed");
}

describe("the real client on the emulated host", () => {
  it("reads, writes and uses an object again in the next batch", async () => {
    const excel = open();
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nuovo");
      await context.sync();
      const range = sheet.getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.load("values,address");
      const sheets = context.workbook.worksheets.load("items/name");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [range.values, range.address, sheets.items.map(({ name }) => name), count.value];
    });
    expect(seen).toEqual([[[1]], "Nuovo!A1", ["Foglio1", "Altro", "Nuovo"], 3]);
    expect(excel.batches).toBe(3);
  });

  it("finds a missing object null, and works on it without harm", async () => {
    const { Excel: office } = open();
    const isNull = await office.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Manca");
      const range = missing.getRange("A1").load("values");
      missing.delete();
      await context.sync();
      missing.name = "x";
      await context.sync();
      return [missing.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("loads what a path of names leads to", async () => {
    const { Excel: office } = open();
    const color = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Altro").getRange("A1");
      range.load("format/fill/color");
      await context.sync();
      return range.format.fill.color;
    });
    expect(color).toBe("#FFFFFF");
  });

  it("fails in the middle of a batch with the code and the statement, and keeps what came before", async () => {
    const excel = open();
    const error = await failureOf(
      excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Foglio1").name = "Prima";
        worksheets.getItem("Assente").load("name");
        worksheets.getItem("Altro").name = "Dopo";
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet1 = worksheets.getItem(...);",
      },
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Prima", "Altro"]);
  });

  it("says what a member is called that it does not emulate", async () => {
    const { Excel: office } = open();
    const load = office.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").getRange("A1").load("text");
      await context.sync();
    });
    expect(await failureOf(load)).toMatchObject({
      code: "NotImplemented",
      message: "not emulated: Range.text",
    });
    const navigate = office.run(async (context) => {
      context.workbook.tables.load("items/name");
      await context.sync();
    });
    expect(await failureOf(navigate)).toMatchObject({ message: "not emulated: Workbook.tables" });
  });

  it("gives every reference back at the end of a run, a failed one too", async () => {
    const excel = open();
    let during = 0;
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Altro");
      sheet.getRange("A1").load("values");
      sheet.getRange("B1").load("values");
      await context.sync();
      during = excel.references;
    });
    expect([during, excel.references]).toEqual([2, 0]);
    const failing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").getRange("A1").load("values");
      await context.sync();
      throw new HostError("GeneralException", "as this test asked");
    });
    await failureOf(failing);
    expect(excel.references).toBe(0);
  });

  it("answers in a later task, never within the call", async () => {
    const { Excel: office } = open();
    const order: string[] = [];
    await office.run(async (context) => {
      setImmediate(() => order.push("task"));
      await context.sync();
      order.push("answer");
    });
    expect(order).toEqual(["task", "answer"]);
  });

  it("takes a member newer than this Excel as not found, in the client and in the host", async () => {
    const excel = open({ excelApi: "1.7" });
    expect([excel.isSetSupported("1.7"), excel.isSetSupported("1.8")]).toEqual([true, false]);
    const inClient = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").getRange("A1").dataValidation.load("rule");
      await context.sync();
    });
    expect(await failureOf(inClient)).toMatchObject({ code: "ApiNotFound" });
    expect(excel.batches).toBe(0);
    const assigned = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").showGridlines = false;
      await context.sync();
    });
    expect(await failureOf(assigned)).toMatchObject({ code: "ApiNotFound" });
    excel.faults.excelApi = "1.6";
    const inHost = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").load("tabColor");
      await context.sync();
    });
    expect(await failureOf(inHost)).toMatchObject({ code: "ApiNotFound" });
    expect(excel.batches).toBe(2);
  });

  it("lives beside another one, each with its workbook", async () => {
    const [one, other] = [open(), open()];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Altro").name = "Uno";
      await context.sync();
    });
    expect(one.workbook.sheets[1]?.name).toBe("Uno");
    expect(other.workbook.sheets[1]?.name).toBe("Altro");
    expect(other.batches).toBe(0);
  });

  it("leaves nothing in the globals of the test", () => {
    open();
    const named = Object.getOwnPropertyNames(globalThis);
    expect(
      named.filter((name) => /^(Office|OSF|Excel|Microsoft|OfficeExtension)/.test(name)),
    ).toEqual([]);
  });

  it("tells what each batch did and weighed", async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Altro");
      sheet.tabColor = "#FF0000";
      sheet.getRange("A1:B2").load("values");
      context.workbook.worksheets.add("è");
      await context.sync();
    });
    const [batch] = excel.log;
    expect(batch?.actions).toEqual([
      'set Worksheets["Altro"].TabColor',
      'load Worksheets["Altro"].GetRange("A1:B2"): values',
      'make Worksheets.Add("è")',
    ]);
    expect(batch?.code).toBeNull();
    expect(excel.bytes).toEqual({ in: batch?.bytesIn, out: batch?.bytesOut });
    expect(batch?.bytesOut).toBeGreaterThan(100);
    excel.restartCount();
    expect([excel.batches, excel.bytes.in]).toEqual([0, 0]);
  });
});
