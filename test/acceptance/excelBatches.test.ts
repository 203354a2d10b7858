import { createBlankWorkbook } from "../../src/adapters/xlsx/gateway";
import { workbookOf } from "../../src/core/sheet/newWorkbook/model";
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

function objectives(count: number): Uint8Array {
  const { operations } = workbookOf(inputTables(count), ITALIAN.model);
  return carriedOut(createBlankWorkbook(), ...operations);
}

async function counted(count: number) {
  const { gateway, excel } = openedInExcel(objectives(count));
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
  return { reading, whole, bytes, references, calculateAgain };
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
