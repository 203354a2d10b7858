import { openEmulatedExcel } from "../emulatedExcel";
import type { EmulatedExcel } from "../emulatedHost";
import { createSheet, createWorkbook } from "../model/sheets";
import type { EmulatedSheet } from "../model/workbook";

export interface Opened {
  readonly excel: EmulatedExcel;
  readonly sheet: EmulatedSheet;
  /** What `act` makes of the range at that address. */
  readonly run: <Seen>(
    address: string,
    act: (range: Excel.Range, context: Excel.RequestContext) => Seen | Promise<Seen>,
  ) => Promise<Seen>;
}

export function open(name = "Foglio1"): Opened {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, name);
  const excel = openEmulatedExcel(workbook);
  return {
    excel,
    sheet,
    run: (address, act) =>
      excel.Excel.run(async (context) =>
        act(context.workbook.worksheets.getItem(name).getRange(address), context),
      ),
  };
}

export async function read(
  { run }: Opened,
  address: string,
  property: "values" | "formulas" | "valueTypes" | "numberFormat" | "address" | "rowHidden",
): Promise<unknown> {
  return run(address, async (range, context) => {
    range.load(property);
    await context.sync();
    return range[property];
  });
}

export async function write(opened: Opened, address: string, values: unknown): Promise<void> {
  await opened.run(address, (range) => {
    Object.assign(range, { values });
  });
}

export async function codeOf(run: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await run.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  return failure instanceof Error && "code" in failure ? failure.code : failure;
}
