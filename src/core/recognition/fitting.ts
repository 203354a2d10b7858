import { KIND_CHOICES } from "../contract/words";
import { foldText } from "../contract/matching";
import {
  hasTrait,
  isAnswered,
  isField,
  isMostly,
  told,
  without,
  type Candidate,
} from "./candidates";
import { furtherTableOf } from "./importFields";

// What the cells of a column say against its heading.

const MOST = 0.8;

/** The columns whose cells cannot be what their headings say lose that field, or take the one that the cells tell. */
export function fitted(candidates: readonly Candidate[]): readonly Candidate[] {
  const has = {
    indicator: candidates.some(isField("indicators.indicator")),
    activity: candidates.some(isField("activities.activity")),
    mark: candidates.some(({ field }) => field?.startsWith("mark.") ?? false),
  };
  return candidates.map((candidate) =>
    isAnswered(candidate) ? candidate : fittedOne(inItsTable(candidate, has), has),
  );
}

interface Beside {
  readonly indicator: boolean;
  readonly activity: boolean;
  readonly mark: boolean;
}

/** A target without an indicator, a due date without a phase, belong to nothing. */
function inItsTable(candidate: Candidate, has: Beside): Candidate {
  const { field } = candidate;
  if (field === null) return candidate;
  if (hasTrait(candidate, "progress") && has.activity) {
    return { ...candidate, field: "activities.progress" };
  }
  const table = furtherTableOf(field);
  if (table === "indicators" && !has.indicator) return without(candidate);
  if (table === "activities" && !has.activity) return without(candidate);
  return candidate;
}

function fittedOne(candidate: Candidate, has: Beside): Candidate {
  const { field, values } = candidate;
  if (field === null || values.filled === 0) return candidate;
  const areNumbers = isMostly(values.numbers, values);
  switch (field) {
    case "unit":
    case "strategicObjective":
    case "owner":
      return isMostly(values.numbers + values.dates, values) ? without(candidate) : candidate;
    case "reason":
      // "Note" holds whatever was noted; "Scostamento" holding numbers is none.
      return areNumbers && candidate.meaning?.certainty === "guessed"
        ? without(candidate)
        : candidate;
    case "code":
      return values.longest > 40 || values.dates > 0 ? without(candidate) : candidate;
    case "kind":
      return isKind(candidate) ? candidate : without(candidate);
    case "assignedWeight":
      // "200/1000" is no number to us, and yet a weight: copied as it is, the reader asks.
      return isMostly(values.numbers + values.codes, values) ? candidate : without(candidate);
    case "outcome":
      if (has.mark && isMostly(values.marks, values)) return told(candidate, "mark.achieved");
      if (hasTrait(candidate, "ambiguous") && has.indicator && areNumbers) {
        return told(candidate, "indicators.actual");
      }
      return values.numbers >= values.filled * MOST && values.filled > 0
        ? told(candidate, "grade", true)
        : candidate;
    case "grade":
      if (areNumbers) return { ...candidate, isOpen: hasTrait(candidate, "ambiguous") };
      return isMostly(values.words, values) ? told(candidate, "outcome") : without(candidate);
    case "activities.completed":
      return areNumbers && isMostly(values.percents, values)
        ? told(candidate, "activities.progress")
        : candidate;
    case "points":
      return areNumbers ? candidate : without(candidate);
    case "nature":
    case "importance":
    case "complexity":
      return has.indicator ? without(candidate) : candidate;
    case "counted.assigned":
    case "counted.excluded":
    case "counted.achieved":
      if (areNumbers) return candidate;
      return field === "counted.achieved" ? told(candidate, "outcome") : without(candidate);
    default:
      return field.startsWith("mark.") && !isMostly(values.marks, values)
        ? without(candidate)
        : candidate;
  }
}

const KIND_WORDS = KIND_CHOICES.map(({ word }) => foldText(word).slice(0, 6));

function isKind({ values }: Candidate): boolean {
  return values.samples.every((sample) =>
    KIND_WORDS.some((word) => foldText(sample).includes(word)),
  );
}
