import { codeKey } from "../core/contract/matching";
import { parameterPlace } from "../core/domain/place";
import type { Field } from "../core/contract/tables";
import type { Issue } from "../core/domain/issue";
import { isError } from "../core/domain/severity";
import type { Locator } from "../core/sheet/reading/locate";

const OUTCOME_FIELDS = ["outcome", "grade", "nucleoOutcome", "nucleoGrade"] as const;

/**
 * Tells which issues of the scoring only follow from a cell that could not be read and already has its own issue: one
 * problem, one issue. These are issues about the same cell, about the outcome of a row with a wrong grade, about a sum
 * of weights of which some could not be read, any issue of a row of unknown kind, and what measures would say that
 * could not be joined to their objective or their band.
 */
export function followOnIssuesOf(
  earlier: readonly Issue[],
  locate: Locator,
): (found: Issue) => boolean {
  const errors = earlier.filter(isError);
  const cells = new Set(errors.flatMap(({ place }) => (place && locate(place).cell) ?? []));
  const rows = {
    kind: rowsWith("kind"),
    assignedWeight: rowsWith("assignedWeight"),
    outcome: new Set(OUTCOME_FIELDS.flatMap((field) => [...rowsWith(field)])),
  };
  // The whole table is asked for, not each of its rows.
  const hasNoParameters = earlier.some(({ code }) => code === "parameters-table-missing");
  const total = locate(parameterPlace("totalWeight")).cell;
  const hasUnreadWeights =
    (total !== null && cells.has(total)) || rows.assignedWeight.size > 0 || rows.kind.size > 0;

  const isOfLostMeasure = lostMeasures(errors);

  return (found) => {
    const { place } = found;
    if (isOfLostMeasure(found)) return true;
    if (place === null) return false;
    if (place.kind === "parameter" && hasNoParameters) return true;
    const { cell } = locate(place);
    if (cell !== null && cells.has(cell)) return true;
    if (place.kind === "parameter" || place.table !== "objectives") return false;
    if (place.row === null) return place.field === "assignedWeight" && hasUnreadWeights;
    if (rows.kind.has(place.row)) return true;
    return OUTCOME_FIELDS.some((field) => field === place.field) && rows.outcome.has(place.row);
  };

  function rowsWith(field: Field<"objectives">): ReadonlySet<number> {
    return new Set(
      errors.flatMap(({ place }) =>
        place?.kind === "cell" &&
        place.table === "objectives" &&
        place.field === field &&
        place.row !== null
          ? [place.row]
          : [],
      ),
    );
  }
}

/** Whether an issue asks what measures would have said, had an error not kept them from their objective or band. */
function lostMeasures(errors: readonly Issue[]): (found: Issue) => boolean {
  const ofMeasures = errors.filter(
    ({ place }) => place?.table === "indicators" || place?.table === "activities",
  );
  const codes = new Set(ofMeasures.flatMap(codesIn).map(codeKey));
  const isOfAll =
    errors.some(({ code }) => code === "codes-column-missing") ||
    ofMeasures.some(
      ({ place }) =>
        place?.kind === "cell" && place.row === null && place.field === "objectiveCode",
    );
  const withoutBand = new Set(
    ofMeasures.flatMap(({ code, place }) =>
      code === "band-unknown" && place?.kind === "cell" ? [place.row] : [],
    ),
  );
  const isLost = (objective: string | null): boolean =>
    isOfAll || (objective !== null && codes.has(codeKey(objective)));
  return (found) => {
    switch (found.code) {
      case "outcome-missing":
      case "partial-without-grade":
        return isLost(found.params.objective);
      case "phase-ambiguous":
        return isOfAll || codes.size > 0;
      case "trend-missing":
        return found.place?.kind === "cell" && withoutBand.has(found.place.row);
      default:
        return false;
    }
  };
}

/** The codes of the objectives that a row of measures may have meant. */
function codesIn(found: Issue): readonly string[] {
  switch (found.code) {
    case "objective-code-ambiguous":
      return [found.params.code];
    case "objective-code-unknown":
    case "objective-code-not-in-unit": {
      const { code, alike } = found.params;
      return alike === null ? [code] : [code, alike.code];
    }
    default:
      return [];
  }
}
