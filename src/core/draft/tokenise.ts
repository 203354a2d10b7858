import type { Evaluation } from "../domain/evaluation";
import { foldText } from "../contract/matching";
import type { Meaning, Token } from "./tokens";
import { FIXED_SHAPES, shape, type Shape } from "./vocabulary";

/** Cuts a text into tokens, with the names of one plan's units and categories among them. */
export type Tokeniser = (text: string) => readonly Token[];

const SPACE = /\s+/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const ANY = /[^]/uy;

export function createTokeniser({ plan, categories }: Evaluation): Tokeniser {
  const names = [
    ...plan.units.map(({ name }, unit) => nameShape(name, { type: "unit", unit })),
    ...categories.map(({ category }, at) =>
      category === null ? null : nameShape(category, { type: "category", category: at }),
    ),
  ].flatMap((each) => (each === null ? [] : [each]));
  // The longest first: "Servizi Tecnici" may begin like "Servizi".
  names.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const shapes = [...names, ...FIXED_SHAPES];
  return (text) => tokensOf(plainText(text), shapes);
}

/** One character for one, so that offsets stay: no-break spaces, typographic apostrophes. */
function plainText(text: string): string {
  return text.replace(/\s/gu, " ").replace(/[‘’ʼ′`´]/gu, "'");
}

function tokensOf(text: string, shapes: readonly Shape[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, at, shapes);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, shapes: readonly Shape[]): Token {
  for (const { pattern, meaning } of shapes) {
    const match = matchAt(pattern, text, at);
    const found = match && meaning(match);
    if (match && found) return { ...found, start: at, end: at + match[0].length };
  }
  const word = matchAt(WORD, text, at);
  if (word) return { type: "word", word: foldText(word[0]), start: at, end: at + word[0].length };
  const [sign = ""] = matchAt(ANY, text, at) ?? [];
  return { type: "sign", sign, start: at, end: at + sign.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const LONGEST_NAME = 200;

/** A name as it may be written: any case, accents and spacing, without the mark of a note at its end. */
function nameShape(name: string, meaning: Meaning): Shape | null {
  const letters = foldText(name.replace(/\s*\(?[*†‡]+\)?\s*$/u, ""));
  if (letters.length < 3 || letters.length > LONGEST_NAME) return null;
  const source = Array.from(letters, (letter) => SPELLINGS[letter] ?? `${escaped(letter)}'?`).join(
    "",
  );
  return shape(source, () => meaning);
}

/** What `foldText` makes equal. */
const SPELLINGS: Readonly<Record<string, string>> = {
  a: "[aàáâä]'?",
  e: "[eèéêë]'?",
  i: "[iìíîï]'?",
  o: "[oòóôö]'?",
  u: "[uùúûü]'?",
  " ": String.raw`[\s\p{Pd}]+`,
};

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
}
