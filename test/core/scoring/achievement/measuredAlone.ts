import type { Issue } from "../../../../src/core/domain/issue";
import type { Indicator } from "../../../../src/core/domain/measurement";
import {
  measureIndicator,
  type IndicatorRules,
} from "../../../../src/core/scoring/achievement/indicators";

/** An indicator with its figures, and the fault that keeps it from having them. */
export function measuredAlone(indicator: Indicator, rules: IndicatorRules) {
  const faults: Issue[] = [];
  const evaluation = measureIndicator(indicator, rules, faults);
  const [fault = null, ...others] = faults;
  if (others.length > 0) throw new Error("told more than once");
  return { evaluation, fault };
}
