import { CERTAINTY_RANK } from "./headingMeaning";
import {
  hasTrait,
  isAnswered,
  isField,
  isMostly,
  isSaidNow,
  without,
  yielding,
  type Candidate,
} from "./candidates";
import { periodRank } from "./headingWords";
import { furtherTableOf, type ImportField } from "./importFields";
import { isOfOneYear, isResult, STANDING_RANK, standingOf } from "./standing";

// Where several columns might fill one field: which of them does, and whether the user must be asked.

/** Each field is kept by one column. `year`: of several years the one that counts, null where it is not known. */
export function settled(
  candidates: readonly Candidate[],
  year: number | null,
): readonly Candidate[] {
  const prepared = codesBesideTexts(candidates);
  const fields = new Set(prepared.flatMap(({ field }) => field ?? []));
  const kept = new Map([...fields].map((field) => [field, keeperOf(prepared, field, year)]));
  return prepared.map((candidate) => {
    const keeper = candidate.field === null ? undefined : kept.get(candidate.field);
    if (keeper === undefined) return candidate;
    return keeper.column === candidate.column ? keeper : yielding(candidate);
  });
}

/** A code belongs to the text beside it: of several the one before the objective is the objective's. */
function codesBesideTexts(candidates: readonly Candidate[]): readonly Candidate[] {
  const codes = candidates.filter(isField("code"));
  if (codes.length < 2) {
    const [only] = codes;
    if (only === undefined) return candidates;
    const owner = nextText(candidates, only.column);
    const isOfOther =
      owner?.field === "indicators.indicator" && !/obiettiv|\bob\b/i.test(only.heading);
    return isOfOther ? replaced(candidates, only.column, without) : candidates;
  }
  const objective = candidates.find(isField("operationalObjective"))?.column ?? -1;
  const before = codes.filter(({ column }) => column < objective);
  const kept = before.at(-1) ?? codes[0];
  return candidates.map((candidate) =>
    candidate.field === "code" && candidate !== kept && !isAnswered(candidate)
      ? without(candidate)
      : candidate,
  );
}

function nextText(candidates: readonly Candidate[], column: number): Candidate | undefined {
  return candidates.slice(column + 1).find(({ values }) => isMostly(values.words, values));
}

function replaced(
  candidates: readonly Candidate[],
  column: number,
  change: (candidate: Candidate) => Candidate,
): readonly Candidate[] {
  return candidates.map((candidate) =>
    candidate.column === column ? change(candidate) : candidate,
  );
}

/** The column that fills a field: the surest, of several times the one that counts, else the leftmost. */
function keeperOf(
  candidates: readonly Candidate[],
  field: ImportField,
  year: number | null,
): Candidate {
  const rivals = candidates.filter(isField(field));
  const [first, ...further] = rivals;
  if (field === "crossedGrade" && first !== undefined) {
    return { ...first, repeats: further.map(({ column }) => column) };
  }
  const standing = (candidate: Candidate): number =>
    STANDING_RANK[standingOf(candidate, field, year)];
  // A column for the end of the year that is still empty does not replace the one of a monitoring.
  const filledOf = ({ values }: Candidate): number =>
    isResult(field) && values.filled === 0 ? 0 : 1;
  const saidOf = (candidate: Candidate): number => (isSaidNow(candidate) ? 1 : 0);
  const [best, ...others] = [...rivals].sort(
    (a, b) =>
      saidOf(b) - saidOf(a) ||
      filledOf(b) - filledOf(a) ||
      standing(b) - standing(a) ||
      rankOf(b) - rankOf(a) ||
      periodOrder(field, a, b, year) ||
      stageOrder(a, b) ||
      a.column - b.column,
  );
  if (best === undefined) throw new Error(`No column for ${field}.`);
  const repeats = furtherTableOf(field) === null ? [] : others.filter(isNumberedAs(best));
  if (repeats.length > 0) return { ...best, repeats: repeats.map(({ column }) => column) };
  const isEarlier = (other: Candidate): boolean => standing(other) < standing(best);
  const equals = others.filter((other) => isEarlier(other) || rankOf(other) === rankOf(best));
  if (equals.length === 0) return best;
  const isByPeriod = equals.every((other) => isEarlier(other) || isLater(field, best, other, year));
  if (isByPeriod)
    return { ...best, evidence: "period", rivals: equals.map(({ column }) => column) };
  const chosen = field === "unit" ? widest([best, ...equals]) : best;
  const rest = [best, ...equals].filter((other) => other !== chosen);
  return {
    ...chosen,
    rivals: rest.map(({ column }) => column),
    isOpen: chosen.isOpen || field === "unit" || isOfOneYear(field),
  };
}

/** "Fase 2" beside "Fase 1", "Target 2" beside "Target": the same of another number. */
function isNumberedAs(first: Candidate): (other: Candidate) => boolean {
  const stem = stemOf(first.heading);
  return ({ column, heading }) =>
    column > first.column &&
    heading !== first.heading &&
    NUMBERED.test(heading.trim()) &&
    stemOf(heading) === stem;
}

const NUMBERED = /\s*(?:n[.°]?\s*)?[°#]?(?<!\d)\d{1,2}[.°ª)]?$/;

function stemOf(heading: string): string {
  return heading.trim().replace(NUMBERED, "").toLowerCase();
}

/** Of a sector and a service the one of which there are fewer, or that is called the larger. */
function widest(units: readonly Candidate[]): Candidate {
  const isLarge = ({ heading }: Candidate): number =>
    /settore|area|direzione|dipartimento|struttura|responsabilit/i.test(heading) ? 0 : 1;
  const [first] = [...units].sort(
    (a, b) =>
      a.values.distinct - b.values.distinct || isLarge(a) - isLarge(b) || a.column - b.column,
  );
  if (first === undefined) throw new Error("No column for the unit.");
  return first;
}

function rankOf(candidate: Candidate): number {
  const certainty = candidate.meaning?.certainty ?? "guessed";
  const isEmpty = candidate.values.filled === 0 ? 0.25 : 0;
  if (isAnswered(candidate)) return 10;
  const isSecondary = hasTrait(candidate, "secondary") ? 2.5 : 0;
  const hasPeriod = candidate.period === null ? 0 : 1;
  // A year in a heading makes it no less sure: "Peso 2024" beside "Peso 2023".
  const base = hasPeriod === 1 ? Math.max(2, CERTAINTY_RANK[certainty]) : CERTAINTY_RANK[certainty];
  return base - isSecondary - isEmpty;
}

/** Where the year of the plan is not known, a column without a year may be of that year too. */
function isLater(
  field: ImportField,
  best: Candidate,
  other: Candidate,
  year: number | null,
): boolean {
  const isUnknown =
    isOfOneYear(field) &&
    year === null &&
    (best.period?.year ?? null) !== null &&
    other.period === null;
  return !isUnknown && periodOrder(field, best, other, year) !== 0;
}

/** "Peso definitivo" before "Peso", that before "Peso provvisorio": which is proposed, never what is certain. */
function stageOrder(a: Candidate, b: Candidate): number {
  const order = ({ stage }: Candidate): number =>
    stage === "final" ? 0 : stage === "interim" ? 2 : 1;
  return order(a) - order(b);
}

/** Below zero where `a` comes first: the year that counts, else the later; of targets the nearest to come. */
function periodOrder(field: ImportField, a: Candidate, b: Candidate, year: number | null): number {
  const [one, other] = [a.period, b.period];
  if (one === null && other === null) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  const isOfYear = (period: { readonly year: number | null }): number =>
    period.year === year && year !== null ? 0 : 1;
  const later = periodRank(other) - periodRank(one);
  // Of the years to come the first, and its end: "II semestre" before "I semestre".
  const isEarlierYear = field === "indicators.target" && one.year !== other.year;
  return isOfYear(one) - isOfYear(other) || (isEarlierYear ? -later : later);
}
