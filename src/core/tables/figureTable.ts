import type { WeighedEvaluation } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import type { DeviationCause } from "../domain/outcome";
import type { CalendarDate } from "../domain/calendarDate";
import type { Exact } from "../numeric/exact";
import type { ComparedStatus } from "../year/comparison";
import type { UnitType } from "../domain/unitType";
import type { Kind } from "../domain/kind";
import type { VariationKind } from "../domain/yearRecords";
import type { Achievement, Percentage, Weight } from "../domain/quantities";

/**
 * A table of figures as data, described once for every layout.
 * Words are codes, which the language turns into text; every cell keeps its exact value.
 */
export interface FigureTable {
  readonly code: FigureTableCode;
  /** A quick look shows the tables of groups; a row for each objective needs a page. */
  readonly rowsOf: "objectives" | "groups";
  readonly columns: readonly ColumnCode[];
  readonly rows: readonly FigureRow[];
  readonly notes: readonly TableNote[];
}

export type FigureTableCode =
  | "performance"
  | "otherStrategic"
  | "ordinary"
  | "performanceUnits"
  | "unitResults"
  | "deviations"
  | "indicators"
  | "course"
  | "remodulations"
  | "comparison"
  | "comparedObjectives";

export type ColumnCode =
  | "unit"
  | "code"
  | "mission"
  | "programme"
  | "strategicObjective"
  | "operationalObjective"
  | "namedObjective"
  | "weight"
  | "finalResult"
  | "category"
  | "objectivesAssigned"
  | "objectivesAchieved"
  | "assigned"
  | "excluded"
  | "assessable"
  | "achieved"
  | "pending"
  | "percentage"
  | "progress"
  | "totalOfWeights"
  | "minimum"
  | "result"
  | "evaluation"
  | "totalResult"
  | "index"
  | "deviation"
  | "reason"
  | "cause"
  | "measure"
  | "unitOfMeasure"
  | "target"
  | "actual"
  | "achievement"
  | "date"
  | "monitored"
  | "variation"
  | "act"
  | "compared"
  | "formerFigure"
  | "presentFigure"
  | "difference"
  | "status";

/** Columns of words; the others hold numbers, aligned to the right. */
const TEXT_COLUMNS: ReadonlySet<ColumnCode> = new Set([
  "unit",
  "code",
  "reason",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "namedObjective",
  "category",
  "cause",
  "measure",
  "unitOfMeasure",
  "date",
  "variation",
  "act",
  "compared",
  "status",
]);

export function isTextColumn(column: ColumnCode): boolean {
  return TEXT_COLUMNS.has(column);
}

export type FigureRow =
  | {
      readonly role: "data";
      /** Of which group the figures are, which explains them; null for an objective and a category. */
      readonly group: WeighedEvaluation | null;
      readonly cells: readonly FigureCell[];
    }
  /** A heading over the rows of one type of unit; null for those without a type. */
  | { readonly role: "heading"; readonly unitType: UnitType | null }
  /** Its label is for the first column; `cells` has one for each column, the first one empty. */
  | {
      readonly role: "total";
      readonly label: TotalCode;
      readonly group: WeighedEvaluation | null;
      readonly cells: readonly FigureCell[];
    };

export type TotalCode = "total" | "achievedPercentage" | "index" | "progress" | "wholeBody";

export type FigureCell =
  | { readonly kind: "text"; readonly text: string }
  /** The name of a unit or category, with a mark that leads to a note. */
  | { readonly kind: "marked"; readonly text: string }
  /** Code and text of an objective in one, of a plan that may not have it any more. */
  | {
      readonly kind: "objective";
      readonly code: string;
      readonly title: string | null;
      /** What it has taken the place of. */
      readonly formerTitle: string | null;
    }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "figure"; readonly figure: Figure; readonly isPercentage: boolean }
  /** A weight, a threshold or a measured value as the ente gave it, with at least so many decimals. */
  | {
      readonly kind: "asEntered";
      readonly value: Exact;
      readonly places: number;
      readonly isPercentage: boolean;
    }
  | { readonly kind: "cause"; readonly cause: DeviationCause }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "yesNo"; readonly isYes: boolean }
  /** Bounds included. */
  | { readonly kind: "range"; readonly from: Exact; readonly to: Exact }
  /** In place of weight and result. `isMarked`: a note below says why. */
  | { readonly kind: "excluded"; readonly isMarked: boolean }
  | { readonly kind: "withoutCategory"; readonly isMarked: boolean }
  | { readonly kind: "allUnits" }
  | { readonly kind: "variation"; readonly variation: VariationKind }
  /** What is compared between two years. */
  | { readonly kind: "measure"; readonly measure: "percentage" | "index"; readonly of: Kind }
  /** A difference in percentage points, with its sign. */
  | { readonly kind: "points"; readonly value: Exact; readonly places: number }
  /** What became of an objective since the year before. */
  | {
      readonly kind: "status";
      readonly status: Exclude<ComparedStatus, "kept">;
      readonly formerYear: number;
    }
  /** n.d. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "empty" };

export type TableNote =
  /** The shown rows of a column do not add up to its shown total (rules.md §4). */
  | { readonly code: "rounding"; readonly column: ColumnCode; readonly places: number }
  /** Why something was excluded; `objective` is its code, null for objectives kept as numbers. */
  | {
      readonly code: "excluded";
      readonly units: readonly string[];
      readonly objective: string | null;
      readonly count: number;
      readonly reason: string | null;
    };

export const EMPTY_CELL: FigureCell = { kind: "empty" };

export function textCell(text: string | null): FigureCell {
  return text === null ? EMPTY_CELL : { kind: "text", text };
}

export function weightGiven(value: Weight, places: number): FigureCell {
  return { kind: "asEntered", value, places, isPercentage: false };
}

export function thresholdGiven(value: Percentage | null, places: number): FigureCell {
  return value === null ? EMPTY_CELL : { kind: "asEntered", value, places, isPercentage: true };
}

export function countCell(count: number | null): FigureCell {
  return count === null ? { kind: "unavailable" } : { kind: "count", count };
}

/** A weight or a result; n.d. where it is null. */
export function weightCell(figure: Figure<Weight> | null): FigureCell {
  return figureCell(figure, false);
}

/** A percentage, which is shown with its sign; n.d. where it is null. */
export function percentageCell(figure: Figure<Percentage | Achievement> | null): FigureCell {
  return figureCell(figure, true);
}

export function figureCell(figure: Figure | null, isPercentage: boolean): FigureCell {
  return figure === null ? { kind: "unavailable" } : { kind: "figure", figure, isPercentage };
}
