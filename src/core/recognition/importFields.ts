import { foldText } from "../contract/matching";
import { columnOf, inputsOf, namesOf, tableName, type Field } from "../contract/tables";
import type { Outcome } from "../domain/outcome";
import { OUTCOMES, wordOfOutcome } from "../contract/words";

/** The tables that rows of the user's own are copied into beside `Obiettivi`. */
export type FurtherTable = "indicators" | "activities" | "counted" | "staff";

export const FURTHER_TABLES: readonly FurtherTable[] = [
  "indicators",
  "activities",
  "counted",
  "staff",
];

/** Tables whose rows are not about an objective. */
export const TABLES_APART: readonly FurtherTable[] = ["counted", "staff"];

type FurtherField = { readonly [Id in FurtherTable]: `${Id}.${Field<Id>}` }[FurtherTable];

/** What is not a column of ours but gives one: points give the grade, a cross the outcome over it. */
type DerivedField = "points" | "gradeFraction" | "crossedGrade" | `mark.${Outcome}`;

/** What a column of the user's own table may fill. Fields of `Obiettivi` have no prefix. */
export type ImportField = Field<"objectives"> | FurtherField | DerivedField;

/** In place of a field, where the user has said that a column is not copied. */
export const NOT_COPIED = "Non copiata";

/** What gives a grade. */
const GRADES = ["points", "gradeFraction", "crossedGrade"] as const;

const DERIVED_NAMES: Readonly<Record<(typeof GRADES)[number], string>> = {
  points: "Punti ottenuti",
  gradeFraction: "Grado da 0 a 1",
  crossedGrade: "Grado della colonna barrata",
};

const MARKS: readonly Outcome[] = [
  "achieved",
  "partlyAchieved",
  "notAchieved",
  "excluded",
  "inProgress",
];

interface NamedField {
  readonly field: ImportField;
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Every field that a column may fill, with the name under which it is offered and asked for. */
export const IMPORT_FIELDS: readonly NamedField[] = [
  ...inputsOf("objectives").map(({ field, column }) => ({
    field,
    name: column.header,
    synonyms: column.synonyms,
  })),
  ...GRADES.map((field) => ({
    field,
    name: DERIVED_NAMES[field],
    synonyms: [],
  })),
  ...MARKS.map((outcome) => ({
    field: `mark.${outcome}` as const,
    name: `${columnOf("objectives", "outcome").header}: ${wordOfOutcome(outcome)}`,
    synonyms: [],
  })),
  ...FURTHER_TABLES.flatMap((table) =>
    inputsOf(table).map(({ field, column }) => ({
      field: furtherField(table, field),
      name: `${tableName(table)}: ${column.header}`,
      synonyms: namesOf(column).map((name) => `${tableName(table)} ${name}`),
    })),
  ),
];

const BY_NAME = new Map(
  IMPORT_FIELDS.flatMap(({ field, name, synonyms }) =>
    [name, ...synonyms].map((each) => [foldText(each), field] as const),
  ),
);
const NAMES = new Map(IMPORT_FIELDS.map(({ field, name }) => [field, name]));

/** "Peso assegnato", "Indicatori: Target", "Punti ottenuti". */
export function importFieldName(field: ImportField): string {
  return NAMES.get(field) ?? field;
}

/** Null for a name that no field has. */
export function importFieldNamed(name: string): ImportField | null {
  return BY_NAME.get(foldText(name)) ?? null;
}

export function outcomeNamed(word: string): Outcome | null {
  const key = foldText(word);
  return (
    OUTCOMES.find((choice) =>
      [choice.word, ...(choice.synonyms ?? [])].some((name) => foldText(name) === key),
    )?.value ?? null
  );
}

/** The table of a field with a prefix; null for one of `Obiettivi` and for what gives one. */
export function furtherTableOf(field: ImportField): FurtherTable | null {
  return FURTHER_TABLES.find((table) => field.startsWith(`${table}.`)) ?? null;
}

/** `field` must be one of the table. */
export function furtherField(table: FurtherTable, field: string): FurtherField {
  return `${table}.${field}` as FurtherField;
}

/** A field of its table, by the name without prefix. */
export function bareField(field: ImportField): string {
  return field.slice(field.indexOf(".") + 1);
}

export function markedOutcome(field: ImportField): Outcome | null {
  return MARKS.find((outcome) => field === `mark.${outcome}`) ?? null;
}

/** Whether a grade is made of it. */
export function givesGrade(field: ImportField): boolean {
  return GRADES.some((each) => each === field);
}

/** Whether it is a column of `Obiettivi` itself. */
export function isObjectivesField(field: ImportField | null): field is Field<"objectives"> {
  return field !== null && !field.includes(".") && !givesGrade(field);
}

/** Labels that are written once above the rows that share them. */
export const SHARED_LABELS: readonly ImportField[] = [
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "owner",
  "category",
  "kind",
];
