import type { Evaluation } from "../domain/evaluation";
import type { FigureTable } from "./figureTable";
import { ordinaryTable, performanceUnitsTable, unitResultsTable } from "./groupTables";
import { deviationsTable } from "./deviationsTable";
import { performanceTable } from "./performanceTable";
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
  ].flatMap((table) => (table === null ? [] : [withoutEmptyColumns(table)]));
}

/** The first column stays: it holds the labels of the totals. */
function withoutEmptyColumns(table: FigureTable): FigureTable {
  const { columns, rows } = table;
  const kept = columns.map(
    (_, at) =>
      at === 0 ||
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
