import { cellPlace } from "../../domain/place";
import { isNumberCell, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { foldText } from "../../contract/matching";
import { header, tableName, type Field, type TableId } from "../../contract/tables";
import { meaningOfHeader } from "./locate";
import type { Reading } from "./reading";

/** A table of ours in the workbook, with the columns that are read. */
export interface FoundTable<Id extends TableId> {
  readonly id: Id;
  readonly table: TableSnapshot;
  readonly columns: ReadonlyMap<Field<Id>, number>;
}

/**
 * What people and programs do to tables (workbook.md, Tables as they really are): cells outside that
 * belong to it, headers that show something else, hidden sheets, copies, formulas that wait.
 */
export function reportTableFaults<Id extends TableId>(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  found: FoundTable<Id>,
): void {
  const { id, table } = found;
  const whole = cellPlace(id, null, null);
  reportHeaders(reading, found);
  const beside = table.besideHeaders === null ? null : meaningOfHeader(id, table.besideHeaders);
  if (beside !== null && !found.columns.has(beside)) {
    reading.report("column-beside-table", { header: header(id, beside) }, whole);
  }
  if (table.filledRowBelow !== null) {
    reading.report("row-below-table", { row: table.filledRowBelow }, whole);
  }
  const isHidden = snapshot.sheets.some(
    ({ name, isHidden: hidden }) => hidden && name === table.sheet,
  );
  if (isHidden) reading.report("table-on-hidden-sheet", { sheet: table.sheet }, whole);
  for (const { name } of snapshot.tables) {
    if (isNumberedCopy(name, tableName(id))) reading.report("table-named-alike", { name }, whole);
  }
  if (snapshot.calculatesOnLoad) reportWaitingFormulas(reading, found);
}

/** Some programs change what a header shows and not the name of its column, or the other way round. */
function reportHeaders<Id extends TableId>(reading: Reading, { id, table }: FoundTable<Id>): void {
  table.headerCells?.forEach((shown, column) => {
    const name = table.headers[column] ?? "";
    if (shown.trim() === "" || reading.fold(shown) === reading.fold(name)) return;
    const field = meaningOfHeader(id, name);
    if (field === null && meaningOfHeader(id, shown) === null) return;
    reading.report("header-cell-differs", { name, shown }, cellPlace(id, null, field));
  });
}

/** "Obiettivi2", "Obiettivi_1": Excel names a copied table so. */
function isNumberedCopy(name: string, wanted: string): boolean {
  const folded = foldText(name);
  const base = foldText(wanted);
  return folded.startsWith(base) && /^_?\d+$/.test(folded.slice(base.length));
}

/** A program that cannot calculate saves 0 as the value of every formula. */
function reportWaitingFormulas<Id extends TableId>(
  reading: Reading,
  { id, table, columns }: FoundTable<Id>,
): void {
  for (const [field, column] of columns) {
    const isZero = table.rows.some((cells) => {
      const cell = cells[column] ?? null;
      return isNumberCell(cell) && cell.number === 0;
    });
    if (!isZero || !table.formulaColumns.includes(column)) continue;
    const place = cellPlace(id, null, field);
    reading.report("formulas-wait-for-calculation", { header: header(id, field) }, place);
  }
}
