import { openEmulatedExcel } from "../emulatedExcel";
import type { EmulatedExcel } from "../emulatedHost";
import { createSheet, createWorkbook } from "../model/sheets";
import { refusalOf } from "./inExcel";

function open(): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  createSheet(workbook, "Altro");
  return openEmulatedExcel(workbook);
}

async function select(excel: EmulatedExcel, sheet: string, address: string): Promise<string> {
  return excel.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).select();
    const selected = workbook.getSelectedRange().load("address");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    await workbook.context.sync();
    return `${active.name}: ${selected.address}`;
  });
}

it("selected cells are brought to the front with their sheet", async () => {
  const excel = open();
  expect(await select(excel, "Altro", "C3:D4")).toBe("Altro: Altro!C3:D4");
});

it("the active sheet keeps its selection when it is activated again, and another one loses it", async () => {
  const excel = open();
  const seen = await excel.Excel.run(async ({ workbook }) => {
    const [here, there] = ["Foglio1", "Altro"].map((name) => workbook.worksheets.getItem(name));
    here?.getRange("B2").select();
    here?.activate();
    const kept = workbook.getSelectedRange().load("address");
    await workbook.context.sync();
    there?.activate();
    const lost = workbook.getSelectedRange().load("address");
    await workbook.context.sync();
    return [kept.address, lost.address];
  });
  expect(seen).toEqual(["Foglio1!B2", "Altro!A1"]);
});

it("cells of a hidden sheet can't be selected", async () => {
  const excel = open();
  const [, other] = excel.workbook.sheets;
  if (other !== undefined) other.visibility = "Hidden";
  expect(await refusalOf(select(excel, "Altro", "A1"))).toBe("InvalidOperation");
});

it("nothing is selected or activated while another workbook is in front", async () => {
  const excel = open();
  excel.workbook.isInactive = true;
  expect(await refusalOf(select(excel, "Altro", "A1"))).toBe("InactiveWorkbook");
  const others = (["activate", "read"] as const).map(async (what) =>
    refusalOf(
      excel.Excel.run(async ({ workbook }) => {
        if (what === "activate") workbook.worksheets.getItem("Altro").activate();
        else workbook.getSelectedRange().load("address");
        await workbook.context.sync();
      }),
    ),
  );
  expect(await Promise.all(others)).toEqual(["InactiveWorkbook", "InactiveWorkbook"]);
  excel.workbook.isInactive = false;
  expect(await select(excel, "Altro", "A1")).toBe("Altro: Altro!A1");
});
