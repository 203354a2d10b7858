import type { UnitType } from "./unitType";
import type { CalendarDate } from "./calendarDate";
import type { Band } from "./measurement";
import type { CountedObjectives, Objective } from "./objective";
import type { Parameters, ParameterSources, StatedParameters } from "./parameters";
import type { Percentage, Weight } from "./quantities";
import type { Scales } from "./scales";
import type { YearRecords } from "./yearRecords";
import type { StaffRow } from "./staff";

/** A municipality's plan as its workbook states it: the whole input of the scoring. */
export interface Plan {
  readonly parameters: Parameters;
  /** In the order of every output. */
  readonly units: readonly Unit[];
  readonly objectives: readonly Objective[];
  readonly counted: readonly CountedObjectives[];
  /** In the order of the table. */
  readonly staff: readonly StaffRow[];
  readonly acts: readonly Act[];
  readonly texts: readonly FreeText[];
  readonly parameterSources: ParameterSources;
  /** In the order of the table. */
  readonly bands: readonly Band[];
  readonly scales: Scales;
  readonly records: YearRecords;
}

/** The same before defaults are applied. */
export type StatedPlan = Omit<Plan, "parameters"> & { readonly parameters: StatedParameters };

/** A settore, servizio or area (rules.md §1). */
export interface Unit {
  /** Position among the data rows of `Strutture`; null when the workbook has no such table. */
  readonly row: number | null;
  /** Spelled as it is shown. */
  readonly name: string;
  readonly type: UnitType | null;
  /** Its own risultato minimo atteso. */
  readonly minimum: Percentage | null;
  /** Its own total of weights, with a sum per `Struttura`. */
  readonly totalWeight: Weight | null;
  /** Responsabile. */
  readonly owner: string | null;
  readonly notes: string | null;
}

/** A deliberation that the figures rest on, one row of `Atti`. */
export interface Act {
  readonly title: string;
  readonly organ: string | null;
  readonly number: string | null;
  readonly date: CalendarDate | null;
}

/** A paragraph for the Relazione, one row of `Testi`. */
export interface FreeText {
  /** Null: for every year. */
  readonly year: number | null;
  /** As written. */
  readonly section: string;
  readonly text: string;
}
