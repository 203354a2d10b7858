import { runBatches, type ExcelSession, type BatchFunction } from "../session/session";

/** A place that the user may be shown. */
export type ExcelPlace =
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  | { readonly kind: "sheet"; readonly sheet: string };

/** Brings it into sight and selects it; false when it is gone, hidden, or Excel refuses. */
export async function showPlace(session: ExcelSession, place: ExcelPlace): Promise<boolean> {
  const shown = await runBatches(
    session,
    place.kind === "column" ? showColumn(place) : showCell(place),
  );
  return shown.ok && shown.value;
}

function showCell(place: Exclude<ExcelPlace, { kind: "column" }>): BatchFunction<boolean> {
  return async ({ workbook }, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    await sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getRange(place.kind === "cell" ? place.address : "A1").select();
    await sync();
    return true;
  };
}

function showColumn({
  table: name,
  header,
}: Extract<ExcelPlace, { kind: "column" }>): BatchFunction<boolean> {
  return async ({ workbook }, sync) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await sync();
    if (table.isNullObject) return false;
    const column = table.columns.getItemOrNullObject(header);
    const sheet = table.worksheet;
    column.load("name");
    sheet.load("visibility");
    await sync();
    if (column.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    column.getRange().select();
    await sync();
    return true;
  };
}
