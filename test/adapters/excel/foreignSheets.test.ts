import { calculateOn, restoreOn } from "../../acceptance/excelRun";
import { openedInExcel, type ExcelHost } from "../../contract/excelHost";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

// Somebody makes a sheet of the name that the summary is to have, between the check and the writing.

const WRITE = 4;
const SUMMARY = "Riepilogo 2025";

function somebodyMakesIt({ excel }: ExcelHost): void {
  excel.faults.editBeforeBatch(WRITE, () => {
    excel.coauthor.addSheet(SUMMARY);
    excel.coauthor.typeInCell(`${SUMMARY}!B2`, "roba mia");
  });
}

async function sheetNames(host: ExcelHost): Promise<readonly string[]> {
  return (await host.inspect()).sheets.map(({ name }) => name);
}

describe("a sheet that somebody else has made", () => {
  it("is not taken away when the run is undone", async () => {
    const host = openedInExcel(workbookFile(smallPlan()));
    somebodyMakesIt(host);
    const calculated = await calculateOn(host.gateway);
    expect(calculated).toMatchObject({ ok: false, failure: { code: "partlyWritten" } });
    const { sheets } = await host.inspect();
    const theirs = sheets.find(({ name }) => name === SUMMARY);
    expect(theirs?.cells["B2"]?.value).toBe("roba mia");
  });

  it("is not taken away later either, when the run is put back", async () => {
    const host = openedInExcel(workbookFile(smallPlan()));
    somebodyMakesIt(host);
    await calculateOn(host.gateway);
    const restored = await restoreOn(host.gateway);
    expect(restored).toMatchObject({ ok: true, value: { kind: "restored" } });
    expect(await sheetNames(host)).toContain(SUMMARY);
  });
});
