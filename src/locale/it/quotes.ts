import type { Found } from "../../core/domain/found";
import { formatDate, formatEntered } from "./numbers";

const LONGEST_QUOTE = 60;

/** " Forse intendevate «…».", where there is something near. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? "" : ` Forse intendevate ${quote(nearest)}.`;
}

/** What a cell holds, as it is quoted. */
export function shown(found: Found): string {
  switch (found.kind) {
    case "text":
      return quote(found.text);
    case "truth":
      return truth(found.isTrue);
    case "number":
      return formatEntered(found.value) + (found.isPercent ? "%" : "");
    case "date":
      return `la data ${formatDate(found.date)}`;
  }
}

export function truth(isTrue: boolean): string {
  return isTrue ? "VERO" : "FALSO";
}

/** «…», on one line and cut where it is long. */
export function quote(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, " "));
  const isLong = letters.length > LONGEST_QUOTE;
  return `«${isLong ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : letters.join("")}»`;
}

/** "dell'obiettivo «3»"; where several are meant, the cells say which. */
export function ofObjective(objective: string | null): string {
  return objective === null ? "di alcuni obiettivi" : `dell'obiettivo ${quote(objective)}`;
}

/** "L'obiettivo «3» è", "Alcuni obiettivi sono". */
export function theObjective(objective: string | null, one: string, several: string): string {
  return objective === null
    ? `Alcuni obiettivi ${several}`
    : `L'obiettivo ${quote(objective)} ${one}`;
}
