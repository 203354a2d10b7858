import type { CalendarDate } from "./calendarDate";
import type { Kind } from "./kind";
import type { Outcome } from "./outcome";
import type { Percentage } from "./quantities";

/** What a workbook keeps of the course of a year, beside the plan as it is now. Rows of other years are not among it. */
export interface YearRecords {
  readonly monitorings: readonly MonitoredObjective[];
  /** The plan as it was approved; empty where it was not registered. */
  readonly approved: readonly ApprovedObjective[];
  readonly variations: readonly Variation[];
  /** Null where nothing is kept of the year before. */
  readonly former: FormerYear | null;
}

export const NO_RECORDS: YearRecords = {
  monitorings: [],
  approved: [],
  variations: [],
  former: null,
};

/** One row of `Monitoraggi`, about an objective that the plan still has. */
export interface MonitoredObjective {
  readonly date: CalendarDate;
  /** Position in `Plan.objectives`. */
  readonly objective: number;
  readonly outcome: Outcome | null;
  readonly progress: Percentage | null;
  readonly difficulties: string | null;
}

/** What tells an objective of one year from the others: its code and its units, as the cells show them. */
export interface ObjectiveName {
  readonly code: string;
  /** Null in a workbook without the column. */
  readonly unit: string | null;
  readonly title: string | null;
}

/** What is compared between the approved plan and the plan as it is now. */
export const PLANNED_FIELDS = [
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "fullDescription",
  "purpose",
  "kind",
  "category",
  "resources",
  "assignedWeight",
  "importance",
  "complexity",
  "nature",
] as const;

export type PlannedField = (typeof PLANNED_FIELDS)[number];

/** One row of `PianoApprovato`. */
export interface ApprovedObjective extends ObjectiveName {
  readonly kind: Kind;
  /** The position in `Plan.objectives` of the one with the same unit and code; null where it was taken out. */
  readonly objective: number | null;
  /** What differs in the plan of now. */
  readonly changedFields: readonly PlannedField[];
  /** It has a new text that shares few words with the approved one. */
  readonly isReplaced: boolean;
}

export type VariationKind = "changed" | "added" | "dropped" | "replaced";

/** One row of `Variazioni`. */
export interface Variation extends ObjectiveName {
  /** Of the table. */
  readonly row: number;
  /** The position in `Plan.objectives`; null where it was taken out. */
  readonly objective: number | null;
  /** Null where the cell is empty. */
  readonly kind: VariationKind | null;
  readonly act: string | null;
  readonly reason: string | null;
}

/** The closed year before, as `AnnoPrecedente` keeps it. */
export interface FormerYear {
  readonly year: number;
  /** The rules that gave its figures: name and value, as they are shown. */
  readonly rules: readonly RuleInForce[];
  readonly groups: readonly FormerGroup[];
  readonly objectives: readonly FormerObjective[];
}

export interface RuleInForce {
  readonly name: string;
  readonly value: string;
}

/** The figures of a kind: of a unit, or of the whole body. */
export interface FormerGroup {
  readonly kind: Kind;
  /** Null: the whole body. */
  readonly unit: string | null;
  /** The position in `Plan.units`; null for the whole body, and for a unit that is no longer there. */
  readonly position: number | null;
  readonly percentage: Percentage | null;
  readonly index: Percentage | null;
}

export interface FormerObjective extends ObjectiveName {
  readonly kind: Kind;
  /** The position in `Plan.objectives` of the one with the same unit and code; null where it is closed. */
  readonly objective: number | null;
  /** It was excluded that year, and had no achievement. */
  readonly wasExcluded: boolean;
  readonly achievement: Percentage | null;
}
