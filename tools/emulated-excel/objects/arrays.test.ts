import { buildWorkbook } from "../../../test/fixtures/xlsx";
import { openEmulatedExcel } from "../emulatedExcel";
import type { EmulatedExcel } from "../emulatedHost";
import { loadWorkbook } from "../load/load";

/** A spill over B2:C3 and an old array over E2:E3. */
function opened(): EmulatedExcel {
  const array = (address: string, ref: string, more = ""): string =>
    `<c r="${address}"${more}><f t="array" ref="${ref}">X1:X2</f><v>1</v></c>`;
  const cells = array("B2", "B2:C3", ` cm="1"`) + array("E2", "E2:E3");
  const rows = `<row r="2">${cells}</row>`;
  return openEmulatedExcel(loadWorkbook(buildWorkbook({ sheets: [{ name: "Foglio1", rows }] })));
}

type Read<Value> = (sheet: Excel.Worksheet) => () => Value;

function answer<Value>({ Excel }: EmulatedExcel, read: Read<Value>): Promise<Value> {
  return Excel.run(async (context) => {
    const value = read(context.workbook.worksheets.getItem("Foglio1"));
    await context.sync();
    return value();
  });
}

describe("formulas that fill several cells", () => {
  it.each<[string, boolean | null, boolean | null]>([
    ["B2:C3", true, true],
    ["C3", true, true],
    ["A1:C3", null, null],
    ["E2:E3", false, true],
    ["A1", false, false],
  ])(
    "%s tells whether all, some or none of its cells are a part of one",
    async (at, spill, saved) => {
      const told = await answer(opened(), (sheet) => {
        const range = sheet.getRange(at);
        range.load("hasSpill,savedAsArray");
        return (): unknown[] => [range.hasSpill, range.savedAsArray];
      });
      expect(told).toEqual([spill, saved]);
    },
  );

  it.each<[string, string | null, string | null]>([
    ["B2", null, "Foglio1!B2:C3"],
    ["C3", "Foglio1!B2", null],
    ["B2:C3", null, null],
    ["E3", null, null],
  ])("%s tells where it is spilled from, and how far it spills", async (at, parent, spilled) => {
    const told = await answer(opened(), (sheet) => {
      const range = sheet.getRange(at);
      const found = [range.getSpillParentOrNullObject(), range.getSpillingToRangeOrNullObject()];
      for (const each of found) each.load("address");
      return () => found.map((each) => (each.isNullObject ? null : each.address));
    });
    expect(told).toEqual([parent, spilled]);
  });

  it("are not written over in part, and go where they are written over as a whole", async () => {
    const excel = opened();
    const write = (address: string): Promise<null> =>
      answer(excel, (sheet) => {
        sheet.getRange(address).values = [[1], [2]];
        return () => null;
      });
    await expect(write("E3:E4")).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(write("C3:C4")).rejects.toMatchObject({ code: "NotImplemented" });
    await write("E2:E3");
    const told = await answer(excel, (sheet) => {
      const range = sheet.getRange("E2:E3");
      range.load("savedAsArray,values");
      return (): unknown[] => [range.savedAsArray, range.values];
    });
    expect(told).toEqual([false, [[1], [2]]]);
  });
});
