import type { RangeReference } from "../../../core/workbook/reference";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import type { TablePart } from "../read/workbookParts";
import { applyEdits } from "../../package/xml";
import { looksLikeFormula } from "./cellMarkup";
import { spliceCells, type PlannedCell } from "./cellSplices";
import { columnFormats } from "./columnWidths";
import { commonCells, createFormulaGuard, type WrittenCells } from "./formulaGuard";
import { longerRuleEdits } from "./longerRules";
import { replaceText } from "./parts";
import { dimensionEdits } from "./sheetDimension";
import type { RowSpot } from "./sheetScan";
import type { StyleBook } from "./styleBook";
import { withStyles } from "./stylesPart";
import { occupiedIn } from "./tableEdit";
import { assertRoom } from "./tableWidening";
import { requestCalculation, dropCalculationChain } from "./workbookPart";

export type EnteredValue = string | number | null;

/** Values by row and column of the sheet. */
export type CellValues = ReadonlyMap<number, ReadonlyMap<number, EnteredValue>>;

/** Single cells of a table, and the rows by which it grows. */
export interface CellTask {
  readonly table: TablePart;
  readonly values: CellValues;
  /** Null: it does not grow. */
  readonly gained: RangeReference | null;
  /** Cells that are made take the format of this row's; null: that of their row and column. */
  readonly modelRow: number | null;
}

/**
 * Writes them into the sheet. Throws PackageFault: `noRoomForRows` where the gained cells are not empty,
 * `fileFormulaInTheWay` where only some cells of a formula would be written.
 */
export function writeCells(
  pkg: ZipPackage,
  task: CellTask,
  otherTables: readonly RangeReference[],
): void {
  const { table, gained, values } = task;
  const { path, name } = table.sheet;
  const before = pkg.text(path);
  const models = new Map<number, number>();
  const guard = createFormulaGuard(writtenCells(task));
  const inspect = (row: RowSpot): void => {
    if (row.number === task.modelRow)
      row.cells.forEach((cell) => models.set(cell.column, cell.format));
    guard.see(row);
    assertEmpty(task, row);
  };
  const rows = [...values.keys()];
  const lastRow = gained?.lastRow ?? rows.reduce((last, row) => Math.max(last, row), 0);
  const firstRow = rows.reduce((first, row) => Math.min(first, row), lastRow);
  const splices = withStyles(pkg, (styles) => {
    const planned = {
      firstRow,
      lastRow,
      lastValueRow: lastRow,
      columnFormat: columnFormats(before, path),
    };
    return spliceCells(
      before,
      path,
      planned,
      (row) => rowCells(task, styles, models, row),
      inspect,
    );
  });
  const { sheet } = splices;
  guard.finish();
  if (gained !== null) assertRoom(name, gained, otherTables, sheet, "noRoomForRows");
  const edits = [
    ...splices.edits,
    ...(gained === null ? [] : longerRuleEdits(before, sheet, table.range, gained)),
    ...dimensionEdits(before, sheet, { ...table.range, ...gained, firstRow: table.range.firstRow }),
  ];
  const hasChanged = replaceText(pkg, path, before, applyEdits(before, edits));
  if (splices.replacesFormula) dropCalculationChain(pkg);
  if (hasChanged) requestCalculation(pkg);
}

/** Those of a gained row are made for all columns, so that it looks like the others. */
function rowCells(
  { table: { range }, values, gained }: CellTask,
  styles: StyleBook,
  models: ReadonlyMap<number, number>,
  row: number,
): readonly PlannedCell[] {
  const planned = values.get(row) ?? new Map<number, EnteredValue>();
  const isGained = gained !== null && row >= gained.firstRow;
  const width = range.lastColumn - range.firstColumn + 1;
  const columns = isGained
    ? Array.from({ length: width }, (_, index) => range.firstColumn + index)
    : [...planned.keys()].sort((one, other) => one - other);
  return columns.map((column) => {
    const value = planned.get(column) ?? "";
    const keepsText = typeof value === "string" && looksLikeFormula(value);
    return {
      column,
      value: value === "" ? null : value,
      only: onlyWhere(planned.has(column), value === "" && !isGained),
      format: (present, _left, unwritten) =>
        styles.keepingText(present ?? models.get(column) ?? unwritten(), keepsText),
    };
  });
}

function onlyWhere(isPlanned: boolean, isEmptied: boolean): PlannedCell["only"] {
  if (!isPlanned) return "missing";
  return isEmptied ? "present" : null;
}

function assertEmpty({ table, gained }: CellTask, row: RowSpot): void {
  const address = gained === null ? null : occupiedIn(gained, row);
  if (address === null) return;
  throw new PackageFault("noRoomForRows", `${table.sheet.name}!${address}`);
}

/** Each planned cell, and the whole of the gained rows. */
function writtenCells({ table, values, gained }: CellTask): WrittenCells {
  const countPlanned = (range: RangeReference): number => {
    let count = 0;
    for (const [row, planned] of values) {
      if (row < range.firstRow || row > range.lastRow) continue;
      if (gained !== null && row >= gained.firstRow) continue;
      for (const column of planned.keys()) {
        if (column >= range.firstColumn && column <= range.lastColumn) count += 1;
      }
    }
    return count;
  };
  return {
    sheet: table.sheet.name,
    countIn: (range) => countPlanned(range) + (gained === null ? 0 : commonCells(range, gained)),
    room: gained,
    roomCode: "noRoomForRows",
  };
}
