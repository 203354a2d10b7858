import { isSign, isWord } from "./plainWords";
import type { State, Token } from "./tokens";

/** The words that belong to a number: "[140] obiettivi ordinari raggiunti". */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** Position of the token after them. */
  readonly next: number;
  readonly state: State | "several" | null;
  readonly hasObjectives: boolean;
}

const AUXILIARIES = [
  "sono",
  "stati",
  "stato",
  "e",
  "risultano",
  "risulta",
  "complessivi",
  "totali",
];
const PREPOSITIONS =
  "di del dei dello della delle degli dell d nel nei nello nella nelle dal dai dallo dalla dalle per al ai".split(
    " ",
  );
const STRUCTURE_WORDS = [
  "settore",
  "servizio",
  "area",
  "ufficio",
  "struttura",
  "il",
  "i",
  "lo",
  "la",
  "l",
];

/** From `at` on, as long as the words say only which objectives are counted. */
export function phraseFrom(tokens: readonly Token[], at: number): Phrase {
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (token === undefined) break;
    const named = afterPreposition(tokens, next);
    if (isOfObjectives(token)) next += 1;
    else if (named !== null) next = named;
    else if (isWord(token, ...AUXILIARIES) && !isConjunction(tokens, next)) next += 1;
    else break;
  }
  // An auxiliary verb at the end belongs to what follows.
  while (next > at && isWord(tokens[next - 1], ...AUXILIARIES)) next -= 1;
  const own = tokens.slice(at, next);
  const states = own.flatMap((token) => (token.type === "state" ? [token.state] : []));
  const [state = null] = states;
  return {
    tokens: own,
    next,
    state: states.length > 1 ? "several" : state,
    hasObjectives: own.some(({ type }) => type === "objectives"),
  };
}

/** What stands before a number and is said of it: "gli obiettivi raggiunti sono [140]", "ne ha raggiunti [140]". */
export function phraseBefore(tokens: readonly Token[], at: number): Phrase {
  let first = at;
  for (;;) {
    const named = beforeName(tokens, first);
    if (named !== null) first = named;
    else if (belongsBefore(tokens, first - 1)) first -= 1;
    else break;
    // Nothing before a pronoun belongs to what is said with it.
    if (isWord(tokens[first], "ne")) break;
  }
  // "2 obiettivi: 1 e 2": the words belong to the number before them.
  if (tokens[first - 1]?.type === "number" && !isWord(tokens[first], "ne")) first = at;
  const own = tokens.slice(first, at);
  const states = own.flatMap((token) => (token.type === "state" ? [token.state] : []));
  const hasPronoun = own.some((token) => isWord(token, "ne"));
  return {
    tokens: own,
    next: at,
    state: states.length > 1 ? "several" : (states[0] ?? null),
    hasObjectives: hasPronoun || own.some(({ type }) => type === "objectives"),
  };
}

function belongsBefore(tokens: readonly Token[], at: number): boolean {
  return isJoint(tokens[at]) || isOfObjectives(tokens[at]) || closesKind(tokens, at);
}

/** Where "dei Servizi Tecnici" begins, said of objectives, as in "gli obiettivi dei Servizi Tecnici sono [40]"; null elsewhere. */
function beforeName(tokens: readonly Token[], end: number): number | null {
  const name = tokens[end - 1];
  if (name?.type !== "unit" && name?.type !== "category") return null;
  let first = end - 1;
  while (isWord(tokens[first - 1], ...STRUCTURE_WORDS) || isSign(tokens[first - 1], "'"))
    first -= 1;
  const isOf = isWord(tokens[first - 1], ...PREPOSITIONS) && isOfObjectives(tokens[first - 2]);
  return isOf ? first - 1 : null;
}

/** The comma of "gli altri obiettivi strategici, non compresi nel piano, erano [7]". */
function closesKind(tokens: readonly Token[], at: number): boolean {
  const isKind = (token: Token | undefined): boolean => token?.type === "kind";
  return isSign(tokens[at], ",") && (isKind(tokens[at - 1]) || isKind(tokens[at + 1]));
}

const JOINTS =
  "sono stati stato era erano e risultano risultati ammontano a ad pari n nr numero in ne ha hanno aveva altri gli i".split(
    " ",
  );

function isJoint(token: Token | undefined): boolean {
  return isWord(token, ...JOINTS) || isSign(token, ":", "=", ".");
}

function isOfObjectives(token: Token | undefined): boolean {
  return token !== undefined && ["objectives", "kind", "state"].includes(token.type);
}

/** "e" is a verb with an accent and a conjunction without: only the text tells, so it is a verb before a state. */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], "e") && tokens[at + 1]?.type !== "state";
}

/** Past "dei Servizi Tecnici", "del settore Servizi Tecnici", "del Comune"; null where something else follows. */
function afterPreposition(tokens: readonly Token[], at: number): number | null {
  if (!isWord(tokens[at], ...PREPOSITIONS)) return null;
  let next = at + 1;
  while (isWord(tokens[next], ...STRUCTURE_WORDS) || isSign(tokens[next], "'")) next += 1;
  const type = tokens[next]?.type ?? "sign";
  return ["unit", "category", "wholeBody", "kind"].includes(type) ? next + 1 : null;
}

/** What may follow a number's words without telling which objectives are meant. */
const BOUNDARIES = "e ed su pari cioe ossia mentre tutti hanno ha rispetto".split(" ");
const BOUNDARIES_AFTER_STATE = "per in perche".split(" ");
const RESTRICTING =
  /^(?:relativ|riguardant|inerent|legat|conness|riferit|previst|cosiddett|definit|collegat|finalizzat|concernent|volt|attinent|facent|qual)/;

/** Whether nothing after a phrase narrows it: "21 obiettivi di trasparenza" is not 21 objectives. */
export function isClosed(
  tokens: readonly Token[],
  phrase: Phrase,
  stateBefore: Phrase["state"] = null,
): boolean {
  const token = tokens[phrase.next];
  const after = tokens[phrase.next + 1];
  if (token === undefined) return true;
  if (token.type === "sign") {
    return !(token.sign === "," && after?.type === "word" && RESTRICTING.test(after.word));
  }
  if (isWord(token, "a")) return isWord(after, "fronte");
  if (isWord(token, "di")) return isWord(after, "cui");
  if (isWord(token, "nel", "nell")) {
    return (
      after?.type === "year" ||
      isWord(after, "anno") ||
      (isSign(after, "'") && isWord(tokens[phrase.next + 2], "anno"))
    );
  }
  if (token.type === "period") return true;
  const last = phrase.tokens.at(-1);
  const isExcluded =
    last === undefined
      ? stateBefore === "excluded"
      : last.type === "state" && last.state === "excluded";
  if (isWord(token, ...BOUNDARIES)) return true;
  // "3 sono stati esclusi per mancanza di fondi e 2 per altre ragioni"
  const isLastNumber = tokens.slice(phrase.next).every(({ type }) => type !== "number");
  return isExcluded && isLastNumber && isWord(token, ...BOUNDARIES_AFTER_STATE);
}
