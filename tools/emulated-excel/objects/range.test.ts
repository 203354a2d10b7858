import { layTable } from "../model/tableLayout";
import { codeOf, open, read, write } from "./rangeSteps";

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
