import { type SheetBlock, usedBlock } from "../../../core/workbook/block";
import { LARGEST_BLOCK } from "../../../core/workbook/limits";
import { refusal, type Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import type { NamedSheet, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { loadCatalogue } from "./catalogue";
import { cellGrid } from "./cells";
import { untracked } from "../session/host";
import type { BatchFunction } from "../session/session";
import { datedCells, loadText, uses1904Dates, type DatedCell, type ShownDate } from "./dateSystem";
import { loadHiddenState, readHidden } from "./hiddenLines";
import { loadMergedAreas } from "./mergedAreas";
import { readRest, type PartlyRead } from "./readRest";
import { firstRows, loadSlice, type ReadRows } from "./slices";
import { loadTable, tableSnapshot } from "./tableReading";

/** How much is asked for at once: rows of each sheet at first, then bytes of an answer. */
export interface Portion {
  readonly rows: number;
  readonly bytes: number;
}

/** Excel on the web answers with 5 MB at most; what the estimate misses is within the fifth. */
export const FULL_PORTION: Portion = { rows: 2500, bytes: 4_000_000 };

/**
 * Reads the workbook in two batches, the second with the first rows of every table, and the rest in as many as it
 * takes. `namePrefix` as in `WorkbookGateway.read`.
 */
export function reading(namePrefix: string, portion: Portion): BatchFunction<WorkbookSnapshot> {
  return async ({ workbook }, sync) => {
    const loadedCatalogue = loadCatalogue(workbook, namePrefix);
    await sync();
    const catalogue = loadedCatalogue();
    const marks = catalogue.names.flatMap(({ name, target }) =>
      target.kind === "cell" ? [{ name, sheet: target.sheet }] : [],
    );
    const loadedTables = catalogue.tables.map((table) => loadTable(workbook, table, portion.rows));
    const sheetNames = [...new Set(marks.map(({ sheet }) => sheet))];
    const loadedSheets = sheetNames.map((name) => ({
      name,
      used: loadUsed(workbook.worksheets.getItem(name), portion.rows),
    }));
    await sync();
    const tables = loadedTables.map((loaded) => loaded());
    const sheets = loadedSheets.map(({ name, used }) => used(name));
    const rest = await readRest({ workbook, sync, portion }, [
      ...tables.map(({ place, rows }): PartlyRead => ({
        sheet: place.sheet,
        rows,
        firstRow: place.firstRow,
        firstColumn: place.firstColumn,
        columnCount: place.headers.length,
        hasFormulas: true,
      })),
      ...sheets,
    ]);
    const dates = tables.flatMap((table) => table.dates);
    const unseen = tables.flatMap(({ place: { sheet } }, index) =>
      (rest[index]?.slices ?? []).flatMap((slice) =>
        datedCells(slice, 1).map((cell) => ({ sheet, cell })),
      ),
    );
    const read = (index: number): ReadRows => rest[index] ?? { slices: [], end: 0 };
    return {
      ...catalogue,
      tables: tables.map(({ place }, index) => tableSnapshot(place, read(index))),
      namedSheets: marks.map(({ name, sheet }): NamedSheet => {
        const index = sheetNames.indexOf(sheet);
        const { columnCount = 0 } = sheets[index] ?? {};
        const { slices, end } = read(tables.length + index);
        const area = { firstRow: 0, lastRow: end - 1, firstColumn: 0, columnCount };
        return { name, sheet, rows: cellGrid(slices, area) };
      }),
      uses1904Dates: sampledSystem(dates) ?? (await askedSystem({ workbook, sync }, unseen)),
      // Excel takes the signature away from a workbook that is edited, and asks before.
      isSigned: false,
    };
  };
}

function sampledSystem(dates: readonly ShownDate[]): boolean | null {
  for (const date of dates) {
    const answer = uses1904Dates(date);
    if (answer !== null) return answer;
  }
  return null;
}

/** One more batch, where there are dates and no sample of them has told. */
async function askedSystem(
  { workbook, sync }: { readonly workbook: Excel.Workbook; readonly sync: () => Promise<void> },
  dates: readonly { readonly sheet: string; readonly cell: DatedCell }[],
): Promise<boolean> {
  if (dates.length === 0) return false;
  const shown = dates.map(({ sheet, cell }) => loadText(workbook, sheet, cell));
  await sync();
  return sampledSystem(shown.map((loaded) => loaded())) ?? false;
}

/**
 * Reads the cells of a sheet in one batch, or in more if it is large. Refuses with `workbookChanged` when there is
 * none of that name, and with `sheetTooLarge` when it has more cells than a block may.
 * An Excel before ExcelApi 1.13 does not say which cells are merged: none are reported.
 */
export function blockReading(
  name: string,
  portion: Portion,
  canSeeMergedCells: boolean,
): BatchFunction<Result<SheetBlock, Refusal>> {
  return async ({ workbook }, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = loadUsed(sheet, portion.rows);
    const loadedMerged = canSeeMergedCells ? loadMergedAreas(sheet.getRange()) : () => [];
    const loadedRows = loadHiddenState(sheet, "rows");
    const loadedColumns = loadHiddenState(sheet, "columns");
    await sync();
    if (sheet.isNullObject) return failure(refusal("workbookChanged", name));
    const part = used(sheet.name);
    if (part.rows.end * part.columnCount > LARGEST_BLOCK) {
      return failure(refusal("sheetTooLarge", sheet.name));
    }
    const merged = loadedMerged();
    const [read] = await readRest({ workbook, sync, portion }, [part]);
    const { slices, end } = read ?? part.rows;
    const area = { firstRow: 0, lastRow: end - 1, firstColumn: 0, columnCount: part.columnCount };
    const rows = cellGrid(slices, area);
    const hiddenRows = loadedRows() === false ? [] : await readHidden(sheet, "rows", sync, end);
    const hiddenColumns =
      loadedColumns() === false ? [] : await readHidden(sheet, "columns", sync, part.columnCount);
    const hidden = { hiddenRows, hiddenColumns };
    const block = { sheet: sheet.name, firstRow: 1, firstColumn: 1, rows, merged, ...hidden };
    return success(usedBlock(block));
  };
}

/**
 * The used cells of a sheet, as far as they lie within its first rows; their columns counted from the first.
 * To be called with the sheet's name.
 */
function loadUsed(sheet: Excel.Worksheet, rowCount: number): (name: string) => PartlyRead {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const slice = loadSlice(untracked(used.getIntersectionOrNullObject(firstRows(rowCount))), false);
  return (name) => {
    const seen = slice();
    const isBlank = used.isNullObject;
    return {
      sheet: name,
      rows: {
        slices: seen === null ? [] : [seen],
        end: isBlank ? 0 : used.rowIndex + used.rowCount,
      },
      firstRow: 0,
      firstColumn: 0,
      columnCount: isBlank ? 0 : used.columnIndex + used.columnCount,
      hasFormulas: false,
    };
  };
}
