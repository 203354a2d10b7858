import type { Evaluation } from "../domain/evaluation";
import { courseOf, type Course, type CourseGroup } from "../year/course";
import {
  countCell,
  EMPTY_CELL,
  percentageCell,
  textCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";

const COLUMNS = [
  "unit",
  "date",
  "monitored",
  "achieved",
  "progress",
] as const satisfies readonly ColumnCode[];

/**
 * "Andamento nell'anno": for each unit, then for the whole body, a row for each date of `Monitoraggi`; null where
 * nothing was monitored.
 */
export function courseTable(evaluation: Evaluation): FigureTable | null {
  const course = courseOf(evaluation);
  if (course === null) return null;
  return {
    code: "course",
    rowsOf: "groups",
    columns: COLUMNS,
    rows: course.groups.flatMap((group) => groupRows(group, course)),
    notes: [],
  };
}

function groupRows({ unit, points }: CourseGroup, { dates }: Course): readonly FigureRow[] {
  return dates.map((date, at): FigureRow => {
    const point = points[at] ?? null;
    const figures: readonly FigureCell[] =
      point === null
        ? [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL]
        : [countCell(point.objectives), countCell(point.achieved), percentageCell(point.progress)];
    const cells = [textCell(unit?.name ?? null), { kind: "date" as const, date }, ...figures];
    return unit === null
      ? { role: "total", label: "wholeBody", group: null, cells }
      : { role: "data", group: null, cells };
  });
}
