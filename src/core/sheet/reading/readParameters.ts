import { parameterPlace } from "../../domain/place";
import type { ParameterId, Parameters } from "../../domain/parameters";
import { asPercentage, asWeight, type Percentage, type Weight } from "../../domain/quantities";
import { HUNDRED, isNegative, isZero } from "../../numeric/exact";
import { isErrorCell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { foundIn, readText, type FilledCell } from "./cells";
import { choiceList, readChoice, type ChoiceList } from "./cellsChoice";
import { readNumber, wholeBetween } from "./cellsNumber";
import { findTable } from "./locate";
import { readPercentage } from "./cellsPercentage";
import type { Reading } from "./reading";
import { findParameters } from "./readParameterRows";
import {
  PARAMETER_CHOICES,
  parameterName,
  wordOfParameterValue,
  type ListedParameterId,
  type ListedValue,
} from "../../contract/parameters";

/** What the command line says in place of `Anno` and `Fase`, whose cells are then not read; null: what they say. */
export type ParameterOverrides = Pick<Parameters, "year" | "phase">;

export const NO_OVERRIDES: ParameterOverrides = { year: null, phase: null };

/** The filled cells of `Valore`, and the parameters found empty that took a default. */
interface Source {
  readonly reading: Reading;
  readonly cells: ReadonlyMap<ParameterId, FilledCell>;
  readonly defaulted: Set<ParameterId>;
  /** One problem, one issue: the whole table is asked for, not each of its rows. */
  readonly isTableAskedFor: boolean;
}

const YEARS = { least: 1000, most: 9999 };
const DECIMALS = { least: 0, most: 4, usual: 2 };

/**
 * The values of `Parametri`, defaults applied (workbook.md, Input tables). `Strutture valutate su` left
 * empty is Performance here: whether anything is ordinary is not known yet.
 */
export function readParameters(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  overrides: ParameterOverrides,
): Parameters {
  const cells = findParameters(reading, snapshot, overrides.year === null);
  const defaulted = new Set<ParameterId>();
  const isTableAskedFor = overrides.year === null && findTable(snapshot, "parameters") === null;
  const source = { reading, cells, defaulted, isTableAskedFor };
  const year = overrides.year ?? readYear(source);
  const weights = chosen(source, "weights", "equal");
  const usualMeasure = weights === "equal" ? "percentage" : "index";
  return {
    body: text(source, "body"),
    year,
    period: readPeriod(source, year),
    phase: overrides.phase ?? listed(source, "phase"),
    weights,
    attribution: chosen(source, "attribution", "wholeOrNothing"),
    minimum: threshold(source, "minimum"),
    performanceThreshold: threshold(source, "performanceThreshold"),
    totalWeight: readTotalWeight(source),
    weightsSumPer: optionOrDefault(source, "weightsSumPer", "body"),
    whenSumDiffers: optionOrDefault(source, "whenSumDiffers", "error"),
    excludedWeight: optionOrDefault(source, "excludedWeight", "redistributed"),
    roundingDifference: optionOrDefault(source, "roundingDifference", "noted"),
    decimals: readDecimals(source),
    achievementThreshold: readAchievementThreshold(source),
    evaluationMeasure: optionOrDefault(source, "evaluationMeasure", usualMeasure),
    belowMinimum: optionOrDefault(source, "belowMinimum", "actual"),
    unitsEvaluatedOn: optionOrDefault(source, "unitsEvaluatedOn", "performance"),
    decreasingFormula: optionOrDefault(source, "decreasingFormula", "linear"),
    unitTerm: optionOrDefault(source, "unitTerm", "sector"),
    defaulted,
  };
}

function text({ reading, cells }: Source, id: ParameterId): string | null {
  return readText(reading, cells.get(id) ?? null);
}

/** A threshold that only a regulation can set: it has no default. */
function threshold({ reading, cells }: Source, id: ParameterId): Percentage | null {
  return readPercentage(reading, cells.get(id) ?? null, "threshold");
}

/** The value of a closed list; null where the cell is empty or wrong. */
function listed<Id extends ListedParameterId>(source: Source, id: Id): ListedValue<Id> | null {
  const { reading, cells } = source;
  return readChoice(reading, cells.get(id) ?? null, listOf(id), parameterName(id));
}

/** The same, with the value that an empty cell means. */
function optionOrDefault<Id extends ListedParameterId>(
  source: Source,
  id: Id,
  usual: ListedValue<Id>,
): ListedValue<Id> {
  if (isLeftEmpty(source, id)) return usual;
  return listed(source, id) ?? usual;
}

/** The same, for a choice that the ente should have made (rules.md §5, end). */
function chosen<Id extends ListedParameterId>(
  source: Source,
  id: Id,
  usual: ListedValue<Id>,
): ListedValue<Id> {
  const value = optionOrDefault(source, id, usual);
  if (source.defaulted.has(id) && !source.isTableAskedFor) {
    const params = { name: parameterName(id), taken: wordOfParameterValue(id, usual) };
    source.reading.report("parameter-not-chosen", params, parameterPlace(id));
  }
  return value;
}

function isLeftEmpty({ cells, defaulted }: Source, id: ParameterId): boolean {
  if (cells.has(id)) return false;
  defaulted.add(id);
  return true;
}

function listOf<Id extends ListedParameterId>(id: Id): ChoiceList<ListedValue<Id>> {
  return choiceList<ListedValue<Id>>(PARAMETER_CHOICES[id]);
}

function readYear({ reading, cells }: Source): number | null {
  const cell = cells.get("year");
  if (!cell || isErrorCell(cell.value)) return null;
  const year = wholeBetween(reading, cell, YEARS.least, YEARS.most);
  if (year === null) {
    reading.report("year-unreadable", { found: foundIn(reading, cell) }, cell.place);
  }
  return year;
}

/** Triennio: as written, or the three years from Anno. */
function readPeriod(source: Source, year: number | null): string | null {
  if (!isLeftEmpty(source, "period")) return text(source, "period");
  return year === null ? null : `${year}-${year + 2}`;
}

function readTotalWeight(source: Source): Weight {
  const cell = isLeftEmpty(source, "totalWeight") ? null : source.cells.get("totalWeight");
  const number = cell ? readNumber(source.reading, cell) : null;
  if (!cell || !number) return asWeight(HUNDRED);
  if (!isZero(number.value) && !isNegative(number.value)) return asWeight(number.value);
  source.reading.report("total-weight-not-positive", { value: number.value }, cell.place);
  return asWeight(HUNDRED);
}

function readDecimals(source: Source): number {
  const { reading, cells } = source;
  const cell = isLeftEmpty(source, "decimals") ? null : cells.get("decimals");
  if (!cell || isErrorCell(cell.value)) return DECIMALS.usual;
  const decimals = wholeBetween(reading, cell, DECIMALS.least, DECIMALS.most);
  if (decimals !== null) return decimals;
  reading.report("decimals-unreadable", { found: foundIn(reading, cell) }, cell.place);
  return DECIMALS.usual;
}

/** Soglia raggiungimento: above 0, or everything would be achieved. */
function readAchievementThreshold(source: Source): Percentage {
  const cell = isLeftEmpty(source, "achievementThreshold")
    ? null
    : source.cells.get("achievementThreshold");
  const value = cell ? readPercentage(source.reading, cell, "threshold") : null;
  if (!cell || value === null) return asPercentage(HUNDRED);
  if (!isZero(value)) return value;
  source.reading.report("achievement-threshold-zero", {}, cell.place);
  return asPercentage(HUNDRED);
}
