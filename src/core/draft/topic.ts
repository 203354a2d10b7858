import { foldText } from "../contract/matching";
import type { DraftParagraph } from "./draft";
import type { Mentions } from "./scope";

/** Of which part, or which time, a text goes on to speak once it has named it. */
export interface Topic extends Pick<
  Mentions,
  "units" | "categories" | "isElsewhere" | "isOfUnknownPart"
> {
  /** Another ente was named, and ours has not been since. */
  readonly isOfOtherBody: boolean;
}

export const NO_TOPIC: Topic = {
  units: new Set(),
  categories: new Set(),
  isElsewhere: false,
  isOfUnknownPart: false,
  isOfOtherBody: false,
};

/** "il Comune di Lodi", up to the first word of the name, which has a capital letter. */
const BODY =
  /(?<!\p{L})(?:[Cc]omune|COMUNE|[Cc]itt[aà]|CITT[AÀ]) (?:di|del|della|dell['’]|DI|DEL|DELLA|DELL['’]) ?\p{Lu}[\p{L}'’]*/gu;

/** An item of a list; a longer paragraph is none. */
const LONGEST_ITEM = 120;

/**
 * What the blocks after a paragraph go on to speak of: the unit that it names, until another is named, several are, or
 * the whole ente; below a line that ends in a colon its year and its theme too, as long as items follow; another ente
 * than `body` (null where ours is not known), until `topicOfParagraph` ends it.
 */
export function topicAfter(
  { role, text }: DraftParagraph,
  own: Mentions,
  topic: Topic,
  body: string | null,
): Topic {
  if (isNote(text)) return topic;
  if (namesOtherBody(text, body)) return { ...NO_TOPIC, isElsewhere: true, isOfOtherBody: true };
  const named = own.units.size + own.categories.size;
  const isHeading = role === "heading";
  if (topic.isOfOtherBody) return topic;
  const isLead = isHeading
    ? named > 0 || own.isElsewhere
    : named === 1 || text.trimEnd().endsWith(":");
  if (isLead) return topicOf(own);
  const isOfAll = own.hasWholeBody || named > 1;
  if (isOfAll) return NO_TOPIC;
  const isItem = !isHeading && text.length <= LONGEST_ITEM;
  return isItem ? topic : { ...topic, isElsewhere: false, isOfUnknownPart: false };
}

/** What a paragraph begins with: text about another ente ends where ours is named, one of its units, or a heading. */
export function topicOfParagraph(
  { role, text }: DraftParagraph,
  own: Mentions,
  topic: Topic,
  body: string | null,
): Topic {
  if (!topic.isOfOtherBody) return topic;
  const isOfOurs =
    role === "heading" ||
    own.units.size + own.categories.size > 0 ||
    own.hasWholeBody ||
    (body !== null && foldText(text).includes(foldText(body)));
  return isOfOurs ? NO_TOPIC : topic;
}

/** The headings above, and what the text was speaking of. */
export function withTopic(headings: Mentions, topic: Topic): Mentions {
  return {
    ...headings,
    units: new Set([...headings.units, ...topic.units]),
    categories: new Set([...headings.categories, ...topic.categories]),
    isElsewhere: headings.isElsewhere || topic.isElsewhere,
    isOfUnknownPart: headings.isOfUnknownPart || topic.isOfUnknownPart,
  };
}

/** Below a table: it says why something was excluded, and the text goes on as before. */
function isNote(text: string): boolean {
  return /^\s*\(?[*†‡]/u.test(text);
}

/** Any of those that the text names is not ours. */
function namesOtherBody(text: string, body: string | null): boolean {
  if (body === null) return false;
  const ours = foldText(body);
  return [...text.matchAll(BODY)].some(([named]) => !ours.includes(foldText(named)));
}

function topicOf({ units, categories, isElsewhere, isOfUnknownPart }: Mentions): Topic {
  return { units, categories, isElsewhere, isOfUnknownPart, isOfOtherBody: false };
}
