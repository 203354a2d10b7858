import { refusing } from "../../adapters/package/faults";
import { openPackage } from "../../adapters/package/package";
import { readPackageView } from "../../adapters/xlsx/view/packageView";
import { isOwnSheetName, NAME_PREFIX } from "../../core/sheet/writing/ownershipNames";
import type { Refusal } from "../../core/workbook/refusal";
import type { Result } from "../../core/workbook/result";
import type { SheetLanguage } from "../../core/workbook/sheetLanguage";
import { contractLists, unitNames } from "./contractLists";
import { tableViews } from "./tableViews";
import type { SheetView, WorkbookView } from "./workbookView";

export type { SheetLanguage };

/** The sheets of the .xlsx package in these bytes, as the page shows them. */
export function workbookView(
  bytes: Uint8Array,
  language: SheetLanguage,
): Result<WorkbookView, Refusal> {
  return refusing(() => {
    const read = readPackageView(openPackage(bytes), NAME_PREFIX, language);
    const own = new Set(
      read.names.flatMap(({ name, target }) =>
        target.kind === "cell" && isOwnSheetName(name) ? [target.sheet] : [],
      ),
    );
    const sheets = read.sheets.map((sheet): SheetView => {
      const isOwn = own.has(sheet.name);
      return { ...sheet, isOwn, tables: tableViews(sheet.name, read.tables, sheet.rows) };
    });
    return {
      sheets: withContractLists(sheets),
      looks: read.looks,
      formulasMayBeOld: read.calculatesOnLoad,
      isReadOnly: read.isReadOnly,
    };
  });
}

/** Lists of the file come last, and win. */
function withContractLists(sheets: readonly SheetView[]): readonly SheetView[] {
  const units = sheets.flatMap((sheet) =>
    sheet.tables.filter(({ id }) => id === "units").flatMap((table) => unitNames(table, sheet)),
  );
  const names = [...new Set(units)];
  return sheets.map((sheet) => ({
    ...sheet,
    lists: [...sheet.tables.flatMap((table) => contractLists(table, sheet, names)), ...sheet.lists],
  }));
}
