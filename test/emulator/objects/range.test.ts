import type { EmulatedExcel } from "../emulatedHost";
import { openEmulatedExcel } from "../emulatedExcel";
import { layTable } from "../model/tableLayout";
import { createSheet, createWorkbook } from "../model/sheets";
import type { EmulatedSheet } from "../model/workbook";

interface Opened {
  readonly excel: EmulatedExcel;
  readonly sheet: EmulatedSheet;
  /** What `look` loads from a range at that address, after `act` did something to it. */
  readonly run: <Seen>(
    address: string,
    act: (range: Excel.Range, context: Excel.RequestContext) => Seen | Promise<Seen>,
  ) => Promise<Seen>;
}

function open(name = "Foglio1"): Opened {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, name);
  const excel = openEmulatedExcel(workbook);
  return {
    excel,
    sheet,
    run: (address, act) =>
      excel.Excel.run(async (context) =>
        act(context.workbook.worksheets.getItem(name).getRange(address), context),
      ),
  };
}

async function read(
  { run }: Opened,
  address: string,
  property: "values" | "formulas" | "valueTypes" | "numberFormat" | "address" | "rowHidden",
): Promise<unknown> {
  return run(address, async (range, context) => {
    range.load(property);
    await context.sync();
    return range[property];
  });
}

async function write(opened: Opened, address: string, values: unknown): Promise<void> {
  await opened.run(address, (range) => {
    Object.assign(range, { values });
  });
}

async function codeOf(run: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await run.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  return failure instanceof Error && "code" in failure ? failure.code : failure;
}

describe("values of a range", () => {
  it("are read back as numbers, texts, truths, errors and empty texts", async () => {
    const opened = open();
    await write(opened, "A1:C2", [
      [1.5, "testo", true],
      ["#N/A", "", "'=A1"],
    ]);
    expect(await read(opened, "A1:C2", "values")).toEqual([
      [1.5, "testo", true],
      ["#N/A", "", "=A1"],
    ]);
    expect(await read(opened, "A1:C2", "valueTypes")).toEqual([
      ["Double", "String", "Boolean"],
      ["Error", "Empty", "String"],
    ]);
    expect(await read(opened, "A1:C2", "formulas")).toEqual([
      [1.5, "testo", true],
      ["#N/A", "", "=A1"],
    ]);
  });

  it("fill all cells when there is one, keep a cell where they are null, empty it where they are an empty text", async () => {
    const opened = open();
    await write(opened, "A1:B2", "x");
    await write(opened, "A1:B2", [
      [null, ""],
      [1, null],
    ]);
    expect(await read(opened, "A1:B2", "values")).toEqual([
      ["x", ""],
      [1, "x"],
    ]);
  });

  it("of another shape, or null, are refused", async () => {
    const opened = open();
    expect(await codeOf(write(opened, "A1:B2", [[1, 2, 3]]))).toBe("InvalidArgument");
    expect(await codeOf(write(opened, "A1:B2", [[1, 2], [3]]))).toBe("InvalidArgument");
    expect(await codeOf(write(opened, "A1:B2", null))).toBe("InvalidArgument");
  });

  it("of more than 1,500 cells come in blocks and land where they belong", async () => {
    const opened = open();
    const values = Array.from({ length: 2000 }, (_, row) => [row, `'${row}`]);
    await write(opened, "B3:C2002", values);
    expect(await read(opened, "B3:C2002", "values")).toEqual(
      values.map(([row]) => [row, String(row)]),
    );
  });

  it("of whole columns are not read and not written", async () => {
    const opened = open();
    await write(opened, "A1", 1);
    expect(await read(opened, "A:A", "values")).toBeNull();
    expect(await codeOf(write(opened, "A:A", 1))).toBe("InvalidArgument");
  });

  it("give a General cell their format, and no other one", async () => {
    const opened = open();
    await opened.run("B1", (range) => {
      range.numberFormat = [["0.000"]];
    });
    await write(opened, "A1:B1", [["85%", "85%"]]);
    expect(await read(opened, "A1:B1", "numberFormat")).toEqual([["0%", "0.000"]]);
  });

  it("are refused as a whole when one of them would be a formula", async () => {
    const opened = open();
    expect(await codeOf(write(opened, "A1:B1", [[1, "=A1"]]))).toBe("NotImplemented");
    expect(await read(opened, "A1:B1", "values")).toEqual([["", ""]]);
  });
});

describe("values and what lies in their way", () => {
  it("one locked cell of a protected sheet refuses them all", async () => {
    const opened = open();
    await opened.run("A2:A3", (range) => {
      range.format.protection.locked = false;
      range.worksheet.protection.protect();
    });
    await write(opened, "A2:A3", 1);
    expect(await codeOf(write(opened, "A1:A3", 2))).toBe("AccessDenied");
    expect(await codeOf(write(opened, "A2:A4", 2))).toBe("AccessDenied");
    expect(await read(opened, "A1:A4", "values")).toEqual([[""], [1], [1], [""]]);
  });

  it("of merged cells only the first keeps one", async () => {
    const opened = open();
    await opened.run("A1:B1", (range) => {
      range.merge();
    });
    await write(opened, "A1:C1", [[1, 2, 3]]);
    expect(await read(opened, "A1:C1", "values")).toEqual([[1, "", 3]]);
  });

  it("where a filter hides rows, each row that is seen takes the first of them", async () => {
    const opened = open();
    await write(opened, "A1:A6", [["Colonna"], [1], [2], [3], [4], [5]]);
    const table = layTable(opened.sheet, { top: 0, left: 0, bottom: 5, right: 0 }, true);
    const [column] = table.columns;
    if (column !== undefined) column.filter = { filterOn: "Values", values: ["1", "4", "5"] };
    opened.sheet.hiddenRows.add(2).add(3);
    await write(opened, "A2:A6", [[50], [40], [30], [20], [10]]);
    expect(await read(opened, "A2:A6", "values")).toEqual([[50], [2], [3], [50], [50]]);
  });

  it("in the header of a table rename its column, as a text unlike the others", async () => {
    const opened = open();
    await write(opened, "A1:B2", [
      ["Uno", "Due"],
      [1, 2],
    ]);
    const table = layTable(opened.sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true);
    await write(opened, "A1:B1", [[2024, "2024"]]);
    expect(await read(opened, "A1:B1", "values")).toEqual([["2024", "20242"]]);
    expect(table.columns.map(({ name }) => name)).toEqual(["2024", "20242"]);
  });

  it("right under a table become rows of it, but not beside it", async () => {
    const opened = open();
    await write(opened, "A1:B2", [
      ["Uno", "Due"],
      [1, 2],
    ]);
    const table = layTable(opened.sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true);
    await write(opened, "A3:B4", 5);
    await write(opened, "C1:C2", 6);
    expect(table.rectangle).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  });

  it("under a table leave it as it is when they are wider, lower, or stand beside something", async () => {
    const opened = open();
    await write(opened, "A1:A2", [["Uno"], [1]]);
    const table = layTable(opened.sheet, { top: 0, left: 0, bottom: 1, right: 0 }, true);
    await write(opened, "A3:B3", 5);
    await write(opened, "A3", 6);
    await write(opened, "A5", 7);
    expect(table.rectangle.bottom).toBe(1);
  });
});

describe("addresses", () => {
  it.each([
    ["A1", "Foglio1!A1"],
    ["$b$2:c3", "Foglio1!B2:C3"],
    ["C3:B2", "Foglio1!B2:C3"],
    ["1:5", "Foglio1!1:5"],
    ["A:C", "Foglio1!A:C"],
    ["Foglio1!A1:A1", "Foglio1!A1"],
  ])("%s is %s", async (address, full) => {
    expect(await read(open(), address, "address")).toBe(full);
  });

  it("quote the name of a sheet where it must be", async () => {
    const opened = open("Dati del '24");
    expect(await read(opened, "A1", "address")).toBe("'Dati del ''24'!A1");
    expect(await read(opened, "'Dati del ''24'!B2", "address")).toBe("'Dati del ''24'!B2");
  });

  it.each(["ZZZZ1", "A0", "A1048577", "XFE1", "A", "5", "A1:B", "Altro!A1", "A1,B2", "Nome"])(
    "%j is none",
    async (address) => {
      expect(await codeOf(read(open(), address, "address"))).toBe("InvalidArgument");
    },
  );

  it("that are left out are those of the whole sheet", async () => {
    expect(await read(open(), "", "address")).toBe("Foglio1!1:1048576");
  });

  it("of several areas come in a list", async () => {
    const { run } = open();
    const seen = await run("A1", async (range, context) => {
      const areas = range.worksheet.getRanges("A1:B2,C4,7:9");
      areas.format.fill.color = "#ff0000";
      areas.load("areaCount,address");
      await context.sync();
      return [areas.areaCount, areas.address];
    });
    expect(seen).toEqual([3, "Foglio1!A1:B2,Foglio1!C4,Foglio1!7:9"]);
  });
});

describe("ranges reached from a range", () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 0), "B3"],
    ["getRow", (range) => range.getRow(1), "B3:C3"],
    ["getColumn", (range) => range.getColumn(1), "C2:C3"],
    ["getLastRow", (range) => range.getLastRow(), "B3:C3"],
    ["getLastColumn", (range) => range.getLastColumn(), "C2:C3"],
    ["getLastCell", (range) => range.getLastCell(), "C3"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:3"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:E2"],
    ["getResizedRange", (range) => range.getResizedRange(2, -1), "B2:B5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 3), "B2:D2"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "D2:E3"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A3"],
    ["getRowsBelow", (range) => range.getRowsBelow(1), "B4:C4"],
    ["getRowsAbove", (range) => range.getRowsAbove(-2), "B4:C5"],
    ["getBoundingRect", (range) => range.getBoundingRect("E5"), "B2:E5"],
    ["getIntersection", (range) => range.getIntersection("C1:C9"), "C2:C3"],
  ])("%s", async (_name, reach, address) => {
    const seen = await open().run("B2:C3", async (range, context) => {
      const reached = reach(range);
      reached.load("address");
      await context.sync();
      return reached.address;
    });
    expect(seen).toBe(`Foglio1!${address}`);
  });

  it("outside the sheet are refused, and so is an intersection that is empty", async () => {
    const { run } = open();
    const beyond = run("A1", async (range, context) => {
      range.getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await codeOf(beyond)).toBe("InvalidArgument");
    const apart = run("A1", async (range, context) => {
      range.getIntersection("B2").load("address");
      await context.sync();
    });
    expect(await codeOf(apart)).toBe("ItemNotFound");
  });

  it("the used one goes around values alone, or around looks too", async () => {
    const opened = open();
    await write(opened, "B2", 1);
    await opened.run("D4", (range) => {
      range.format.fill.color = "#FF0000";
    });
    const seen = await opened.run("A:E", async (range, context) => {
      const used = [range.getUsedRangeOrNullObject(true), range.getUsedRangeOrNullObject()];
      const none = range.worksheet.getRange("X:Z").getUsedRangeOrNullObject(true);
      for (const one of [...used, none]) one.load("address");
      await context.sync();
      return [...used.map(({ address }) => address), none.isNullObject];
    });
    expect(seen).toEqual(["Foglio1!B2", "Foglio1!B2:D4", true]);
  });
});

describe("a range that is kept", () => {
  it("follows its cells when rows come in before it, and is lost with them", async () => {
    const opened = open();
    await write(opened, "B2:B3", [["sopra"], ["sotto"]]);
    const seen = await opened.run("B2:B3", async (range, context) => {
      range.worksheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      const moved = [range.address, range.values];
      range.worksheet.getRange("4:4").delete("Up");
      range.load("address");
      await context.sync();
      return [...moved, range.address];
    });
    expect(seen).toEqual(["Foglio1!B4:B5", [["sopra"], ["sotto"]], "Foglio1!B4"]);
    const lost = opened.run("B4", async (range, context) => {
      range.worksheet.getRange("4:4").delete("Up");
      range.load("address");
      await context.sync();
    });
    expect(await codeOf(lost)).toBe("InvalidReference");
  });
});

describe("clearing, copying, hiding", () => {
  it("takes contents, looks or both away", async () => {
    const opened = open();
    await write(opened, "A1:A3", "85%");
    await opened.run("A1", (range) => {
      range.clear("Contents");
    });
    await opened.run("A2", (range) => {
      range.clear("Formats");
    });
    await opened.run("A3", (range) => {
      range.clear();
    });
    expect(await read(opened, "A1:A3", "values")).toEqual([[""], [0.85], [""]]);
    expect(await read(opened, "A1:A3", "numberFormat")).toEqual([["0%"], ["General"], ["General"]]);
  });

  it("copies looks without values, over as many cells as the target has", async () => {
    const opened = open();
    await write(opened, "A1", "85%");
    await write(opened, "B1:B2", 7);
    await opened.run("B1:B2", (range) => {
      range.copyFrom("A1", "Formats");
    });
    expect(await read(opened, "B1:B2", "values")).toEqual([[7], [7]]);
    expect(await read(opened, "B1:B2", "numberFormat")).toEqual([["0%"], ["0%"]]);
  });

  it("says null of rows of which some are hidden", async () => {
    const opened = open();
    await opened.run("2:3", (range) => {
      range.rowHidden = true;
    });
    expect(await read(opened, "A1:A3", "rowHidden")).toBeNull();
    expect(await read(opened, "A2:A3", "rowHidden")).toBe(true);
    expect(await read(opened, "A4:A5", "rowHidden")).toBe(false);
  });
});
