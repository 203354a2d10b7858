import type { DraftParagraph } from "./draft";
import type { Mentions } from "./scope";

/** Of which part, or which time, a text goes on to speak once it has named it. */
export type Topic = Pick<Mentions, "units" | "categories" | "isElsewhere" | "isOfUnknownPart">;

export const NO_TOPIC: Topic = {
  units: new Set(),
  categories: new Set(),
  isElsewhere: false,
  isOfUnknownPart: false,
};

/** An item of a list; a longer paragraph is none. */
const LONGEST_ITEM = 120;

/**
 * What the blocks after a paragraph go on to speak of: the unit that it names, until another is named, several are, or
 * the whole ente; below a line that ends in a colon its year and its theme too, as long as items follow.
 */
export function topicAfter({ role, text }: DraftParagraph, own: Mentions, topic: Topic): Topic {
  if (isNote(text)) return topic;
  const named = own.units.size + own.categories.size;
  const isHeading = role === "heading";
  const isLead = isHeading
    ? named > 0 || own.isElsewhere
    : named === 1 || text.trimEnd().endsWith(":");
  if (isLead) return topicOf(own);
  const isOfAll = own.hasWholeBody || named > 1;
  if (isOfAll) return NO_TOPIC;
  const isItem = !isHeading && text.length <= LONGEST_ITEM;
  return isItem ? topic : { ...topic, isElsewhere: false, isOfUnknownPart: false };
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

function topicOf({ units, categories, isElsewhere, isOfUnknownPart }: Mentions): Topic {
  return { units, categories, isElsewhere, isOfUnknownPart };
}
