import type { Figure, Trace } from "../domain/figure";
import type { Exact } from "../numeric/exact";
import { roundHalfAway } from "../numeric/rounding";

/** A figure shown by ROUND to `places` decimals. */
export function figure<Value extends Exact>(
  value: Value,
  places: number,
  trace: Trace,
): Figure<Value> {
  return {
    exact: value,
    shown: roundHalfAway(value, places),
    places,
    rounding: "halfAway",
    trace,
  };
}
