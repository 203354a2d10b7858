import type { BandRow } from "./bandRow";
import type { BandSubject, NumberTrend } from "./trend";
import type { Exact } from "../numeric/exact";
import type { Issue } from "./issue";
import type { Place } from "./place";
import type { CalendarDate } from "./calendarDate";
import type { Percentage } from "./quantities";

/** What measures an objective (rules.md §3); rows of `Attività` never count beside rows of `Indicatori`. */
export type Measurement = MeasuredBy<"indicators", Indicator> | MeasuredBy<"activities", Activity>;

interface MeasuredBy<Source extends string, Row extends MeasuringRow> {
  readonly source: Source;
  readonly rows: readonly Row[];
  /** At least one of its rows has something in a cell for actual figures, readable or not. */
  readonly hasFigures: boolean;
}

/** One row that measures. */
interface MeasuringRow {
  /** Position among the data rows of its table, from 0. */
  readonly row: number;
  readonly name: string | null;
  /** 1 where the cell is empty. */
  readonly weight: Exact;
  /** The cell that still waits for a figure. */
  readonly awaits: Place;
  /** What cannot be read in this row: it is an error only where the row decides. */
  readonly faults: readonly Issue[];
}

export interface Activity extends MeasuringRow {
  readonly progress: Percentage | null;
  readonly isCompleted: boolean | null;
  /** Scadenza: a day, or the words of its cell; no rule reads it. */
  readonly dueDate: CalendarDate | string | null;
}

export interface Indicator extends MeasuringRow {
  readonly unitOfMeasure: string | null;
  /** Fonte dei dati. */
  readonly source: string | null;
  readonly values: IndicatorValues;
  /** Valore di partenza, where the ente has not chosen whether it counts: it is then left out of `values`. */
  readonly unchosenStart: Amount | null;
  readonly band: Band | null;
}

/** Target and actual by what the `Andamento atteso` asks for; a missing one is null. */
export type IndicatorValues = NumberValues | YesNoValues | DateValues | RangeValues;

export interface NumberValues {
  readonly kind: "number";
  /** Null: a band judges the actual or the deviation, and no formula is asked for. */
  readonly trend: NumberTrend | null;
  readonly target: Amount | null;
  /** Valore di partenza; null unless it is part of the calculation. */
  readonly start: Amount | null;
  readonly actual: Amount | Ratio | null;
}

export interface YesNoValues {
  readonly kind: "yesNo";
  /** An empty target is Sì. */
  readonly target: boolean;
  readonly actual: boolean | null;
}

export interface DateValues {
  readonly kind: "date";
  readonly target: CalendarDate | null;
  readonly actual: CalendarDate | null;
}

export interface RangeValues {
  readonly kind: "range";
  /** Bounds included. */
  readonly target: { readonly from: Amount; readonly to: Amount } | null;
  readonly actual: Amount | Ratio | null;
}

/** A number as it was given; a percentage is on the scale 0 to 100. */
export interface Amount {
  readonly kind: "amount";
  readonly value: Exact;
  readonly isPercent: boolean;
}

/** An actual value given as `Numeratore` and `Denominatore`: 100 · numerator / denominator. */
export interface Ratio {
  readonly kind: "ratio";
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** The rows of `FasceDiPunteggio` with one name, as they were read. */
export interface Band {
  readonly name: string;
  readonly subject: BandSubject;
  readonly rows: readonly BandRow[];
  /** What cannot be read in its rows: then the band maps nothing. */
  readonly faults: readonly Issue[];
}
