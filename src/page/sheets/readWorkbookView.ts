import { refusing } from "../../adapters/package/faults";
import { openPackage } from "../../adapters/package/package";
import { readPackageView } from "../../adapters/xlsx/view/packageView";
import { MOST_SHOWN } from "../../adapters/xlsx/view/viewCells";
import { NAME_PREFIX, ownSheetOf } from "../../core/sheet/writing/ownershipNames";
import type { Refusal } from "../../core/workbook/refusal";
import type { Result } from "../../core/workbook/result";
import type { ShownCell, ShownSheet } from "../../core/workbook/shownSheet";
import type { SheetLanguage } from "../../core/workbook/sheetLanguage";
import { contractLists, unitNames } from "./contractLists";
import { tableViews } from "./tableViews";
import type { SheetView, TableView, WorkbookView } from "./workbookView";

export type { SheetLanguage };

/** The sheets of the .xlsx package in these bytes, as the page shows them. */
export function workbookView(
  bytes: Uint8Array,
  language: SheetLanguage,
): Result<WorkbookView, Refusal> {
  return refusing(() => {
    const read = readPackageView(openPackage(bytes), NAME_PREFIX, language);
    const own = new Map(
      read.names.flatMap(({ name, target }) => {
        const id = ownSheetOf(name);
        return target.kind === "cell" && id !== null ? [[target.sheet, id] as const] : [];
      }),
    );
    const sheets = read.sheets.map((sheet): SheetView => {
      const tables = tableViews(sheet.name, read.tables, (row, firstColumn, lastColumn) =>
        cellsOf(sheet, row).some(
          ({ column, kind, formula }) =>
            column >= firstColumn &&
            column <= lastColumn &&
            (kind !== "empty" || formula !== undefined),
        ),
      );
      return {
        ...sheet,
        ...extentOf(sheet, tables),
        isOwn: own.has(sheet.name),
        isInternal: own.get(sheet.name) === "evaluators",
        tables,
      };
    });
    return {
      sheets: withContractLists(sheets),
      looks: read.looks,
      formulasMayBeOld: read.calculatesOnLoad,
      isReadOnly: read.isReadOnly,
    };
  });
}

function cellsOf({ rows }: ShownSheet, wanted: number): readonly ShownCell[] {
  return rows.find(({ row }) => row === wanted)?.cells ?? [];
}

/** The rows by which tables grow and the charts belong to what is shown. */
function extentOf(
  { lastRow, lastColumn, charts }: ShownSheet,
  tables: readonly TableView[],
): Pick<SheetView, "lastRow" | "lastColumn"> {
  const rows = tables.map(({ growthRow, range }) => growthRow ?? range.lastRow);
  const columns = tables.map(({ range }) => range.lastColumn);
  return {
    lastRow: Math.min(
      MOST_SHOWN.row,
      Math.max(lastRow, ...rows, ...charts.map(({ anchor }) => anchor.lastRow)),
    ),
    lastColumn: Math.min(
      MOST_SHOWN.column,
      Math.max(lastColumn, ...columns, ...charts.map(({ anchor }) => anchor.lastColumn)),
    ),
  };
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
