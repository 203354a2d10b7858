import type { TextEdit } from "../marks";
import { isClosed, phraseBefore, phraseFrom, type Phrase } from "../phrases";
import { isSign, isWord } from "../plainWords";
import type { PercentToken, State, Token } from "../tokens";
import { countIn, countLike, type Facts } from "./claim";

/** "140 su 144", with the percentage that may follow: "pari al 97,22%". */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly start: number;
  readonly end: number;
  readonly edits: (first: number, second: number) => readonly TextEdit[];
  readonly near: readonly Token[];
  readonly firstState: State;
  readonly secondStates: readonly State[];
  readonly percent: PercentToken | null;
  readonly isClosed: boolean;
  /** Positions of the tokens that it uses. */
  readonly used: readonly number[];
}

/** The pair that begins at this token; null where there is none. */
export function readPair(tokens: readonly Token[], at: number, facts: Facts): Pair | null {
  const token = tokens[at];
  if (token?.type === "ratio") return readRatio(tokens, at, token);
  const first = countIn(token);
  if (first === null || token?.type !== "number") return null;
  const after = phraseFrom(tokens, at + 1);
  const link = tokens[after.next];
  const isLinked =
    isWord(link, "su", "sui") || (after.tokens.length === 0 && isWord(link, "dei", "degli"));
  const other = tokens[after.next + 1];
  const second = countIn(other);
  if (!isLinked || second === null || other?.type !== "number") return null;
  const last = phraseFrom(tokens, after.next + 2);
  const before = phraseBefore(tokens, at);
  if ([after, last, before].some(({ state }) => state === "several")) return null;
  const percent = percentAfter(tokens, last.next);
  return {
    first,
    second,
    start: token.start,
    end: other.end,
    edits: (one, two) => [
      { start: token.start, end: token.end, text: countLike(token, one, facts) },
      { start: other.start, end: other.end, text: countLike(other, two, facts) },
    ],
    ...phrasesOf(before, after, last),
    percent: percent?.token ?? null,
    isClosed: isClosed(tokens, last),
    used: [at, after.next + 1, ...(percent ? [percent.at] : [])],
  };
}

function readRatio(
  tokens: readonly Token[],
  at: number,
  token: Extract<Token, { type: "ratio" }>,
): Pair | null {
  const last = phraseFrom(tokens, at + 1);
  const before = phraseBefore(tokens, at);
  if (!last.hasObjectives && !before.hasObjectives) return null;
  if (last.state === "several" || before.state === "several") return null;
  const percent = percentAfter(tokens, last.next);
  return {
    first: Number(token.first.n),
    second: Number(token.second.n),
    start: token.start,
    end: token.end,
    edits: (one, two) => [{ start: token.start, end: token.end, text: `${one}/${two}` }],
    ...phrasesOf(before, { ...last, tokens: [], state: null }, last),
    percent: percent?.token ?? null,
    isClosed: isClosed(tokens, last),
    used: [at, ...(percent ? [percent.at] : [])],
  };
}

function phrasesOf(
  before: Phrase,
  after: Phrase,
  last: Phrase,
): Pick<Pair, "near" | "firstState" | "secondStates"> {
  const states = [after.state, before.state].flatMap((state) =>
    state === null || state === "several" ? [] : [state],
  );
  const behind = last.state === null || last.state === "several" ? null : last.state;
  const isOfSecond = behind === "assigned" || behind === "assessable";
  // "20 su 21 raggiunti", "4 su 144 non sono stati raggiunti" say what the 20, and the 4, are.
  return {
    near: [...before.tokens, ...after.tokens, ...last.tokens],
    firstState: states[0] ?? (isOfSecond ? null : behind) ?? "achieved",
    secondStates: isOfSecond ? [behind] : ["assessable", "assigned", "pending"],
  };
}

const EQUATING =
  "pari cioe ossia ovvero corrispondente corrispondenti equivalente equivalenti".split(" ");
const LINKS = [...EQUATING, ..."al a il con una del l all dell".split(" ")];

/** The percentage that is said of the pair: "pari al 97,22%", "(97,22%)", past figures in brackets. */
export function percentAfter(
  tokens: readonly Token[],
  from: number,
): { readonly token: PercentToken; readonly at: number } | null {
  let equates = false;
  for (let at = afterBrackets(tokens, from); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === "percent") {
      return equates && isWholeClaim(tokens, at) ? { token, at } : null;
    }
    const isMetric = token?.type === "metric" && token.metric === "other";
    equates ||= isMetric || isWord(token, ...EQUATING) || isSign(token, "(", "=");
    if (!isMetric && !isWord(token, ...LINKS) && !isSign(token, ",", "(", "=", "'")) return null;
  }
  return null;
}

/** Past "(149 assegnati, 5 esclusi)"; brackets that hold a percentage are the claim itself. */
function afterBrackets(tokens: readonly Token[], from: number): number {
  if (!isSign(tokens[from], "(")) return from;
  const close = tokens.findIndex((token, at) => at > from && isSign(token, ")"));
  const isOther = close > 0 && tokens.slice(from, close).every(({ type }) => type !== "percent");
  return isOther ? close + 1 : from;
}

/** "32 su 35, pari al 40% delle risorse" is a percentage of something else. */
function isWholeClaim(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.type === "sign") return true;
  return (
    isWord(next, "e", "ed") || (isWord(next, "degli") && tokens[at + 2]?.type === "objectives")
  );
}
