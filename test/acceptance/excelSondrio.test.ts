import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openedInExcel } from "../contract/excelHost";
import { inspectFile } from "../contract/inspectFile";
import type { InspectedWorkbook } from "../contract/inspectedWorkbook";
import { asExcelHolds, calculatedFile, calculateOn, demandWritten } from "./excelRun";

// The same workbook through a file and through an open Excel: the same afterwards, cell by cell.

function sample(name: string): Uint8Array {
  return readFileSync(join("samples", name));
}

async function calculatedInExcel(bytes: Uint8Array): Promise<InspectedWorkbook> {
  const { gateway, inspect } = openedInExcel(bytes);
  demandWritten(await calculateOn(gateway));
  return inspect();
}

describe.each([
  "sondrio-2022.xlsx",
  "sondrio-2022-meta-anno.xlsx",
  "santo-stefano-lodigiano-2024.xlsx",
  "borgo-esempio-2025.xlsx",
])("%s calculated in an open Excel", (name) => {
  it("has the same sheets, cells, formats, chart, page and names as the file that the command writes", async () => {
    const inExcel = await calculatedInExcel(sample(name));
    const inFile = asExcelHolds(inspectFile(await calculatedFile(sample(name))));
    expect(inExcel.sheets.map((sheet) => sheet.name)).toEqual(
      inFile.sheets.map((sheet) => sheet.name),
    );
    for (const [at, sheet] of inFile.sheets.entries()) expect(inExcel.sheets[at]).toEqual(sheet);
    expect(inExcel).toEqual(inFile);
  });

  it("is up to date afterwards: a second calculation writes nothing", async () => {
    const { gateway, excel } = openedInExcel(sample(name));
    demandWritten(await calculateOn(gateway));
    excel.restartCount();
    const again = await calculateOn(gateway);
    expect(again).toMatchObject({ ok: true, value: { hasWritten: false } });
    expect(excel.log.map(({ flags }) => flags & WRITES)).toEqual([0, 0]);
  });
});

/** What a batch says of itself when it writes: bit 0 of its flags. */
const WRITES = 1;
