import { exact, type Exact } from "../numeric/exact";
import { exactFromDecimalText } from "../numeric/decimal";
import { wordNumber } from "./numberWords";
import type { KindWord, Meaning, Metric, State } from "./tokens";

/** How a piece of text is told, at one place: the first that fits counts. */
export interface Shape {
  /** Sticky. */
  readonly pattern: RegExp;
  /** Null: it only looked so. */
  readonly meaning: (match: RegExpExecArray) => Meaning | null;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+|\.\d{1,2}(?![.\d]))?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH =
  "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
const DAY = String.raw`\d{1,2}°? (?:${MONTH})(?: ${YEAR})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`;
const ACT = String.raw`d\.? ?lgs\.?|d\.? ?l\.|dl|d\.? ?p\.? ?r\.?|d\.? ?p\.? ?c\.? ?m\.?|d\.? ?m\.|l\. ?r\.|l\.|leggi|legge|decreto(?: legislativo| legge)?|ccnl|direttiva|regolamento(?: ue)?|circolare|deliberazione|delibera|determinazione|determina|ordinanza|linee guida`;
const NUMBERED = String.raw`artt|art|articol[oi]|comm[ai]|co|lett|lettera|punt[oi]|par|paragraf[oi]|protocollo|prot|pagin[ae]|pagg|pag|pp|tabell[ae]|tab|allegat[oi]|all|capitol[oi]|cap|titolo|mission[ei]|programm[ai]|component[ei]|misur[ae]|investimento|codice|cod|cig|cup|c\.f|sezione|sottosezione|fas[ei]|livello|categoria|grado|step|numero verde|interno|civico|via|piazza`;

/** Not inside a longer word or number. */
const END = String.raw`(?![\p{L}\p{N}])`;

/** Numbers that name something, and amounts: never compared. */
const REFERENCES: readonly string[] = [
  String.raw`(?:€|euro) ?(?:${NUMBER})(?: ?(?:mila|milion[ei]|mln))?`,
  String.raw`(?:${NUMBER})(?: ?(?:mila|milion[ei]|mln)(?: di)?)? ?(?:€|euro)`,
  String.raw`(?:${NUMBER}) (?:milion[ei]|miliard[oi]|mila|mln)`,
  String.raw`\d{1,2}°? (?:${MONTH})(?: ${YEAR})?`,
  String.raw`(?:${MONTH}) ${YEAR}`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  String.raw`${YEAR}-\d\d-\d\d`,
  String.raw`(?:tel|telefono|fax|cell|cellulare)\.?:? ?[+\d][\d ./-]{4,}\d`,
  String.raw`\+39[\d ./-]{5,}\d`,
  String.raw`0\d{1,4}[ /.-]?\d{5,8}`,
  String.raw`(?:ore|alle|dalle) \d{1,2}(?:[.:,]\d{2})?`,
  String.raw`(?:${ACT}) ?\d{1,2}°? (?:${MONTH}) ${YEAR} ?,? ?n\. ?\d+`,
  String.raw`(?:${ACT}) ?(?:n\. ?)?\d+(?:[-/.]\d+)*(?:-?(?:bis|ter|quater))?(?: del (?:\d{1,2} (?:${MONTH}) )?${YEAR})?`,
  String.raw`n(?:\.|°|\. n\.)? ?\d+(?: ?/ ?\d{2,4}| del (?:\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}| (?:${MONTH}) ${YEAR})|${YEAR}))`,
  // The code of one objective.
  String.raw`(?:obiettivo|ob\.) (?:n\. ?)?\d+(?:\.\d+)*`,
  String.raw`(?:${NUMBERED})\.? ?(?:n\. ?)?\d+(?:[-./]\d+)*(?:-?(?:bis|ter|quater))?`,
  String.raw`c\. ?\d+(?:-?(?:bis|ter|quater))?`,
  String.raw`\d+ ?/ ?${YEAR}`,
  String.raw`\d+-?(?:bis|ter|quater|quinquies)`,
  String.raw`\d+ ?[°ºª]`,
  String.raw`\d{1,2}[.:]\d{2}(?= (?:alle|-|–))`,
  String.raw`\d+(?:\.\d+){2,}`,
  String.raw`\p{L}+\d[\p{L}\p{N}]*|\d+\p{L}[\p{L}\p{N}]*`,
];

const KINDS: readonly (readonly [string, KindWord])[] = [
  [
    String.raw`non (?:compres|inclus|ricompres|inserit|costituent)[ei] (?:ne|i)l piano(?: della performance)?`,
    "otherStrategic",
  ],
  [
    String.raw`(?:costituent[ei]|compres[oi]|inclus[oi]|inserit[oi]|contenut[oi]) (?:ne|de)?(?:l|il) piano(?: (?:della performance|dettagliato degli obiettivi))?`,
    "performance",
  ],
  [
    String.raw`(?:(?:de|ne)l |il )?(?:piano della performance|piano dettagliato degli obiettivi|pdo|piao(?: [-–] sottosezione 2\.2)?)`,
    "performance",
  ],
  [String.raw`di performance`, "performance"],
  [String.raw`strategic[oi]`, "strategic"],
  [String.raw`(?:di miglioramento e |di sviluppo e )?ordinari[oi]?|ord\.`, "ordinary"],
];

/** "gli obiettivi del piano raggiunti sono", but not "del piano triennale". */
const SHORT_PLAN = String.raw`del piano(?= (?:non |da valutare|raggiunt|conseguit|realizzat|assegnat|attribuit|esclus|valutabil|sono |su )|[,.:;]|$)`;

const STATES: readonly (readonly [string, State])[] = [
  [String.raw`parzialmente (?:raggiunt|conseguit|realizzat)[oi]`, "partlyAchieved"],
  [
    String.raw`non (?:(?:è|sono|ha|hanno) (?:stat[oi] )?|ancora )?(?:raggiunt|conseguit|realizzat)[oi]`,
    "notAchieved",
  ],
  [String.raw`da valutare`, "pending"],
  [String.raw`(?:assegnat|attribuit)[oi]`, "assigned"],
  [String.raw`(?:esclus|stralciat|sterilizzat)[oi]`, "excluded"],
  [String.raw`valutabil[ei]`, "assessable"],
  [String.raw`(?:raggiunt|conseguit|realizzat)[oi]`, "achieved"],
];

const METRICS: readonly (readonly [string, Metric])[] = [
  [String.raw`(?:percentuale|grado|indice|punteggio) medi[ao]|media(?: \p{L}+)?`, "other"],
  [
    String.raw`indice(?: (?:generale|complessivo|sintetico))*(?: (?:di raggiungimento|(?:di|della) performance))?`,
    "index",
  ],
  [
    String.raw`(?:percentuale|tasso|%)(?: complessiv[ao])?(?: di)? (?:raggiungimento|conseguimento|realizzazione)`,
    "percentage",
  ],
  [String.raw`(?:risultato )?minimo(?: atteso)?`, "minimum"],
  [String.raw`risultat[oi] conseguit[oi]`, "unitResult"],
  [String.raw`valutazione`, "evaluation"],
  [String.raw`soglia`, "threshold"],
  [String.raw`pesi?|peso|pesa|pesano`, "weight"],
  [String.raw`percentuale|grado(?: di raggiungimento)?|indice|risultato`, "other"],
];

/** The shapes that do not depend on a plan, in the order in which they are tried. */
export const FIXED_SHAPES: readonly Shape[] = [
  shape(String.raw`(${YEAR}) ?[-–—/] ?(${YEAR})`, ([, from, to]) => ({
    type: "period",
    from: Number(from),
    to: Number(to),
  })),
  shape(String.raw`(?:al|alla data del|a tutto il) (?:${DAY})`, ([text = ""]) =>
    /31°? dicembre|31[./-]12/i.test(text) ? null : { type: "withinYear" },
  ),
  ...REFERENCES.map((source) => shape(source, () => ({ type: "reference" }))),
  shape(String.raw`(${NUMBER}) ?(?:%|per ?cento)`, ([, number = ""]) =>
    readNumber(number, "percent"),
  ),
  shape(String.raw`(\d+) ?/ ?(\d+)`, ([, first = "", second = ""]) => ({
    type: "ratio",
    first: exact(BigInt(first)),
    second: exact(BigInt(second)),
  })),
  shape(YEAR, ([year]) => ({ type: "year", year: Number(year) })),
  shape(String.raw`(?:(?<![\p{L}\d])[-−])?(?:${NUMBER})`, ([number]) =>
    readNumber(number, "number"),
  ),
  shape(String.raw`obiettiv[oi]|obb?\.`, () => ({ type: "objectives" })),
  ...KINDS.map(([source, kind]) => shape(source, () => ({ type: "kind", kind }))),
  shape(SHORT_PLAN, () => ({ type: "kind", kind: "performance", isShort: true })),
  ...METRICS.map(([source, metric]) => shape(source, () => ({ type: "metric", metric }))),
  ...STATES.map(([source, state]) => shape(source, () => ({ type: "state", state }))),
  shape(
    String.raw`(?:l'|dell'|nell'|all')?intero (?:comune|ente)|(?:l'|dell'|nell'|all')?ente|comune|nel complesso|complessivamente|in totale|in tutto`,
    () => ({ type: "wholeBody" }),
  ),
  shape(String.raw`\p{L}+`, ([word]) => {
    const value = wordNumber(word);
    return value === null ? null : { type: "number", value: exact(value), places: 0, isWord: true };
  }),
];

/** A shape that ends where a word ends; `source` sees plain spaces and straight apostrophes. */
export function shape(source: string, meaning: Shape["meaning"]): Shape {
  const endsInLetter = /[\p{L}\d\])}?*+]$/u.test(source);
  return {
    pattern: new RegExp(`(?:${source})${endsInLetter ? END : ""}`, "iuy"),
    meaning,
  };
}

function readNumber(text: string, type: "number" | "percent"): Meaning | null {
  const read = readItalianNumber(text);
  if (read === null) return null;
  return type === "percent" ? { type, ...read } : { type, ...read, isWord: false };
}

/** "1.234,50" with its decimals; a lone dot before one or two digits is a decimal sign. Null for anything else. */
export function readItalianNumber(
  text: string,
): { readonly value: Exact; readonly places: number } | null {
  const plain = /^[-−]?\d+\.\d{1,2}$/.test(text)
    ? text
    : text.replace(/\.(?=\d{3}(?!\d))/g, "").replace(",", ".");
  const value = exactFromDecimalText(plain.replace("−", "-"));
  return value && { value, places: plain.split(".")[1]?.length ?? 0 };
}
