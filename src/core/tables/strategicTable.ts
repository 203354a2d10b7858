import type { Evaluation } from "../domain/evaluation";
import { hasResults } from "../domain/phase";
import { countCell, figureCell, type FigureCell, type FigureTable } from "./figureTable";
import { exclusionNotes } from "./notes";

/** "Altri obiettivi strategici", one row per category; null without any. */
export function strategicTable(evaluation: Evaluation): FigureTable | null {
  const { categories } = evaluation;
  if (categories.length === 0) return null;
  const hasExcluded = categories.some(({ counts }) => counts.excluded > 0);
  const showsResults = hasResults(evaluation);
  return {
    code: "otherStrategic",
    rowsOf: "groups",
    columns: [
      "category",
      "assigned",
      ...(hasExcluded ? (["excluded"] as const) : []),
      ...(showsResults ? (["achieved", "percentage"] as const) : []),
    ],
    rows: categories.map(({ category, counts, percentage }) => ({
      role: "data",
      group: null,
      cells: [
        categoryCell(category, counts.excluded > 0),
        countCell(counts.assigned),
        ...(hasExcluded ? [countCell(counts.excluded)] : []),
        ...(showsResults ? [countCell(counts.achieved), figureCell(percentage)] : []),
      ],
    })),
    notes: exclusionNotes(evaluation, "strategic"),
  };
}

function categoryCell(category: string | null, hasExcluded: boolean): FigureCell {
  if (category === null) return { kind: "withoutCategory", isMarked: hasExcluded };
  return { kind: hasExcluded ? "marked" : "text", text: category };
}
