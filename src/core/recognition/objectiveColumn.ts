import type { ImportField } from "./importFields";
import {
  hasTrait,
  isAnswered,
  isField,
  isMostly,
  told,
  without,
  type Candidate,
} from "./candidates";

const MOST = 0.8;

/**
 * Which column says what is to be done. "Descrizione" does where none says so more plainly; beside a strategic
 * objective and the figures of an indicator that no column names, it is the indicator, and the strategic objective is
 * all that there is of an objective.
 */
export function withObjective(candidates: readonly Candidate[]): readonly Candidate[] {
  const fitting = candidates.map(fittingObjective);
  const objectives = fitting.filter(isField("operationalObjective"));
  const plain = objectives.filter((candidate) => !hasTrait(candidate, "generic"));
  const generic = objectives.filter((candidate) => hasTrait(candidate, "generic"));
  const strategic = fitting.find(isField("strategicObjective"));
  const describesIndicators = isIndicatorWithoutName(fitting);
  const change = (changes: ReadonlyMap<number, Candidate["field"]>): readonly Candidate[] =>
    fitting.map((candidate) => {
      const field = changes.get(candidate.column);
      return field === undefined
        ? candidate
        : field === null
          ? without(candidate)
          : { ...candidate, field };
    });
  if (plain.length > 0) {
    const [first] = generic;
    return change(
      new Map(
        generic.map((candidate) => [
          candidate.column,
          candidate === first && describesIndicators ? ("indicators.indicator" as const) : null,
        ]),
      ),
    );
  }
  const isObjective = "operationalObjective" as const;
  if (generic[0] === undefined) {
    return strategic === undefined || !fitting.some(saysPerformance)
      ? fitting
      : change(new Map([[strategic.column, isObjective]]));
  }
  if (strategic === undefined || !describesIndicators) return fitting;
  return change(
    new Map<number, Candidate["field"]>([
      [strategic.column, isObjective],
      [generic[0].column, "indicators.indicator"],
    ]),
  );
}

/** What only a table of objectives has: a weight, an outcome, an indicator. */
export function saysPerformance({ field }: { readonly field: ImportField | null }): boolean {
  return (
    field !== null && (FIGURES.includes(field) || /^(mark|indicators|activities)\./.test(field))
  );
}

const FIGURES: readonly ImportField[] = [
  "assignedWeight",
  "outcome",
  "grade",
  "points",
  "gradeFraction",
  "crossedGrade",
  "importance",
  "complexity",
];

/** An objective is a text: a column of codes under that heading is its code. */
function fittingObjective(candidate: Candidate): Candidate {
  const { values } = candidate;
  // "Obiettivi assegnati" over texts lists them, over numbers counts them.
  const isList = candidate.field === "counted.assigned" && values.words >= values.filled * MOST;
  const field = isList ? "operationalObjective" : candidate.field;
  if (field !== "operationalObjective" || values.filled === 0 || isAnswered(candidate)) {
    return candidate;
  }
  if (values.codes >= values.filled * MOST) return told(candidate, "code");
  return isMostly(values.words, values) ? { ...candidate, field } : without(candidate);
}

/** Two columns at least that only indicators have. */
function isIndicatorWithoutName(candidates: readonly Candidate[]): boolean {
  if (candidates.some(isField("indicators.indicator"))) return false;
  return candidates.filter(({ field }) => field?.startsWith("indicators.") ?? false).length >= 2;
}
