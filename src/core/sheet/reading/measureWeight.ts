import { ONE, type Exact } from "../../numeric/exact";
import type { FilledCell } from "./cells";
import { readNumber } from "./cellsNumber";
import type { FaultReading } from "./faults";

/** The weight of an indicator or of an activity: 1 where the cell is empty. */
export function readMeasureWeight({ reading }: FaultReading, cell: FilledCell | null): Exact {
  return readNumber(reading, cell)?.value ?? ONE;
}
