import type { FieldId } from "../../domain/place";
import { PARAMETERS } from "../../contract/parameters";
import type { TableLayout } from "./tableLayout";
import type { PreparableTable } from "./preparableTables";

/** What may be known before `Parametri` is filled in. */
export interface KnownParameters {
  readonly body: string | null;
  readonly year: number | null;
}

/** `Parametri` with a row for each parameter, to be chosen. */
export function parametersTable(
  { body, year }: KnownParameters,
  hasAdvanced: boolean,
): TableLayout {
  const given: Readonly<Record<string, string | number | null>> = { body, year };
  const rows = PARAMETERS.filter(({ isAdvanced }) => hasAdvanced || !isAdvanced);
  return {
    id: "parameters",
    fields: ["parameter", "value"],
    rows: rows.map(({ id, name }) => [name, given[id] ?? null]),
  };
}

/** Another table with blank rows; `extraFields` are columns that not everybody needs. */
export function emptyTable(
  id: Exclude<PreparableTable, "parameters">,
  extraFields: readonly FieldId[] = [],
): TableLayout {
  const fields = id === "objectives" ? objectiveFields(extraFields) : FIELDS[id];
  const rows = Array.from({ length: BLANK_ROWS[id] }, () => fields.map(() => null));
  return { id, fields, rows };
}

const BLANK_ROWS = {
  units: 8,
  objectives: 20,
  counted: 10,
  acts: 10,
  indicators: 10,
  activities: 10,
};

const FIELDS = {
  units: ["unit", "unitType", "minimum"],
  counted: ["kind", "unit", "category", "assigned", "excluded", "achieved", "reason"],
  acts: ["act", "organ", "number", "date"],
  indicators: [
    "objectiveCode",
    "unit",
    "indicator",
    "unitOfMeasure",
    "trend",
    "startingValue",
    "target",
    "actual",
    "weight",
    "source",
  ],
  activities: ["objectiveCode", "unit", "activity", "weight", "completed", "progress", "dueDate"],
} as const satisfies Record<string, readonly FieldId[]>;

function objectiveFields(extras: readonly FieldId[]): readonly FieldId[] {
  return [
    "code",
    "unit",
    "mission",
    "programme",
    "strategicObjective",
    "operationalObjective",
    "kind",
    ...extras,
    "assignedWeight",
    "outcome",
    "grade",
    "reason",
  ];
}
