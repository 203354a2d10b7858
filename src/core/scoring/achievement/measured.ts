import { issue, type Issue } from "../../domain/issue";
import type { Band } from "../../domain/measurement";
import type { MeasurementEvaluation } from "../../domain/measurementEvaluation";
import { isExcluded, type Objective } from "../../domain/objective";
import type { Parameters } from "../../domain/parameters";
import { cellPlace, parameterPlace } from "../../domain/place";
import { hasResults, isFinal, isYearEnd, type PhaseDecision } from "../../domain/phase";
import type { Plan } from "../../domain/plan";
import { asWarning } from "../../domain/severity";
import { prepareBand, type PreparedBand } from "./bands";
import { activityFigures, measure, type MeasuringRules } from "./measurements";

/** What indicators or activities say of one objective (rules.md §3.2 and §3.3). */
export type Measured = MeasurementEvaluation;

/** How the objectives of a plan are measured, and what is wrong in the tables behind it. */
export interface Measuring {
  readonly rules: MeasuringRules;
  /** Of `Valutazione sotto il minimo` (rules.md §6). */
  readonly bandBelowMinimum: PreparedBand | null;
  readonly issues: readonly Issue[];
}

/** Bands are checked in every phase; one that is named nowhere stops nothing (rules.md §3). */
export function measuringOf({ bands, objectives, parameters }: Plan): Measuring {
  const bandBelowMinimum = bandNamed(bands, parameters.belowMinimum);
  const { named, isFalling } = lookedAt(objectives);
  if (bandBelowMinimum !== null) named.add(bandBelowMinimum);
  const prepared = new Map<Band, PreparedBand | null>();
  const issues: Issue[] = [];
  for (const band of bands) {
    const { prepared: usable, issues: found } = prepareBand(band);
    prepared.set(band, usable);
    if (named.has(band)) issues.push(...found);
    else {
      const place = cellPlace("bands", band.rows[0]?.row ?? null, "band");
      issues.push(issue("band-unused", { band: band.name }, place), ...found.map(asWarning));
    }
  }
  const { beyondTarget, decimals } = parameters;
  if (beyondTarget !== null && !isFalling) {
    issues.push(issue("beyond-target-unused", {}, parameterPlace("beyondTarget")));
  }
  const preparedBand = (band: Band): PreparedBand | null => prepared.get(band) ?? null;
  return {
    rules: { decimals, beyondTarget, preparedBand, activityFigure: activityFigures(decimals) },
    bandBelowMinimum: bandBelowMinimum && preparedBand(bandBelowMinimum),
    issues,
  };
}

/** The bands that indicators name, and whether one of these is `Decrescente`. */
function lookedAt(objectives: readonly Objective[]): {
  readonly named: Set<Band>;
  readonly isFalling: boolean;
} {
  const named = new Set<Band>();
  let isFalling = false;
  for (const { measurement } of objectives) {
    if (measurement?.source !== "indicators") continue;
    for (const { band, values } of measurement.rows) {
      if (band !== null) named.add(band);
      isFalling ||= values.kind === "number" && values.trend === "decreasing";
    }
  }
  return { named, isFalling };
}

function bandNamed(bands: readonly Band[], belowMinimum: Parameters["belowMinimum"]): Band | null {
  if (belowMinimum === null || typeof belowMinimum === "string") return null;
  return bands.find(({ name }) => name === belowMinimum.band) ?? null;
}

/**
 * Null for what nothing measures, for an excluded objective, and in Programmazione. Rows without any figure measure
 * nothing either, unless a Consuntivo is left to them: then it asks for their figures (rules.md §3).
 */
export function measuredOf(
  objective: Objective,
  decision: PhaseDecision,
  rules: MeasuringRules,
): Measured | null {
  const { measurement } = objective;
  if (measurement === null || isExcluded(objective) || !hasResults(decision)) return null;
  const isAskedFor = isFinal(decision) && decidesByMeasurement(objective, decision);
  return measurement.hasFigures || isAskedFor ? measure(measurement, rules) : null;
}

/** Neither an outcome nor a grade decides, so the measurement does. */
export function decidesByMeasurement(
  { outcome, grade }: Objective,
  decision: PhaseDecision,
): boolean {
  if (grade !== null) return false;
  return outcome === "partlyAchieved" || (outcome === null && isYearEnd(decision));
}
