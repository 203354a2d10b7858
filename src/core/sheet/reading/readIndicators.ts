import type { Amount, Band, Indicator } from "../../domain/measurement";
import type { StatedParameters } from "../../domain/parameters";
import { cellPlace, type IndicatorField } from "../../domain/place";
import { readText } from "./cells";
import { collectFaults, faultyCellAt, type FaultReading } from "./faults";
import { readMeasureWeight } from "./cellsNumber";
import type { Reading } from "./reading";
import { readAmount, readIndicatorValues } from "./readIndicatorValues";
import { cellAt, type OpenTable } from "./readTable";

/** What the rows of `Indicatori` are read with. */
export interface IndicatorContext {
  readonly bands: ReadonlyMap<string, Band>;
  /** Only in the calculation must it be readable: otherwise it is printed as it is. */
  readonly startingValueUse: StatedParameters["startingValueUse"];
}

/** One row of `Indicatori` (rules.md §3.2). */
export function readIndicator(
  reading: Reading,
  table: OpenTable<"indicators">,
  row: number,
  context: IndicatorContext,
): Indicator {
  const found = collectFaults(reading);
  const cell = (field: IndicatorField) => faultyCellAt(found, table, row, field);
  const band = readBandName(reading, found, table, row, context.bands);
  const { startingValueUse } = context;
  return {
    row,
    name: readText(found.reading, cell("indicator")),
    weight: readMeasureWeight(found.reading, cell("weight")),
    unitOfMeasure: readText(found.reading, cell("unitOfMeasure")),
    source: readText(found.reading, cell("source")),
    values: readIndicatorValues(found.reading, cell, band, startingValueUse === "inCalculation"),
    unchosenStart: startingValueUse === null ? readUnchosenStart(reading, table, row) : null,
    band,
    awaits: cellPlace("indicators", row, awaitedField(table, row)),
    faults: found.faults,
  };
}

/** Nothing is reported of a value that only might have counted. */
function readUnchosenStart(
  reading: Reading,
  table: OpenTable<"indicators">,
  row: number,
): Amount | null {
  const silent = { ...reading, report: () => undefined };
  return readAmount(silent, cellAt(table, row, "startingValue"));
}

/** Something in a cell for the actual figures, readable or not. */
export function hasActual(table: OpenTable<"indicators">, row: number): boolean {
  return (["actual", "numerator", "denominator"] as const).some(
    (field) => cellAt(table, row, field) !== null,
  );
}

/** The actual; where one half of a ratio is there, the other. */
function awaitedField(table: OpenTable<"indicators">, row: number): IndicatorField {
  const hasNumerator = cellAt(table, row, "numerator") !== null;
  const hasDenominator = cellAt(table, row, "denominator") !== null;
  if (hasNumerator === hasDenominator) return "actual";
  return hasNumerator ? "denominator" : "numerator";
}

/** A name that no band has is an error in every phase, and leaves the row unmeasured. */
function readBandName(
  reading: Reading,
  found: FaultReading,
  table: OpenTable<"indicators">,
  row: number,
  bands: ReadonlyMap<string, Band>,
): Band | null {
  const cell = faultyCellAt(found, table, row, "band");
  const name = readText(found.reading, cell)?.trim();
  if (cell === null || name === undefined) return null;
  const band = bands.get(reading.fold(name)) ?? null;
  if (band === null) {
    const candidates = [...bands].map(([key, { name: label }]) => ({ key, label }));
    const nearest = reading.nearest(reading.fold(name), candidates);
    reading.report("band-unknown", { name, nearest }, cell.place);
  }
  return band;
}
