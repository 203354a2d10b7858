import { createBlankWorkbook } from "../../src/adapters/xlsx/gateway";
import { workbookOf } from "../../src/core/sheet/newWorkbook/model";
import { RESTORE_POINT_NAMESPACE } from "../../src/core/workbook/plan";
import { NAME_PREFIX } from "../../src/core/sheet/writing/ownershipNames";
import { ITALIAN } from "../../src/locale/it/texts";
import { inputTables } from "../../bench/inputTables";
import { carriedOut } from "../adapters/xlsx/carriedOut";
import { openedInExcel } from "../contract/excelHost";
import { calculateOn, demandWritten } from "./excelRun";

// What passes between the add-in and Excel, counted.

/** What a batch says of itself when it writes: bit 0 of its flags. */
const WRITES = 1;
const FOUR_MEGABYTES = 4_000_000;

function objectives(count: number, isMeasured = false): Uint8Array {
  const { operations } = workbookOf(inputTables(count, isMeasured), ITALIAN.model);
  return carriedOut(createBlankWorkbook(), ...operations);
}

async function counted(count: number, isMeasured = false) {
  const { gateway, excel, inspect } = openedInExcel(objectives(count, isMeasured));
  const read = await gateway.read(NAME_PREFIX);
  expect(read.ok).toBe(true);
  const reading = excel.batches;
  excel.restartCount();
  demandWritten(await calculateOn(gateway));
  const whole = excel.batches;
  const { bytes, references } = excel;
  const calculateAgain = async () => {
    excel.restartCount();
    demandWritten(await calculateOn(gateway, { year: 2023 }));
    return excel.batches;
  };
  const restorePoint = async () =>
    (await inspect()).customParts[RESTORE_POINT_NAMESPACE]?.length ?? 0;
  return { reading, whole, bytes, references, calculateAgain, restorePoint };
}

describe("the batches of a calculation in an open Excel", () => {
  it("are two to read and seven at most in all, as many for 2,000 objectives as for 20", async () => {
    const small = await counted(20);
    const again = await small.calculateAgain();
    expect(small.reading).toBe(2);
    expect(again).toBeLessThanOrEqual(7);
    expect(small.whole).toBeLessThanOrEqual(7);
    expect(small.references).toBe(0);
    for (const count of [200, 2_000]) {
      const { reading, whole, references, calculateAgain } = await counted(count);
      expect([reading, whole, await calculateAgain()]).toEqual([small.reading, small.whole, again]);
      expect(references).toBe(0);
    }
  });

  it("are as many with indicators and activities, and one more for tables of more than 2,500 rows", async () => {
    const small = await counted(20, true);
    const large = await counted(600, true);
    expect([small.reading, small.whole]).toEqual([2, 4]);
    expect([large.reading, large.whole]).toEqual([3, 5]);
    expect(large.references).toBe(0);
    // A fifth of what a restore point may be, for three tenths of the largest plan: it remembers the sheet of
    // indicators too.
    const size = await large.restorePoint();
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(200_000);
  });

  it("are one more for every 4 MB of a workbook too large for one exchange", async () => {
    const small = await counted(20);
    const { reading, whole, bytes, references } = await counted(20_000);
    const more = Math.ceil((bytes.in + bytes.out) / FOUR_MEGABYTES);
    expect(bytes.in + bytes.out).toBeGreaterThan(2 * FOUR_MEGABYTES);
    expect(reading).toBeGreaterThan(small.reading);
    expect(whole).toBeLessThanOrEqual(small.whole + more);
    expect(references).toBe(0);
  });

  it("never announce a write when nothing is to be written", async () => {
    const { gateway, excel } = openedInExcel(objectives(20));
    const looked = await calculateOn(gateway, { writes: false });
    expect(looked).toMatchObject({ ok: true, value: { hasWritten: false } });
    expect(excel.log.map(({ flags }) => flags & WRITES)).toEqual([0, 0]);
  });
});

describe.each(["1.9", "1.14"] as const)("an Excel of ExcelApi %s", (excelApi) => {
  it("is read, written and read again with what it has", async () => {
    const bytes = objectives(20);
    const { gateway, inspect } = openedInExcel(bytes, { excelApi });
    demandWritten(await calculateOn(gateway));
    const newest = openedInExcel(bytes, { excelApi: "1.15" });
    demandWritten(await calculateOn(newest.gateway));
    expect(await inspect()).toEqual(await newest.inspect());
  });
});
