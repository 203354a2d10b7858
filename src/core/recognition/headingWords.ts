/** The parts of a heading: what it says, and of what time. */
export interface HeadingWords {
  /** Folded, without remarks in brackets, dates and signs: "grado raggiungimento %". */
  readonly key: string;
  readonly period: Period | null;
  /** "Monitoraggio", "Consuntivo": whether the year was over. */
  readonly stage: Stage | null;
  /** What stands in brackets, folded; "" for nothing. */
  readonly remarks: string;
}

/** What was measured on the way, or at the end. */
export type Stage = "interim" | "final";

/** "31/12/2024", "Peso 2023", "I semestre": what is not said is null. */
export interface Period {
  readonly year: number | null;
  /** 1 to 12, the last of it. */
  readonly month: number | null;
}

/** A heading is a name, not a paragraph. */
export const LONGEST_HEADING = 120;

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
    " ",
  );
/** Whole, or its first three letters with a year: "DIC-15". */
const MONTH = new RegExp(
  String.raw`\b(?:(${MONTHS.join("|")})|(${MONTHS.map((name) => name.slice(0, 3)).join("|")})(?=[ .-]*\d{2}))\b[ .-]*((?:20)?\d{2}\b)?`,
);
const DAY = /\b(\d{1,2})([/.-])(\d{1,2})(?:[/.-]((?:19|20)?\d{2}))?\b/g;
const YEARS = /\b(?:19|20)\d{2}\b(?: ?[-/] ?(?:19|20)?\d{2}\b)?/g;
const PART_OF_YEAR =
  /\b(i{1,3}|iv|[1-4][°ª]?|primo|secondo|terzo|quarto) (semestre|quadrimestre|trimestre|sem|quadr|trim)\b/;
/** "Sem. 2", "trimestre IV". */
const PART_BEFORE =
  /\b(semestre|quadrimestre|trimestre|sem|quadr|trim)\.? (?:n\.? ?)?(i{1,3}|iv|[1-4])(?![\w°ª/.])/g;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const INTERIM =
  /\b(?:monitoraggi[oi]|pre ?consuntiv[oi]|intermedi[oaie]|infrannual[ei]|provvisori[oa]|in corso d anno)\b/;
const FINAL =
  /\b(?:consuntiv[oi]|final[ei]|definitiv[oai]|rimodulat[oaie]|riprogrammat[oaie]|rettificat[oaie]|assestat[oaie]|fine (?:anno|esercizio))\b/;
const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
};
const MONTHS_IN: Readonly<Record<string, number>> = {
  semestre: 6,
  sem: 6,
  quadrimestre: 4,
  quadr: 4,
  trimestre: 3,
  trim: 3,
};

export function headingWords(heading: string): HeadingWords {
  if (heading.length > LONGEST_HEADING) {
    return { key: "", period: null, stage: null, remarks: "" };
  }
  const folded = foldHeading(heading).replace(PART_BEFORE, "$2 $1");
  const period = periodOf(folded);
  const remarks = (folded.match(BRACKETS) ?? []).map((text) => text.slice(1, -1)).join(" ");
  const key = folded
    .replace(BRACKETS, " ")
    .replace(PART_OF_YEAR, " ")
    .replace(DAY, " ")
    .replace(YEARS, " ")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/%/g, " % ")
    .replace(/\b(al|anno|per l|dell|del|di|in) *$/g, "")
    .replace(/ +/g, " ")
    .trim();
  return { key, period, stage: stageOf(folded.replace(/-/g, " ")), remarks };
}

function stageOf(folded: string): Stage | null {
  if (INTERIM.test(folded)) return "interim";
  return FINAL.test(folded) ? "final" : null;
}

/** The part of its time that a heading does not say is taken from the heading above: "30/06" under "2024". */
export function periodWithin(own: Period | null, over: Period | null): Period | null {
  if (own === null || over === null) return own ?? over;
  return { year: own.year ?? over.year, month: own.month ?? over.month };
}

/** As `foldText`, but for apostrophes, which part two words: "dell'obiettivo". */
export function foldHeading(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .replace(/['`´‘’ʼ′]/g, " ")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function periodOf(folded: string): Period | null {
  const month = MONTH.exec(folded);
  const part = PART_OF_YEAR.exec(folded);
  const years = [...folded.matchAll(YEARS)].filter(([text]) => text.length === 4);
  const year = years.length === 1 ? Number(years[0]?.[0]) : null;
  for (const [text, day = "", sign, inMonth = "", inYear] of folded.matchAll(DAY)) {
    const isRange = sign === "-" && inYear === undefined && text.length < LENGTH_OF_DAY;
    if (isRange && Number(day) < Number(inMonth)) continue;
    if (isBetween(day, 31) && isBetween(inMonth, 12)) {
      return { year: fullYear(inYear) ?? year, month: Number(inMonth) };
    }
  }
  if (part !== null) {
    const [, ordinal = "", name = ""] = part;
    const count = ORDINALS[ordinal] ?? Number.parseInt(ordinal, 10);
    return { year, month: count * (MONTHS_IN[name] ?? 0) };
  }
  if (month !== null) {
    const [, whole, short = "", inYear] = month;
    const at = MONTHS.findIndex((name) => name === whole || name.slice(0, 3) === short);
    return { year: fullYear(inYear) ?? year, month: at + 1 };
  }
  return year === null ? null : { year, month: null };
}

/** "30-06" is a day; "0-5", "1-10" are what points may be. */
const LENGTH_OF_DAY = 5;

function isBetween(text: string, most: number): boolean {
  return Number(text) >= 1 && Number(text) <= most;
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Later is larger; of one year the whole is later than a part. */
export function periodRank({ year, month }: Period): number {
  return (year ?? 0) * 100 + (month ?? 13);
}
