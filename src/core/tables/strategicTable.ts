import type { Evaluation } from "../domain/evaluation";
import { exclusionNotes } from "./exclusions";
import { countCell, figureCell, type FigureCell, type FigureTable } from "./figureTable";

/** "Altri obiettivi strategici", one row per category; null without any. */
export function strategicTable(evaluation: Evaluation): FigureTable | null {
  const { categories, phase } = evaluation;
  if (categories.length === 0) return null;
  const hasExcluded = categories.some(({ counts }) => counts.excluded > 0);
  const hasResults = phase !== "planning";
  return {
    code: "otherStrategic",
    columns: [
      "category",
      "assigned",
      ...(hasExcluded ? (["excluded"] as const) : []),
      ...(hasResults ? (["achieved", "percentage"] as const) : []),
    ],
    rows: categories.map(({ category, counts, percentage }) => ({
      role: "data",
      cells: [
        categoryCell(category, counts.excluded > 0),
        countCell(counts.assigned),
        ...(hasExcluded ? [countCell(counts.excluded)] : []),
        ...(hasResults ? [countCell(counts.achieved), figureCell(percentage)] : []),
      ],
    })),
    notes: exclusionNotes(evaluation, "strategic"),
  };
}

function categoryCell(category: string | null, hasExcluded: boolean): FigureCell {
  if (category === null) return { kind: "withoutCategory", isMarked: hasExcluded };
  return { kind: hasExcluded ? "marked" : "text", text: category };
}
