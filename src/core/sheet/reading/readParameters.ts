import type { ParameterId, Parameters, StatedParameters } from "../../domain/parameters";
import { asWeight, type Percentage, type Weight } from "../../domain/quantities";
import { isNegative, isZero } from "../../numeric/exact";
import { isErrorCell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { foundIn, readText, type FilledCell } from "./cells";
import { choiceList, findChoice, readChoice, type ChoiceList } from "./cellsChoice";
import { readNumber, wholeBetween } from "./cellsNumber";
import { readPercentage } from "./cellsPercentage";
import type { NamedBands } from "./readBands";
import type { Reading } from "./reading";
import { findParameters } from "./readParameterRows";
import {
  PARAMETER_CHOICES,
  parameterName,
  type ListedParameterId,
  type ListedValue,
} from "../../contract/parameters";
import { PLAN_NAMES } from "../../contract/words";

/** What the command line says in place of `Anno` and `Fase`, whose cells are then not read; null: what they say. */
export type ParameterOverrides = Pick<Parameters, "year" | "phase">;

export const NO_OVERRIDES: ParameterOverrides = { year: null, phase: null };

/** The filled cells of `Valore`. */
interface Source {
  readonly reading: Reading;
  readonly cells: ReadonlyMap<ParameterId, FilledCell>;
}

const YEARS = { least: 1000, most: 9999 };
const DECIMALS = { least: 0, most: 4 };

/** The values of `Parametri` as they are written (workbook.md, Input tables); null where empty or unreadable. */
export function readParameters(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  overrides: ParameterOverrides,
  bands: NamedBands,
): StatedParameters {
  const cells = findParameters(reading, snapshot, overrides.year === null);
  const source = { reading, cells };
  return {
    body: text(source, "body"),
    year: overrides.year ?? readYear(reading, cells.get("year") ?? null),
    period: text(source, "period"),
    phase: overrides.phase ?? listed(source, "phase"),
    weights: listed(source, "weights"),
    attribution: listed(source, "attribution"),
    minimum: threshold(source, "minimum"),
    performanceThreshold: threshold(source, "performanceThreshold"),
    totalWeight: readTotalWeight(source),
    weightsSumPer: listed(source, "weightsSumPer"),
    whenSumDiffers: listed(source, "whenSumDiffers"),
    excludedWeight: listed(source, "excludedWeight"),
    roundingDifference: listed(source, "roundingDifference"),
    decimals: readDecimals(source),
    achievementThreshold: readAchievementThreshold(source),
    thresholdsMetBy: listed(source, "thresholdsMetBy"),
    evaluationMeasure: listed(source, "evaluationMeasure"),
    belowMinimum: readBelowMinimum(source, bands),
    unitsEvaluatedOn: listed(source, "unitsEvaluatedOn"),
    beyondTarget: listed(source, "beyondTarget"),
    startingValueUse: listed(source, "startingValueUse"),
    unitTerm: listed(source, "unitTerm"),
    planName: readPlanName(source),
    evaluationBody: listed(source, "evaluationBody"),
  };
}

function text({ reading, cells }: Source, id: ParameterId): string | null {
  return readText(reading, cells.get(id) ?? null);
}

/** Denominazione del piano: one of the usual names in its own spelling, or what the ente wrote. */
function readPlanName(source: Source): string | null {
  const name = text(source, "planName")?.trim() ?? null;
  if (name === null) return null;
  const wanted = source.reading.fold(name);
  return PLAN_NAMES.find((usual) => source.reading.fold(usual) === wanted) ?? name;
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

function listOf<Id extends ListedParameterId>(id: Id): ChoiceList<ListedValue<Id>> {
  return choiceList<ListedValue<Id>>(PARAMETER_CHOICES[id]);
}

/** A word of its list; what is not in the list is the name of a band (rules.md §6). */
function readBelowMinimum(
  { reading, cells }: Source,
  bands: NamedBands,
): StatedParameters["belowMinimum"] {
  const cell = cells.get("belowMinimum");
  if (!cell || isErrorCell(cell.value)) return null;
  const list = listOf("belowMinimum");
  const word = findChoice(reading, cell, list);
  if (word !== null) return word;
  const key = reading.fold(readText(reading, cell) ?? "");
  const band = bands.get(key);
  if (band) return { band: band.name };
  const names = [...bands].map(([name, { name: label }]) => ({ key: name, label }));
  reading.report(
    "value-not-in-list",
    {
      name: parameterName("belowMinimum"),
      found: foundIn(reading, cell),
      nearest: reading.nearest(key, [...list.candidates, ...names]),
      allowed: [...list.words, ...names.map(({ label }) => label)],
    },
    cell.place,
  );
  return null;
}

/** A year of four digits; anything else is reported. */
export function readYear(reading: Reading, cell: FilledCell | null): number | null {
  if (!cell || isErrorCell(cell.value)) return null;
  const year = wholeBetween(reading, cell, YEARS.least, YEARS.most);
  if (year === null) {
    reading.report("year-unreadable", { found: foundIn(reading, cell) }, cell.place);
  }
  return year;
}

function readTotalWeight({ reading, cells }: Source): Weight | null {
  return readTotal(reading, cells.get("totalWeight") ?? null);
}

/** A total of weights, above zero. */
export function readTotal(reading: Reading, cell: FilledCell | null): Weight | null {
  const number = readNumber(reading, cell);
  if (!cell || !number) return null;
  if (!isZero(number.value) && !isNegative(number.value)) return asWeight(number.value);
  reading.report("total-weight-not-positive", { value: number.value }, cell.place);
  return null;
}

function readDecimals({ reading, cells }: Source): number | null {
  const cell = cells.get("decimals");
  if (!cell || isErrorCell(cell.value)) return null;
  const decimals = wholeBetween(reading, cell, DECIMALS.least, DECIMALS.most);
  if (decimals === null) {
    reading.report("decimals-unreadable", { found: foundIn(reading, cell) }, cell.place);
  }
  return decimals;
}

/** Soglia raggiungimento: above 0, or everything would be achieved. */
function readAchievementThreshold({ reading, cells }: Source): Percentage | null {
  const cell = cells.get("achievementThreshold");
  const value = cell ? readPercentage(reading, cell, "threshold") : null;
  if (!cell || value === null || !isZero(value)) return value;
  reading.report("achievement-threshold-zero", {}, cell.place);
  return null;
}
