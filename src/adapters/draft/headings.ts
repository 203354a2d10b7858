const LONGEST_HEADING = 160;

/** Short, and does not end like a sentence, or like "Assegnati: 40": what a heading looks like where nothing else tells. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.:;,!?)]$|:\s*[-−]?[\d.,]+\s*%?$/.test(text.trim());
}
