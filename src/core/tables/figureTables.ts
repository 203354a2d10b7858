import type { Evaluation } from "../domain/evaluation";
import type { FigureTable, FigureTableCode } from "./figureTable";
import { ordinaryTable, performanceUnitsTable, unitResultsTable } from "./groupTables";
import { comparedObjectivesTable, comparisonTable } from "./comparisonTables";
import { courseTable } from "./courseTable";
import { deviationsTable } from "./deviationsTable";
import { indicatorsTable } from "./indicatorsTable";
import { performanceTable } from "./performanceTable";
import { remodulationsTable } from "./remodulationsTable";
import { strategicTable } from "./strategicTable";

/** In the order in which they are read. */
const TABLES: readonly (readonly [
  FigureTableCode,
  (evaluation: Evaluation) => FigureTable | null,
])[] = [
  ["performanceUnits", performanceUnitsTable],
  ["ordinary", ordinaryTable],
  ["otherStrategic", strategicTable],
  ["unitResults", unitResultsTable],
  ["performance", performanceTable],
  ["deviations", deviationsTable],
  ["indicators", indicatorsTable],
  ["remodulations", remodulationsTable],
  ["comparison", comparisonTable],
  ["comparedObjectives", comparedObjectivesTable],
  ["course", courseTable],
];

/**
 * The tables of figures that an evaluation gives, all or those that are wanted; those without content are left out, and
 * so are columns that would hold nothing. Sheet, pane, command line and report lay these out and add none of their own.
 */
export function figureTables(
  evaluation: Evaluation,
  isWanted: (code: FigureTableCode) => boolean = () => true,
): readonly FigureTable[] {
  return TABLES.flatMap(([code, tableOf]) => {
    const table = isWanted(code) ? tableOf(evaluation) : null;
    return table === null ? [] : [withoutEmptyColumns(table)];
  });
}

/** The first column stays, for it holds the labels of the totals; without codes the next one does. */
function withoutEmptyColumns(table: FigureTable): FigureTable {
  const { columns, rows } = table;
  const kept = columns.map(
    (column, at) =>
      (at === 0 && column !== "code") ||
      rows.some((row) => row.role !== "heading" && (row.cells[at]?.kind ?? "empty") !== "empty"),
  );
  if (!kept.includes(false)) return table;
  return {
    ...table,
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) =>
      row.role === "heading" ? row : { ...row, cells: row.cells.filter((_, at) => kept[at]) },
    ),
  };
}
