import { issue, type Issue } from "../core/domain/issue";
import { cellPlace } from "../core/domain/place";
import type { Locator } from "../core/sheet/reading/locate";

/** Where `Obiettivi` has no column for outcomes, that is one issue and not one for each row. */
export function withMissingColumn(issues: readonly Issue[], locate: Locator): readonly Issue[] {
  if (locate(cellPlace("objectives", null, "outcome")).cell !== null) return issues;
  const missing = issues.filter(({ code }) => code === "outcome-missing");
  if (missing.length === 0) return issues;
  const whole = issue(
    "outcome-column-missing",
    { rows: missing.length },
    cellPlace("objectives", null, null),
  );
  return issues.flatMap((found) =>
    found === missing[0] ? [whole] : found.code === "outcome-missing" ? [] : [found],
  );
}
