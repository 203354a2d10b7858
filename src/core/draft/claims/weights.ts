import { compare, divide, HUNDRED, multiply, type Exact } from "../../numeric/exact";
import { roundHalfAway } from "../../numeric/rounding";
import { rightAt, wrongAt, type Finding, type WeightFact } from "../marks";
import { isSign, isWord } from "../plainWords";
import type { Token } from "../tokens";
import { isPrintedAs, type Facts, type Reading } from "./claim";

/** The weight of every objective, where all weigh the same; null elsewhere. */
interface EqualWeight {
  readonly fact: WeightFact;
  readonly shown: Exact;
  readonly total: Exact;
  readonly objectives: number;
}

function equalWeight({ evaluation, figures, isPlan }: Facts): EqualWeight | null {
  const { weights, totalWeight, decimals } = evaluation.plan.parameters;
  const weighed = evaluation.objectives.flatMap(({ weight, status }) =>
    weight === null || status === "excluded" ? [] : [weight],
  );
  const [first] = weighed;
  if (weights !== "equal" || !first || isPlan) return null;
  if (weighed.some(({ shown }) => compare(shown, first.shown) !== 0)) return null;
  return {
    fact: {
      total: figures.entered(totalWeight, 0),
      objectives: weighed.length,
      weight: figures.fixed(first.shown, decimals),
    },
    shown: first.exact,
    total: totalWeight,
    objectives: weighed.length,
  };
}

/** "il peso di ciascun obiettivo è pari a 4,76": only where all objectives of the plan weigh the same. */
export function checkWeight(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "number" || token.isWord) return null;
  const name = tokens.slice(0, at).map(isWeight).lastIndexOf(true);
  if (name < 0) return null;
  const between = tokens.slice(name, at);
  const weight = equalWeight(facts);
  if (weight === null) return null;
  const isOfEach = tokens.slice(0, at).some((each) => isWord(each, "ciascun", "ogni", "singolo"));
  const hasObjectives =
    between.some(({ type }) => type === "objectives") || reading.mentions.hasObjectives;
  if (!isOfEach || !hasObjectives || between.some(({ type }) => type === "number")) return null;
  if (isPrintedAs(weight.shown, token.value, token.places)) return rightAt(token);
  const isAlone = tokens.slice(name + 1, at).every((each) => each.type !== "metric");
  const isOther = [...reading.mentions.kinds].some(
    (kind) => kind === "ordinary" || kind === "otherStrategic",
  );
  if (!isAlone || isOther || !reading.mentions.isPlain || !endsThere(tokens, at)) return null;
  return wrongAt(token, weight.fact.weight, { code: "weight", weight: weight.fact });
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || (next.type === "sign" && !["/", "*", "×", ":"].includes(next.sign));
}

function isWeight(token: Token | undefined): boolean {
  return token?.type === "metric" && token.metric === "weight";
}

const DIVIDED = ["diviso", "fratto"];

/**
 * "totale/numero": how the weight comes about, with the number left out. Only where the paragraph does not say the
 * number of objectives elsewhere.
 */
export function checkWeightInWords(reading: Reading, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const weight = equalWeight(facts);
  if (weight === null || !tokens.some(isWeight)) return null;
  const at = tokens.findIndex(
    (token, here) =>
      (isSign(token, "/", ":", "÷") || isWord(token, ...DIVIDED)) &&
      isTotal(tokens.slice(Math.max(0, here - 3), here)) &&
      isNumberLeftOut(tokens.slice(here + 1, here + 5)),
  );
  const divisor = tokens[at];
  if (divisor === undefined) return null;
  const saysNumber = new RegExp(String.raw`(?<!\d)${weight.objectives}(?!\d)`).test(reading.text);
  if (saysNumber) return null;
  const expected = `${weight.fact.total} / ${weight.objectives}`;
  const reason = { code: "weightWithoutNumber", weight: weight.fact } as const;
  return wrongAt(wordsAround(tokens, at), expected, reason);
}

function isTotal(before: readonly Token[]): boolean {
  return before.some(
    (token) =>
      isWord(token, "totale") || (token.type === "number" && compare(token.value, HUNDRED) === 0),
  );
}

function isNumberLeftOut(after: readonly Token[]): boolean {
  const [first] = after;
  if (after.some(({ type }) => type === "number")) return false;
  return (
    isWord(first, "numero", "n", "il", "per") || first?.type === "objectives" || isSign(first, "=")
  );
}

/** "[totale / numero]", with the words that belong to it. */
function wordsAround(tokens: readonly Token[], at: number): { start: number; end: number } {
  let first = at - 1;
  while (
    first > 0 &&
    (isWord(tokens[first - 1], "totale", "dei", "del") || isWeight(tokens[first - 1]))
  ) {
    first -= 1;
  }
  let last = at;
  while (isNumberWord(tokens[last + 1])) last += 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function isNumberWord(token: Token | undefined): boolean {
  return (
    token?.type === "objectives" ||
    isWord(token, "numero", "degli", "di", "n", "il", "per") ||
    isSign(token, ".")
  );
}

/** "100/21 = 4,76", "100 / 21 = 4,76": the division itself. */
export function checkDivision(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "ratio") return null;
  const weight = equalWeight(facts);
  const [sign, result] = [tokens[at + 1], tokens[at + 2]];
  const quotient = divide(token.first, token.second);
  // "100 × 140/144 = 97,22"
  const isFactor =
    isSign(tokens[at - 1], "*", "×", "·", "/", ":") || isWord(tokens[at - 1], "x", "per");
  if (isSign(sign, "=") && result?.type === "number" && quotient !== null && !isFactor) {
    const isPercentage = isPrintedAs(multiply(quotient, HUNDRED), result.value, result.places);
    if (!isPercentage && !isPrintedAs(quotient, result.value, result.places)) {
      const text = facts.figures.fixed(roundHalfAway(quotient, result.places), result.places);
      const { first, second } = token;
      return wrongAt(result, text, { code: "division", first, second, quotient: text });
    }
  }
  const isOfWeight =
    tokens.some(isWeight) && weight !== null && compare(token.first, weight.total) === 0;
  if (!isOfWeight) return null;
  if (Number(token.second.n) === weight.objectives) return rightAt(token);
  const isSure = tokens.some((each) => isWord(each, "ciascun", "ogni", "singolo"));
  const { kinds, isPlain } = reading.mentions;
  // Only the objectives of the plan have weights: others are weighed in another plan.
  const isOfPlan = [...kinds].every((kind) => kind === "performance" || kind === "strategic");
  if (!isSure || !isPlain || !isOfPlan) return null;
  const text = `${weight.fact.total}/${weight.objectives}`;
  return wrongAt(token, text, { code: "weight", weight: weight.fact });
}
