import { cellPlace } from "../../domain/place";
import type { Issue } from "../../domain/issue";
import type { CountedObjectives, Objective } from "../../domain/objective";
import type { StatedParameters } from "../../domain/parameters";
import type { StatedPlan } from "../../domain/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readActs, readFreeTexts } from "./readActs";
import { readBands } from "./readBands";
import { readScales } from "./readScales";
import { readCounted } from "./readCounted";
import { createReading, type Reading } from "./reading";
import { joinMeasurements } from "./readMeasurements";
import { createUnitRegistry, membershipReader } from "./readMembership";
import { readObjectives } from "./readObjectives";
import { NO_OVERRIDES, readParameters, type ParameterOverrides } from "./readParameters";
import { readParameterSources } from "./readParameterRows";
import { readStaff } from "./readStaff";
import { readListedUnits } from "./readUnits";
import type { Field } from "../../contract/tables";
import { indexColumns, tableIdOf } from "./locate";
import type { Kind } from "../../domain/kind";
import { unitKey } from "../../contract/matching";
import { readRecords } from "./readRecords";
import { withVariationActs } from "./readVariations";

export interface WorkbookReading {
  /** Null only where there is neither `Obiettivi` nor `ObiettiviInNumero`. */
  readonly plan: StatedPlan | null;
  readonly parameters: StatedParameters;
  /** In the order in which the tables are read, and of their rows. */
  readonly issues: readonly Issue[];
}

/**
 * From the cells of a workbook to the plan that they state, with everything found wrong on the way
 * (workbook.md, Input tables, Cells, Issues). Nothing stops the reading: what cannot be read is left out.
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  overrides: ParameterOverrides = NO_OVERRIDES,
): WorkbookReading {
  const reading = createReading(snapshot.uses1904Dates);
  const bands = readBands(reading, snapshot);
  const written = readParameters(reading, snapshot, overrides, bands);
  const registry = createUnitRegistry(reading, readListedUnits(reading, snapshot));
  const readUnits = membershipReader(reading, registry, true);
  const scales = readScales(reading, snapshot);
  const rows = readObjectives(reading, snapshot, registry, readUnits, written, scales);
  const counted = readCounted(reading, snapshot, readUnits);
  const renamed = rows === null ? findRenamedObjectives(snapshot) : null;
  if (renamed !== null) reading.report("objectives-renamed", { table: renamed }, null);
  if (rows === null && counted === null) {
    reading.report("no-objectives-table", {}, null);
    return { plan: null, parameters: written, issues: reading.issues };
  }
  const findUnits = membershipReader(reading, registry, false);
  const spelled = createCategorySpelling(reading.fold);
  const measured = joinMeasurements(
    reading,
    snapshot,
    rows ?? { objectives: [], hasCodes: true },
    findUnits,
    { bands, startingValueUse: written.startingValueUse },
  ).map(spelled);
  const records = readRecords(
    reading,
    snapshot,
    { units: registry.units, objectives: measured },
    (silent) => membershipReader(silent, registry, false),
    written.year,
  );
  const objectives = withVariationActs(measured, records.variations);
  if (registry.units.length === 0) reportAllOfNothing(reading, objectives, counted ?? []);
  const staff = readStaff(reading, snapshot, findUnits);
  const acts = readActs(reading, snapshot);
  const numbers = (counted ?? []).map(spelled);
  const plan = {
    parameters: written,
    units: registry.units,
    objectives,
    counted: numbers,
    staff,
    acts,
    texts: readFreeTexts(reading, snapshot),
    parameterSources: readParameterSources(reading, snapshot),
    bands: [...bands.values()],
    scales: scales.scales,
    records,
  };
  return { plan, parameters: written, issues: reading.issues };
}

/** `Tutti` names nobody in a workbook that names no unit; said once. */
function reportAllOfNothing(
  reading: Reading,
  objectives: readonly Objective[],
  counted: readonly CountedObjectives[],
): void {
  const objective = objectives.find(({ units }) => units === "all");
  const numbers = counted.find(({ units }) => units === "all");
  const field = "unit";
  if (objective) {
    const place = cellPlace("objectives", objective.row, field);
    reading.report("all-units-of-none", {}, place);
  } else if (numbers) {
    reading.report("all-units-of-none", {}, cellPlace("counted", numbers.row, field));
  }
}

const TELLING: readonly Field<"objectives">[] = ["unit", "operationalObjective"];
const FEWEST_COLUMNS = 4;

/** A table of another name with the columns of `Obiettivi`: renamed, or copied, by somebody. Null for none. */
function findRenamedObjectives({ tables }: WorkbookSnapshot): string | null {
  const alike = tables.find((table) => {
    if (tableIdOf(table.name) !== null) return false;
    const columns = indexColumns(table, "objectives");
    return columns.size >= FEWEST_COLUMNS && TELLING.every((field) => columns.has(field));
  });
  return alike?.name ?? null;
}

interface Categorised {
  readonly kind: Kind;
  readonly category: string | null;
}

/**
 * Gives the categories of Strategico that match as units do one spelling, the first met
 * (workbook.md, Command line). The rows must come in the order of the output.
 */
function createCategorySpelling(
  fold: (text: string) => string,
): <Row extends Categorised>(row: Row) => Row {
  const spellings = new Map<string, string>();
  return (row) => {
    if (row.kind !== "strategic" || row.category === null) return row;
    const key = unitKey(row.category, fold);
    const spelling = spellings.get(key) ?? row.category;
    spellings.set(key, spelling);
    return spelling === row.category ? row : { ...row, category: spelling };
  };
}
