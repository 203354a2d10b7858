import type { Kind } from "./kind";
import type { Percentage, Weight } from "./quantities";
import type { BeyondTarget } from "./trend";

/** What `Parametri` says; null where a cell is empty or cannot be read. */
export type StatedParameters = { readonly [Id in ParameterId]: Parameters[Id] | null };

/** The values of `Parametri`, defaults applied (workbook.md, Input tables). */
export interface Parameters {
  /** Ente. */
  readonly body: string | null;
  /** Null only beside an error: the year is required. */
  readonly year: number | null;
  /** Triennio, as written or Anno–Anno+2. */
  readonly period: string | null;
  /** Null: left empty, to be told from the outcomes (rules.md §2). */
  readonly phase: Phase | null;
  readonly weights: "equal" | "assigned" | "scales";
  readonly attribution: "wholeOrNothing" | "proportional";
  readonly minimum: Percentage | null;
  readonly performanceThreshold: Percentage | null;
  readonly totalWeight: Weight;
  readonly weightsSumPer: "body" | "unit";
  readonly whenSumDiffers: "error" | "reproportion";
  readonly excludedWeight: "redistributed" | "notRedistributed";
  readonly roundingDifference: "noted" | "distributed";
  /** 0 to 4. */
  readonly decimals: number;
  readonly achievementThreshold: Percentage;
  readonly evaluationMeasure: "percentage" | "index";
  /** Soglie e minimi raggiunti con: for the threshold of the judgement and for the minimum, never for `Soglia raggiungimento`. */
  readonly thresholdsMetBy: "equalOrAbove" | "above";
  /** Valutazione sotto il minimo; null: not chosen, and then there is no evaluation below the minimum. */
  readonly belowMinimum: "actual" | "proportionalToMinimum" | "zero" | NamedBand | null;
  readonly unitsEvaluatedOn: Kind;
  /** Grado oltre il target; null: not chosen. */
  readonly beyondTarget: BeyondTarget | null;
  /** Uso del valore di partenza. */
  readonly startingValueUse: "informative" | "inCalculation";
  readonly unitTerm: UnitTerm;
  /** Denominazione del piano, as written or in the words of the list; null: the usual one. */
  readonly planName: string | null;
  /** Organismo di valutazione. */
  readonly evaluationBody: EvaluationBody;
  /** The parameters that the ente has left empty and that took a default. */
  readonly defaulted: ReadonlySet<ParameterId>;
}

/** A band of `FasceDiPunteggio`, by its name as the table spells it. */
export interface NamedBand {
  readonly band: string;
}

export type Phase = "planning" | "monitoring" | "final";

/** Denominazione strutture: the word for a unit in headings and sentences. */
export type UnitTerm = "sector" | "area" | "service" | "unit";

export type EvaluationBody = "nucleo" | "oiv";

/** The column `Fonte`: who set a parameter ("SMVP art. 7"), where it says so. */
export type ParameterSources = Partial<Readonly<Record<ParameterId, string>>>;

export type ParameterId = Exclude<keyof Parameters, "defaulted">;
