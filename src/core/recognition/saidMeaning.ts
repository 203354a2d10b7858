import { foldText } from "../contract/matching";
import { answeredMeaning, type HeadingMeaning } from "./headingMeaning";
import type { ReadingContext } from "./readingContext";

type Known = Pick<ReadingContext, "answers" | "remembered">;

/** What the user says of a heading, or confirmed of it in a workbook before; `texts`: the names it has. */
export function saidMeaning(
  { answers, remembered }: Known,
  ...texts: readonly string[]
): HeadingMeaning | null {
  const said = texts.map(foldText).find((text) => answers.has(text));
  if (said !== undefined) return answeredMeaning(answers.get(said) ?? null);
  const former = texts
    .map((text) => remembered.get(withoutYears(text)))
    .find((heading) => heading?.isConfirmed === true);
  if (former === undefined) return null;
  const { traits, ...meaning } = answeredMeaning(former.field);
  return { ...meaning, traits: [...traits, "remembered"] };
}

/** What an earlier workbook copied from a heading that we do not know, without a confirmation of the user's. */
export function rememberedMeaning(
  { remembered }: Known,
  ...texts: readonly string[]
): HeadingMeaning | null {
  const former = texts.map((text) => remembered.get(withoutYears(text))).find(Boolean);
  return former === undefined
    ? null
    : { field: former.field, certainty: "guessed", traits: ["remembered"] };
}

const YEAR_OF_DATE = /(\d{1,2}[/.-]\d{1,2}[/.-])(?:19|20)?\d{2}\b/g;
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Folded, and alike every year: "Peso 2024" of last year's sheet is "Peso 2025" of this year's. */
export function withoutYears(heading: string): string {
  return foldText(foldText(heading).replace(YEAR_OF_DATE, "$1").replace(YEAR, " "));
}
