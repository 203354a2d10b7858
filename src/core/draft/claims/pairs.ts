import { exact, inPercent, type Exact } from "../../numeric/exact";
import { countOf, percentageOf, type FactGroup } from "../groups";
import { rightAt, wrongAt, type Finding, type TextEdit } from "../marks";
import { isHedged } from "../plainWords";
import { scopeOf, type Scope } from "../scope";
import type { PercentToken } from "../tokens";
import { aboutAntecedent, isPrintedAs, unitAt, type Facts, type Reading } from "./claim";
import { isPartOf } from "./counts";
import { readPair, type Pair } from "./readPair";

export interface PairFinding {
  readonly findings: readonly Finding[];
  readonly used: readonly number[];
}

/** "n su m" that begins at this token; null where there is none, or nothing is known of it. */
export function checkPair(reading: Reading, at: number, facts: Facts): PairFinding | null {
  const { tokens } = reading.sentence;
  const pair = readPair(tokens, at, facts);
  if (pair === null || isHedged(tokens.slice(0, at))) return null;
  const scope = scopeOf(
    facts.groups,
    { near: pair.near, unit: unitAt(tokens, at) },
    reading.mentions,
    reading,
  );
  const groups = aboutAntecedent(scope.groups, pair.near, reading);
  const isConsistent = pair.percent === null || isPercentageOf(pair, pair.percent);
  const fitting = groups.filter((group) => fits(pair, group));
  const right = fitting.find((group) => !countsExcluded(pair, group, reading.text));
  if (right !== undefined && pair.percent !== null && !isConsistent) {
    return found(
      pair,
      [agreement(pair, right), wrongPercentageOfPair(pair, pair.percent, facts)],
      true,
    );
  }
  if (right !== undefined) return found(pair, agreements(pair, right), true);
  if (isShareOfWhole(pair, groups, facts.groups) || isOfOtherState(pair, groups)) return null;
  const hasMetric = tokens.slice(0, at).some(({ type }) => type === "metric");
  const isSure = scope.isCertain && pair.isClosed && !hasMetric;
  const only = isSure ? (onlyGroup(groups, pair) ?? onlyGroup(fitting, pair)) : null;
  const whole = only && countOf(only, pair.firstState);
  const meant = whole !== null && isPartOf(tokens, at, whole) ? null : only;
  const group = meant ?? groupOfPercentage(facts, scope, pair, isConsistent);
  if (group !== null) return wrongFor(group, pair, { text: reading.text, isConsistent, facts });
  if (isConsistent) return null;
  return found(pair, [wrongPercentageOfPair(pair, pair.percent, facts)], true);
}

/** A percentage that follows from the wrong numbers is put right with them. */
function wrongFor(
  group: FactGroup,
  pair: Pair,
  { text, isConsistent, facts }: { text: string; isConsistent: boolean; facts: Facts },
): PairFinding {
  const right = { ...pair, ...rightNumbers(pair, group) };
  const findings = [wrongPair(pair, group, text)];
  const { percent } = pair;
  if (percent === null || !isConsistent || isPercentageOf(right, percent)) {
    return found(pair, findings, false);
  }
  return found(pair, [...findings, wrongPercentageOfPair(right, percent, facts)], true);
}

function found(pair: Pair, findings: readonly Finding[], usesPercent: boolean): PairFinding {
  const percentAt = pair.used.at(-1);
  const used =
    pair.percent === null || usesPercent ? pair.used : pair.used.filter((at) => at !== percentAt);
  return { findings, used };
}

function fits({ first, second, firstState, secondStates }: Pair, group: FactGroup): boolean {
  if (countOf(group, firstState) !== first) return false;
  const assessed = group.counts.assessable - group.counts.pending;
  return (
    secondStates.some((state) => countOf(group, state) === second) ||
    (secondStates.length > 1 && assessed === second)
  );
}

/** "I Servizi Tecnici hanno 40 obiettivi su 149": how many of those of the whole ente are one unit's. */
function isShareOfWhole(
  { first, second }: Pair,
  meant: readonly FactGroup[],
  all: readonly FactGroup[],
): boolean {
  const isPart = ({ unit, category }: FactGroup): boolean => unit !== null || category !== null;
  const counts = ({ counts }: FactGroup): readonly (number | null)[] => [
    counts.assigned,
    counts.assessable,
    counts.excluded,
    counts.achieved,
  ];
  return meant.some(
    (part) =>
      isPart(part) &&
      counts(part).includes(first) &&
      all.some(
        (whole) =>
          !isPart(whole) &&
          part.kinds.every((kind) => whole.kinds.includes(kind)) &&
          counts(whole).includes(second),
      ),
  );
}

/** "Gli esclusi sono il 3,36% degli assegnati (5 su 149)": said of others than those that were reached. */
function isOfOtherState({ first, second, near }: Pair, groups: readonly FactGroup[]): boolean {
  if (near.some(({ type }) => type === "state")) return false;
  return groups.some(({ counts }) => {
    const { assigned, assessable, excluded, pending, achieved } = counts;
    const missed = achieved === null ? null : assessable - pending - achieved;
    return [excluded, pending, missed].includes(first) && [assigned, assessable].includes(second);
  });
}

const SAYS_ASSIGNED = /assegnat|attribuit|esclus|stralciat|sterilizzat/i;

/**
 * "32 su 40" of 40 assigned and 35 assessable: who was excluded counts as missed (rules.md §5). Right where the text
 * says that they are the assigned ones, or how many were excluded.
 */
function countsExcluded(
  { second, firstState, secondStates }: Pair,
  { counts }: FactGroup,
  text: string,
): boolean {
  const isOutOfAll = second === counts.assigned && second !== counts.assessable;
  const isUnsaid = secondStates.length > 1 && !SAYS_ASSIGNED.test(text);
  return firstState === "achieved" && isOutOfAll && isUnsaid;
}

/** The group that is meant beyond doubt; null where there are several. */
function onlyGroup(groups: readonly FactGroup[], { firstState }: Pair): FactGroup | null {
  const [only, ...others] = groups;
  if (!only || countOf(only, firstState) === null) return null;
  return others.length === 0 ? only : null;
}

/** The pair contradicts its percentage, and one group has that percentage and one of the two numbers. */
function groupOfPercentage(
  { groups }: Facts,
  scope: Scope,
  pair: Pair,
  isConsistent: boolean,
): FactGroup | null {
  const { percent, firstState } = pair;
  if (percent === null || isConsistent || firstState !== "achieved") return null;
  const among = scope.groups.length > 0 ? scope.groups : groups;
  const [only, ...others] = among.filter((group) => {
    const value = percentageOf(group, "percentage");
    const { achieved, assessable } = group.counts;
    return (
      value !== null &&
      isPrintedAs(value.value, percent.value, percent.places) &&
      (achieved === pair.first || assessable === pair.second)
    );
  });
  return only && others.length === 0 ? only : null;
}

function isPercentageOf({ first, second }: Pair, percent: PercentToken): boolean {
  const value = ratio(first, second);
  return value !== null && isPrintedAs(value, percent.value, percent.places);
}

function ratio(first: number, second: number): Exact | null {
  return inPercent(exact(first), exact(second));
}

function agreement({ start, end, firstState, second }: Pair, group: FactGroup): Finding {
  const state = group.counts.assigned === second ? "assigned" : firstState;
  return { agrees: true, start, end, said: { state, group, isOnly: false } };
}

function agreements(pair: Pair, group: FactGroup): readonly Finding[] {
  const { percent } = pair;
  const own = agreement(pair, group);
  return percent === null ? [own] : [own, rightAt(percent)];
}

function wrongPair(pair: Pair, group: FactGroup, text: string): Finding {
  const { start, end } = pair;
  const { first, second } = rightNumbers(pair, group);
  const edits = pair.edits(first, second);
  return {
    agrees: false,
    start,
    end,
    expected: replaced(text, start, end, edits),
    edits,
    reason: { code: "pair", group, first, second },
  };
}

function rightNumbers(pair: Pair, group: FactGroup): Pick<Pair, "first" | "second"> {
  const { firstState, secondStates } = pair;
  const [state = "assessable"] = secondStates;
  const assessed = group.counts.assessable - group.counts.pending;
  return {
    first: countOf(group, firstState) ?? pair.first,
    second: secondStates.length > 1 ? assessed : (countOf(group, state) ?? assessed),
  };
}

function replaced(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  let at = start;
  const pieces: string[] = [];
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at, end);
}

function wrongPercentageOfPair(
  pair: Pair,
  percent: PercentToken,
  { figures, evaluation }: Facts,
): Finding {
  const { decimals } = evaluation.plan.parameters;
  const value = ratio(pair.first, pair.second);
  const percentage = value === null ? "" : `${figures.fixed(value, decimals)}%`;
  return wrongAt(percent, percentage, {
    code: "percentageOfPair",
    first: exact(pair.first),
    second: exact(pair.second),
    percentage,
  });
}
