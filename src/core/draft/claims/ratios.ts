import { wrongAt, type Finding } from "../marks";
import { isSign, isWord } from "../plainWords";
import type { Token } from "../tokens";
import type { Reading } from "./claim";

const CONNECTIVES = "il lo la i gli numero n degli dei di del complessivo e".split(" ");

/** "numero totale degli obiettivi / numero degli obiettivi raggiunti": the fraction stands on its head. */
export function checkRatioInWords(reading: Reading): Finding | null {
  const { tokens } = reading.sentence;
  // "Obiettivi assegnati/raggiunti: 21/20" is a label, not a fraction.
  if (!tokens.some(saysRatio)) return null;
  for (const [at, token] of tokens.entries()) {
    const isDivision = isSign(token, "/", "÷", ":") || isWord(token, "diviso", "fratto");
    if (!isDivision) continue;
    const above = termBefore(tokens, at);
    const below = termAfter(tokens, at);
    if (!isAll(above) || !isAchieved(below)) continue;
    const [start, end] = [above[0]?.start ?? 0, below.at(-1)?.end ?? 0];
    const word = (term: readonly Token[]): string => {
      const [first, last] = [term[0], term.at(-1)];
      return first && last ? reading.text.slice(first.start, last.end) : "";
    };
    const divider = reading.text.slice(above.at(-1)?.end ?? 0, below[0]?.start ?? 0);
    const expected = word(below) + divider + word(above);
    return wrongAt({ start, end }, expected, { code: "invertedRatio" });
  }
  return null;
}

function saysRatio(token: Token): boolean {
  if (token.type === "metric") return ["percentage", "index", "other"].includes(token.metric);
  return token.type === "word" && /^(?:rapport|calcol|division|formula|quozient)/.test(token.word);
}

function isOfTerm(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.type === "objectives" ||
    token.type === "kind" ||
    token.type === "state" ||
    isWord(token, "totale", "totali", "complessivi", ...CONNECTIVES) ||
    isSign(token, ".")
  );
}

function termBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at;
  while (first > 0 && isOfTerm(tokens[first - 1])) first -= 1;
  while (first < at && isWord(tokens[first], "il", "i", "gli", "e", "di", "dei", "degli"))
    first += 1;
  return tokens.slice(first, at);
}

function termAfter(tokens: readonly Token[], at: number): readonly Token[] {
  let next = at + 1;
  while (isOfTerm(tokens[next])) next += 1;
  let last = next;
  while (
    last > at + 1 &&
    (isSign(tokens[last - 1], ".") || isWord(tokens[last - 1], ...CONNECTIVES))
  )
    last -= 1;
  let first = at + 1;
  while (first < last && isWord(tokens[first], "il", "i", "gli")) first += 1;
  return tokens.slice(first, last);
}

/** All objectives: "totale obiettivi", "obiettivi assegnati". */
function isAll(term: readonly Token[]): boolean {
  const states = statesOf(term);
  const isTotal = term.some((token) =>
    isWord(token, "totale", "totali", "complessivi", "complessivo"),
  );
  const isCounted = states.some((state) => state === "assigned" || state === "assessable");
  const hasSubject = term.some(({ type }) => type === "objectives") || isTotal;
  return hasSubject && !states.includes("achieved") && (isTotal || isCounted);
}

function isAchieved(term: readonly Token[]): boolean {
  const states = statesOf(term);
  return states.length === 1 && states[0] === "achieved";
}

function statesOf(term: readonly Token[]): readonly string[] {
  return term.flatMap((token) => (token.type === "state" ? [token.state] : []));
}
