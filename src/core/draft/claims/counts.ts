import { countOf, type FactGroup } from "../groups";
import type { Finding } from "../marks";
import { isClosed, phraseBefore, phraseFrom, type Phrase } from "../phrases";
import { isHedged, isSign, isWord } from "../plainWords";
import { scopeOf } from "../scope";
import type { NumberToken, State, Token } from "../tokens";
import { countIn, countLike, unitAt, type Facts, type Reading } from "./claim";

/** "21 obiettivi assegnati", "gli obiettivi raggiunti sono 20": how many objectives. Null: it says something else. */
export function checkCount(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  const count = countIn(token);
  if (count === null || token?.type !== "number") return null;
  const after = phraseFrom(tokens, at + 1);
  const before = phraseBefore(tokens, at);
  const claim = claimOf(tokens, at, { before, after });
  if (claim === null || isHedged(tokens.slice(0, at)) || !isClosed(tokens, after)) return null;
  const near = [...before.tokens, ...after.tokens];
  const scope = scopeOf(
    facts.groups,
    { near, unit: unitAt(tokens, at) },
    reading.mentions,
    reading,
  );
  const wanted = scope.groups.map((group) => ({ group, counts: countsOf(group, claim.states) }));
  const right = wanted.find(({ counts }) => counts.includes(count));
  if (right !== undefined) return agreement(token, claim.states[0], right.group);
  const [only] = wanted;
  const expected = only?.counts[0];
  if (only === undefined || expected === undefined || !scope.isCertain) return null;
  const hasMetric = tokens.slice(0, at).some(({ type }) => type === "metric");
  if (!claim.isOfAll || hasMetric || isPartOf(tokens, at, expected)) return null;
  if (wanted.some(({ counts }) => counts[0] !== expected)) return null;
  return wrongCount(reading, { token, after }, { only, expected, state: claim.states[0] }, facts);
}

interface CountClaim {
  /** What may be counted, what is most likely meant first. */
  readonly states: readonly [State, ...State[]];
  /** It says that these are all, and not some of them. */
  readonly isOfAll: boolean;
}

interface Phrases {
  readonly before: Phrase;
  readonly after: Phrase;
}

function claimOf(
  tokens: readonly Token[],
  at: number,
  { before, after }: Phrases,
): CountClaim | null {
  if (after.state === "several") return null;
  const hasObjectives = before.hasObjectives || after.hasObjectives;
  if (after.state !== null) {
    // "assegnati 40, esclusi 5": the state belongs to the number after it.
    if (tokens[after.next]?.type === "number") return null;
    return { states: [after.state], isOfAll: true };
  }
  if (!hasObjectives && after.tokens.every(({ type }) => type !== "kind")) return null;
  if (before.state === "several") return null;
  if (before.state !== null) return { states: [before.state], isOfAll: true };
  // "gli obiettivi 1 e 2", "obiettivi: 1, 2 e 3" are codes.
  const isNamed =
    before.tokens.some(({ type }) => type === "objectives") &&
    before.tokens.some((token) => token.type === "word" || isSign(token, ":")) &&
    !isList(tokens, after.next);
  if (before.hasObjectives && !isNamed && !after.hasObjectives) return null;
  const verb = tokens.slice(0, at).some((token) => isWord(token, ...TOTAL_VERBS));
  const isOfPlan =
    tokens.slice(at).some(({ type }) => type === "kind") && isWord(tokens[at - 1], "cui");
  return { states: ["assigned", "assessable"], isOfAll: isNamed || verb || isOfPlan };
}

function isList(tokens: readonly Token[], next: number): boolean {
  const isJoined = isSign(tokens[next], ",", "-", "–") || isWord(tokens[next], "e", "ed");
  return isJoined && tokens[next + 1]?.type === "number";
}

/** "Il Piano comprende 21 obiettivi" speaks of all of them. */
const TOTAL_VERBS =
  "comprende comprendono prevede prevedeva prevedono contiene conta costituito costituiti composto composta dato".split(
    " ",
  );

/** With more numbers beside it nobody can tell what makes the whole. */
const MOST_PARTS = 12;

/** "100 assegnati a gennaio e 49 a luglio": with other numbers of the sentence it makes the whole. */
export function isPartOf(tokens: readonly Token[], at: number, whole: number): boolean {
  const others = tokens.flatMap((token, other) => {
    const count = other === at ? null : countIn(token);
    return count === null ? [] : [count];
  });
  if (others.length > MOST_PARTS) return true;
  const reach = new Set([countIn(tokens[at]) ?? 0]);
  for (const other of others) for (const sum of [...reach]) reach.add(sum + other);
  reach.delete(countIn(tokens[at]) ?? 0);
  return reach.has(whole);
}

function countsOf(group: FactGroup, states: readonly State[]): readonly number[] {
  return states.flatMap((state) => {
    const count = countOf(group, state);
    return count === null ? [] : [count];
  });
}

function agreement({ start, end }: Token, state: State, group: FactGroup): Finding {
  return { agrees: true, start, end, said: { state, group } };
}

function wrongCount(
  { text }: Reading,
  { token, after }: { readonly token: NumberToken; readonly after: Phrase },
  found: {
    readonly only: { readonly group: FactGroup };
    readonly expected: number;
    readonly state: State;
  },
  facts: Facts,
): Finding {
  const put = countLike(token, found.expected, facts);
  const [first] = after.tokens;
  const hasNoun = first?.type === "objectives";
  const end = hasNoun ? first.end : token.end;
  return {
    agrees: false,
    start: token.start,
    end,
    expected: put + text.slice(token.end, end),
    edits: [{ start: token.start, end: token.end, text: put }],
    reason: {
      code: "count",
      state: found.state,
      group: found.only.group,
      count: found.expected,
    },
  };
}
