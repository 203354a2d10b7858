import { rangeAddress } from "../../../core/workbook/address";
import type { TableOperation } from "../../../core/workbook/plan";
import { LAST_ROW } from "../../../core/workbook/reference";
import { untracked, type Loaded } from "../session/host";
import type { RowsOfColumns, TableState } from "./tableState";
import { TEXT_FORMAT } from "../writing/textFormats";

interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Which cells of those that are to hold numbers are formatted as text, and would make texts of them. A row that the
 * table does not have yet is held to be formatted as its last one. Null where no number is written over a format.
 * `blankFrom`: from there on rows may be found blank yet, and be filled.
 */
export function loadTextFormats(
  workbook: Excel.Workbook,
  operations: readonly TableOperation[],
  table: TableState,
  blankFrom: number,
): Loaded<RowsOfColumns> | null {
  const columns = [...numberRows(operations, table, blankFrom)].flatMap(([header, rows]) => {
    const column = table.headers.indexOf(header);
    return column < 0
      ? []
      : [{ header, formats: loadColumnFormats(workbook, table, column, rows) }];
  });
  if (columns.length === 0) return null;
  return () => new Map(columns.map(({ header, formats }) => [header, formats()]));
}

/** From the first to the last row of each column that may get a number and keeps its format. */
function numberRows(
  operations: readonly TableOperation[],
  table: TableState,
  blankFrom: number,
): ReadonlyMap<string, Rows> {
  const found = new Map<string, Rows>();
  const add = (header: string, first: number, last: number): void => {
    const known = found.get(header) ?? { first, last };
    found.set(header, { first: Math.min(known.first, first), last: Math.max(known.last, last) });
  };
  let end = table.usedRowCount;
  for (const operation of operations) {
    switch (operation.kind) {
      case "setTableCells":
        for (const { row, value } of operation.cells) {
          if (typeof value === "number") add(operation.header, row, row);
          end = Math.max(end, row + 1);
        }
        break;
      case "setTableColumn": {
        const { header, values, numberFormat } = operation;
        if (numberFormat === null && values.some((value) => value !== null)) {
          add(header, 0, values.length - 1);
        }
        break;
      }
      case "appendTableRows": {
        end += operation.rows.length;
        operation.headers.forEach((header, index) => {
          const hasNumber = operation.rows.some((row) => typeof row[index] === "number");
          if (hasNumber) add(header, blankFrom, end - 1);
        });
        break;
      }
      default:
    }
  }
  return found;
}

function loadColumnFormats(
  workbook: Excel.Workbook,
  { sheet, firstRow, firstColumn, rowCount }: TableState,
  column: number,
  rows: Rows,
): Loaded<ReadonlySet<number>> {
  const first = Math.min(rows.first, rowCount - 1);
  const last = Math.min(rows.last, LAST_ROW - 1 - firstRow);
  const address = rangeAddress({
    firstRow: firstRow + first + 1,
    lastRow: firstRow + last + 1,
    firstColumn: firstColumn + column + 1,
    lastColumn: firstColumn + column + 1,
  });
  const cells = untracked(workbook.worksheets.getItem(sheet).getRange(address));
  cells.load("numberFormat");
  return () => {
    const isText = cells.numberFormat.map(([code]: readonly unknown[]) => code === TEXT_FORMAT);
    const isLastText = isText[rowCount - 1 - first] ?? false;
    const found = isText.flatMap((own, at) =>
      own || (isLastText && first + at >= rowCount) ? [first + at] : [],
    );
    return new Set(found);
  };
}
