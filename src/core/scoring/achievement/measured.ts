import { issue } from "../../domain/issue";
import type { MeasurementEvaluation } from "../../domain/measurementEvaluation";
import type { Objective } from "../../domain/objective";
import { cellOf } from "./outcome";

/** What indicators or activities say of one objective (rules.md §3.2 and §3.3). */
export type Measured = Pick<MeasurementEvaluation, "achievement" | "faults" | "pending">;

/** Null for an objective that nothing measures. */
export function measuredOf(objective: Objective): Measured | null {
  const { code, measurement } = objective;
  if (!measurement?.hasFigures) return null;
  const params = { objective: code, source: measurement.source };
  const fault = issue("measurement-not-available", params, cellOf(objective, "outcome"));
  const found = measurement.rows.flatMap(({ faults }) => faults);
  return { achievement: null, faults: [fault, ...found], pending: [] };
}
