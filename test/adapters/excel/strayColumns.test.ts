import { calculateOn } from "../../acceptance/excelRun";
import { openedInExcel, type ExcelHost } from "../../contract/excelHost";
import { addColumn } from "../../../tools/emulated-excel/model/tableColumns";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { smallPlan } from "../../fixtures/smallPlan";
import { workbookFile } from "../../fixtures/workbookFile";

// Somebody types beside a table while it is being widened: Excel makes a column of what they typed.

const WRITE = 4;
const NOTE = "importante";

/** The header of the column, and what is in its first row. */
interface Typed {
  readonly header: string;
  readonly note: string | null;
}

/** Before that batch. */
function typedBeside({ excel }: ExcelHost, batch: number, { header, note }: Typed): void {
  excel.faults.editBeforeBatch(batch, () => {
    excel.user.edit(() => {
      const table = tableOf(excel, "Obiettivi");
      addColumn(table, table.columns.length, null, header);
    });
    if (note !== null) excel.user.typeInCell("Obiettivi!H2", note);
  });
}

/** What is in the workbook after a column was typed and nothing else was done. */
async function onlyTyped(typed: Typed) {
  const host = openedInExcel(workbookFile(smallPlan()));
  typedBeside(host, 1, typed);
  await host.gateway.read("");
  return host.inspect();
}

const FAILURES: readonly (readonly [string, (host: ExcelHost, typed: Typed) => void])[] = [
  [
    "that is not answered",
    (host, typed) => {
      typedBeside(host, WRITE, typed);
      host.excel.faults.timeOutBatch(WRITE, { isDone: false, answer: "RequestAborted" });
    },
  ],
  [
    "that Excel breaks off once the table is wider",
    (host, typed) => {
      typedBeside(host, WRITE, typed);
      host.excel.faults.failBatch(WRITE, "GeneralException", { actionIndex: 45 });
    },
  ],
  [
    "that fits the table no more",
    (host, typed) => {
      typedBeside(host, WRITE, typed);
    },
  ],
  [
    "that waits for the cell",
    (host, typed) => {
      host.excel.faults.failBatch(WRITE, "InvalidOperationInCellEditMode");
      typedBeside(host, WRITE + 1, typed);
    },
  ],
];

describe.each(FAILURES)("a column typed beside a table during a batch %s", (_what, prepare) => {
  it.each<[string, Typed]>([
    ["a header alone", { header: "Note mie", note: null }],
    ["a header and a note", { header: "Note mie", note: NOTE }],
    ["a note under the header that Excel gives", { header: "Colonna1", note: NOTE }],
  ])("stays, with %s, and nothing of ours beside it", async (_title, typed) => {
    const host = openedInExcel(workbookFile(smallPlan()));
    prepare(host, typed);
    const calculated = await calculateOn(host.gateway);
    expect(calculated.ok).toBe(false);
    expect(await host.inspect()).toEqual(await onlyTyped(typed));
  });
});
