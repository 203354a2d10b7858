import type { Evaluation } from "../domain/evaluation";
import type { FigureTable } from "./figureTable";
import { ordinaryTable, performanceUnitsTable, unitResultsTable } from "./groupTables";
import { comparedObjectivesTable, comparisonTable } from "./comparisonTables";
import { courseTable } from "./courseTable";
import { deviationsTable } from "./deviationsTable";
import { indicatorsTable } from "./indicatorsTable";
import { performanceTable } from "./performanceTable";
import { remodulationsTable } from "./remodulationsTable";
import { strategicTable } from "./strategicTable";

/**
 * Every table of figures that an evaluation gives, in the order in which they are read; those without
 * content are left out, and so are columns that would hold nothing. Sheet, pane, command line and report lay these out and add none of their own.
 */
export function figureTables(evaluation: Evaluation): readonly FigureTable[] {
  return [
    performanceUnitsTable(evaluation),
    ordinaryTable(evaluation),
    strategicTable(evaluation),
    unitResultsTable(evaluation),
    performanceTable(evaluation),
    deviationsTable(evaluation),
    indicatorsTable(evaluation),
    remodulationsTable(evaluation),
    comparisonTable(evaluation),
    comparedObjectivesTable(evaluation),
    courseTable(evaluation),
  ].flatMap((table) => (table === null ? [] : [withoutEmptyColumns(table)]));
}

/** The first column stays, for it holds the labels of the totals; without codes the next one does. */
function withoutEmptyColumns(table: FigureTable): FigureTable {
  const { columns, rows } = table;
  const kept = columns.map(
    (column, at) =>
      (at === 0 && column !== "code") ||
      rows.some((row) => row.role !== "heading" && (row.cells[at]?.kind ?? "empty") !== "empty"),
  );
  return {
    ...table,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) =>
      row.role === "heading" ? row : { ...row, cells: row.cells.filter((_, at) => kept[at]) },
    ),
  };
}
