import type { Evaluation } from "../../domain/evaluation";
import { compare, exact, HUNDRED, type Exact } from "../../numeric/exact";
import { roundHalfAway, truncatedUnits, powerOfTen } from "../../numeric/rounding";
import type { DraftTexts } from "../draftTexts";
import type { FactGroup } from "../groups";
import { isSign, isWord } from "../plainWords";
import { numberWord } from "../numberWords";
import type { Mentions, TextContext } from "../scope";
import type { Sentence } from "../sentences";
import type { NumberToken, Token } from "../tokens";

/** What the draft is compared with. */
export interface Facts {
  readonly evaluation: Evaluation;
  readonly groups: readonly FactGroup[];
  /** The draft is a Piano: weights are those of before anything was excluded, which are not known here. */
  readonly isPlan: boolean;
  /** How numbers are written in the language of the draft. */
  readonly figures: DraftTexts["figures"];
  readonly texts: DraftTexts;
}

/** One sentence with everything that tells what its numbers are about. */
export interface Reading extends TextContext {
  /** The paragraph's. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly mentions: Mentions;
  /** What the last count of the paragraph was about: "si era dato 21 obiettivi: ne ha raggiunti [20]". */
  readonly antecedent: FactGroup | null;
  /** The draft has no other text. */
  readonly isWholeDraft: boolean;
}

/** "ne ha raggiunti 20" speaks of those counted just before. */
export function aboutAntecedent(
  groups: readonly FactGroup[],
  near: readonly Token[],
  { antecedent }: Reading,
): readonly FactGroup[] {
  const isPronoun = near.some((token) => isWord(token, "ne"));
  const isOfKind = near.some(({ type }) => type === "kind");
  return antecedent !== null && isPronoun && !isOfKind && groups.includes(antecedent)
    ? [antecedent]
    : groups;
}

/** A whole number that may count objectives; null for any other. */
export function countIn(token: Token | undefined): number | null {
  if (token?.type !== "number" || token.places > 0 || token.value.d !== 1n || token.value.s < 0n) {
    return null;
  }
  return token.value.n < 100_000n ? Number(token.value.n) : null;
}

/** The number as the draft writes numbers: in words where that one was. */
export function countLike(token: NumberToken, count: number, { figures }: Facts): string {
  return (token.isWord ? numberWord(count) : null) ?? figures.count(count);
}

/** Whether a figure printed with so many decimals may be `value`: rounded, or cut as people do. */
export function isPrintedAs(value: Exact, printed: Exact, places: number): boolean {
  return (
    compare(roundHalfAway(value, places), printed) === 0 ||
    compare(exact(truncatedUnits(value, places), powerOfTen(places)), printed) === 0
  );
}

/** The unit that a number belongs to by its place: in its own part of the sentence, or first of all. */
export function unitAt(tokens: readonly Token[], at: number): number | "none" | "unclear" {
  const isUnit = (token: Token): token is Extract<Token, { type: "unit" }> => token.type === "unit";
  const own = partAround(tokens, at).filter(isUnit);
  const [first, ...others] = own;
  if (first) return others.some(({ unit }) => unit !== first.unit) ? "unclear" : first.unit;
  const firstNumber = tokens.findIndex(({ type }) => type === "number" || type === "percent");
  const leading = tokens.slice(0, Math.max(0, firstNumber));
  const [only, ...more] = leading.filter(isUnit);
  if (!only) return "none";
  const isAlone = tokens.filter(isUnit).length === 1 && more.length === 0;
  const hasWhole = tokens.some(({ type }) => type === "wholeBody");
  return isAlone && !hasWhole ? only.unit : "unclear";
}

/** Between the commas and brackets around it, without the parts that are listed after it: "149: 11 ai Servizi". */
function partAround(tokens: readonly Token[], at: number): readonly Token[] {
  const isBreak = (token: Token | undefined): boolean =>
    isSign(token, ",", "(", ")", ";", "–", "—");
  const beginsParts = (token: Token | undefined): boolean =>
    isSign(token, ":") || isWord(token, "cui", "quali");
  let first = at;
  while (first > 0 && !isBreak(tokens[first - 1])) first -= 1;
  let next = at;
  while (next < tokens.length && !isBreak(tokens[next]) && !beginsParts(tokens[next])) next += 1;
  return tokens.slice(first, next);
}

/**
 * Whether a statement is over at the token `next`: what follows does not narrow it ("97,22% dei progetti") and does not
 * calculate with its number. "97,22 su 100" and "97,22/100" mean "97,22".
 */
export function isEnd(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  const isOutOfHundred = isWord(token, "su") || isSign(token, "/");
  if (isOutOfHundred) return isHundred(tokens[next + 1]) && isEnd(tokens, next + 2);
  if (isSign(token, "*", "×", ":", "-", "–")) return false;
  return token === undefined || token.type === "sign" || isWord(token, "e", "ed", "rispetto", "a");
}

function isHundred(token: Token | undefined): boolean {
  return token?.type === "number" && compare(token.value, HUNDRED) === 0;
}
