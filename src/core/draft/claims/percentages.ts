import { compare, exact, HUNDRED, type Exact } from "../../numeric/exact";
import { percentageOf, type FactGroup } from "../groups";
import { rightAt, wrongAt, type Finding, type PercentageMetric } from "../marks";
import { phraseFrom } from "../phrases";
import { isPlain, isSign, isWord } from "../plainWords";
import { scopeOf } from "../scope";
import type { Metric, NumberToken, PercentToken, State, Token } from "../tokens";
import { isPrintedAs, unitAt, type Facts, type Reading } from "./claim";
import { percentAfter } from "./readPair";

/** A percentage that bears its name: "l'indice di raggiungimento è pari al 100,00%". Null: it says something else. */
export function checkPercentage(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "percent") return null;
  const named = metricBefore(tokens, at) ?? ofAchieved(tokens, at);
  if (named === null) return null;
  if (named.metric === "threshold") return checkThreshold(tokens.slice(0, at), token, facts);
  return compared(reading, at, token, named, facts);
}

/** "l'indice sintetico degli obiettivi è pari a 97,22", without its sign. Null: it says something else. */
export function checkIndex(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "number" || token.isWord) return null;
  const named = metricBefore(tokens, at);
  if (named?.metric !== "index" || isShare(token.value)) return null;
  return compared(reading, at, token, named, facts);
}

function isMinimumExpected(text: string): (token: Token) => boolean {
  return (token) =>
    token.type === "metric" &&
    token.metric === "minimum" &&
    /risultato|atteso/i.test(text.slice(token.start, token.end));
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
  { near, metric }: NamedPercentage,
  facts: Facts,
): Finding | null {
  const { tokens } = reading.sentence;
  const { mentions, earlier, isWholeDraft } = reading;
  // What the index is about may be said in the sentence before, or not at all where the draft has no other text.
  const isJudgement = metric === "index" && isAboutPerformance(tokens);
  const isIndex =
    metric === "index" && earlier.isPlain && (earlier.hasObjectives || isWholeDraft || isJudgement);
  const unit = unitAt(tokens, at);
  // Only one kind has a minimum, and its unit tells which.
  const isMinimum = metric === "minimum" && typeof unit === "number";
  const scope = scopeOf(
    facts.groups,
    { near, unit },
    {
      ...mentions,
      hasObjectives: mentions.hasObjectives || isIndex || isMinimum,
      // What follows compares it with a threshold.
      isPlain: isJudgement
        ? isPlain(tokens.slice(0, at).filter((token) => !isWord(token, "non")))
        : mentions.isPlain,
    },
    reading,
  );
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
  return percentageDifference(token, number + sign, metric as PercentageMetric, only.group);
}

/** "ne sono stati raggiunti 6, pari all'[85,71%]": a percentage after a count. Null: not of that group. */
export function checkPercentageOfCount(
  { sentence: { tokens } }: Reading,
  at: number,
  count: Finding,
  { figures, evaluation }: Facts,
): { readonly finding: Finding; readonly at: number } | null {
  const { state, group } = countOfFinding(count);
  const percent = percentAfter(tokens, phraseFrom(tokens, at + 1).next);
  const value = group === null ? null : percentageOf(group, "percentage");
  if (state !== "achieved" || group === null || percent === null || value === null) return null;
  const { token } = percent;
  if (isPrintedAs(value.value, token.value, token.places)) {
    return { finding: rightAt(token), at: percent.at };
  }
  // Beside a right count it may be a share of something else.
  if (count.agrees) return null;
  const places = Math.max(value.places, evaluation.plan.parameters.decimals);
  const right = `${figures.fixed(value.value, places)}%`;
  return { finding: percentageDifference(token, right, "percentage", group), at: percent.at };
}

function countOfFinding(found: Finding): {
  readonly state: State | null;
  readonly group: FactGroup | null;
} {
  const said = found.agrees ? found.said : found.reason.code === "count" ? found.reason : undefined;
  const isSure = said !== undefined && (!("isOnly" in said) || said.isOnly);
  return isSure ? { state: said.state, group: said.group } : { state: null, group: null };
}

interface NamedPercentage {
  readonly metric: Metric;
  /** The words between the name and the percentage. */
  readonly near: readonly Token[];
}

const BETWEEN =
  "di del dei dello della delle degli dell d l il lo la i gli e' e era sono risulta risultata risultato stato stata stati pari a al all ad uguale complessiva complessivo anno nel nell piano stabilita".split(
    " ",
  );

/** "La performance dell'ente è positiva: l'indice …" */
function isAboutPerformance(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => isWord(token, "performance"));
  return at >= 0 && tokens[at + 1]?.type === "wholeBody";
}

/** The name of the figure to the left of the number; null where a word between them could name another figure. */
function metricBefore(tokens: readonly Token[], at: number): NamedPercentage | null {
  // "l'indice di raggiungimento, 97,00%, non è inferiore"
  const isApposition = isSign(tokens[at - 1], ",") && isSign(tokens[at + 1], ",", ".");
  for (let from = at - (isApposition ? 2 : 1); from >= 0; from -= 1) {
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

/** Whether the text after it does not narrow what it is about; "97,22 su 100" and "97,22/100" mean "97,22". */
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

function checkThreshold(
  before: readonly Token[],
  token: PercentToken,
  facts: Facts,
): Finding | null {
  const { performanceThreshold } = facts.evaluation.plan.parameters;
  if (performanceThreshold === null) return null;
  if (isPrintedAs(performanceThreshold, token.value, token.places)) return rightAt(token);
  // Elsewhere another threshold than that of the judgement may be meant.
  const isOfJudgement =
    isAboutPerformance(before) &&
    before.some((each) => each.type === "metric" && each.metric === "index");
  if (!isOfJudgement) return null;
  const expected = `${facts.figures.entered(performanceThreshold, 0)}%`;
  return wrongAt(token, expected, { code: "threshold", threshold: expected });
}

export function percentageDifference(
  token: PercentToken | NumberToken,
  percentage: string,
  metric: PercentageMetric,
  group: FactGroup,
): Finding {
  return wrongAt(token, percentage, { code: "percentage", metric, group, percentage });
}
