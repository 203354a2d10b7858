import type { Judgement } from "../../core/domain/evaluation";
import type { EvaluationBody, UnitTerm } from "../../core/domain/parameters";
import type { UnitType } from "../../core/domain/unitType";

/** Giudizio sulla performance dell'ente (rules.md §5). */
export function judgementWord({ isPositive }: Judgement): string {
  return isPositive ? "positiva" : "non positiva";
}

const PLACES = [
  "all'unità",
  "alla prima cifra decimale",
  "alla seconda cifra decimale",
  "alla terza cifra decimale",
  "alla quarta cifra decimale",
] as const;

/** "alla seconda cifra decimale": where a figure of so many decimals (0 to 4) is rounded. */
export function toPlaces(places: number): string {
  return PLACES[places] ?? `alla ${places}ª cifra decimale`;
}

/** How the ente calls its units (Denominazione strutture), in headings and in sentences. */
export const UNIT_WORDS: Record<UnitTerm, { readonly header: string; readonly each: string }> = {
  sector: { header: "Settore/servizio", each: "settore" },
  area: { header: "Area", each: "area" },
  service: { header: "Servizio", each: "servizio" },
  unit: { header: "Struttura", each: "struttura" },
};

export const UNIT_TYPE_HEADINGS: Record<UnitType, string> = {
  sector: "Settori",
  service: "Servizi",
  area: "Aree",
};

/** Organismo di valutazione, in a sentence and at its beginning. */
export const EVALUATION_BODY_NAMES: Record<
  EvaluationBody,
  { readonly for: string; readonly the: string }
> = {
  nucleo: { for: "il Nucleo di valutazione", the: "Il Nucleo di valutazione" },
  oiv: { for: "l'OIV", the: "L'OIV" },
};
