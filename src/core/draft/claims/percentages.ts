import { compare, exact, type Exact } from "../../numeric/exact";
import { percentageOf, type FactGroup } from "../groups";
import { rightAt, wrongAt, type Finding, type PercentageMetric } from "../marks";
import { scopeOf, type Mentions, type Subject } from "../scope";
import type { NumberToken, PercentToken, Token } from "../tokens";
import { isEnd, isPrintedAs, unitAt, type Facts, type Reading } from "./claim";
import { figureNameAfter, figureNameBefore, type FigureName } from "./figureName";
import { checkThreshold, mentionsForIndex } from "./judgement";

/** A percentage that bears its name: "l'indice di raggiungimento è pari al 100,00%". Null: it says something else. */
export function checkPercentage(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "percent") return null;
  const name = figureNameBefore(tokens, at) ?? figureNameAfter(tokens, at);
  if (name === null) return null;
  if (name.metric === "threshold") return checkThreshold(tokens.slice(0, at), token, facts);
  return compared(reading, at, token, name, facts);
}

/** "l'indice sintetico degli obiettivi è pari a 97,22", without its sign. Null: it says something else. */
export function checkIndex(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "number" || token.isWord) return null;
  const name = figureNameBefore(tokens, at);
  if (name?.metric !== "index" || isShare(token.value)) return null;
  return compared(reading, at, token, name, facts);
}

/** "pari a 0,97", "pari a 1": a part of one, as people write it too. */
function isShare(value: Exact): boolean {
  return compare(value, exact(0)) > 0 && compare(value, exact(1)) <= 0;
}

/** The percentage or index beside the figures of that name of the groups it may be about. Null: no certain answer. */
function compared(
  reading: Reading,
  at: number,
  token: PercentToken | NumberToken,
  { near, metric }: FigureName,
  facts: Facts,
): Finding | null {
  const { tokens } = reading.sentence;
  const unit = unitAt(tokens, at);
  const mentions = mentionsFor(metric, unit, reading, at);
  const scope = scopeOf(facts.groups, { near, unit }, mentions, reading);
  const found = scope.groups.flatMap((group) => {
    const value = percentageOf(group, metric as PercentageMetric);
    return value === null ? [] : [{ group, ...value }];
  });
  if (found.some(({ value }) => isPrintedAs(value, token.value, token.places))) {
    return rightAt(token);
  }
  const [only, ...others] = found;
  // "l'obiettivo minimo", "il minimo" may be any other.
  const isNamed = metric !== "minimum" || tokens.slice(0, at).some(isMinimumExpected(reading.text));
  const isSure = scope.isCertain && isNamed && isEnd(tokens, at + 1);
  if (!only || others.length > 0 || !isSure) return null;
  const { figures, evaluation } = facts;
  const places = Math.max(only.places, evaluation.plan.parameters.decimals);
  const number =
    metric === "minimum" ? figures.entered(only.value, 0) : figures.fixed(only.value, places);
  const sign = token.type === "percent" ? "%" : "";
  return wrongPercentage(token, number + sign, metric as PercentageMetric, only.group);
}

/** What the sentence speaks of, with what goes without saying for a figure of this name. */
function mentionsFor(
  metric: FigureName["metric"],
  unit: Subject["unit"],
  reading: Reading,
  at: number,
): Mentions {
  const { mentions } = reading;
  if (metric === "index") return mentionsForIndex(reading, at);
  // Only one kind has a minimum, and its unit tells which.
  const isMinimumOfUnit = metric === "minimum" && typeof unit === "number";
  return isMinimumOfUnit ? { ...mentions, hasObjectives: true } : mentions;
}

function isMinimumExpected(text: string): (token: Token) => boolean {
  return (token) =>
    token.type === "metric" &&
    token.metric === "minimum" &&
    /risultato|atteso/i.test(text.slice(token.start, token.end));
}

export function wrongPercentage(
  token: PercentToken | NumberToken,
  percentage: string,
  metric: PercentageMetric,
  group: FactGroup,
): Finding {
  return wrongAt(token, percentage, { code: "percentage", metric, group, percentage });
}
