import { percentageOf, type FactGroup } from "../groups";
import type { Finding, PercentageMetric } from "../marks";
import { isSign, isWord } from "../plainWords";
import { scopeOf } from "../scope";
import type { Metric, PercentToken, Token } from "../tokens";
import { isPrintedAs, unitAt, type Facts, type Reading } from "./claim";

/** A percentage that bears its name: "l'indice di raggiungimento è pari al 100,00%". Null: it says something else. */
export function checkPercentage(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "percent") return null;
  const named = metricBefore(tokens, at) ?? ofAchieved(tokens, at);
  if (named === null) return null;
  if (named.metric === "threshold") return checkThreshold(reading, token, facts);
  const scope = scopeOf(
    facts.groups,
    { near: named.near, unit: unitAt(tokens, at) },
    reading.mentions,
    reading,
  );
  const found = scope.groups.flatMap((group) => {
    const value = percentageOf(group, named.metric as PercentageMetric);
    return value === null ? [] : [{ group, ...value }];
  });
  if (found.some(({ value }) => isPrintedAs(value, token.value, token.places))) {
    return { agrees: true, start: token.start, end: token.end };
  }
  const [only, ...others] = found;
  const isSure = scope.isCertain && isEnd(tokens, at + 1);
  if (!only || others.length > 0 || !isSure) return null;
  const { figures, evaluation } = facts;
  const places = Math.max(only.places, evaluation.plan.parameters.decimals);
  const percentage =
    named.metric === "minimum"
      ? `${figures.entered(only.value, 0)}%`
      : `${figures.fixed(only.value, places)}%`;
  return difference(token, percentage, named.metric as PercentageMetric, only.group);
}

interface NamedPercentage {
  readonly metric: Metric;
  /** The words between the name and the percentage. */
  readonly near: readonly Token[];
}

const BETWEEN =
  "di del dei dello della delle degli dell d l il lo la i gli e' e era sono risulta risultata risultato stato stata stati pari a al all ad uguale complessiva complessivo anno nel nell".split(
    " ",
  );

/** The name of the figure to the left, with nothing between that could make it another. */
function metricBefore(tokens: readonly Token[], at: number): NamedPercentage | null {
  for (let from = at - 1; from >= 0; from -= 1) {
    const token = tokens[from];
    if (token === undefined) return null;
    if (token.type === "metric") {
      const isUsable = token.metric !== "other" && token.metric !== "weight";
      return isUsable ? { metric: token.metric, near: tokens.slice(from + 1, at) } : null;
    }
    const isBetween =
      ["objectives", "kind", "state", "unit", "category", "wholeBody", "year"].includes(
        token.type,
      ) ||
      isWord(token, ...BETWEEN) ||
      isWord(token, "settore", "servizio", "area") ||
      isSign(token, ":", "(", "'", "=");
    if (!isBetween) return null;
  }
  return null;
}

/** "il 97,22% degli obiettivi ordinari raggiunti": only where it is said that they were achieved. */
function ofAchieved(tokens: readonly Token[], at: number): NamedPercentage | null {
  const after = tokens.slice(at + 1, at + 5);
  const [link, noun] = after;
  if (!isWord(link, "degli", "di") || noun?.type !== "objectives") return null;
  const isAchieved = [...tokens.slice(Math.max(0, at - 4), at), ...after].some(
    (token) => token.type === "state" && token.state === "achieved",
  );
  return isAchieved ? { metric: "percentage", near: after } : null;
}

/** Nothing after it narrows what it is about. */
function isEnd(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token === undefined || token.type === "sign" || isWord(token, "e", "ed", "rispetto", "a");
}

function checkThreshold(reading: Reading, token: PercentToken, facts: Facts): Finding | null {
  const { performanceThreshold } = facts.evaluation.plan.parameters;
  if (performanceThreshold === null) return null;
  const isRight = isPrintedAs(performanceThreshold, token.value, token.places);
  // Another threshold than that of the judgement may be meant.
  return isRight && reading.sentence.tokens.length > 0
    ? { agrees: true, start: token.start, end: token.end }
    : null;
}

function difference(
  { start, end }: PercentToken,
  percentage: string,
  metric: PercentageMetric,
  group: FactGroup,
): Finding {
  return {
    agrees: false,
    start,
    end,
    expected: percentage,
    edits: [{ start, end, text: percentage }],
    reason: { code: "percentage", metric, group, percentage },
  };
}
