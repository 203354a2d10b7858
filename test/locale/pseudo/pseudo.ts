// A second language, derived from the first: every text is accented, in brackets, and has words about 40% longer. So
// tests see whether a text comes from the language, and whether there is room for it.

const OPEN = "⟦";
const CLOSE = "⟧";

/** Doubled: almost half of the letters of Italian are vowels. */
const VOWELS: Readonly<Record<string, string>> = {
  a: "åå",
  e: "ëë",
  i: "ïï",
  o: "öö",
  u: "ûû",
  A: "ÅÅ",
  E: "ËË",
  I: "ÏÏ",
  O: "ÖÖ",
  U: "ÛÛ",
};

/** The name of a sheet has at most 31 characters in Excel, so a language has no room to make it longer. */
const KEPT: ReadonlySet<string> = new Set(["sheetName"]);

/** The same texts in the pseudo-language, also those that functions, promises and lists give. */
export function pseudo<Value>(value: Value): Value;
export function pseudo(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") {
    return (...given: readonly unknown[]): unknown => pseudo(Reflect.apply(value, null, given));
  }
  if (value instanceof Promise) return value.then((loaded: unknown) => pseudo(loaded));
  if (Array.isArray(value)) return value.map((each: unknown) => pseudo(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, KEPT.has(key) ? each : pseudo(each)]),
  );
}

/** A text without words, as a number or a dash, stays as it is. */
export function pseudoText(text: string): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  return `${OPEN}${text.replace(/[aeiou]/gi, (vowel) => VOWELS[vowel] ?? vowel)}${CLOSE}`;
}
