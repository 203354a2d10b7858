import type { CopiedDetail, CopiedError, CopiedRow, CopiedRows, CopiedValue } from "./copied";
import { foldText } from "../contract/matching";
import type { Field } from "../contract/tables";
import { wordOfOutcome } from "../contract/words";
import type { MergedArea, SheetBlock } from "../workbook/block";
import { isErrorCell, NOT_CALCULATED, type Cell } from "../workbook/snapshot";
import { cellText, copiedValue } from "./cellText";
import { withoutUnitOfPoints } from "./columnValues";
import { crossedOutcome, gradeOfCross } from "./crossedValues";
import {
  bareField,
  furtherTableOf,
  FURTHER_TABLES,
  givesGrade,
  TABLES_APART,
  isObjectivesField,
  markedOutcome,
  type FurtherTable,
  type ImportField,
} from "./importFields";
import type { RecognisedHeader } from "./header";
import { mergedByRow } from "./merged";
import { gradeOfFraction, gradeOfPoints, pointsReading } from "./pointsColumn";
import { CODE_BEFORE_TEXT } from "./recognise";
import type { ImportChoices, Recognition } from "./recognition";
import { openDropped } from "./droppedRows";
import type { DroppedRow } from "./recognition";
import { copiedPhase } from "./copiedPhase";
import { strategicIn } from "./rows";
import { unitInTitle } from "./unitNames";

interface Source {
  readonly field: ImportField;
  readonly column: number;
  /** Columns with the second, the third of the same. */
  readonly repeats: readonly number[];
}

/** Without it a row of a further table says nothing. */
const NAMED_BY: Readonly<Record<FurtherTable, string>> = {
  indicators: "indicator",
  activities: "activity",
  counted: "assigned",
  staff: "person",
};

const HAS_LETTER = /\p{L}/u;

/**
 * The rows that `choices` names, with their labels filled down and their units taken from the headings above them
 * where it says so. The block is not changed.
 */
export function copyRows(
  block: SheetBlock,
  { header, rows, dropped }: Recognition,
  choices: ImportChoices,
  uses1904Dates: boolean,
): CopiedRows {
  const sources = choices.columns.flatMap((field, column): readonly Source[] =>
    field === null ? [] : [{ field, column, repeats: repeatsOf(header, choices, column) }],
  );
  const wanted = new Set(choices.rows);
  const areasOf = mergedByRow(block);
  const kinds = new Map(rows.map(({ row, kind }) => [row, kind]));
  const reading = { block, choices, sources, uses1904Dates, isWhole: arePointsWhole() };
  const takesStrategic =
    !choices.columns.includes("strategicObjective") &&
    rows.some(({ row, kind }) => kind === "strategic" && !wanted.has(row));
  const outcomes = droppedOutcomes(openDropped(block, dropped, choices), choices);
  const fields = objectiveFields(choices, sources, {
    isWhole: reading.isWhole,
    takesStrategic,
    hasOutcomes: outcomes.size > 0,
  });
  const scale = sources
    .filter(({ field }) => field === "crossedGrade")
    .map(({ column, repeats }) => [column, ...repeats])[0];
  const written = new Map<ImportField, Cell>();
  const errors: CopiedError[] = [];
  const copied: CopiedRow[] = [];
  const details: CopiedDetail[] = [];
  let heading: string | null = null;
  let strategic: string | null = null;
  for (const { row, kind } of rows) {
    const cells = unmerged(block, row, areasOf(row));
    if (!wanted.has(row)) {
      if (kind === "heading") {
        const title = cells.map(cellText).find((text) => text !== "") ?? "";
        heading = unitInTitle(title) ?? title;
      }
      if (kind === "strategic") {
        strategic = cells.flatMap((cell) => strategicIn(cellText(cell)) ?? [])[0] ?? null;
      }
      continue;
    }
    for (const column of sources.flatMap((source) => [source.column, ...source.repeats])) {
      const cell = cells[column] ?? null;
      if (!isErrorCell(cell)) continue;
      errors.push({ row, column, isUncalculated: cell.error === NOT_CALCULATED });
    }
    const cellOf = (field: ImportField): Cell => {
      const column = choices.columns.indexOf(field);
      const own = column < 0 ? null : (cells[column] ?? null);
      return own ?? (choices.fillsDown.includes(field) ? (written.get(field) ?? null) : null);
    };
    if (kinds.get(row) === "phase" && copied.length > 0) {
      details.push(copiedPhase(row, cells, copied.length - 1, { choices, uses1904Dates }));
      continue;
    }
    const unit = (choices.takesUnitsFromHeadings ? heading : null) ?? choices.unitForAll;
    if (kinds.get(row) !== "detail") {
      const crossed = scale === undefined ? null : gradeOfCross(header, scale, cells);
      const above = { unit, strategic, crossed, outcome: outcomes.get(row) ?? null };
      const values = objectiveValues(fields, cellOf, above, reading);
      if (hasObjective(fields)) copied.push({ row, values });
    }
    for (const field of choices.fillsDown) written.set(field, cellOf(field));
    details.push(...detailsOf(row, cells, copied.length - 1, { ...reading, cellOf, unit }));
  }
  return { fields: hasObjective(fields) ? fields : [], rows: copied, details, errors };

  function arePointsWhole(): boolean {
    const points = choices.columns.indexOf("points");
    const weight = choices.columns.indexOf("assignedWeight");
    if (points < 0 || weight < 0) return false;
    const pairs = choices.rows.map(
      (row) => [block.rows[row]?.[weight] ?? null, block.rows[row]?.[points] ?? null] as const,
    );
    return pointsReading(pairs) === "wholeOrNothing";
  }
}

interface CopyReading {
  readonly block: SheetBlock;
  readonly choices: ImportChoices;
  readonly sources: readonly Source[];
  readonly uses1904Dates: boolean;
  /** Points are the weight or nothing: they give an outcome. */
  readonly isWhole: boolean;
}

function hasObjective(fields: readonly Field<"objectives">[]): boolean {
  return fields.includes("operationalObjective");
}

function objectiveFields(
  { takesUnitsFromHeadings, unitForAll, partsCodes }: ImportChoices,
  sources: readonly Source[],
  given: {
    readonly isWhole: boolean;
    readonly takesStrategic: boolean;
    readonly hasOutcomes: boolean;
  },
): readonly Field<"objectives">[] {
  const has = (field: ImportField): boolean => sources.some((source) => source.field === field);
  const derived = sources.flatMap(({ field }): readonly Field<"objectives">[] => {
    if (field === "points") return [given.isWhole ? "outcome" : "grade"];
    if (givesGrade(field)) return ["grade"];
    return markedOutcome(field) === null ? [] : ["outcome"];
  });
  const own = sources.map(({ field }) => field).filter(isObjectivesField);
  const addsUnit = (takesUnitsFromHeadings || unitForAll !== null) && !has("unit");
  const addsCode = partsCodes && !has("code");
  return [
    ...new Set<Field<"objectives">>([
      ...(addsUnit ? ["unit" as const] : []),
      ...(addsCode ? ["code" as const] : []),
      ...(given.takesStrategic ? ["strategicObjective" as const] : []),
      ...own,
      ...derived,
      ...(given.hasOutcomes ? ["outcome" as const] : []),
    ]),
  ];
}

function objectiveValues(
  fields: readonly Field<"objectives">[],
  cellOf: (field: ImportField) => Cell,
  above: {
    readonly unit: string | null;
    readonly strategic: string | null;
    /** The outcome of an objective that the sheet says was dropped. */
    readonly outcome: string | null;
    /** The grade of the column that is crossed. */
    readonly crossed: CopiedValue;
  },
  reading: CopyReading,
): readonly CopiedValue[] {
  const { choices, uses1904Dates } = reading;
  const [, code = null] =
    (choices.partsCodes ? CODE_BEFORE_TEXT.exec(cellText(cellOf("operationalObjective"))) : null) ??
    [];
  return fields.map((field): CopiedValue => {
    const value = copiedValue(cellOf(field), uses1904Dates);
    switch (field) {
      case "unit":
        return choices.columns.includes("unit") ? (value ?? choices.unitForAll) : above.unit;
      case "strategicObjective":
        return value ?? above.strategic;
      case "code":
        return value ?? code;
      case "operationalObjective":
        return code === null || typeof value !== "string"
          ? value
          : value.trim().replace(CODE_BEFORE_TEXT, "");
      case "assignedWeight":
        return typeof value === "string" ? withoutUnitOfPoints(value) : value;
      case "outcome":
        return value === null && above.outcome !== null
          ? above.outcome
          : outcomeValue(value, cellOf, reading);
      case "grade":
        return value ?? derivedGrade(cellOf, above.crossed, reading);
      default:
        return value;
    }
  });
}

/** The meaning of the phrases that the user has explained. */
function droppedOutcomes(
  dropped: readonly DroppedRow[],
  { outcomes }: ImportChoices,
): ReadonlyMap<number, string> {
  return new Map(
    dropped.flatMap(({ row, phrase }) => {
      const meant = outcomes[foldText(phrase)] ?? null;
      return meant === null ? [] : [[row, wordOfOutcome(meant)] as const];
    }),
  );
}

/** The body's own word in ours, the crossed column, or points that are all or nothing. */
function outcomeValue(
  value: CopiedValue,
  cellOf: (field: ImportField) => Cell,
  { choices, sources, isWhole }: CopyReading,
): CopiedValue {
  if (value !== null) {
    const meant = choices.outcomes[foldText(String(value))];
    return meant === undefined || meant === null ? value : wordOfOutcome(meant);
  }
  const fields = sources.map(({ field }) => field);
  const crossed = crossedOutcome(fields, cellOf);
  if (crossed !== null) return crossed;
  return isWhole ? gradeOfPoints(cellOf("assignedWeight"), cellOf("points"), true) : null;
}

function derivedGrade(
  cellOf: (field: ImportField) => Cell,
  crossed: CopiedValue,
  { isWhole }: CopyReading,
): CopiedValue {
  if (crossed !== null) return crossed;
  const given = cellOf("gradeFraction");
  const fraction = gradeOfFraction(given);
  // "n.a." is no grade: it stays, and the check of the new workbook asks for one.
  if (fraction === null && typeof given === "string" && HAS_LETTER.test(given)) return given;
  if (fraction !== null || isWhole) return fraction;
  return gradeOfPoints(cellOf("assignedWeight"), cellOf("points"), false);
}

interface DetailReading extends CopyReading {
  /** With what is filled down. */
  readonly cellOf: (field: ImportField) => Cell;
  /** That of a row which says none. */
  readonly unit: string | null;
}

/** The rows of further tables that one row of the user's gives. */
function detailsOf(
  row: number,
  cells: readonly Cell[],
  objective: number,
  { sources, uses1904Dates, cellOf, unit }: DetailReading,
): readonly CopiedDetail[] {
  return FURTHER_TABLES.flatMap((table): readonly CopiedDetail[] => {
    const given = sources.filter(({ field }) => furtherTableOf(field) === table);
    const count = Math.max(0, ...given.map(({ repeats }) => repeats.length + 1));
    return Array.from({ length: count }, (_, number) => number).flatMap((number) => {
      const values = Object.fromEntries(
        given.flatMap(({ field, column, repeats }) => {
          const at = [column, ...repeats][number];
          if (at === undefined) return [];
          const cell = number === 0 ? cellOf(field) : (cells[at] ?? null);
          return [[bareField(field), copiedValue(cell, uses1904Dates)] as const];
        }),
      );
      const name = values[NAMED_BY[table]] ?? null;
      if (name === null || name === "") return [];
      const linked = values["objectiveCode"] !== undefined || TABLES_APART.includes(table);
      const own = table === "staff" ? { unit, ...values } : values;
      return [{ table, row, objective: linked || objective < 0 ? null : objective, values: own }];
    });
  });
}

/** As long as the user has not put them to another use. */
function repeatsOf(
  { columns }: RecognisedHeader,
  choices: ImportChoices,
  column: number,
): readonly number[] {
  const { field = null, repeats = [] } = columns[column] ?? {};
  if (field === null || choices.columns[column] !== field) return [];
  return repeats.filter((other) => (choices.columns[other] ?? null) === null);
}

/** The cells of a row, one that is merged with cells above it holding what the topmost holds. */
function unmerged(block: SheetBlock, row: number, areas: readonly MergedArea[]): readonly Cell[] {
  const cells = [...(block.rows[row] ?? [])];
  for (const { top, left } of areas) {
    // Across columns only the first keeps it: a text merged over three columns is not in three fields.
    if (row > top) cells[left] = block.rows[top]?.[left] ?? null;
  }
  return cells;
}
