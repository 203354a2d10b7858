import { openFollowed } from "./heard";

describe("what a table tells", () => {
  it("tells of what is typed in it, to handlers of its own, of its sheet and of the workbook", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.getItem("Tabella1").onChanged.add(note);
      workbook.worksheets.getItem("Foglio1").tables.onChanged.add(note);
      workbook.worksheets.getItem("Altro").tables.onChanged.add(note);
      workbook.tables.onChanged.add(note);
    });
    excel.coauthor.typeInCell("Foglio1!C3", 2);
    const told = {
      type: "TableChanged",
      changeType: "RangeEdited",
      source: "Remote",
      address: "C3",
      details: { valueBefore: 1, valueAfter: 2 },
    };
    expect(await heard()).toMatchObject([told, told, told]);
  });

  it("tells nothing more once the handlers were removed", async () => {
    const handlers: OfficeExtension.EventHandlerResult<Excel.TableChangedEventArgs>[] = [];
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      handlers.push(workbook.tables.getItem("Tabella1").onChanged.add(note));
      handlers.push(workbook.tables.onChanged.add(note));
    });
    excel.user.typeInCell("Foglio1!C3", 2);
    expect(await heard()).toHaveLength(2);
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
    excel.user.typeInCell("Foglio1!C3", 3);
    expect(await heard()).toEqual([]);
  });

  it("tells nothing of cells beside it, and its own part of those that reach into it", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.onChanged.add(note);
    });
    excel.user.typeInCell("Foglio1!E3", 2);
    excel.user.clearCells("Foglio1!C3:F3");
    expect(await heard()).toMatchObject([{ address: "C3" }]);
  });

  it("tells of the rows that it takes in, and of those that go", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.onChanged.add(note);
    });
    excel.user.typeInCell("Foglio1!B4", "b");
    excel.user.deleteRows("Foglio1!4:4");
    expect(await heard()).toMatchObject([
      { changeType: "RangeEdited", address: "B4" },
      { changeType: "RowDeleted" },
    ]);
  });

  it("tells of columns that come, are renamed and go", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.onChanged.add(note);
    });
    await excel.Excel.run(async ({ workbook }) => {
      const column = workbook.tables.getItem("Tabella1").columns.add(-1, [["Voto"], [1]]);
      column.name = "Punti";
      column.delete();
      await workbook.context.sync();
    });
    expect(await heard()).toMatchObject([
      { changeType: "ColumnInserted", address: "D2:D3" },
      { changeType: "RangeEdited", address: "D2:D3" },
      { changeType: "RangeEdited", address: "D2" },
      { changeType: "ColumnDeleted", address: "D2:D3" },
    ]);
  });

  it("tells of tables that come and go, and what they were called", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.onAdded.add(note);
      workbook.tables.onDeleted.add(note);
    });
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Altro").tables.add("A1:B2", true);
      workbook.tables.getItem("Tabella1").delete();
      await workbook.context.sync();
    });
    excel.user.deleteRows("Altro!1:2");
    expect(await heard()).toMatchObject([
      { type: "TableAdded", source: "Local" },
      { type: "TableDeleted", tableName: "Tabella1" },
      { type: "TableDeleted" },
    ]);
  });

  it("tells who goes into it and out of it", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.tables.getItem("Tabella1").onSelectionChanged.add(note);
    });
    excel.user.selectCells("Foglio1!A1");
    excel.user.selectCells("Foglio1!A3:B3");
    excel.user.selectCells("Foglio1!F9");
    excel.user.selectCells("Foglio1!F8");
    expect(await heard()).toMatchObject([
      { isInsideTable: true, address: "B3" },
      { isInsideTable: false, address: "" },
    ]);
  });
});

it("an edit that a test makes before a batch is somebody else's", async () => {
  const { excel, heard } = await openFollowed(({ workbook }, note) => {
    workbook.worksheets.onChanged.add(note);
  });
  excel.restartCount();
  excel.faults.editBeforeBatch(1, () => {
    excel.user.typeInCell("Foglio1!C3", 2);
  });
  await excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Foglio1").getRange("E5").values = [[1]];
    await workbook.context.sync();
  });
  expect(await heard()).toMatchObject([
    { address: "C3", triggerSource: "Unknown" },
    { address: "E5", triggerSource: "ThisLocalAddin" },
  ]);
});
