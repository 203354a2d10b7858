import type { ParameterId } from "./parameters";

/** Where an issue is, in the words of the plan; the sheet layer turns it into a cell. */
export type Place =
  | { readonly table: "parameters"; readonly parameter: ParameterId }
  | {
      readonly table: TableId;
      /** Position among the data rows, from 0; null for the table or a whole column. */
      readonly row: number | null;
      readonly field: FieldId | null;
    };

export type TableId =
  | "parameters"
  | "units"
  | "objectives"
  | "indicators"
  | "activities"
  | "counted"
  | "bands"
  | "scales"
  | "staff"
  | "acts";

/** A column by its meaning; the sheet layer knows its headers. */
export type FieldId =
  | "parameter"
  | "value"
  | "unit"
  | "unitType"
  | "owner"
  | "minimum"
  | "notes"
  | "code"
  | "mission"
  | "programme"
  | "strategicObjective"
  | "operationalObjective"
  | "kind"
  | "category"
  | "staffInvolved"
  | "resources"
  | "assignedWeight"
  | "importance"
  | "complexity"
  | "nature"
  | "outcome"
  | "grade"
  | "reason"
  | "objectiveCode"
  | "indicator"
  | "unitOfMeasure"
  | "trend"
  | "startingValue"
  | "target"
  | "actual"
  | "weight"
  | "band"
  | "source"
  | "activity"
  | "completed"
  | "progress"
  | "dueDate"
  | "assigned"
  | "excluded"
  | "achieved"
  | "act"
  | "organ"
  | "number"
  | "date"
  | OutputFieldId;

/** The columns that we write. */
export type OutputFieldId =
  | "calculatedWeight"
  | "calculatedResult"
  | "measuredAchievement"
  | "assessable"
  | "achievedCount"
  | "unitResult"
  | "evaluation";
