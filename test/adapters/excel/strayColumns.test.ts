import { calculateOn } from "../../acceptance/excelRun";
import { openedInExcel, type ExcelHost } from "../../contract/excelHost";
import { addColumn } from "../../emulator/model/tableColumns";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

jest.setTimeout(30_000);

// Somebody types beside a table while it is being widened: Excel makes a column of what they typed.

const WRITE = 4;
const HEADER = "Note mie";
const NOTE = "importante";

/** Before that batch. */
function typedBeside({ excel }: ExcelHost, batch: number, note: string | null): void {
  excel.faults.editBeforeBatch(batch, () => {
    excel.user.edit(({ tables }) => {
      const table = tables.find(({ name }) => name === "Obiettivi");
      if (table === undefined) throw new Error("no objectives");
      addColumn(table, table.columns.length, null, HEADER);
    });
    if (note !== null) excel.user.typeInCell("Obiettivi!H2", note);
  });
}

/** What stands in the workbook once a column was typed, and nothing else done. */
async function onlyTyped(note: string | null) {
  const host = openedInExcel(workbookFile(smallPlan()));
  typedBeside(host, 1, note);
  await host.gateway.read("");
  return host.inspect();
}

const FAILURES: readonly (readonly [string, (host: ExcelHost, note: string | null) => void])[] = [
  [
    "that is not answered",
    (host, note) => {
      typedBeside(host, WRITE, note);
      host.excel.faults.timeOutBatch(WRITE, { isDone: false, answer: "RequestAborted" });
    },
  ],
  [
    "that Excel breaks off once the table is wider",
    (host, note) => {
      typedBeside(host, WRITE, note);
      host.excel.faults.failBatch(WRITE, "GeneralException", { actionIndex: 45 });
    },
  ],
  [
    "that fits the table no more",
    (host, note) => {
      typedBeside(host, WRITE, note);
    },
  ],
  [
    "that waits for the cell",
    (host, note) => {
      host.excel.faults.failBatch(WRITE, "InvalidOperationInCellEditMode");
      typedBeside(host, WRITE + 1, note);
    },
  ],
];

describe.each(FAILURES)("a column typed beside a table during a batch %s", (_what, prepare) => {
  it.each([
    ["a header alone", null],
    ["a header and a note", NOTE],
  ])("stays, with %s, and nothing of ours beside it", async (_title, note) => {
    const host = openedInExcel(workbookFile(smallPlan()));
    prepare(host, note);
    const calculated = await calculateOn(host.gateway);
    expect(calculated.ok).toBe(false);
    expect(await host.inspect()).toEqual(await onlyTyped(note));
  });
});
