import { foldText } from "../contract/matching";

/** Words of absences, health and discipline: what they are said of is not for publication. */
const SENSITIVE: readonly RegExp[] = [
  /malatti[ae]/,
  /(?:malat[oaie])/,
  /maternita|paternita|gravidanz[ae]|puerperi[oe]/,
  /infortun[a-z]*/,
  /(?:legge|l\.?)\s*(?:n\.?\s*)?(?:5\s+febbraio\s+1992\s*,?\s*(?:n\.?\s*)?)?104(?:\/(?:19)?92)?/,
  /assent[ei]|(?<!in\s)assenz[ae]/,
  /aspettativa/,
  /congedo|congedi/,
  /inidone[a-z]*/,
  /ricover[a-z]*/,
  /decess[oi]|decedut[oaie]/,
  /(?:procediment[oi]|sanzion[ei])\s+disciplinar[ei]/,
  /sospension[ei]\s+dal\s+servizio/,
];

const SENSITIVE_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SENSITIVE.map(({ source }) => source).join("|")})(?![\p{L}\p{N}])`,
  "giu",
);

/** Titles and words of roles: a cell of staff often says "Funzionario E.Q. dell'Area Tecnica", which is no name. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `dott dottssa dr drssa ing arch avv geom rag sig sigra prof profssa il la lo i gli le e ed di de del dell della dello
  dei degli da in con a al altre altri oltre ad collaborazioni funzionario funzionari istruttore istruttori operatore
  operatori collaboratore collaboratori esperto esperti esterno responsabile responsabili dirigente dirigenti titolare
  segretario segretaria generale comunale vicesegretario agente agenti assistente assistenti area settore servizio
  servizi ufficio uffici comune ente personale tutto tutti dipendenti categoria amministrativo amministrativa tecnico
  tecnica finanziario finanziaria contabile sociale sociali polizia locale eq po posizione organizzativa incarico
  comandante direttore coordinatore messo cantoniere operaio operai autista cuoco educatrice educatore bibliotecaria
  bibliotecario vigile`.split(/\s+/),
);

const SHORTEST_NAME = 3;

/** The single words of a person's name, made comparable; none where the cell names a role. */
export function wordsOfName(cell: string): readonly string[] {
  return cell
    .split(/[;,/\n\r\t]|\s+-\s+/)
    .flatMap((part) => part.match(/\p{Lu}[\p{L}'’]*/gu) ?? [])
    .map(foldText)
    .filter((word) => word.length >= SHORTEST_NAME && !NOT_NAMES.has(word));
}

/** Something in a text that may be about a person. */
export interface PersonalWord {
  readonly kind: "name" | "sensitive";
  /** As it is in the text. */
  readonly word: string;
  readonly start: number;
}

/** Names as words with a capital letter, and words of absences and health; each word once. */
export function personalWords(text: string, names: ReadonlySet<string>): readonly PersonalWord[] {
  const found = new Map<string, PersonalWord>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’]*/gu)) {
    const [word] = match;
    const folded = foldText(word);
    // "D'Angelo", but also "dell'Angelo" where only the second half is a name.
    if (names.has(folded)) add({ kind: "name", word, start: match.index });
  }
  for (const match of withoutAccents(text).matchAll(SENSITIVE_WORD)) {
    const word = text.slice(match.index, match.index + match[0].length);
    add({ kind: "sensitive", word, start: match.index });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);

  function add(each: PersonalWord): void {
    const key = foldText(each.word);
    if (!found.has(key)) found.set(key, each);
  }
}

/** One character for one, so that places stay. */
function withoutAccents(text: string): string {
  return text.replace(/[àáèéìíòóùú]/giu, (letter) => letter.normalize("NFD").charAt(0));
}
