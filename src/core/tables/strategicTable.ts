import { groupOfKind, type Evaluation, type GroupEvaluation } from "../domain/evaluation";
import { hasResults, isProvisional } from "../domain/phase";
import {
  countCell,
  EMPTY_CELL,
  percentageCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { exclusionNotes } from "./notes";

type CategoryColumn = Extract<
  ColumnCode,
  "objectivesAssigned" | "excluded" | "pending" | "objectivesAchieved" | "percentage" | "progress"
>;

const TOTAL = { role: "total", label: "total" } as const;

/** "Altri obiettivi strategici", one row per category and one for all of them; null without any. */
export function strategicTable(evaluation: Evaluation): FigureTable | null {
  const { categories } = evaluation;
  if (categories.length === 0) return null;
  const hasExcluded = categories.some(({ counts }) => counts.excluded > 0);
  const showsResults = hasResults(evaluation);
  const isStillOpen = isProvisional(evaluation);
  const whole = groupOfKind(evaluation, "strategic");
  const columns: readonly CategoryColumn[] = [
    "objectivesAssigned",
    ...(hasExcluded ? (["excluded"] as const) : []),
    ...(isStillOpen ? (["pending"] as const) : []),
    ...(showsResults ? (["objectivesAchieved", "percentage"] as const) : []),
    ...(isStillOpen ? (["progress"] as const) : []),
  ];
  return {
    code: "otherStrategic",
    rowsOf: "groups",
    columns: ["category", ...columns],
    rows: [
      ...categories.map((each): FigureRow => {
        const name = categoryCell(each.category, each.counts.excluded > 0);
        return { role: "data", group: null, cells: [name, ...columns.map(cellOf(each))] };
      }),
      ...(whole
        ? [{ ...TOTAL, group: whole, cells: [EMPTY_CELL, ...columns.map(cellOf(whole))] }]
        : []),
    ],
    notes: exclusionNotes(evaluation, "strategic"),
  };
}

function cellOf({ counts, percentage, progress }: GroupEvaluation) {
  return (column: CategoryColumn): FigureCell => {
    switch (column) {
      case "percentage":
        return percentageCell(percentage);
      case "progress":
        return percentageCell(progress);
      case "objectivesAssigned":
        return countCell(counts.assigned);
      case "objectivesAchieved":
        return countCell(counts.achieved);
      case "excluded":
      case "pending":
        return countCell(counts[column]);
    }
  };
}

function categoryCell(category: string | null, hasExcluded: boolean): FigureCell {
  if (category === null) return { kind: "withoutCategory", isMarked: hasExcluded };
  return { kind: hasExcluded ? "marked" : "text", text: category };
}
