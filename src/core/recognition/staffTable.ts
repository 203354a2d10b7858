import { foldText } from "../contract/matching";
import { inputsOf, namesOf } from "../contract/tables";
import type { SheetBlock } from "../workbook/block";
import { hasTrait, isField, isMostly, type Candidate } from "./candidates";
import { foldHeading } from "./headingWords";
import { furtherField, type ImportField } from "./importFields";

/** Why a list of people is not copied into `Personale`. */
export type NotStaff =
  /** Nothing says in which unit they work. */
  | "peopleWithoutUnit"
  /** They are listed for single objectives. */
  | "peopleOfObjectives"
  /** A percentage that may be another than the share of work in the unit. */
  | "peopleWithOtherShare";

export type StaffReading =
  | { readonly kind: "staff"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "not"; readonly why: NotStaff };

const OF_WORK = /\b(impegno|tempo|orario|ore|utilizzo)\b/;
/** The areas of the contract, which are no units. */
const CATEGORY =
  /^(area )?(degli |dei |delle )?(operator|istruttor|funzionar|dirigent|collaborator|elevat|[abcd]\d?$)/;

/** Whether a table lists people. */
export function listsPeople(candidates: readonly Candidate[]): boolean {
  return candidates.some(isPerson);
}

/**
 * A list of people as rows of `Personale`: name, unit, category, share of work. A unit may be said by the title.
 *
 * @param hasUnit its title, or headings among its rows, say the unit
 */
export function staffReading(candidates: readonly Candidate[], hasUnit: boolean): StaffReading {
  const person =
    candidates.find(isField("staff.person")) ??
    candidates.find(
      (candidate) => isPerson(candidate) && isMostly(candidate.values.words, candidate.values),
    );
  const isObjective = candidates.some(
    ({ field }) => field === "operationalObjective" || field === "code",
  );
  if (isObjective) return { kind: "not", why: "peopleOfObjectives" };
  const units = candidates.filter(
    (candidate) =>
      candidate.field === "staff.unit" || (candidate.field === "unit" && !areCategories(candidate)),
  );
  const [unit] = units;
  if (person === undefined || units.length > 1 || (unit === undefined && !hasUnit)) {
    return { kind: "not", why: "peopleWithoutUnit" };
  }
  const shares = candidates.filter(isShare);
  const known = shares.filter(
    ({ field, heading }) => field === "staff.share" || OF_WORK.test(foldHeading(heading)),
  );
  const [share] = known;
  if (known.length > 1 || (known.length === 0 && shares.length > 0)) {
    return { kind: "not", why: "peopleWithOtherShare" };
  }
  const category = candidates.find(
    (candidate) =>
      candidate.field === "category" || (candidate.field === "unit" && areCategories(candidate)),
  );
  const fields = new Map<Candidate | undefined, ImportField>([
    [category, "staff.category"],
    [unit, "staff.unit"],
    [share, "staff.share"],
    [person, "staff.person"],
  ]);
  return {
    kind: "staff",
    candidates: candidates.map((candidate) => {
      const field = fields.get(candidate) ?? null;
      const evidence = field === null ? null : isOwnName(field, candidate) ? "name" : "word";
      return { ...candidate, field, evidence, isOpen: false };
    }),
  };
}

function isOwnName(field: ImportField, { heading }: Candidate): boolean {
  return inputsOf("staff").some(
    ({ field: own, column }) =>
      furtherField("staff", own) === field &&
      namesOf(column).some((name) => foldText(name) === foldText(heading)),
  );
}

function isPerson(candidate: Candidate): boolean {
  return candidate.field === "staff.person" || hasTrait(candidate, "person");
}

/** Percentages of any kind: under a heading that says so, or written with their sign. */
function isShare({ field, heading, values }: Candidate): boolean {
  if (field === "staff.share") return true;
  if (field !== null && field !== "grade" && field !== "assignedWeight") return false;
  const says = /%|\b(percentual\w*|quota|peso|apporto|partecipazione|impegno)(?![\p{L}])/u;
  return (
    isMostly(values.numbers, values) && (values.percents > 0 || says.test(foldHeading(heading)))
  );
}

function areCategories({ values }: Candidate): boolean {
  return (
    values.samples.length > 0 && values.samples.every((sample) => CATEGORY.test(foldText(sample)))
  );
}

/** Where the unit is written once for several people. */
export function staffFillsDown(
  block: SheetBlock,
  candidates: readonly Candidate[],
  rows: readonly number[],
): readonly ImportField[] {
  const unit = candidates.find(isField("staff.unit"));
  if (unit === undefined) return [];
  const [first, ...others] = rows.map((row) => block.rows[row]?.[unit.column] ?? null);
  return first !== undefined && first !== null && others.includes(null) ? ["staff.unit"] : [];
}
