import { codeOf, open, read, write } from "./rangeSteps";

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
