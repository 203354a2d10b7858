/** "all'85,71", "allo 0,00", "al 97,22": the preposition with the article that a number, as it reads, takes. */
export function toThe(number: string): string {
  const whole = /^[\d.]+/.exec(number)?.[0] ?? "";
  if (whole === "0") return `allo ${number}`;
  // Uno, otto and undici, also at the head of a longer number, begin with a vowel.
  const isElided = whole === "1" || /^11(\.\d{3})?$/.test(whole) || whole.startsWith("8");
  return isElided ? `all'${number}` : `al ${number}`;
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

/** Of the words with which units of an ente begin; any other takes no article. */
const FIRST_WORDS: Readonly<Record<keyof typeof ARTICLES, string>> = {
  m: "settore servizio dipartimento corpo comando centro segretario nucleo gruppo gabinetto polo",
  f: "direzione ripartizione struttura sezione segreteria ragioneria polizia biblioteca divisione",
  elided: "area ufficio unità istituzione avvocatura agenzia ambito",
  hard: "sportello staff",
  ms: "servizi settori tributi",
  hards: "uffici affari",
  fs: "aree direzioni politiche risorse",
};

/** "l'Area Tecnica", "dei Servizi Tecnici"; "di Omega" where the first word tells no article. */
export function unitWithArticle(name: string): { readonly the: string; readonly ofThe: string } {
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
  const all = names.map((name) => unitWithArticle(name).ofThe);
  return names.some((name) => name.includes(",")) ? all.join("; ") : listed(all);
}
