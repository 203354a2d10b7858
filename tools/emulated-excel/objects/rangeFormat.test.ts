import { openEmulatedExcel } from "../emulatedExcel";
import { createSheet, createWorkbook } from "../model/sheets";
import { cellKey, type CellFormat, type EmulatedSheet } from "../model/workbook";

interface Opened {
  readonly sheet: EmulatedSheet;
  readonly run: <Seen>(
    address: string,
    act: (format: Excel.RangeFormat, context: Excel.RequestContext) => Seen | Promise<Seen>,
  ) => Promise<Seen>;
}

function open(): Opened {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, "Foglio1");
  const excel = openEmulatedExcel(workbook);
  const run: Opened["run"] = (address, act) =>
    excel.Excel.run(async (context) =>
      act(context.workbook.worksheets.getItem("Foglio1").getRange(address).format, context),
    );
  return { sheet, run };
}

function formatAt(sheet: EmulatedSheet, row: number, column: number): CellFormat | undefined {
  return sheet.cells.get(cellKey(row, column))?.format;
}

/** The sides of the cells of A1:B2 that have a line, row by row. */
function sidesOf(sheet: EmulatedSheet): readonly string[] {
  return [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map(([row = 0, column = 0]) =>
    Object.keys(formatAt(sheet, row, column)?.borders ?? {})
      .sort()
      .join(" "),
  );
}

it("looks are set on every cell and read as what the cells share", async () => {
  const { run } = open();
  const seen = await run("A1:B2", async (format, context) => {
    format.font.bold = true;
    format.font.size = 9;
    format.fill.color = "#e4eaf0";
    format.horizontalAlignment = "Right";
    format.wrapText = true;
    format.load("horizontalAlignment,wrapText,font/bold,font/size,font/name,fill/color");
    await context.sync();
    const { font, fill, horizontalAlignment, wrapText } = format;
    return [font.bold, font.size, font.name, fill.color, horizontalAlignment, wrapText];
  });
  expect(seen).toEqual([true, 9, "Calibri", "#E4EAF0", "Right", true]);
});

it("what differs from cell to cell is null", async () => {
  const { run } = open();
  await run("A1", (format) => {
    format.font.bold = true;
  });
  const seen = await run("A1:B1", async (format, context) => {
    format.load("font/bold,font/italic");
    await context.sync();
    return [format.font.bold, format.font.italic];
  });
  expect(seen).toEqual([null, false]);
});

it("whole columns have a look without a cell of their own", async () => {
  const { sheet, run } = open();
  await run("A:B", (format) => {
    format.font.name = "Arial";
  });
  expect(sheet.cells.size).toBe(0);
  const seen = await run("B7", async (format, context) => {
    format.load("font/name");
    await context.sync();
    return format.font.name;
  });
  expect(seen).toBe("Arial");
});

it("an inner line belongs to the cells on both its sides, an outer one to its own", async () => {
  const { sheet, run } = open();
  await run("A1:B2", (format) => {
    format.borders.getItem("InsideHorizontal").style = "Continuous";
    format.borders.getItem("EdgeLeft").weight = "Medium";
  });
  expect(sidesOf(sheet)).toEqual(["bottom left", "bottom", "left top", "top"]);
  expect(formatAt(sheet, 0, 0)?.borders).toEqual({
    bottom: { style: "Continuous", weight: "Thin", color: "#000000" },
    left: { style: "Continuous", weight: "Medium", color: "#000000" },
  });
});

it("a line that is taken away is taken from the cells beyond it too", async () => {
  const { sheet, run } = open();
  await run("A1:B2", (format) => {
    format.borders.getItem("InsideHorizontal").style = "Continuous";
  });
  await run("A1:B1", (format) => {
    format.borders.getItem("EdgeBottom").style = "None";
  });
  expect(sidesOf(sheet)).toEqual(["", "", "", ""]);
});

it("an indent aligns to the left what was not aligned", async () => {
  const { sheet, run } = open();
  await run("A1:B1", (format) => {
    format.indentLevel = 1;
  });
  expect(formatAt(sheet, 0, 0)).toMatchObject({ horizontal: "Left", indent: 1 });
  await run("A1", (format) => {
    format.horizontalAlignment = "Center";
  });
  expect(formatAt(sheet, 0, 0)).toMatchObject({ horizontal: "Center", indent: 0 });
});

it("heights and widths are kept by row and column, and given back", async () => {
  const { sheet, run } = open();
  const seen = await run("B2:C3", async (format, context) => {
    format.rowHeight = 30;
    format.columnWidth = 96.75;
    format.load("rowHeight,columnWidth,useStandardHeight");
    await context.sync();
    return [format.rowHeight, format.columnWidth, format.useStandardHeight];
  });
  expect(seen).toEqual([30, 96.75, false]);
  expect([...sheet.rowHeights]).toEqual([
    [1, 30],
    [2, 30],
  ]);
  await run("B2", (format) => {
    format.useStandardHeight = true;
  });
  expect([...sheet.rowHeights]).toEqual([[2, 30]]);
});

it.each<[string, (format: Excel.RangeFormat) => void]>([
  ["an alignment that is none", (format) => Object.assign(format, { horizontalAlignment: "left" })],
  ["a colour that is none", (format) => Object.assign(format.fill, { color: "123456" })],
  ["a size that no font has", (format) => Object.assign(format.font, { size: 500 })],
  ["a height that no row has", (format) => Object.assign(format, { rowHeight: 410 })],
])("%s is refused", async (_name, set) => {
  const failure: unknown = await open()
    .run("A1", async (format, context) => {
      set(format);
      await context.sync();
    })
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(failure).toMatchObject({ code: "InvalidArgument" });
});
