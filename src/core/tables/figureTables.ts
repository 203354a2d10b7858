import type { Evaluation } from "../domain/evaluation";
import type { FigureTable } from "./figureTable";
import { ordinaryTable, performanceUnitsTable, unitResultsTable } from "./groupTables";
import { deviationsTable } from "./deviationsTable";
import { performanceTable } from "./performanceTable";
import { strategicTable } from "./strategicTable";

/**
 * Every table of figures that an evaluation gives, in the order in which they are read; those without
 * content are left out. Sheet, pane, command line and report lay these out and add none of their own.
 */
export function figureTables(evaluation: Evaluation): readonly FigureTable[] {
  return [
    performanceUnitsTable(evaluation),
    ordinaryTable(evaluation),
    strategicTable(evaluation),
    unitResultsTable(evaluation),
    performanceTable(evaluation),
    deviationsTable(evaluation),
  ].filter((table) => table !== null);
}
