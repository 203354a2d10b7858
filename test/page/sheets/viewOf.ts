import { SHEET_LANGUAGE } from "../../../src/locale/it/sheetLanguage";
import { workbookView } from "../../../src/page/sheets/readWorkbookView";
import type { SheetView, WorkbookView } from "../../../src/page/sheets/workbookView";
import type { ShownCell } from "../../../src/core/workbook/shownSheet";
import { parseCellReference } from "../../../src/core/workbook/reference";

/** The view of a file that can be read. */
export function viewOf(bytes: Uint8Array): WorkbookView {
  const view = workbookView(bytes, SHEET_LANGUAGE);
  if (!view.ok) throw new Error(`${view.failure.code} in ${view.failure.where ?? "the file"}`);
  return view.value;
}

export function sheetIn(view: WorkbookView, name: string): SheetView {
  const sheet = view.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell at "B3"; null for one that is not there. */
export function cellAt(view: WorkbookView, sheet: string, address: string): ShownCell | null {
  const place = parseCellReference(address);
  const row = sheetIn(view, sheet).rows.find((one) => one.row === place?.row);
  return row?.cells.find(({ column }) => column === place?.column) ?? null;
}

/** The texts of all cells of a workbook that show one, by sheet and place. */
export function textsOf(view: WorkbookView): ReadonlyMap<string, string> {
  return new Map(
    view.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells
          .filter(({ text }) => text !== "")
          .map(({ column, text }) => [`${name} ${String(row)},${String(column)}`, text] as const),
      ),
    ),
  );
}
