import { openEmulatedExcel } from "../emulatedExcel";
import { loadWorkbook } from "../load/load";
import { createSheet, createWorkbook } from "../model/sheets";
import { saveWorkbook } from "../save/save";
import { refusalOf } from "./inExcel";

/** A workbook with one sheet of this name, as a file. */
function fileWith(sheetName: string): string {
  const workbook = createWorkbook();
  createSheet(workbook, sheetName);
  return Buffer.from(saveWorkbook(workbook)).toString("base64");
}

describe.each(["OfficeOnline", "PC"] as const)("a new workbook in Excel (%s)", (platform) => {
  const open = () => openEmulatedExcel(createWorkbook(), { platform });

  it("opens beside this one with what the file holds", async () => {
    const excel = open();
    await excel.Excel.createWorkbook(fileWith("Esempio"));
    const opened = excel.workbook.opened.map((file) => file && loadWorkbook(file).sheets[0]?.name);
    expect(opened).toEqual(["Esempio"]);
    expect(excel.workbook.sheets).toEqual([]);
  });

  it("opens beside one that is open for reading only, and blank without a file", async () => {
    const excel = open();
    excel.workbook.isReadOnly = true;
    await excel.Excel.createWorkbook();
    expect(excel.workbook.opened).toEqual([null]);
  });

  it("is refused when the text is no file", async () => {
    const excel = open();
    expect(await refusalOf(excel.Excel.createWorkbook("PGEvPg=="))).toBe("InvalidArgument");
    expect(excel.workbook.opened).toEqual([]);
  });

  it("fails with the batch that asks for it", async () => {
    const excel = open();
    excel.faults.failBatch(1, "GeneralException");
    expect(await refusalOf(excel.Excel.createWorkbook())).toBe("GeneralException");
    expect(excel.workbook.opened).toEqual([]);
  });
});

it("is asked for in one batch, on the web by a call of its own", async () => {
  const batches = await Promise.all(
    (["OfficeOnline", "PC"] as const).map(async (platform) => {
      const excel = openEmulatedExcel(createWorkbook(), { platform });
      await excel.Excel.createWorkbook();
      return excel.log.map(({ actions }) => actions);
    }),
  );
  expect(batches).toEqual([
    [["call Workbook.CreateAndOpenWorkbook(null)"]],
    [["make Application.CreateWorkbook(null)", "call Application.CreateWorkbook(null).Open()"]],
  ]);
});
