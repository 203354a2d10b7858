import { foldText } from "../contract/matching";

const UNITS = [
  "",
  "uno",
  "due",
  "tre",
  "quattro",
  "cinque",
  "sei",
  "sette",
  "otto",
  "nove",
  "dieci",
  "undici",
  "dodici",
  "tredici",
  "quattordici",
  "quindici",
  "sedici",
  "diciassette",
  "diciotto",
  "diciannove",
];
const TENS = [
  "",
  "",
  "venti",
  "trenta",
  "quaranta",
  "cinquanta",
  "sessanta",
  "settanta",
  "ottanta",
  "novanta",
];
const LARGEST = 999;

/** "ventuno" for 21; null above 999 and below 2: "un" and "una" are articles too. */
export function numberWord(number: number): string | null {
  if (!Number.isInteger(number) || number < 2 || number > LARGEST) return null;
  const hundreds = Math.floor(number / 100);
  const hundred = hundreds === 0 ? "" : `${hundreds === 1 ? "" : (UNITS[hundreds] ?? "")}cento`;
  return accented(hundred + belowHundred(number % 100));
}

/** 21 for "ventuno", whatever its case and accents; null for a word that is no number. */
export function wordNumber(word: string): number | null {
  return BY_WORD.get(foldText(word)) ?? null;
}

function belowHundred(number: number): string {
  if (number < 20) return UNITS[number] ?? "";
  const tens = TENS[Math.floor(number / 10)] ?? "";
  const unit = UNITS[number % 10] ?? "";
  // Ventuno, ventotto: the vowel before another is dropped.
  return /^[uo]/.test(unit) ? tens.slice(0, -1) + unit : tens + unit;
}

function accented(word: string): string {
  return word !== "tre" && word.endsWith("tre") ? `${word.slice(0, -1)}é` : word;
}

const BY_WORD: ReadonlyMap<string, number> = new Map(
  Array.from({ length: LARGEST - 1 }, (_, at) => at + 2).flatMap((number) => {
    const word = foldText(numberWord(number) ?? "");
    // Centotto and centottanta are written as well as centootto and centoottanta.
    const other = word.replace("centoo", "cento");
    return other === word
      ? [[word, number] as const]
      : [[word, number] as const, [other, number] as const];
  }),
);
