import { KIND_CHOICES } from "../contract/words";
import { foldText } from "../contract/matching";
import {
  hasTrait,
  isAnswered,
  isField,
  isMostly,
  told,
  unproposed,
  without,
  withTrait,
  type Candidate,
} from "./candidates";
import { wordsIn, type ColumnValues } from "./columnValues";
import { withCrossedGrades } from "./crossedColumns";
import { furtherTableOf, type ImportField } from "./importFields";
import { mayBeOutcome } from "./outcomeWords";
import { areGrades, areOutcomes } from "./resultValues";

// What the cells of a column say against its heading.

const MOST = 0.8;

/** The columns whose cells cannot be what their headings say lose that field, or take the one that the cells tell. */
export function fitted(candidates: readonly Candidate[]): readonly Candidate[] {
  const means = (field: ImportField): boolean =>
    candidates.some(({ meaning }) => meaning?.field === field);
  const has = {
    indicator: candidates.some(isField("indicators.indicator")),
    activity: candidates.some(isField("activities.activity")),
    target: means("indicators.target"),
    mark: candidates.some(({ field }) => field?.startsWith("mark.") ?? false),
  };
  const one = candidates.map((candidate) =>
    isAnswered(candidate) ? candidate : fittedOne(inItsTable(candidate, has), has),
  );
  return ofNucleo(withCrossedGrades(one.map(asProved)));
}

interface Beside {
  readonly indicator: boolean;
  readonly activity: boolean;
  readonly target: boolean;
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
  if (field === "indicators.actual" && !has.indicator) return actualOfObjective(candidate, has);
  if (table === "indicators" && !has.indicator) return without(candidate);
  if (table === "activities" && !has.activity) return without(candidate);
  return candidate;
}

/** "Consuntivo" where there are no indicators is the objective's; beside a target it is measured against that. */
function actualOfObjective(candidate: Candidate, { target }: Beside): Candidate {
  const { values } = candidate;
  const field = areGrades(values) ? "grade" : areOutcomes(values) ? "outcome" : null;
  if (field === null) return without(candidate);
  return target ? unproposed(candidate, field) : told(withTrait(candidate, "ambiguous"), field);
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
      if (hasTrait(candidate, "weak") && !areOutcomes(values) && !areGrades(values)) {
        return without(candidate);
      }
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

/** A column that is a result only by its values is not copied before the user has said so. */
function asProved(candidate: Candidate): Candidate {
  const { field, values } = candidate;
  if (!hasTrait(candidate, "elsewhere") || (field !== "grade" && field !== "outcome")) {
    return candidate;
  }
  if (field === "outcome" && sayWhatWasReached(values)) return withTrait(candidate, "unsure");
  return areGrades(values) || areOutcomes(values) ? unproposed(candidate) : without(candidate);
}

/** "Raggiunto", "Parzialmente": not only whether something is so, or good. */
function sayWhatWasReached(values: ColumnValues): boolean {
  const words = wordsIn(values);
  return (
    words.length > 0 &&
    isMostly(values.words, values) &&
    words.every((word) => mayBeOutcome(word) && OWN_WORD.test(foldText(word)))
  );
}

const OWN_WORD = /raggiun|consegu|realizz|attuat|parzial|esclus|stralciat/;

/** Where the unit reports too, what the Nucleo decides has columns of its own. */
function ofNucleo(candidates: readonly Candidate[]): readonly Candidate[] {
  const isOfNucleo = (candidate: Candidate): boolean =>
    hasTrait(candidate, "nucleo") && !isAnswered(candidate);
  return candidates.map((candidate) => {
    const { field, values } = candidate;
    if (!isOfNucleo(candidate)) return candidate;
    const isBesideOther = candidates.some((other) => other.field === field && !isOfNucleo(other));
    if (!isBesideOther) return candidate;
    if (field === "grade" && areGrades(values)) return told(candidate, "nucleoGrade");
    // "Validazione: SI" says that the outcome is right, not which it is.
    return field === "outcome" && sayWhatWasReached(values)
      ? told(candidate, "nucleoOutcome")
      : candidate;
  });
}

const KIND_WORDS = KIND_CHOICES.map(({ word }) => foldText(word).slice(0, 6));

function isKind({ values }: Candidate): boolean {
  return values.samples.every((sample) =>
    KIND_WORDS.some((word) => foldText(sample).includes(word)),
  );
}
