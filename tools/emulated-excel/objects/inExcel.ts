import { openEmulatedExcel } from "../emulatedExcel";
import { createSheet, createWorkbook } from "../model/sheets";
import type { EmulatedSheet, EmulatedWorkbook } from "../model/workbook";

/** Runs in the pane of an Excel with a blank sheet "Foglio1", and whatever `prepare` put there. */
export async function inExcel<Seen>(
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Seen>,
  prepare: (sheet: EmulatedSheet, workbook: EmulatedWorkbook) => void = () => undefined,
): Promise<Seen> {
  const workbook = createWorkbook();
  prepare(createSheet(workbook, "Foglio1"), workbook);
  return openEmulatedExcel(workbook).Excel.run(async (context) =>
    act(context, context.workbook.worksheets.getItem("Foglio1")),
  );
}

/** What Excel holds of "Foglio1" after `act`, which reads nothing. */
export async function sheetAfter(act: (sheet: Excel.Worksheet) => void): Promise<EmulatedSheet> {
  const workbook = createWorkbook();
  const held = createSheet(workbook, "Foglio1");
  await openEmulatedExcel(workbook).Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Foglio1"));
    await context.sync();
  });
  return held;
}

/** The code with which it fails. */
export async function refusalOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "nothing refused",
    (error: unknown) => (error as { readonly code: string }).code,
  );
}

export async function valuesOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<unknown> {
  range.load("values");
  await context.sync();
  return range.values;
}
