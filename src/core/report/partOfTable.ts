import type { FigureTableCode } from "../tables/figureTable";
import type { PartCode } from "./document";

/**
 * On which part of the summary each figure table is. Tables of groups are in `summary`; a table with a row for each
 * objective has a part of its own; `course` has the tables of the year and of the year before. A new table does not
 * compile until it is named here.
 */
export const PART_OF_TABLE: Readonly<Record<FigureTableCode, PartCode>> = {
  performanceUnits: "summary",
  ordinary: "summary",
  otherStrategic: "summary",
  unitResults: "summary",
  performance: "objectives",
  deviations: "deviations",
  indicators: "indicators",
  remodulations: "course",
  comparison: "course",
  comparedObjectives: "course",
  course: "course",
};
