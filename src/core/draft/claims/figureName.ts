import { isSign, isWord } from "../plainWords";
import type { Metric, Token } from "../tokens";

/** By which name the text calls a percentage or an index. */
export interface FigureName {
  readonly metric: Metric;
  /** The words between the name and the number, or those after it that name it. */
  readonly near: readonly Token[];
}

const BETWEEN =
  "di del dei dello della delle degli dell d l il lo la i gli e' e era sono risulta risultata risultato stato stata stati pari a al all ad uguale complessiva complessivo anno nel nell piano stabilita".split(
    " ",
  );

/** The name of the figure to the left of the number; null where a word between them could name another figure. */
export function figureNameBefore(tokens: readonly Token[], at: number): FigureName | null {
  // "l'indice di raggiungimento, 97,00%, non è inferiore"
  const isApposition = isSign(tokens[at - 1], ",") && isSign(tokens[at + 1], ",", ".");
  for (let from = at - (isApposition ? 2 : 1); from >= 0; from -= 1) {
    const token = tokens[from];
    if (token === undefined) return null;
    if (token.type === "metric") {
      const isUsable = token.metric !== "other" && token.metric !== "weight";
      return isUsable ? { metric: token.metric, near: tokens.slice(from + 1, at) } : null;
    }
    if (!isBetween(token)) return null;
  }
  return null;
}

/** It may stand between a name and its number without naming another figure. */
function isBetween(token: Token): boolean {
  return (
    ["objectives", "kind", "state", "unit", "category", "wholeBody", "year"].includes(token.type) ||
    isWord(token, ...BETWEEN) ||
    isWord(token, "settore", "servizio", "area") ||
    isSign(token, ":", "(", "'", "=")
  );
}

/** "il 97,22% degli obiettivi ordinari raggiunti": only where it is said that they were achieved. */
export function figureNameAfter(tokens: readonly Token[], at: number): FigureName | null {
  const after = tokens.slice(at + 1, at + 5);
  const [link, noun] = after;
  if (!isWord(link, "degli", "di") || noun?.type !== "objectives") return null;
  const isAchieved = [...tokens.slice(Math.max(0, at - 4), at), ...after].some(
    (token) => token.type === "state" && token.state === "achieved",
  );
  return isAchieved ? { metric: "percentage", near: after } : null;
}
