import type { Band } from "../domain/measurement";
import type { ScaleEntry } from "../domain/scales";
import { numberText } from "./parameters";
import { BAND_SUBJECTS, SCALE_CHOICES, wordOf } from "./words";

/**
 * How `AnnoPrecedente` keeps the rules that are no parameters. A year later the kept text is compared with the one of
 * that day, so these words belong to the workbook, as its headers do, and do not follow the language of the pane.
 */
export const OTHER_RULES = {
  bands: "Fasce di punteggio",
  scales: "Scale",
  version: "Regole di calcolo",
} as const;

export function bandRuleText({ name, subject, rows }: Band): string {
  const steps = rows.map(({ from, to, fromValue, toValue }) => {
    const end = to === null ? "in poi" : `a ${numberText(to)}`;
    return `da ${numberText(from)} ${end} = ${numberText(fromValue)}–${numberText(toValue)}`;
  });
  return `${name} (${wordOf(BAND_SUBJECTS, subject)}) ${steps.join(", ")}`;
}

export function scaleRuleText({ scale, entry, points }: ScaleEntry): string {
  return `${wordOf(SCALE_CHOICES, scale)} ${entry} ${numberText(points)}`;
}
