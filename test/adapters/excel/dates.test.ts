import { openedInExcel } from "../../contract/excelHost";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile, type FileCell } from "../../fixtures/workbookFile";

const FROM_1904 = `<workbookPr date1904="1"/>`;

/** A day of 2024 where days count from 1900, of 2028 where they count from 1904. */
const DAY = { date: 45_350 };

async function uses1904Dates(beforeSheets: string, ...cells: readonly FileCell[]) {
  const acts = [["Data"], ...cells.map((cell) => [cell])];
  const bytes = workbookFile({ ...smallPlan(), Atti: acts }, { beforeSheets });
  const { gateway, excel } = openedInExcel(bytes);
  const read = await gateway.read("");
  if (!read.ok) throw new Error(read.failure.code);
  return { from1904: read.value.uses1904Dates, batches: excel.batches };
}

describe("where days count from is told by what a date shows", () => {
  it.each([
    ["1900", "", false],
    ["1904", FROM_1904, true],
  ])("from %s, without a batch more", async (_year, beforeSheets, from1904) => {
    expect(await uses1904Dates(beforeSheets, DAY)).toEqual({ from1904, batches: 2 });
  });

  it("with a batch more where the first date stands below the sample", async () => {
    const texts = Array.from({ length: 80 }, (_, row) => `senza data ${row}`);
    expect(await uses1904Dates(FROM_1904, ...texts, DAY)).toEqual({ from1904: true, batches: 3 });
  });

  it("and is taken to be 1900 where there is no date", async () => {
    expect(await uses1904Dates(FROM_1904, "senza data")).toEqual({ from1904: false, batches: 2 });
  });
});
