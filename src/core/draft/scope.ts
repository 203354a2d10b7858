import type { FactGroup } from "./groups";
import { isPlain, isWord } from "./plainWords";
import type { KindWord, Token } from "./tokens";

/** What a stretch of text speaks of. */
export interface Mentions {
  readonly kinds: ReadonlySet<KindWord>;
  readonly units: ReadonlySet<number>;
  readonly categories: ReadonlySet<number>;
  readonly hasWholeBody: boolean;
  readonly hasObjectives: boolean;
  /** It names another year, a part of the year, or a plan for later: its numbers are not those of the evaluation. */
  readonly isElsewhere: boolean;
  /** It names an office or a theme that the workbook does not have, or only some of the units. */
  readonly isOfUnknownPart: boolean;
  /** Every word is one that narrows nothing. */
  readonly isPlain: boolean;
}

/** What the text around a sentence speaks of. */
export interface TextContext {
  readonly headings: Mentions;
  /** The sentences before it in the same paragraph. */
  readonly earlier: Mentions;
}

/** Which groups a number may be about. `isCertain`: there is no doubt, so that a difference is an error. */
export interface Scope {
  readonly groups: readonly FactGroup[];
  readonly isCertain: boolean;
}

const ANOTHER_TIME: ReadonlySet<string> = new Set(
  "precedente precedenti scorso scorsi prossimo prossimi futuro semestre trimestre quadrimestre bimestre intermedio intermedia infrannuale media nazionale regionale bozza ipotesi esempio".split(
    " ",
  ),
);
const STRUCTURES: ReadonlySet<string> = new Set(
  "settore settori servizio servizi area aree uffici ufficio direzione dipartimento struttura responsabile dirigente titolare".split(
    " ",
  ),
);
const THEMES: ReadonlySet<string> = new Set(
  "missione missioni programma programmi progetto progetti asse ambito tematica tematiche linea linee indicatore indicatori".split(
    " ",
  ),
);

export function mentionsOf(tokens: readonly Token[], year: number | null): Mentions {
  const of = <Type extends Token["type"]>(type: Type) =>
    tokens.filter((token): token is Extract<Token, { type: Type }> => token.type === type);
  const words = of("word").map(({ word }) => word);
  return {
    kinds: new Set(kindsOf(tokens.filter((token) => !isShortKind(token)))),
    units: new Set(of("unit").map(({ unit }) => unit)),
    categories: new Set(of("category").map(({ category }) => category)),
    hasWholeBody: of("wholeBody").length > 0,
    hasObjectives: of("objectives").length > 0,
    isElsewhere:
      of("year").some((token) => token.year !== year) ||
      of("withinYear").length > 0 ||
      words.some((word) => ANOTHER_TIME.has(word)) ||
      // All years of a triennium together.
      tokens.some((token, at) => isWord(token, "triennio") && isWord(tokens[at - 1], "nel", "del")),
    isOfUnknownPart:
      words.some((word) => THEMES.has(word)) ||
      tokens.some((token, at) => isUnknownStructure(token, tokens.slice(at + 1, at + 3))),
    isPlain: isPlain(tokens),
  };
}

function isShortKind(token: Token): boolean {
  return token.type === "kind" && token.isShort === true;
}

export function joinedMentions(one: Mentions, other: Mentions): Mentions {
  return {
    kinds: new Set([...one.kinds, ...other.kinds]),
    units: new Set([...one.units, ...other.units]),
    categories: new Set([...one.categories, ...other.categories]),
    hasWholeBody: one.hasWholeBody || other.hasWholeBody,
    hasObjectives: one.hasObjectives || other.hasObjectives,
    isElsewhere: one.isElsewhere || other.isElsewhere,
    isOfUnknownPart: one.isOfUnknownPart || other.isOfUnknownPart,
    isPlain: one.isPlain && other.isPlain,
  };
}

/** "Settore" before the name of a unit is known; "Ufficio Cultura" is not, unless it is a unit. */
function isUnknownStructure(token: Token, next: readonly Token[]): boolean {
  if (token.type !== "word" || !STRUCTURES.has(token.word)) return false;
  return !next.some(({ type }) => type === "unit");
}

/** The kinds that are named, the more precise word counting: "strategici costituenti il piano" are of the plan. */
export function kindsOf(tokens: readonly Token[]): readonly KindWord[] {
  const named = new Set(tokens.flatMap((token) => (token.type === "kind" ? [token.kind] : [])));
  const isOther = tokens.some(
    (token) => token.type === "word" && /^(?:altri|ulteriori)$/.test(token.word),
  );
  if (named.has("strategic")) {
    if (named.has("performance") || named.has("otherStrategic")) named.delete("strategic");
    else if (isOther) {
      named.delete("strategic");
      named.add("otherStrategic");
    }
  }
  return [...named];
}

/** What a number is said of: `near` are the tokens around it, `attached` the units that are grammatically its own. */
export interface Subject {
  readonly near: readonly Token[];
  readonly unit: number | "none" | "unclear";
}

export function scopeOf(
  groups: readonly FactGroup[],
  { near, unit }: Subject,
  sentence: Mentions,
  { headings, earlier }: TextContext,
): Scope {
  const kinds = kindScope(kindsOf(near), sentence.kinds, earlier.kinds, headings.kinds);
  const place = placeScope(unit, sentence, earlier, headings);
  const found = groups.filter((group) => kinds.fits(group) && place.fits(group));
  const isCertain =
    kinds.isCertain &&
    (earlier.isPlain || !near.some(isShortKind)) &&
    place.isCertain &&
    sentence.hasObjectives &&
    sentence.isPlain &&
    headings.isPlain &&
    !sentence.isOfUnknownPart &&
    !headings.isOfUnknownPart;
  return { groups: found, isCertain };
}

interface Part {
  readonly fits: (group: FactGroup) => boolean;
  readonly isCertain: boolean;
}

function kindScope(near: readonly KindWord[], ...around: readonly ReadonlySet<KindWord>[]): Part {
  const [own, ...others] = near;
  if (own !== undefined) return ofKind(own, others.length === 0);
  for (const kinds of around) {
    const [only, ...more] = kinds;
    if (only === undefined) continue;
    if (more.length > 0) return { fits: () => true, isCertain: false };
    return ofKind(only, true);
  }
  return { fits: () => true, isCertain: true };
}

/** "Strategici" are also what the operational objectives serve, and those are not counted here. */
function ofKind(word: KindWord, isOnly: boolean): Part {
  return {
    fits: (group) => isOfKind(group, word),
    isCertain: isOnly && word !== "strategic",
  };
}

function isOfKind({ kinds }: FactGroup, word: KindWord): boolean {
  switch (word) {
    case "performance":
      return kinds.length === 1 && kinds[0] === "performance";
    case "otherStrategic":
      return kinds.length === 1 && kinds[0] === "strategic";
    case "ordinary":
      return kinds.length === 1 && kinds[0] === "ordinary";
    case "strategic":
      return !kinds.includes("ordinary");
  }
}

function placeScope(
  unit: Subject["unit"],
  sentence: Mentions,
  earlier: Mentions,
  headings: Mentions,
): Part {
  const isWhole = (group: FactGroup): boolean => group.unit === null && group.category === null;
  const isAmong =
    (mentions: readonly Mentions[]) =>
    (group: FactGroup): boolean =>
      isWhole(group) ||
      mentions.some(
        ({ units, categories }) =>
          (group.unit !== null && units.has(group.unit)) ||
          (group.category !== null && categories.has(group.category)),
      );
  if (typeof unit === "number") return { fits: (group) => group.unit === unit, isCertain: true };
  const isNamed = sentence.units.size > 0 || sentence.categories.size > 0;
  if (unit === "unclear" || isNamed) return { fits: isAmong([sentence]), isCertain: false };
  if (sentence.hasWholeBody) return { fits: isWhole, isCertain: true };
  const around = [earlier, headings];
  const isAlone = around.every(({ units, categories }) => units.size + categories.size === 0);
  return { fits: isAmong(around), isCertain: isAlone };
}
