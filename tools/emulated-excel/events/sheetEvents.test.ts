import { openFollowed } from "./heard";

const FIRST = "{00000000-0001-0000-0000-000000000001}";
const SECOND = "{00000000-0001-0000-0000-000000000002}";

/** The event for a cell that a user wrote. */
function edited(address: string, more: object = {}): object {
  return {
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: FIRST,
    address,
    ...more,
  };
}

describe("what a sheet tells", () => {
  it("tells of what the user types, with what was there before", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.worksheets.getItem("Foglio1").onChanged.add(note);
    });
    excel.user.typeInCell("Foglio1!E5", 7);
    excel.user.typeInCell("Foglio1!E5", "sette");
    excel.user.typeInCell("Altro!E5", 7);
    const first = { valueBefore: "", valueAfter: 7, valueTypeBefore: "Empty" };
    const then = { valueBefore: 7, valueAfter: "sette", valueTypeBefore: "Double" };
    expect(await heard()).toEqual([
      edited("E5", { details: { ...first, valueTypeAfter: "Double" } }),
      edited("E5", { details: { ...then, valueTypeAfter: "String" } }),
    ]);
  });

  it("tells an add-in which writings are its own, and which came from elsewhere", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.worksheets.onChanged.add(note);
    });
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Foglio1").getRange("E5:F6").values = [
        [1, 2],
        [3, 4],
      ];
      await workbook.context.sync();
    });
    excel.coauthor.clearCells("Foglio1!E5:F6");
    expect(await heard()).toEqual([
      edited("E5:F6", { triggerSource: "ThisLocalAddin" }),
      edited("E5:F6", { source: "Remote" }),
    ]);
  });

  it("tells of no more than was asked for, in no batch after the handler was removed", async () => {
    const handlers: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[] = [];
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      handlers.push(workbook.worksheets.getItem("Altro").onChanged.add(note));
    });
    excel.user.typeInCell("Foglio1!E5", 7);
    expect(await heard()).toEqual([]);
    excel.user.typeInCell("Altro!E5", 7);
    expect(await heard()).toHaveLength(1);
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync();
    }
    excel.user.typeInCell("Altro!E5", 8);
    expect(await heard()).toEqual([]);
  });

  it("tells each handler once, of the sheet and of all sheets", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.worksheets.onChanged.add(note);
      workbook.worksheets.getItem("Foglio1").onChanged.add(note);
    });
    excel.user.typeInCell("Foglio1!E5", 7);
    expect(await heard()).toHaveLength(2);
  });

  it("tells nothing while the add-in does not want events, and nothing of it later", async () => {
    const { excel, heard } = await openFollowed(({ workbook, runtime }, note) => {
      workbook.worksheets.onChanged.add(note);
      runtime.enableEvents = false;
    });
    excel.user.typeInCell("Foglio1!E5", 7);
    await excel.Excel.run(async ({ runtime }) => {
      runtime.enableEvents = true;
      await runtime.context.sync();
    });
    excel.user.typeInCell("Foglio1!E6", 8);
    expect(await heard()).toMatchObject([{ address: "E6" }]);
  });

  it("leaves out of an older Excel who did it", async () => {
    const { excel, heard } = await openFollowed(
      ({ workbook }, note) => {
        workbook.worksheets.onChanged.add(note);
      },
      { excelApi: "1.9" },
    );
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Foglio1").getRange("E5").values = [[1]];
      await workbook.context.sync();
    });
    const [told] = await heard();
    expect(told).toMatchObject({ address: "E5", source: "Local" });
    expect(told).not.toHaveProperty("triggerSource");
  });

  it("tells of rows that come and go, and where others moved", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.worksheets.onChanged.add(note);
    });
    excel.user.insertRows("Foglio1!8:9");
    excel.user.deleteRows("Foglio1!9:9");
    expect(await heard()).toMatchObject([
      {
        changeType: "RowInserted",
        address: "8:9",
        changeDirectionState: { insertShiftDirection: "Down" },
      },
      {
        changeType: "RowDeleted",
        address: "9:9",
        changeDirectionState: { deleteShiftDirection: "Up" },
      },
    ]);
  });

  it("tells of sheets that come, are opened, and go", async () => {
    const { excel, heard } = await openFollowed(({ workbook: { worksheets } }, note) => {
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
    });
    excel.user.openSheet("Altro");
    excel.coauthor.addSheet("Nuovo");
    excel.user.deleteSheet("Altro");
    expect(await heard()).toEqual([
      { type: "WorksheetDeactivated", worksheetId: FIRST },
      { type: "WorksheetActivated", worksheetId: SECOND },
      { type: "WorksheetAdded", source: "Remote", worksheetId: expect.any(String) as string },
      { type: "WorksheetDeleted", source: "Local", worksheetId: SECOND },
      { type: "WorksheetActivated", worksheetId: FIRST },
    ]);
  });

  it("tells where the user goes", async () => {
    const { excel, heard } = await openFollowed(({ workbook }, note) => {
      workbook.worksheets.onSelectionChanged.add(note);
    });
    excel.user.selectCells("Altro!B2:C3");
    expect(await heard()).toEqual([
      { type: "WorksheetSelectionChanged", address: "B2:C3", worksheetId: SECOND },
    ]);
  });

  it("tells after the batch was answered", async () => {
    const order: string[] = [];
    const { excel, heard } = await openFollowed(({ workbook }) => {
      workbook.worksheets.onChanged.add(() => {
        order.push("event");
        return Promise.resolve();
      });
    });
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Foglio1").getRange("E5").values = [[1]];
      await workbook.context.sync();
      order.push("answer");
    });
    await heard();
    expect(order).toEqual(["answer", "event"]);
  });
});
