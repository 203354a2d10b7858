import type { Column, Presence } from "./column";

/** A table of the workbook contract. `FieldId` are the names that the code gives to its columns. */
export interface Table<FieldId extends string> {
  /** The name that formulas use. */
  readonly name: string;
  /** In the order in which a new table shows them. */
  readonly columns: Readonly<Record<FieldId, Column>>;
  readonly inNewWorkbook: Presence;
  /** How many rows an empty one has. */
  readonly blankRows: number;
}

/** Checks the description of a table and keeps its literal types, from which `Field` and `OutputField` come. */
export function table<const Description extends Table<string>>(
  description: Description,
): Description {
  return description;
}
