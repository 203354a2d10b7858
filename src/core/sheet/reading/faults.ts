import { issue, type Issue } from "../../domain/issue";
import type { Field, TableId } from "../../contract/tables";
import { isError } from "../../domain/severity";
import { isErrorCell } from "../../workbook/snapshot";
import type { FilledCell } from "./cells";
import { reportErrorCell, type Reading, type ReadingCode } from "./reading";
import { cellAt, type OpenTable } from "./readTable";

/**
 * A reading that keeps the errors that it finds instead of reporting them: whether they are any depends on whether
 * the row decides anything, which only the scoring knows (rules.md §3). A warning leaves the row readable, so it is
 * reported at once.
 */
export interface FaultReading {
  readonly reading: Reading;
  readonly faults: readonly Issue[];
}

export function collectFaults(reading: Reading): FaultReading {
  const faults: Issue[] = [];
  return {
    reading: {
      ...reading,
      report: (code, params, place) => {
        const found = issue<ReadingCode>(code, params, place);
        if (isError(found)) faults.push(found);
        else reading.report(code, params, place);
      },
    },
    faults,
  };
}

/** The cell of a data row; one that holds an Excel error is a fault, and reads as nothing. */
export function faultyCellAt<Id extends TableId>(
  { reading }: FaultReading,
  table: OpenTable<Id>,
  row: number,
  field: NoInfer<Field<Id>>,
): FilledCell | null {
  const cell = cellAt(table, row, field);
  if (cell !== null && isErrorCell(cell.value)) {
    reportErrorCell(reading, cell.value.error, cell.place);
  }
  return cell;
}
