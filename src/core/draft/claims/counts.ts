import { countOf, type FactGroup } from "../groups";
import type { Finding } from "../marks";
import { isClosed, phraseBefore, phraseFrom, type Phrase } from "../phrases";
import { isHedged, isSign, isWord } from "../plainWords";
import { scopeOf } from "../scope";
import type { NumberToken, State, Token } from "../tokens";
import { aboutAntecedent, countIn, countLike, unitAt, type Facts, type Reading } from "./claim";

/** "21 obiettivi assegnati", "gli obiettivi raggiunti sono 20": how many objectives. Null: it says something else. */
export function checkCount(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  const count = countIn(token);
  if (count === null || token?.type !== "number") return null;
  const after = phraseFrom(tokens, at + 1);
  const before = phraseBefore(tokens, at);
  const claim = claimOf(tokens, at, { before, after });
  if (claim === null || isHedged(tokens.slice(0, at)) || !isClosed(tokens, after, before.state))
    return null;
  const near = [...before.tokens, ...after.tokens];
  const scope = scopeOf(
    facts.groups,
    { near, unit: unitAt(tokens, at) },
    reading.mentions,
    reading,
  );
  const groups = aboutAntecedent(scope.groups, near, reading);
  const wanted = groups.map((group) => ({ group, counts: countsOf(group, claim.states) }));
  const right = wanted.filter(({ counts }) => counts.includes(count));
  const [agreed, ...others] = right;
  if (agreed !== undefined) {
    return agreement(token, claim.states[0], agreed.group, others.length === 0);
  }
  const only = meantOf(wanted, count, claim, reading);
  const expected = only?.counts[0];
  if (only === null || expected === undefined || !scope.isCertain) return null;
  const hasMetric = tokens.slice(0, at).some(({ type }) => type === "metric");
  if (!claim.isOfAll || hasMetric || isPartOf(tokens, at, expected)) return null;
  return wrongCount(reading, { token, after }, { only, expected, state: claim.states[0] }, facts);
}

interface Wanted {
  readonly group: FactGroup;
  /** In the same order as the states that may be meant. */
  readonly counts: readonly number[];
}

/**
 * The group that a wrong count is about: the only one, or, where the whole ente is the subject and no kind is named,
 * the plan, if the count fits no kinds together and is nearest to the plan's. Null in doubt.
 */
function meantOf(
  wanted: readonly Wanted[],
  count: number,
  { states }: CountClaim,
  { mentions, earlier, headings, sentence }: Reading,
): Wanted | null {
  const [first] = wanted;
  if (first === undefined) return null;
  if (wanted.every(({ counts }) => counts[0] === first.counts[0])) return first;
  const isOfEnte =
    mentions.hasWholeBody &&
    (states[0] === "achieved" || sentence.tokens.some((token) => isWord(token, ...OWN_AIMS)));
  const named = [mentions, earlier, headings].some(({ kinds }) => kinds.size > 0);
  if (!isOfEnte || named || !earlier.isPlain) return null;
  const single = wanted.filter(({ group }) => group.kinds.length === 1);
  const plan = single.find(({ group }) => isOfPlan(group));
  const ofPlan = plan?.counts[0];
  if (plan === undefined || ofPlan === undefined) return null;
  const distance = Math.abs(count - ofPlan);
  const sums = states.flatMap((_, at) => [...sumsOf(single, at)]);
  return sums.some((sum) => Math.abs(count - sum) < distance || sum === count) ? null : plan;
}

/** "Il Comune si era dato 21 obiettivi": what an ente says of its plan. */
const OWN_AIMS = ["dato", "posto", "prefissato"];

function isOfPlan({ kinds }: FactGroup): boolean {
  return kinds[0] === "performance";
}

/** Every sum over some of the kinds. */
function sumsOf(single: readonly Wanted[], at: number): ReadonlySet<number> {
  const sums = new Set([0]);
  for (const { counts } of single) {
    for (const sum of [...sums]) sums.add(sum + (counts[at] ?? 0));
  }
  return sums;
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
  "comprende comprendono prevede prevedeva prevedono contiene conta costituito costituiti composto composta dato posto prefissato".split(
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
  const counts = states.map((state) => countOf(group, state));
  // "si era dato 10 obiettivi": before others were added.
  const all = states.includes("assigned") ? [...counts, group.approved] : counts;
  return all.flatMap((count) => count ?? []);
}

function agreement(
  { start, end }: Token,
  state: State,
  group: FactGroup,
  isOnly: boolean,
): Finding {
  return { agrees: true, start, end, said: { state, group, isOnly } };
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
