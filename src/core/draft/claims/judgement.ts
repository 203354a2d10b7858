import { rightAt, wrongAt, type Finding } from "../marks";
import { isPlain, isWord } from "../plainWords";
import type { Mentions } from "../scope";
import type { PercentToken, Token } from "../tokens";
import { isPrintedAs, type Facts, type Reading } from "./claim";

// The judgement on the ente: "La performance dell'ente è positiva: l'indice è pari al 100,00%, non inferiore all'80%".

/** "non inferiore alla soglia dell'80%": the threshold of the judgement. Null: another one may be meant. */
export function checkThreshold(
  before: readonly Token[],
  token: PercentToken,
  { evaluation, figures }: Facts,
): Finding | null {
  const { performanceThreshold } = evaluation.plan.parameters;
  if (performanceThreshold === null) return null;
  if (isPrintedAs(performanceThreshold, token.value, token.places)) return rightAt(token);
  const isOfJudgement =
    isAboutPerformance(before) &&
    before.some((each) => each.type === "metric" && each.metric === "index");
  if (!isOfJudgement) return null;
  const expected = `${figures.entered(performanceThreshold, 0)}%`;
  return wrongAt(token, expected, { code: "threshold", threshold: expected });
}

/**
 * What a sentence with the index speaks of. Of which objectives it is may be said in an earlier sentence, or not at all:
 * in the judgement, and where the draft has no other text.
 */
export function mentionsForIndex(
  { sentence: { tokens }, mentions, earlier, isWholeDraft }: Reading,
  at: number,
): Mentions {
  const isJudgement = isAboutPerformance(tokens);
  const goesWithoutSaying =
    earlier.isPlain && (earlier.hasObjectives || isWholeDraft || isJudgement);
  const before = tokens.slice(0, at).filter((token) => !isWord(token, "non"));
  return {
    ...mentions,
    hasObjectives: mentions.hasObjectives || goesWithoutSaying,
    // In the judgement, what follows compares the index with a threshold.
    isPlain: isJudgement ? isPlain(before) : mentions.isPlain,
  };
}

/** "La performance dell'ente …": the words that begin it. */
function isAboutPerformance(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => isWord(token, "performance"));
  return at >= 0 && tokens[at + 1]?.type === "wholeBody";
}
