/** "all'85,71", "allo 0,00", "al 97,22": the preposition with the article that a number, as it reads, takes. */
export function toThe(number: string): string {
  return `a${{ elided: "ll'", hard: "llo ", plain: "l " }[soundOf(number)]}${number}`;
}

function soundOf(number: string): "elided" | "hard" | "plain" {
  const whole = /^[\d.]+/.exec(number)?.[0] ?? "";
  if (whole === "0") return "hard";
  // Uno, otto and undici, also at the head of a longer number, begin with a vowel.
  const isElided = whole === "1" || /^11(\.\d{3})?$/.test(whole) || whole.startsWith("8");
  return isElided ? "elided" : "plain";
}

const ARTICLE_AT_END = /(?<![\p{L}\d])(?:(a|da|de|ne|su)l(?:l['’]|lo\s|\s)|(?:l['’]|lo\s|il\s))$/iu;

/**
 * A number that takes the place of another, with the article before it made to agree: "pari all'" and "97,22%" give
 * "al 97,22%", which replaces `taken` signs of `before` too.
 */
export function inPlace(
  before: string,
  number: string,
): { readonly taken: number; readonly text: string } {
  const [article = "", preposition] = ARTICLE_AT_END.exec(before) ?? [];
  if (article === "" || !/^\d/.test(number)) return { taken: 0, text: number };
  const sound = soundOf(number);
  const apostrophe = article.includes("’") ? "’" : "'";
  const end = { elided: `l${apostrophe}`, hard: "lo ", plain: " " }[sound];
  const fitting =
    preposition !== undefined ? `${preposition}l${end}` : sound === "plain" ? "il " : end;
  const isCapital = /^\p{Lu}/u.test(article);
  const [first = ""] = fitting;
  const written = isCapital ? first.toUpperCase() + fitting.slice(1) : fitting;
  return { taken: article.length, text: written + number };
}

/** "a, b e c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} e ${last}`;
}

const ARTICLES = {
  m: { the: "il ", ofThe: "del " },
  f: { the: "la ", ofThe: "della " },
  elided: { the: "l'", ofThe: "dell'" },
  hard: { the: "lo ", ofThe: "dello " },
  ms: { the: "i ", ofThe: "dei " },
  hards: { the: "gli ", ofThe: "degli " },
  fs: { the: "le ", ofThe: "delle " },
} as const;

/** Of the words with which units and organs of an ente begin; any other takes no article. */
const FIRST_WORDS: Readonly<Record<keyof typeof ARTICLES, string>> = {
  m: "settore servizio dipartimento corpo comando centro segretario nucleo gruppo gabinetto polo consiglio sindaco vicesindaco presidente commissario dirigente responsabile",
  f: "direzione ripartizione struttura sezione segreteria ragioneria polizia biblioteca divisione giunta",
  elided: "area ufficio unità istituzione avvocatura agenzia ambito oiv organismo assemblea",
  hard: "sportello staff",
  ms: "servizi settori tributi",
  hards: "uffici affari",
  fs: "aree direzioni politiche risorse",
};

/** "l'Area Tecnica", "dei Servizi Tecnici"; "di Omega" where the first word tells no article. */
export function withArticle(name: string): { readonly the: string; readonly ofThe: string } {
  const [first = ""] = name
    .trim()
    .toLowerCase()
    .split(/[\s'’]/, 1);
  for (const [kind, words] of Object.entries(FIRST_WORDS)) {
    if (!words.split(" ").includes(first)) continue;
    const { the, ofThe } = ARTICLES[kind as keyof typeof ARTICLES];
    return { the: the + name, ofThe: ofThe + name };
  }
  return { the: name, ofThe: `di ${name}` };
}

/** "dell'Area Tecnica e del Settore Finanziario"; names that hold commas are kept apart by semicolons. */
export function ofTheUnits(names: readonly string[]): string {
  const all = names.map((name) => withArticle(name).ofThe);
  return names.some((name) => name.includes(",")) ? all.join("; ") : listed(all);
}
