import { percentageOf } from "../groups";
import { rightAt, type Finding } from "../marks";
import { isSign, isWord } from "../plainWords";
import { kindsOf, scopeOf } from "../scope";
import type { Token } from "../tokens";
import { isEnd, isPrintedAs, type Facts, type Reading } from "./claim";
import { wrongPercentage } from "./percentages";

/** "I Servizi Tecnici hanno conseguito il 91,43%": the result of one unit. Null: it says something else. */
export function checkResultOfUnit(reading: Reading, at: number, facts: Facts): Finding | null {
  const { tokens } = reading.sentence;
  const token = tokens[at];
  if (token?.type !== "percent") return null;
  const unit = unitThatHas(tokens, at);
  if (unit === null) return null;
  const next = pastOwnObjectives(tokens, at + 1);
  const { mentions } = reading;
  const near = tokens.slice(at, next);
  const scope = scopeOf(
    facts.groups,
    { near, unit },
    { ...mentions, hasObjectives: true },
    reading,
  );
  const figures = (metric: "unitResult" | "percentage" | "index" | "evaluation") =>
    scope.groups.flatMap((group) => {
      const value = percentageOf(group, metric);
      return value === null ? [] : [{ group, ...value }];
    });
  const isOneOf = (found: ReturnType<typeof figures>): boolean =>
    found.some(({ value }) => isPrintedAs(value, token.value, token.places));
  if (["unitResult", "percentage", "index"].some((metric) => isOneOf(figures(metric as "index")))) {
    return rightAt(token);
  }
  // The text may mean the evaluation, which counts for the people of the unit and is another figure.
  if (isOneOf(figures("evaluation"))) return null;
  const isSure = scope.isCertain && reading.earlier.isPlain && isEnd(tokens, next);
  const isOfKind = kindsOf(near).length > 0;
  const metric = isOfKind ? "percentage" : "unitResult";
  const { unitsEvaluatedOn } = facts.evaluation.plan.parameters;
  const [only, ...others] = figures(metric).filter(
    ({ group }) => isOfKind || group.kinds[0] === unitsEvaluatedOn,
  );
  if (!isSure || !only || others.length > 0 || mentions.units.size > 1) return null;
  const places = Math.max(only.places, facts.evaluation.plan.parameters.decimals);
  const right = `${facts.figures.fixed(only.value, places)}%`;
  return wrongPercentage(token, right, metric, only.group);
}

const OF_RESULT = "il lo l un una del dello dell al all di pari a percentuale".split(" ");

/** The unit right before "hanno conseguito il", "ha ottenuto un risultato del". */
function unitThatHas(tokens: readonly Token[], at: number): number | null {
  let verb = at - 1;
  while (verb >= 0 && isOfResult(tokens[verb])) verb -= 1;
  const token = tokens[verb];
  const isVerb =
    (token?.type === "state" && token.state === "achieved") || isWord(token, "ottenuto");
  if (!isVerb || !isWord(tokens[verb - 1], "ha", "hanno")) return null;
  const subject = tokens[verb - 2];
  return subject?.type === "unit" ? subject.unit : null;
}

function isOfResult(token: Token | undefined): boolean {
  return (
    isWord(token, ...OF_RESULT) ||
    isSign(token, "'") ||
    (token?.type === "metric" && ["other", "unitResult", "percentage"].includes(token.metric))
  );
}

/** Past "degli obiettivi ordinari", "dei propri obiettivi". */
function pastOwnObjectives(tokens: readonly Token[], next: number): number {
  if (!isWord(tokens[next], "degli", "dei")) return next;
  let end = next + 1;
  if (isWord(tokens[end], "propri", "suoi", "loro")) end += 1;
  if (tokens[end]?.type !== "objectives") return next;
  end += 1;
  return tokens[end]?.type === "kind" ? end + 1 : end;
}
