import type { Field, TableId } from "../contract/tables";
import type { ParameterId } from "./parameters";

/** Where an issue is, in the words of the plan; the sheet layer turns it into a cell. */
export type Place = ParameterPlace | CellPlace;

/** The value of a parameter, in whatever row it is. */
export interface ParameterPlace {
  readonly kind: "parameter";
  readonly table: "parameters";
  readonly parameter: ParameterId;
}

export interface CellPlace<Id extends TableId = TableId> {
  readonly kind: "cell";
  readonly table: Id;
  /** Position among the data rows, from 0; null for the table or a whole column. */
  readonly row: number | null;
  /** Null for a whole row, or for the table. */
  readonly field: Field<Id> | null;
}

export type ObjectiveField = Field<"objectives">;
export type IndicatorField = Field<"indicators">;
export type BandField = Field<"bands">;

export function parameterPlace(parameter: ParameterId): ParameterPlace {
  return { kind: "parameter", table: "parameters", parameter };
}

/** A cell of a table; its header with `row` null, a whole row or table with `field` null. */
export function cellPlace<Id extends TableId>(
  table: Id,
  row: number | null,
  field: NoInfer<Field<Id>> | null,
): CellPlace<Id> {
  return { kind: "cell", table, row, field };
}
