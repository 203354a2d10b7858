import { foldText } from "../contract/matching";
import { outcomeNamed } from "./importFields";
import type { Outcome } from "../domain/outcome";
import { isNumberCell, type Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";

/** A word of the body's own for an outcome, that only the body can explain. */
export interface OutcomeWord {
  /** As it is first written. */
  readonly word: string;
  readonly count: number;
  /** What it usually means; null where that is not known. */
  readonly proposal: Outcome | null;
}

/** "☐ Raggiunto ☒ Parziale": what is crossed. */
const CROSSED = /(?:☒|☑|\[[x✓✔]\]|\([x✓✔]\))\s*([^☐☒☑[(]+)/giu;
const SUBJECT = /^(?:l[ '’]?)?(?:obiettivo|ob\.?) (?:e stato |e |stato |risulta )?/;

const USUAL: readonly (readonly [RegExp, Outcome])[] = [
  [
    /^(non |not )(?:e |e stato |risulta )?(raggiunt|conseguit|realizzat|attuat|complet|avviat|svolt)/,
    "notAchieved",
  ],
  [/^(inferiore|sotto|al di sotto|insufficient|negativ|ko$|☹|✗|✘|✖)/u, "notAchieved"],
  [
    /\b(eliminat|stralciat|annullat|soppress|sospes|revocat|rinviat|sterilizzat|non valutabile|non piu)/,
    "excluded",
  ],
  [/\bparzial|^parz\b/, "partlyAchieved"],
  [/^quasi|\bin parte\b/, "partlyAchieved"],
  [
    /^(in corso|in itinere|in fase|da completare|avviat|in svolgimento|in attuazione)/,
    "inProgress",
  ],
  [
    /^(raggiunt|conseguit|realizzat|attuat|complet|conclus|terminat|eseguit|svolt|fatto|ultimat)/,
    "achieved",
  ],
  [
    /^(superiore|oltre|al di sopra|sopra|ottim|buon|positiv|nei tempi|nei termini|pieno|pienamente)/,
    "achieved",
  ],
  [
    /^(totalmente|completamente|interamente|integralmente) (raggiunt|conseguit|realizzat|attuat)/,
    "achieved",
  ],
  [/^(ok|si|yes|✓|✔|☑|☺|😀|🙂)$/u, "achieved"],
  [/^100 ?%?$/, "achieved"],
];
const REACHED = /\b(?:raggiunt|conseguit|realizzat|attuat|complet|svolt)/;
const PERCENT = /(\d{1,3})(?:[.,]\d+)? ?%/;
/** Behind the word of an outcome: "Raggiunto al 100%", "Parzialmente raggiunto (80%)" are read as they are. */
const WITH_FIGURE = /^(.+?)[ (:,]+(?:(?:al|pari al) )?\d[\d.,]*%\)?$/;

/** The words of a column of outcomes that are none of ours, each once, in order of appearance. */
export function unknownOutcomeWords(cells: Iterable<Cell>): readonly OutcomeWord[] {
  const words = new Map<string, { word: string; count: number }>();
  for (const cell of cells) {
    const word = cellText(cell);
    if (word === "" || typeof cell === "boolean" || isUnderstood(cell)) continue;
    const key = foldText(word);
    const known = words.get(key);
    if (known === undefined) words.set(key, { word, count: 1 });
    else known.count += 1;
  }
  return [...words.values()].map(({ word, count }) => ({
    word,
    count,
    proposal: proposalOf(word),
  }));
}

/** Whether a word is one of ours, or is usual for one. */
export function mayBeOutcome(word: string): boolean {
  return isUnderstood(word) || proposalOf(word) !== null;
}

/** The outcome that a word is, or usually means; null for none. */
export function usualOutcome(word: string): Outcome | null {
  return outcomeNamed(word) ?? proposalOf(word);
}

/** What a word usually means; of several with boxes the only one that is crossed. */
function proposalOf(word: string): Outcome | null {
  if (!/[☐☒☑]|\[ ?\]|\( \)/u.test(word)) return proposalFor(foldText(word));
  const crossed = [...word.matchAll(CROSSED)];
  return crossed.length === 1 ? proposalFor(foldText(crossed[0]?.[1] ?? "")) : null;
}

function isUnderstood(cell: Cell): boolean {
  const text = cellText(cell);
  if (isNumberCell(cell)) return false;
  if (outcomeNamed(text) !== null) return true;
  const [, word] = WITH_FIGURE.exec(foldText(text)) ?? [];
  return word !== undefined && outcomeNamed(word) !== null;
}

function proposalFor(key: string): Outcome | null {
  const words = key.replace(SUBJECT, "");
  const usual = USUAL.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  // "Raggiunto all'80%" is not all of it; "oltre il 90%" may be.
  const [, percent] = PERCENT.exec(words) ?? [];
  if (usual !== "achieved" || percent === undefined || percent === "100") return usual;
  return REACHED.test(words) ? "partlyAchieved" : null;
}
