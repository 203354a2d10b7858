import type { Token } from "./tokens";

/** The tokens of one sentence, or of one part of a list between semicolons. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** A point after these ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "n nr art artt c co lett pag pp tel fax dott dr sig ing avv arch rag ecc es cfr ob obb ord all prot tab cap num par d lgs l p m".split(
    " ",
  ),
);

/** No sentence is longer; each number looks at the whole of its own. */
const MOST_TOKENS = 500;

export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((_, at) => {
    const isFull = at - from >= MOST_TOKENS;
    if (at < tokens.length - 1 && !isFull && !endsSentence(text, tokens, at)) return;
    const own = tokens.slice(from, at + 1);
    const [first] = own;
    const last = own.at(-1);
    if (first && last) sentences.push({ tokens: own, start: first.start, end: last.end });
    from = at + 1;
  });
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.type !== "sign" || after === undefined) return false;
  if (token.sign === ";") return true;
  if (![".", "!", "?"].includes(token.sign) || after.start === token.end) return false;
  if (before?.type === "word" && ABBREVIATIONS.has(before.word)) return false;
  return /[\p{Lu}\d(«"]/u.test(text.slice(after.start, after.start + 1));
}
