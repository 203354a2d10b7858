import { calculateOn, restoreOn } from "../../acceptance/excelRun";
import { openedInExcel, type ExcelHost } from "../../contract/excelHost";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

jest.setTimeout(30_000);

// Somebody makes a sheet of the name that the summary is to have, between the check and the writing.

const WRITE = 4;
const SUMMARY = "Riepilogo 2025";

function somebodyMakes({ excel }: ExcelHost, note: string | null): void {
  excel.faults.editBeforeBatch(WRITE, () => {
    excel.coauthor.addSheet(SUMMARY);
    if (note !== null) excel.coauthor.typeInCell(`${SUMMARY}!B2`, note);
  });
}

async function sheetNames(host: ExcelHost): Promise<readonly string[]> {
  return (await host.inspect()).sheets.map(({ name }) => name);
}

it("a sheet of somebody's is not taken away when the run is undone", async () => {
  const host = openedInExcel(workbookFile(smallPlan()));
  somebodyMakes(host, "roba mia");
  const calculated = await calculateOn(host.gateway);
  expect(calculated).toMatchObject({ ok: false, failure: { code: "partlyWritten" } });
  const { sheets } = await host.inspect();
  const theirs = sheets.find(({ name }) => name === SUMMARY);
  expect(theirs?.cells["B2"]?.value).toBe("roba mia");
});

it("nor later, when the run is put back", async () => {
  const host = openedInExcel(workbookFile(smallPlan()));
  somebodyMakes(host, "roba mia");
  await calculateOn(host.gateway);
  const restored = await restoreOn(host.gateway);
  expect(restored).toMatchObject({ ok: true, value: { kind: "restored" } });
  expect(await sheetNames(host)).toContain(SUMMARY);
});
